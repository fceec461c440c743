import { defineSection } from '../define.ts';
import type { LayerUse } from '../types.ts';

/** Ukraine’s whole front on 23 October 2024, with what Russia held. */
const front: readonly LayerUse[] = [{ line: 'russian-held-2024-10-23' }, { line: 'front-2024-10-23' }];

/** The ground in Kursk region that Ukraine held, or that was contested, on 23 October 2024. */
const salient: readonly LayerUse[] = [
  { line: 'ukrainian-held-kursk-2024-10-23' },
  { line: 'grey-zone-kursk-2024-10-23' }
];

/** What South Korea’s spy agency said, who bore it out, the numbers, and the way west. */
export const section = defineSection({
  slug: 'intelligence',
  title: 'Seoul showed pictures; numbers and purpose stayed open',
  short: 'Intelligence',
  description:
    'What South Korea’s spy agency said and showed in October 2024, who bore it out, every count by its author, and the road to Kursk.',
  years: [2024, 2024],
  side: 'left',
  steps: [
    {
      id: 'what-the-nis-published',
      title: 'A dated account and three pictures',
      words:
        'On 18 October 2024 South Korea’s spy agency, the National Intelligence Service (NIS), told of [about 1,500 special-forces soldiers]{first-batch-by-sea} shipped to Vladivostok, with [Russian uniforms and papers as Yakuts or Buryats]{disguised-as-russians}.[^voa-korean-2024-10-18, hankook-ilbo-2024-10-18] One picture came from a South Korean radar satellite; another shows a training ground at Ussuriysk on 16 October.[^azernews-via-menafn-2024-10-20, voa-korean-2024-10-18]',
      scene: {
        camera: {
          phone: { fit: ['hamhung', 'chongjin', 'vladivostok', 'ussuriysk'] },
          desktop: { fit: ['hamhung', 'vladivostok', 'khabarovsk', 'blagoveshchensk'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'KR', by: 'KR' },
          { line: 'chongjin-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'musudan-vladivostok', claim: 'first-batch-by-sea', draw: true }
        ],
        labels: [
          {
            place: 'vladivostok',
            weight: 'strong',
            claim: 'first-batch-by-sea',
            anchor: { phone: 'w', desktop: 'e' },
            shift: { phone: [-12, 14], desktop: [26, 0] }
          },
          {
            place: 'ussuriysk',
            weight: 'strong',
            note: 'seen 16 October',
            claim: 'first-batch-by-sea',
            anchor: { phone: 'e', desktop: 'w' }
          },
          { place: 'khabarovsk', claim: 'first-batch-by-sea', anchor: 'w', phone: false },
          { place: 'blagoveshchensk', claim: 'first-batch-by-sea', anchor: 'e', phone: false },
          { place: 'chongjin', claim: 'first-batch-by-sea', anchor: 'w' },
          { place: 'musudan', text: 'Musudan', claim: 'first-batch-by-sea', anchor: 'w' },
          { place: 'hamhung', claim: 'first-batch-by-sea', anchor: 'w' },
          { at: [125.7, 40.75], text: 'North\nKorea', kind: 'country', by: 'KP', anchor: 'c' },
          { at: [134.6, 45.2], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c', phone: false },
          { at: [133.2, 40.6], text: 'Sea of Japan\n(East Sea)', kind: 'water', anchor: 'c' },
          { at: [127, 45.5], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        scaleBar: 'se',
        legend: { phone: 'nw', desktop: 'sw' },
        alt: 'Three sea routes run from Hamhung, Musudan and Chongjin in North Korea to Vladivostok. Ussuriysk lies inland, as do, on wide screens, Khabarovsk and Blagoveshchensk, the other bases named.',
        asOf: '2024-10-23',
        by: ['voa-korean-2024-10-18', 'hankook-ilbo-2024-10-18', 'the-statesman-2024-10-24']
      }
    },
    {
      id: 'numbers-by-estimator',
      title: 'Every number has an author',
      words:
        'On 17 October Volodymyr Zelensky spoke of [about 10,000 being readied]{first-wave-size}; his military-intelligence chief, Kyrylo Budanov, next day, of nearly 11,000 in training.[^the-moscow-times-2024-10-17, ukrainska-pravda-2024-10-18] On the 23rd the NIS counted about 3,000 sent, some 10,000 due by December; the White House, on [US evidence]{troops-moved-to-russia}, at least 3,000.[^app-2024-10-23, ap-via-localnews8-2024-10-23, the-statesman-2024-10-24]',
      figure: 'troops',
      scene: {
        camera: { fit: ['kyiv', 'moscow', 'vladivostok', 'seoul'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          {
            flow: ['pyongyang', 'vladivostok'],
            by: 'KP',
            what: 'Soldiers sent: about 3,000 by the NIS count, at least 3,000 by the White House count',
            claim: 'troops-moved-to-russia',
            draw: true
          }
        ],
        labels: [
          { place: 'kyiv', weight: 'strong', note: '10,000 to 11,000 readied', anchor: 's' },
          { place: 'seoul', weight: 'strong', note: 'about 3,000 sent', anchor: 's' },
          {
            place: 'vladivostok',
            weight: 'strong',
            note: 'US: at least 3,000 sent',
            anchor: { phone: 'nw', desktop: 'n' }
          },
          { place: 'pyongyang', anchor: 'w', phone: false },
          { place: 'moscow', weight: 'quiet', anchor: 'n', phone: false },
          { at: [112, 69], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [101, 36], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Eurasia from Kyiv to Seoul, each with the count given there by 23 October 2024; the US count stands at Vladivostok, where the soldiers were said to have landed.',
        asOf: '2024-10-23',
        by: ['the-moscow-times-2024-10-17', 'ukrainska-pravda-2024-10-18', 'app-2024-10-23', 'the-statesman-2024-10-24']
      }
    },
    {
      id: 'expected-in-kursk',
      title: 'Expected in Kursk',
      words:
        'Kyiv expected the soldiers in Kursk, the Russian region where it had held land since August.[^unn-2024-08-27] On 18 October Budanov said 2,600 would go there first; on the 22nd, that [first units would be there]{moved-to-kursk} next day.[^ukrainska-pravda-2024-10-18, liga-net-2024-10-22] Talk of [18 deserters near the border]{pilots-and-deserters} rested on unnamed sources.[^kyiv-independent-2024-10-21]',
      scene: {
        camera: { fit: ['sumy', 'kursk', 'rylsk', 'belaya'], maxZoom: 8.5 },
        layers: [{ country: 'RU', by: 'RU' }, { country: 'UA', by: 'UA' }, { line: 'kursk-oblast' }, ...salient],
        labels: [
          { place: 'sudzha', weight: 'strong', note: 'held by Ukraine', anchor: 'se' },
          {
            place: 'kursk',
            weight: 'strong',
            note: 'soldiers expected',
            anchor: { phone: 'w', desktop: 'nw' }
          },
          { place: 'korenevo', anchor: 'w' },
          { place: 'rylsk', anchor: 'nw' },
          { place: 'lgov', anchor: 'n', phone: false },
          { place: 'bolshoye-soldatskoye', anchor: 'e', phone: false },
          { place: 'sumy', anchor: 's', phone: false },
          { at: [34.75, 51.74], text: 'Kursk region', kind: 'region', by: 'RU', anchor: 'c', phone: false },
          { at: [36.32, 51.33], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [34.45, 51.12], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'c' }
        ],
        locator: 'nw',
        scaleBar: 'se',
        callouts: [{ from: 'sudzha', to: 'kursk' }],
        alt: 'The Kursk salient close up: the ground around Sudzha held by Ukraine on 23 October 2024, contested ground along its edge, and the city of Kursk to the north-east. Sumy lies across the border in Ukraine.',
        asOf: '2024-10-23',
        by: ['agentstvo-via-24ukraine-2024-10-15', 'liga-net-2024-10-22']
      },
      events: ['kursk-incursion']
    },
    {
      id: 'a-front-and-an-open-purpose',
      title: 'A long front, an open purpose',
      words:
        'The soldiers’ purpose was unclear, US Defence Secretary Lloyd Austin said on 23 October.[^korea-herald-2024-10-23] Lawmakers briefed by the NIS spoke of drone training and of doubts about their fitness for modern war.[^ap-via-localnews8-2024-10-23] Zelensky placed [some North Koreans in occupied Ukraine]{inside-ukraine}; The Guardian reported dozens at missile launchers behind Russian lines.[^the-moscow-times-2024-10-17, kbs-world-2024-10-guardian-report]',
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'kursk', 'simferopol', [45, 48]] },
          desktop: { fit: ['kyiv', 'kursk', 'luhansk', 'kherson', 'simferopol'] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          ...front,
          { line: 'ukrainian-held-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'kursk', weight: 'strong', anchor: 'e' },
          { place: 'kyiv', weight: 'strong', anchor: 'w' },
          { place: 'donetsk', weight: 'strong', note: 'occupied', anchor: 'e' },
          { place: 'luhansk', note: 'occupied', anchor: 'e' },
          { place: 'sudzha', anchor: 'w' },
          { place: 'kharkiv', anchor: 'w' },
          { place: 'pokrovsk', anchor: 'w', phone: false },
          { place: 'mariupol', note: 'occupied', anchor: 'e', phone: false },
          { place: 'zaporizhzhia', anchor: 'w', phone: false },
          { place: 'kherson', anchor: 'w' },
          {
            at: [33.7, 45.2],
            text: 'Crimea\n(occupied)',
            kind: 'region',
            by: 'UA',
            anchor: { phone: 'w', desktop: 'e' }
          },
          { at: [31.5, 49], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'c' },
          { at: [41.8, 50.9], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [36.6, 46.2], text: 'Sea of Azov', kind: 'water', anchor: 'c', phone: false }
        ],
        legend: 'se',
        alt: 'Ukraine’s whole front on 23 October 2024, from the Kursk salient in the north past Kharkiv, Pokrovsk and Zaporizhzhia to Kherson, with the regions and Crimea that Russia occupied.',
        asOf: '2024-10-23',
        by: ['korea-herald-2024-10-23', 'the-moscow-times-2024-10-17']
      },
      events: ['guardian-engineers']
    },
    {
      id: 'the-way-west-borne-out',
      title: 'The way west, borne out',
      words:
        'On 24 October Ukraine’s military intelligence reported first units in Kursk; on the 28th [NATO called it a fact]{moved-to-kursk}.[^kyiv-independent-2024-10-24-first-north, the-moscow-times-2024-10-28] Kyiv told the UN of 2,100 men flown west; Washington counted up to 8,000 in Kursk on the 31st.[^united24-media-2024-10-30, kbs-world-2024-11] Moscow and Pyongyang acknowledged troops there in April 2025.[^reuters-via-the-japan-ne-2025-04-27, tass-2025-04-28-tass-kcna]',
      sinceThen: true,
      scene: {
        camera: {
          phone: { fit: ['kursk', 'moscow', 'vladivostok', 'pyongyang'] },
          desktop: { fit: ['kursk', 'moscow', 'ulan-ude', 'vladivostok', 'pyongyang'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'trans-siberian' },
          { line: 'air-vladivostok-kursk', draw: true }
        ],
        labels: [
          { place: 'kursk', weight: 'strong', claim: 'moved-to-kursk', anchor: 'sw' },
          { place: 'vladivostok', weight: 'strong', anchor: { phone: 'n', desktop: 'se' } },
          { place: 'pyongyang', anchor: 'sw' },
          { place: 'moscow', anchor: 'n' },
          { place: 'kyiv', anchor: 'w', phone: false },
          { place: 'ulan-ude', anchor: 's', phone: false },
          { place: 'khabarovsk', anchor: 'n', phone: false },
          { at: [80, 64], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [101, 36], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        legend: 'sw',
        alt: 'Russia from end to end, with a dashed air route from Vladivostok to Kursk that rests on flight tracking and, dotted, the Trans-Siberian railway, a possible way for which no train has been shown.',
        asOf: '2024-11-01',
        by: ['nk-news-2024-10-how-russia', 'united24-media-2024-10-30', 'the-moscow-times-2024-10-28']
      },
      events: ['blinken-8000']
    }
  ]
});
