import { defineSection } from '../define.ts';
import type { LayerUse } from '../types.ts';

/** Close on the salient: the scenes of its end share it, so that only the ground moves. */
const salientCamera = {
  phone: {
    fit: [
      [34.95, 51.065],
      [35.55, 51.34]
    ]
  },
  desktop: {
    fit: [
      [34.8, 50.98],
      [35.6, 51.44]
    ]
  }
} as const;

/** What was held until the Russian offensive of March 2025, in the background of what was left. */
const salientBefore: readonly LayerUse[] = [
  { country: 'RU', by: 'RU' },
  { country: 'UA', by: 'UA' },
  { line: 'kursk-oblast', quiet: true },
  { line: 'ukrainian-held-kursk-2025-03-05', quiet: true }
];

/** The day runs forward from 23 October 2024: claim after claim is corroborated, confirmed, contradicted or stays open. */
export const section = defineSection({
  slug: 'since-then',
  runsDay: true,
  title: 'Since then: admitted, refuted or still open',
  short: 'Since then',
  description:
    'From 23 October 2024 to May 2026, day by day: which claims were confirmed, which were contradicted, and what is still not known.',
  years: [2024, 2026],
  side: 'left',
  steps: [
    {
      id: 'since-13-november-2024',
      title: '13 November 2024: in Kursk, and fighting, say allies',
      words:
        'NATO and the Pentagon had by now corroborated [the move to Kursk]{moved-to-kursk}, reported by Ukraine alone on 24 October.[^the-moscow-times-2024-10-28, stars-and-stripes-2024-10-30, kyiv-independent-2024-10-24-first-north] Ukraine had told of a first small clash;[^politico-europe-2024-11-05] now Washington and Seoul’s spy agency, the National Intelligence Service (NIS), corroborated [combat there]{fought-in-kursk}.[^kyiv-independent-2024-11-13, korea-herald-2024-11-13] Moscow and Pyongyang admitted nothing.',
      sinceThen: true,
      events: ['hur-kursk', 'first-clash', 'us-nis-combat'],
      scene: {
        camera: {
          phone: { fit: ['vladivostok', 'kursk', 'moscow', 'pyongyang'] },
          desktop: { fit: ['vladivostok', 'kursk', 'moscow', 'pyongyang', [90, 30], [90, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'UA', by: 'UA' },
          { line: 'air-vladivostok-kursk', claim: 'moved-to-kursk', draw: true }
        ],
        labels: [
          {
            place: 'kursk',
            note: 'combat, by allies’ account',
            weight: 'strong',
            anchor: 'se',
            shift: { phone: [4, 22], desktop: [6, 20] }
          },
          { place: 'vladivostok', anchor: { phone: 'n', desktop: 'e' } },
          { place: 'moscow', anchor: 'n' },
          { place: 'pyongyang', anchor: 's' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [92, 63], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        alt: 'The way from Vladivostok across Russia to Kursk, where by American and South Korean accounts North Koreans were now in combat.',
        asOf: '2024-11-13',
        by: ['politico-europe-2024-11-06', 'kyiv-independent-2024-11-13', 'korea-herald-2024-11-13']
      }
    },
    {
      id: 'since-16-december-2024',
      title: '16 December 2024: the Pentagon agrees',
      words:
        'Seoul and the Pentagon now agreed on [a first wave of about 11,000]{first-wave-size}.[^us-department-of-defense-2024-11-18, euromaidan-press-2024-11-21] The Pentagon, which had confirmed no combat, also saw [North Koreans fighting]{fought-in-kursk}.[^ukrainska-pravda-2024-12-10, kyiv-independent-undated-north-korean] Ukraine’s [30 casualties or more]{heavy-casualties} were its count alone,[^kyiv-independent-undated-north-korean] Volodymyr Zelensky’s [100,000 men]{surge-to-tens-of-thousands} a forecast.[^liga-net-2024-11-19]',
      sinceThen: true,
      events: ['eleven-thousand', 'assaults-casualties'],
      scene: {
        camera: {
          // The ground in question is in the right half: the legend, which is wide, has the left one.
          phone: {
            fit: [
              [34.385, 50.985],
              [34.985, 51.35]
            ]
          },
          desktop: {
            fit: [
              [34.8, 50.98],
              [35.6, 51.44]
            ]
          }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'kursk-oblast', quiet: true },
          { line: 'ukrainian-held-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'sudzha', weight: 'strong', claim: 'fought-in-kursk', anchor: 'w' },
          {
            place: 'plekhovo',
            note: 'losses, by Kyiv’s count',
            claim: 'heavy-casualties',
            anchor: { phone: 's', desktop: 'e' }
          },
          { place: 'martynovka', claim: 'heavy-casualties', anchor: 'e', phone: false },
          { place: 'korenevo', anchor: 'w', phone: false },
          {
            at: [35.2, 51.3],
            text: 'Held by Ukraine\n23 October 2024',
            kind: 'note',
            anchor: { phone: 'w', desktop: 'c' }
          },
          { at: [35.5, 51.41], text: 'Kursk region', kind: 'region', phone: false },
          { at: [35.55, 51.183], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [34.9, 51.1], text: 'Ukraine', kind: 'country', by: 'UA', phone: false }
        ],
        locator: 'nw',
        legend: 'sw',
        alt: 'The ground around Sudzha in Russia’s Kursk region that Ukraine held on 23 October 2024, with the villages of Plekhovo and Martynovka on its eastern edge, where Ukraine counted North Korean losses.',
        asOf: '2024-12-16',
        by: ['kyiv-independent-undated-north-korean', 'agentstvo-via-24ukraine-2024-10-15']
      }
    },
    {
      id: 'since-march-2025',
      title: '11 January to 27 March 2025: prisoners, a lull, Sudzha',
      words:
        'On 11 January Kyiv showed [two prisoners]{prisoners-taken}, one with [papers of a man from Tuva]{disguised-as-russians};[^ap-2025-01-11] interviews in February confirmed them as North Koreans.[^kbs-world-2025-02-19] The NIS corroborated [a lull at the front]{pulled-from-front},[^kbs-news-2025-02-28] denied by Ukraine’s intelligence chief.[^kyiv-independent-undated-ukraine-war] In March Russia retook Sudzha,[^the-washington-post-via-2025-03-18] and Seoul’s military counted [at least 3,000 more men]{second-wave}.[^korea-joongang-daily-2025-03-27]',
      sinceThen: true,
      events: ['pow-interview', 'withdrawn', 'sudzha-retaken', 'jcs-3000'],
      scene: {
        camera: salientCamera,
        layers: [...salientBefore, { line: 'ukrainian-held-kursk-2025-03-16' }],
        labels: [
          { place: 'sudzha', note: 'retaken by Russia', weight: 'strong', anchor: 'e' },
          { place: 'gornal', anchor: 's', phone: false },
          { place: 'malaya-loknya', anchor: 'n', phone: false },
          { at: [35.2, 51.28], text: 'Held until\nearly March', kind: 'note', anchor: { phone: 'w', desktop: 'c' } },
          { at: [35.295, 51.085], text: 'Held on\n16 March', kind: 'note', anchor: 'e' },
          { at: [35.5, 51.41], text: 'Kursk region', kind: 'region', phone: false },
          { at: [35.55, 51.33], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [34.85, 51.07], text: 'Ukraine', kind: 'country', by: 'UA' }
        ],
        scaleBar: 'se',
        locator: 'nw',
        alt: 'The ground in Russia’s Kursk region that Ukraine held on 5 March 2025, in faint hatching, and what was left of it on 16 March: a strip along the border, with Sudzha no longer in it.',
        asOf: '2025-03-27',
        by: ['the-washington-post-via-2025-03-18', 'kyiv-post-2025-03-16']
      }
    },
    {
      id: 'since-28-april-2025',
      title: '28 April 2025: both governments admit it',
      words:
        'On 26 April Russia’s top general credited North Koreans with a part in retaking Kursk, a success Kyiv denied.[^reuters-via-the-japan-ne-2025-04-27, politico-europe-2025-04-26] On the 28th Pyongyang said Kim Jong Un had decided to send them.[^tass-2025-04-28-tass-kcna] Now confirmed: [soldiers sent]{troops-moved-to-russia}, [in Kursk]{moved-to-kursk}, [in combat]{fought-in-kursk}.[^tass-2025-04-28-tass-kcna] Still contradicted: [a request by Moscow for want of men]{russia-asked-in-desperation}.[^the-korea-times-undated-korea-times, tass-2025-04-28-tass-kcna]',
      sinceThen: true,
      events: ['gerasimov', 'kcna-confirms'],
      scene: {
        camera: salientCamera,
        layers: [...salientBefore, { line: 'ukrainian-held-kursk-2025-04-26' }],
        labels: [
          { place: 'sudzha', note: 'fighting now admitted', weight: 'strong', claim: 'fought-in-kursk', anchor: 'e' },
          { place: 'gornal', note: 'last positions', anchor: 's' },
          { place: 'oleshnya', anchor: 'w' },
          { at: [35.2, 51.29], text: 'Held until\nearly March', kind: 'note', anchor: { phone: 'w', desktop: 'c' } },
          { at: [35.5, 51.41], text: 'Kursk region', kind: 'region', phone: false },
          { at: [35.55, 51.33], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [34.85, 51.07], text: 'Ukraine', kind: 'country', by: 'UA' }
        ],
        scaleBar: 'se',
        locator: 'nw',
        alt: 'The ground around Sudzha on 26 April 2025: of what Ukraine had held until early March, two small positions at the border are left, at Oleshnya and Gornal; at Sudzha a solid mark for North Koreans’ part, now admitted.',
        asOf: '2025-04-28',
        by: ['reuters-via-the-japan-ne-2025-04-27', 'tass-2025-04-28-tass-kcna', 'kyiv-independent-2025-04-27']
      }
    },
    {
      id: 'since-12-december-2025',
      title: '12 December 2025: some settled, some refuted',
      words:
        'Pyongyang had now shown [the generals in command]{generals-present}[^newsmax-2025-08-21] and welcomed [its sappers]{sappers-and-builders} home, without the nine who died:[^tass-2025-12-13] both confirmed. [Tens of thousands]{surge-to-tens-of-thousands} had not come, by the NIS count: contradicted.[^the-moscow-times-2025-11-04] Still open were [5,000 builders]{builders-arrived}[^the-moscow-times-2025-11-04] and [action inside Ukraine]{inside-ukraine}, though Kyiv told of crews in Kursk spotting for fire on Sumy region.[^kyiv-independent-undated-north-korean-troops]',
      sinceThen: true,
      events: ['future-presence-late-2025', 'sumy-drones'],
      scene: {
        camera: {
          phone: { fit: [[34.8, 50.83], 'sudzha', [34.5, 51.1], [35.5, 51.1]] },
          desktop: { fit: ['kursk', 'sumy', 'sudzha'] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'kursk-oblast' },
          {
            flow: ['sudzha', 'sumy'],
            by: 'KP',
            what: 'fire directed by North Korean drone crews, by Ukraine’s account',
            claim: 'inside-ukraine',
            draw: true
          }
        ],
        labels: [
          { place: 'kursk', note: 'sappers’ part admitted', anchor: 'n', phone: false },
          {
            place: 'sumy',
            note: 'fire from Kursk, Kyiv says',
            weight: 'strong',
            anchor: { phone: 'e', desktop: 's' },
            shift: { phone: [10, 4], desktop: [0, 6] }
          },
          { place: 'sudzha', anchor: { phone: 's', desktop: 'e' } },
          { place: 'rylsk', weight: 'quiet', anchor: 'w', phone: false },
          { at: [35.3, 51.75], text: 'Kursk region', kind: 'region', phone: false },
          { at: [34.66, 51.09], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [35.6, 51.16], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        scaleBar: 'se',
        legend: { phone: 'nw', desktop: 'sw' },
        alt: 'Russia’s Kursk region and Sumy across the border in Ukraine, with a line between them for fire that Ukraine says North Korean crews directed.',
        asOf: '2025-12-12',
        by: ['kyiv-independent-undated-north-korean-troops', 'the-moscow-times-2025-11-04']
      }
    },
    {
      id: 'since-may-2026',
      title: '13 May 2026: what is still unknown',
      words:
        'In February 2026 Seoul (10,000) and Kyiv (8,000) corroborated that [troops were still in Kursk]{still-there-2026}.[^sbs-news-2026-02-14, isw-via-eurasia-ro-2026-02-17] Peace talks until 26 February brought no deal.[^the-straits-times-2026-02-27] On 13 May, our newest source says, the UN’s rights chief opposed returning the two prisoners.[^sotnews-agency-2026-05-13] Still unknown: how many died, [what Russia paid]{pay-per-soldier}, [where the two will live]{fate-of-pows}.[^babel-2026-02-27, kbs-world-2025-04-30, sotnews-agency-2026-05-13]',
      sinceThen: true,
      events: ['nis-6000', 'future-peace-talks-2026', 'un-rights-chief'],
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'kursk', 'pyongyang', 'seoul'] },
          desktop: { fit: ['kyiv', 'kursk', 'pyongyang', 'seoul', [80, 30], [80, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'UA', by: 'UA' },
          { country: 'KR', by: 'KR' },
          {
            flow: ['pyongyang', 'kursk'],
            by: 'KP',
            what: 'soldiers still in the Kursk region in February 2026, by the accounts of Seoul and Kyiv',
            claim: 'still-there-2026',
            draw: true
          }
        ],
        labels: [
          {
            place: 'kursk',
            note: '10,000 (Seoul) or 8,000 (Kyiv)',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 's' },
            shift: { phone: [4, 12], desktop: [0, 14] }
          },
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'nw', desktop: 'n' } },
          { place: 'kyiv', anchor: { phone: 'n', desktop: 'w' } },
          { place: 'seoul', anchor: 's' },
          { at: [95, 62], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [101, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'A globe from Kyiv to Pyongyang and Seoul, with a line to Kursk for the soldiers whom Seoul and Kyiv still counted there in February 2026.',
        asOf: '2026-05-13',
        by: ['sbs-news-2026-02-14', 'isw-via-eurasia-ro-2026-02-17', 'sotnews-agency-2026-05-13']
      }
    }
  ]
});
