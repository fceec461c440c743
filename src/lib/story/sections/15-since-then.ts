import { defineSection } from '../define.ts';

/** The day runs forward from 23 October 2024: claim after claim is corroborated, confirmed, contradicted or stays open. */
export const section = defineSection({
  slug: 'since-then',
  title: 'Since then',
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
        'By 13 November 2024 NATO and the Pentagon had corroborated [the move to Kursk]{moved-to-kursk}, reported by Ukraine alone on 24 October.[^the-moscow-times-2024-10-28, stars-and-stripes-2024-10-30, kyiv-independent-2024-10-24-first-north] Ukraine had told of a first small clash;[^politico-europe-2024-11-05] now Washington and Seoul’s spy agency, the National Intelligence Service (NIS), corroborated [combat there]{fought-in-kursk}.[^kyiv-independent-2024-11-13, korea-herald-2024-11-13] Moscow and Pyongyang had admitted nothing.',
      sinceThen: true,
      events: ['hur-kursk', 'first-clash', 'us-nis-combat'],
      scene: {
        camera: { fit: ['vladivostok', 'kursk', 'moscow', 'pyongyang'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'UA', by: 'UA' },
          { line: 'occupied-crimea', quiet: true },
          { line: 'occupied-donbas-2022', quiet: true },
          { line: 'russian-held-2024-10-23', quiet: true },
          { line: 'trans-siberian', quiet: true },
          { line: 'air-vladivostok-kursk', claim: 'moved-to-kursk', draw: true },
          { line: 'ukrainian-held-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'kursk', note: 'combat, by US and Seoul accounts', weight: 'strong', anchor: 's' },
          { place: 'vladivostok', anchor: 'ne' },
          { place: 'moscow', anchor: 'n' },
          { place: 'pyongyang', anchor: 's' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [92, 62], text: 'Russia', kind: 'country', by: 'RU' }
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
        'By 16 December 2024 Seoul and the Pentagon agreed on [a first wave of about 11,000]{first-wave-size}.[^us-department-of-defense-2024-11-18, euromaidan-press-2024-11-21] The Pentagon, which had confirmed no combat, now also saw [North Koreans fighting]{fought-in-kursk}: corroborated once more.[^ukrainska-pravda-2024-12-10, kyiv-independent-undated-north-korean] Ukraine’s [30 casualties or more]{heavy-casualties} were its count alone,[^kyiv-independent-undated-north-korean] Volodymyr Zelensky’s [100,000 men]{surge-to-tens-of-thousands} a forecast.[^liga-net-2024-11-19]',
      sinceThen: true,
      events: ['eleven-thousand', 'assaults-casualties'],
      scene: {
        camera: { fit: ['sudzha', 'korenevo', 'lgov', 'bolshoye-soldatskoye', 'sumy'] },
        layers: [
          { country: 'UA', by: 'UA' },
          { line: 'kursk-oblast' },
          { line: 'ukrainian-held-kursk-2024-10-23' },
          { line: 'grey-zone-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'sudzha', weight: 'strong', anchor: 'e' },
          { place: 'korenevo', anchor: 'w', phone: false },
          { place: 'lgov', anchor: 'n' },
          { place: 'plekhovo', anchor: 'se' },
          { place: 'martynovka', anchor: 'ne', phone: false },
          { place: 'sumy', anchor: 'w' },
          { at: [35.8, 51.55], text: 'Kursk region', kind: 'region', phone: false },
          { at: [34.5, 51.1], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [35.05, 51.24], text: 'Held by Ukraine on 23 Oct 2024', kind: 'note', phone: false }
        ],
        alt: 'The part of Russia’s Kursk region around Sudzha that Ukraine held in late 2024, with the villages of Plekhovo and Martynovka on its eastern edge.',
        asOf: '2024-12-16',
        by: ['kyiv-independent-undated-north-korean']
      }
    },
    {
      id: 'since-march-2025',
      title: '11 January to 27 March 2025: prisoners, a lull, Sudzha',
      words:
        'On 11 January 2025 Kyiv showed [two prisoners]{prisoners-taken}, one with [papers of a man from Tuva]{disguised-as-russians};[^ap-2025-01-11] interviews in February confirmed them as North Koreans.[^kbs-world-2025-02-19] [A lull at the front]{pulled-from-front}, denied by Ukraine’s intelligence chief,[^kyiv-independent-undated-ukraine-war] was corroborated by the NIS.[^kbs-news-2025-02-28] In March Russia retook Sudzha,[^the-washington-post-via-2025-03-18] and Seoul’s military counted [3,000 more men]{second-wave}.[^korea-joongang-daily-2025-03-27]',
      sinceThen: true,
      events: ['pow-interview', 'withdrawn', 'sudzha-retaken', 'jcs-3000'],
      scene: {
        camera: { fit: ['sudzha', 'guyevo', 'oleshnya', 'gornal', 'malaya-loknya'] },
        layers: [{ country: 'UA', by: 'UA' }, { line: 'kursk-oblast' }, { line: 'ukrainian-held-kursk-2025-03-16' }],
        labels: [
          { place: 'sudzha', note: 'retaken by Russia in March 2025', weight: 'strong', anchor: 'ne' },
          { place: 'guyevo', anchor: 'e' },
          { place: 'oleshnya', anchor: 'w' },
          { place: 'gornal', anchor: 's', phone: false },
          { place: 'malaya-loknya', anchor: 'w' },
          { at: [35.45, 51.28], text: 'Kursk region', kind: 'region', phone: false },
          { at: [35.05, 51.02], text: 'Ukraine', kind: 'country', by: 'UA', phone: false }
        ],
        alt: 'What Ukraine still held of Russia’s Kursk region in mid-March 2025: a strip along the border, with Sudzha no longer in it.',
        asOf: '2025-03-27',
        by: ['the-washington-post-via-2025-03-18', 'korea-joongang-daily-2025-03-27']
      }
    },
    {
      id: 'since-28-april-2025',
      title: '28 April 2025: both governments admit it',
      words:
        'On 26 April 2025 Russia’s top general credited North Koreans with a part in retaking Kursk, a success Kyiv denied.[^reuters-via-the-japan-ne-2025-04-27, politico-europe-2025-04-26] On 28 April Pyongyang said Kim Jong Un had decided to send them.[^tass-2025-04-28-tass-kcna] Now confirmed: [soldiers sent]{troops-moved-to-russia}, [in Kursk]{moved-to-kursk}, [in combat]{fought-in-kursk}.[^tass-2025-04-28-tass-kcna] Still contradicted: [a request by Moscow for want of men]{russia-asked-in-desperation}.[^the-korea-times-undated-korea-times, tass-2025-04-28-tass-kcna]',
      sinceThen: true,
      events: ['gerasimov', 'kcna-confirms'],
      scene: {
        camera: { fit: ['moscow', 'kursk', 'pyongyang'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['pyongyang', 'kursk'],
            by: 'KP',
            what: 'soldiers sent to the Kursk region on Kim’s order, as both governments now say',
            claim: 'moved-to-kursk',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', note: 'says so on 26 April 2025', weight: 'strong', anchor: 'n' },
          { place: 'pyongyang', note: 'says so on 28 April 2025', weight: 'strong', anchor: 's' },
          { place: 'kursk', anchor: 's' },
          { at: [92, 61], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Russia from end to end, with one line from Pyongyang to Kursk for the soldiers whom Moscow and Pyongyang have now both acknowledged.',
        asOf: '2025-04-28',
        by: ['reuters-via-the-japan-ne-2025-04-27', 'tass-2025-04-28-tass-kcna']
      }
    },
    {
      id: 'since-12-december-2025',
      title: '12 December 2025: some settled, some refuted',
      words:
        'By 12 December 2025 Pyongyang had shown [the generals in command]{generals-present}[^newsmax-2025-08-21] and welcomed [its sappers]{sappers-and-builders} home, without the nine who died:[^tass-2025-12-13] both confirmed. [Tens of thousands]{surge-to-tens-of-thousands} had not come, by the NIS count: contradicted.[^the-moscow-times-2025-11-04] Still open were [5,000 builders]{builders-arrived}[^the-moscow-times-2025-11-04] and [action inside Ukraine]{inside-ukraine}, though Kyiv showed crews in Kursk spotting for fire on Sumy.[^kyiv-independent-undated-north-korean-troops]',
      sinceThen: true,
      events: ['future-presence-late-2025', 'sumy-drones'],
      scene: {
        camera: { fit: ['kursk', 'sumy', 'sudzha'] },
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
          { place: 'kursk', weight: 'strong', anchor: 'n' },
          { place: 'sumy', note: 'fire directed from Kursk, by Kyiv’s account', weight: 'strong', anchor: 's' },
          { place: 'sudzha', anchor: 'e' },
          { place: 'rylsk', weight: 'quiet', anchor: 'w', phone: false },
          { at: [36.6, 51.4], text: 'Kursk region', kind: 'region', phone: false },
          { at: [34.72, 51.08], text: 'Ukraine', kind: 'country', by: 'UA' }
        ],
        alt: 'Russia’s Kursk region and Sumy across the border in Ukraine, with a line between them for fire that Ukraine says North Korean crews directed.',
        asOf: '2025-12-12',
        by: ['kyiv-independent-undated-north-korean-troops', 'the-moscow-times-2025-11-04']
      }
    },
    {
      id: 'since-may-2026',
      title: '13 May 2026: what is still unknown',
      words:
        'In February 2026 [troops were still in Kursk]{still-there-2026}, corroborated by Seoul (10,000) and Kyiv (8,000).[^sbs-news-2026-02-14, isw-via-eurasia-ro-2026-02-17] Peace talks brought no deal.[^the-straits-times-2026-02-27] On 13 May 2026, the date of our newest page, the UN’s rights chief opposed returning the two prisoners.[^sotnews-agency-2026-05-13] Still unknown: how many died, [what Russia paid]{pay-per-soldier}, [where they will live]{fate-of-pows}.[^babel-2026-02-27, kbs-world-2025-04-30, sotnews-agency-2026-05-13]',
      sinceThen: true,
      events: ['nis-6000', 'future-peace-talks-2026', 'un-rights-chief'],
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'moscow', 'pyongyang', 'seoul'] },
          desktop: { center: [84, 52], zoom: 2.35 }
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
          { place: 'kursk', note: '10,000 or 8,000, February 2026', weight: 'strong', anchor: 's' },
          { place: 'pyongyang', weight: 'strong', anchor: 'n' },
          { place: 'moscow', anchor: 'n' },
          { place: 'kyiv', anchor: 'w', phone: false },
          { place: 'seoul', anchor: 's' },
          { at: [95, 63], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [101, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'The globe from Pyongyang to Kursk once more, with the line for the soldiers whom Seoul and Kyiv still counted there in February 2026.',
        asOf: '2026-05-13',
        by: ['sbs-news-2026-02-14', 'isw-via-eurasia-ro-2026-02-17', 'sotnews-agency-2026-05-13']
      }
    }
  ]
});
