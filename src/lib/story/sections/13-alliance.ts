import { defineSection } from '../define.ts';

/** Whether the tie lasts: a treaty, a bridge, a flight and labour, and the evidence each way. */
export const section = defineSection({
  slug: 'alliance',
  title: 'Lasting alliance or wartime bargain? Evidence for both',
  short: 'Lasting or not?',
  description:
    'A treaty in force, a road bridge, a direct flight and labour speak for a lasting tie; thinning deliveries and little to trade speak against it.',
  years: [2024, 2026],
  side: 'right',
  steps: [
    {
      id: 'alliance-on-paper',
      title: 'A treaty not yet in force',
      words:
        'The treaty Vladimir Putin and Kim Jong Un signed in June 2024 went to Russia’s parliament on 14 October; on the 23rd it was not yet in force.[^kbs-world-2024-10-putin-submits, interfax-2024-12-05] It promises military help if either is invaded and at war;[^nhk-world-2024-06-20] its reach was disputed.[^asan-institute-for-polic-2024]',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'pyongyang', [100, 36]] },
          desktop: { fit: ['moscow', 'pyongyang', [100, 30], [100, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'the treaty of mutual aid, signed in Pyongyang on 19 June 2024',
            draw: true
          }
        ],
        labels: [
          {
            place: 'moscow',
            note: 'treaty before parliament',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 'n' },
            shift: { phone: [2, 14], desktop: [0, -4] }
          },
          { place: 'pyongyang', note: 'signed in June 2024', weight: 'strong', anchor: { phone: 'sw', desktop: 's' } },
          { at: [118, 61], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Russia from Moscow to the Korean border, with a line from Moscow, where the treaty lay before parliament, to Pyongyang, where it had been signed.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-putin-submits', 'nhk-world-2024-06-20']
      }
    },
    {
      id: 'alliance-dates-side-by-side',
      title: 'The dates, side by side',
      words:
        'The treaty took effect on 4 December 2024.[^tass-2024-12-05] Both governments later named it as the ground for the deployment.[^tass-2025-04-28-tass-kcna, kcna-via-kcna-watch-2025-04-29] Yet North Korean television dates the order to 28 August,[^ytn-2025-08-31] Seoul [the first crossing]{first-batch-by-sea} to October;[^voa-korean-2024-10-18] Washington spoke of [fighting]{fought-in-kursk} on 12 November.[^kyiv-independent-2024-11-13] We found no source that discusses this.',
      sinceThen: true,
      events: ['future-treaty-in-force'],
      scene: {
        camera: {
          phone: { fit: ['kursk', 'moscow', 'pyongyang', 'vladivostok'] },
          desktop: { fit: ['kursk', 'moscow', 'pyongyang', 'vladivostok', [100, 30], [100, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { line: 'air-vladivostok-kursk', claim: 'moved-to-kursk', draw: true }
        ],
        labels: [
          { place: 'pyongyang', note: 'order: 28 August', weight: 'strong', anchor: { phone: 'sw', desktop: 's' } },
          { place: 'vladivostok', note: 'crossing: October', weight: 'strong', anchor: { phone: 'n', desktop: 'ne' } },
          {
            place: 'kursk',
            note: 'fighting: 12 Nov',
            weight: 'strong',
            anchor: { phone: 's', desktop: 's' },
            shift: { phone: [0, 14], desktop: [0, 14] }
          },
          { place: 'moscow', note: 'treaty: 4 Dec', weight: 'strong', anchor: { phone: 'n', desktop: 'n' } },
          { at: [92, 63], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        alt: 'Four places with four dates of 2024: Pyongyang, 28 August; Vladivostok, October; Kursk, 12 November; Moscow, 4 December. A line from Vladivostok to Kursk stands for the way west.',
        asOf: '2025-08-31',
        by: ['tass-2024-12-05', 'ytn-2025-08-31', 'voa-korean-2024-10-18']
      }
    },
    {
      id: 'alliance-tumen-road-bridge',
      title: 'A road bridge begun, a first direct flight',
      words:
        'By land only a railway bridge of 1959 joined the two countries.[^korea-joongang-daily-2025-04-30] On 30 April 2025 their prime ministers launched work on a road bridge.[^tass-2025-04-30, korea-joongang-daily-2025-04-30] On 27 July a first direct flight left Moscow for Pyongyang, planned once a month.[^tass-2025-07-27]',
      sinceThen: true,
      events: ['future-bridge-start-2025', 'future-trains-flights-2025'],
      scene: {
        camera: { phone: { center: [130.63, 42.41], zoom: 9.9 }, desktop: { center: [130.66, 42.43], zoom: 9.4 } },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          {
            place: 'tumen-bridge',
            text: 'Tumen crossing',
            note: 'railway since 1959, road begun in 2025',
            weight: 'strong',
            anchor: 's'
          },
          { place: 'tumangang', text: 'Tumangang', anchor: 'w' },
          { place: 'khasan', anchor: 'ne' },
          { at: [130.53, 42.565], text: 'China', kind: 'country' },
          { at: [130.78, 42.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [130.265, 42.52], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [130.9, 42.3], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        locator: { phone: 'sw', desktop: 'nw' },
        scaleBar: 'se',
        alt: 'Close view of the Tumen where Khasan in Russia faces Tumangang in North Korea, with the place of the railway bridge and the new road.',
        asOf: '2025-07-27',
        by: ['tass-2025-04-30', 'korea-joongang-daily-2025-04-30']
      }
    },
    {
      id: 'alliance-sappers-builders-workers',
      title: 'Sappers admitted, builders and workers counted',
      words:
        'In June 2025 Moscow announced [1,000 sappers]{sappers-and-builders} and [5,000 builders]{builders-arrived} for Kursk.[^korea-herald-2025-06-17] Both sides acknowledged the sappers.[^tass-2025-11-14, tass-2025-12-13] The builders’ arrival rests on Seoul’s spy agency, the National Intelligence Service (NIS).[^the-moscow-times-2025-11-04] It counted 15,000 civilian workers in Russia;[^kbs-news-2025-05-02] an eleven-state team’s 8,000 are variously described;[^anadolu-via-a-news-2025-05-29] Japanese television told of 25,000 planned at Alabuga.[^korea-joongang-daily-2025-06-19]',
      sinceThen: true,
      events: ['future-kursk-6000-workers', 'fallout-workers-in-russia'],
      figure: 'labourers',
      scene: {
        camera: {
          phone: { fit: ['kursk', 'alabuga', 'pyongyang', [100, 36]] },
          desktop: { fit: ['kursk', 'alabuga', 'pyongyang', [100, 30], [100, 66]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['pyongyang', 'kursk'],
            by: 'KP',
            what: 'about 1,000 sappers, to clear mines',
            claim: 'sappers-and-builders',
            draw: true
          },
          {
            flow: ['pyongyang', 'alabuga'],
            by: 'KP',
            what: 'workers planned for the drone plant, by Japanese television’s account',
            certainty: 'alleged'
          }
        ],
        labels: [
          {
            place: 'kursk',
            note: '1,000 sappers',
            weight: 'strong',
            anchor: { phone: 's', desktop: 'w' },
            shift: { phone: [-4, 8], desktop: [-2, 0] }
          },
          {
            place: 'alabuga',
            text: 'Alabuga',
            note: '25,000 workers planned',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 'e' },
            shift: { phone: [14, 10], desktop: [28, 26] }
          },
          { place: 'pyongyang', anchor: 's' },
          { at: [105, 62], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        legend: { phone: 'sw', desktop: 'sw' },
        alt: 'Two lines from Pyongyang across Russia: a solid one to Kursk for the sappers, whom both sides have acknowledged, and a dashed one to Alabuga for workers said to be planned there.',
        asOf: '2025-12-13',
        by: ['korea-herald-2025-06-17', 'tass-2025-12-13', 'korea-joongang-daily-2025-06-19']
      }
    },
    {
      id: 'alliance-two-readings',
      title: 'Two readings of the future',
      words:
        'On 12 July 2025 Kim promised Russia’s foreign minister, Lavrov, unconditional backing over Ukraine.[^afp-2025-07-13] That month Seoul’s military counted about 28,000 containers shipped;[^kookbang-ilbo-2025-07-14] Kyiv later saw deliveries more than halve.[^ukrinform-2025] Some analysts expect labour and arms deals to outlive the war;[^from-inside-asia-2025-03] another sees them fade as Russia needs fewer shells.[^semafor-2025-07-13]',
      sinceThen: true,
      events: [
        'future-lavrov-wonsan-2025',
        'fallout-containers-shells-2025',
        'future-scenario-endures',
        'future-scenario-fades'
      ],
      scene: {
        camera: { fit: ['wonsan', 'rajin', 'vostochny-port', [129, 43.4]] },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { line: 'rajin-vostochny', draw: true },
          { line: 'rajin-dunai', draw: true }
        ],
        labels: [
          { place: 'wonsan', note: 'Lavrov, 12 July 2025', weight: 'strong', anchor: { phone: 'e', desktop: 'w' } },
          {
            place: 'rajin',
            note: '28,000 containers, by Seoul’s count',
            weight: 'strong',
            anchor: { phone: 'e', desktop: 'w' },
            shift: { phone: [20, 34], desktop: [-8, 0] }
          },
          { place: 'dunay', text: 'Dunai', anchor: 'n', phone: false },
          { place: 'vostochny-port', anchor: { phone: 'se', desktop: 'e' } },
          { at: [127.4, 40.6], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [132.9, 43.9], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [128.3, 43.3], text: 'China', kind: 'country', phone: false },
          { at: [131.2, 40.6], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        legend: { phone: 'nw', desktop: 'se' },
        alt: 'North Korea’s east coast with Wonsan, and the sea routes along which containers went from Rajin to the Russian ports of Dunai and Vostochny.',
        asOf: '2025-12-31',
        by: ['kookbang-ilbo-2025-07-14', 'afp-2025-07-13', 'ukrinform-2025']
      }
    }
  ]
});
