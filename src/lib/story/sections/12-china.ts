import { defineSection } from '../define.ts';

/** China's position: what Beijing said, did and may want. */
export const section = defineSection({
  slug: 'china',
  title: 'China said it did not know, and would not judge',
  short: 'China',
  description:
    'What Beijing said and did not say about North Korean soldiers in Russia, how it acted at the UN, and what others read into it.',
  years: [2006, 2026],
  side: 'left',
  steps: [
    {
      id: 'china-at-the-tumen',
      title: 'Pyongyang’s other pact of 1961',
      words:
        'China, too, had tied itself to Pyongyang, by a pact of July 1961, days after Moscow’s similar one.[^cq-press-undated-treaty-between] When the two powers fell out, North Korea leaned first to China, then back towards the middle.[^wilson-center-digital-ar-1965-06-04] On the Tumen, near the sea, China, Russia and North Korea meet.',
      scene: {
        camera: {
          phone: { fit: ['tumen-bridge', 'rajin', [130.3, 42.75], [131.05, 42.35]] },
          desktop: { fit: ['tumen-bridge', 'rajin', [130.2, 42.75], [131.05, 42.2]] }
        },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          {
            place: 'tumen-bridge',
            text: 'Tumen crossing',
            note: 'three borders meet',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 'e' }
          },
          { place: 'rajin', anchor: 'w' },
          { at: [130.42, 42.72], text: 'China', kind: 'country' },
          { at: [130.95, 42.68], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [130.25, 42.46], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [130.95, 42.18], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        locator: 'nw',
        scaleBar: 'se',
        alt: 'The lower Tumen, where China’s territory narrows to a point between Russia and North Korea, short of the sea, and the crossing between Russia and North Korea just below that point.',
        asOf: '2024-10-23',
        by: ['railway-gazette-2013-09']
      }
    },
    {
      id: 'china-at-the-council',
      title: 'From yes to no to an abstention',
      words:
        'In the UN Security Council China, like Russia, backed sanctions on North Korea in 2006 and 2017.[^united-nations-2006-10-14, united-nations-2018-01-11] In May 2022 both vetoed new ones.[^telesur-english-2022-05-27] In March 2024, when Russia vetoed the panel that watched over them, China abstained.[^united-nations-2024-03-28] So far we found no word from Beijing on the soldiers.',
      scene: {
        camera: {
          phone: { fit: ['beijing', 'moscow', 'pyongyang', [100, 32]] },
          desktop: { fit: ['beijing', 'moscow', 'pyongyang', [100, 30], [100, 66]] }
        },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          { place: 'beijing', note: 'veto 2022, abstention 2024', weight: 'strong', anchor: 's' },
          { place: 'moscow', note: 'vetoes 2022 and 2024', weight: 'strong', anchor: { phone: 'e', desktop: 'n' } },
          { place: 'pyongyang', anchor: { phone: 'n', desktop: 'e' } },
          { at: [84, 41], text: 'China', kind: 'country' },
          { at: [98, 60], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        alt: 'Russia and China tinted from Moscow to the Pacific, with their votes in the UN Security Council in 2022 and 2024 beside their capitals, and Pyongyang beyond Beijing.',
        asOf: '2024-10-23',
        by: ['telesur-english-2022-05-27', 'united-nations-2024-03-28']
      }
    },
    {
      id: 'china-says-it-does-not-know',
      title: 'Beijing says it does not know',
      words:
        'On 24 October 2024 Beijing said [it had no knowledge of a deployment]{china-unaware};[^kyiv-independent-2024-10-24-china-not] on 1 November, that Moscow’s ties with Pyongyang were their own affair.[^chinese-foreign-ministry-2024-11-01] Outsiders thought it alarmed, afraid of being left out, or well served.[^voa-2024-10, voa-2024-11, mint-2025-09-28] Seoul’s president raised it with Xi Jinping.[^voa-2024-11] We found no proof that China knew or took part.',
      sinceThen: true,
      events: ['china-not-aware-oct-24', 'china-own-matter-nov-1', 'china-uneasy-analysis'],
      scene: {
        camera: {
          phone: { fit: ['beijing', 'seoul', 'vladivostok', 'chongjin'] },
          desktop: { fit: ['beijing', 'seoul', 'vladivostok', [128, 35.4]] }
        },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'chongjin-vladivostok', claim: 'first-batch-by-sea' },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea' },
          { line: 'musudan-vladivostok', claim: 'first-batch-by-sea' },
          {
            flow: ['seoul', 'beijing'],
            by: 'KR',
            what: 'South Korea’s appeal to Xi Jinping, November 2024',
            draw: true
          }
        ],
        labels: [
          {
            place: 'beijing',
            note: 'no knowledge, it says',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 's' },
            shift: { phone: [0, 26], desktop: [0, 5] }
          },
          { place: 'seoul', note: 'an appeal to Xi', weight: 'strong', anchor: { phone: 'se', desktop: 's' } },
          { place: 'pyongyang', anchor: 'w' },
          { place: 'vladivostok', anchor: 'n' },
          { place: 'chongjin', weight: 'quiet', anchor: 'w', phone: false },
          { at: [121, 44], text: 'China', kind: 'country' },
          { at: [126.9, 40.6], text: 'North Korea', kind: 'country', by: 'KP', phone: false },
          { at: [128.3, 36.2], text: 'South Korea', kind: 'country', by: 'KR', phone: false },
          { at: [134.3, 44.2], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [132.6, 39.2], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          { at: [122.8, 36.6], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'North-east China with Beijing, an arrow from Seoul to Beijing for South Korea’s appeal, and the sea routes from three North Korean ports to Vladivostok, as South Korean intelligence drew them.',
        asOf: '2024-11-22',
        by: ['kyiv-independent-2024-10-24-china-not', 'voa-2024-11', 'voa-korean-2024-10-18']
      }
    },
    {
      id: 'china-parade-of-2025',
      title: 'Three leaders in one square',
      words:
        'After both governments’ admission in April 2025 Beijing called the deployment their own matter.[^kyiv-independent-2025-04-28] On 3 September Xi, Vladimir Putin and Kim Jong Un stood side by side in public for the first time, in Beijing;[^kyiv-independent-2025-09-03] Xi and Kim’s first summit in six years followed.[^afp-2025-09-04] In March 2026 trains between Beijing and Pyongyang ran again.[^the-korea-herald-2026-03-10, ap-2026-03-11]',
      sinceThen: true,
      events: [
        'china-april-2025-no-comment',
        'china-beijing-parade-2025',
        'china-xi-kim-sept-4-2025',
        'china-rail-march-2026'
      ],
      scene: {
        camera: {
          phone: { fit: ['beijing', 'moscow', 'pyongyang', [100, 32]] },
          desktop: { fit: ['moscow', 'beijing', 'pyongyang', [100, 30], [100, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'CN', by: 'other' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['moscow', 'beijing'],
            by: 'RU',
            what: 'Putin’s visit for the parade of 3 September 2025',
            draw: true
          },
          {
            flow: ['pyongyang', 'beijing'],
            by: 'KP',
            what: 'Kim Jong Un’s visit for the parade of 3 September 2025',
            draw: true
          }
        ],
        labels: [
          { place: 'beijing', note: 'parade, 3 September 2025', weight: 'strong', anchor: 's' },
          { place: 'moscow', note: 'Putin', weight: 'strong', anchor: { phone: 'w', desktop: 'n' } },
          { place: 'pyongyang', note: 'Kim', weight: 'strong', anchor: { phone: 'ne', desktop: 'ne' } },
          { at: [84, 40], text: 'China', kind: 'country' },
          { at: [108, 62], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        alt: 'Two arrows end in Beijing, one from Moscow and one from Pyongyang, for the visits of Vladimir Putin and Kim Jong Un at the parade of 3 September 2025.',
        asOf: '2026-03-13',
        by: ['kyiv-independent-2025-09-03', 'the-korea-herald-2026-03-10']
      }
    }
  ]
});
