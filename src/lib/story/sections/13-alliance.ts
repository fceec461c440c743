import { defineSection } from '../define.ts';

/** Whether the tie lasts: a treaty, a bridge, a flight and labour, and the evidence each way. */
export const section = defineSection({
  slug: 'alliance',
  title: 'Strengthened alliance or temporary cooperation?',
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
        'The treaty that Vladimir Putin and Kim Jong Un signed in June 2024 went to Russia’s parliament on 14 October and was not yet in force on the 23rd.[^kbs-world-2024-10-putin-submits, interfax-2024-12-05] It promises military help if either is invaded and at war.[^nhk-world-2024-06-20] Kim called the tie an alliance;[^the-asia-business-daily-2024-06-20] how far it goes was disputed.[^asan-institute-for-polic-2024]',
      scene: {
        camera: { fit: ['moscow', 'pyongyang', 'kyiv'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { line: 'occupied-crimea', quiet: true },
          { line: 'occupied-donbas-2022', quiet: true },
          { line: 'russian-held-2024-10-23', quiet: true },
          { line: 'front-2024-10-23', quiet: true },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'the treaty of mutual aid, signed in Pyongyang on 19 June 2024',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', note: 'treaty before parliament', weight: 'strong', anchor: 'n' },
          { place: 'pyongyang', note: 'signed in June 2024', weight: 'strong', anchor: 's' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w' },
          { at: [92, 61], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [31.5, 48.6], text: 'Ukraine', kind: 'country', by: 'UA', phone: false },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Russia from Moscow to the Korean border, with a line from Moscow to Pyongyang for the treaty, and Russia’s front in Ukraine as of 23 October 2024.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-putin-submits', 'nhk-world-2024-06-20']
      }
    },
    {
      id: 'alliance-dates-side-by-side',
      title: 'The dates, side by side',
      words:
        'The treaty took effect on 4 December 2024.[^tass-2024-12-05] Both governments later named it as their ground for sending soldiers.[^tass-2025-04-28-tass-kcna, kcna-via-kcna-watch-2025-04-29] Yet North Korean television dates the order to 28 August,[^ytn-2025-08-31] Seoul [the first crossing]{first-batch-by-sea} to October;[^voa-korean-2024-10-18] Washington spoke of [fighting]{fought-in-kursk} on 12 November.[^kyiv-independent-2024-11-13] We found no source that discusses this.',
      sinceThen: true,
      events: ['future-treaty-in-force'],
      scene: {
        camera: { fit: ['kursk', 'moscow', 'pyongyang', 'vladivostok'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea' },
          { line: 'trans-siberian', quiet: true },
          { line: 'air-vladivostok-kursk', claim: 'moved-to-kursk', draw: true }
        ],
        labels: [
          { place: 'pyongyang', note: 'order: 28 August', weight: 'strong', anchor: 's' },
          { place: 'vladivostok', note: 'crossing: October', anchor: 'ne' },
          { place: 'kursk', note: 'fighting: 12 Nov', weight: 'strong', anchor: 's' },
          { place: 'moscow', note: 'treaty: 4 Dec', weight: 'strong', anchor: 'n' },
          { at: [92, 63], text: 'Russia', kind: 'country', by: 'RU', phone: false }
        ],
        alt: 'Four places with four dates of 2024: Pyongyang, 28 August; Vladivostok, October; Kursk, 12 November; Moscow, 4 December. The way west across Russia joins them.',
        asOf: '2025-08-31',
        by: ['tass-2024-12-05', 'ytn-2025-08-31', 'voa-korean-2024-10-18']
      }
    },
    {
      id: 'alliance-tumen-road-bridge',
      title: 'A road across the Tumen',
      words:
        'By land only a railway bridge of 1959 joined the two countries.[^korea-joongang-daily-2025-04-30] On 30 April 2025 their prime ministers launched work on a road bridge, 850 metres or a kilometre long by differing reports.[^tass-2025-04-30, korea-joongang-daily-2025-04-30, censor-net-2025-04-30] On 27 July a first direct flight left Moscow for Pyongyang, planned once a month.[^tass-2025-07-27]',
      sinceThen: true,
      events: ['future-bridge-start-2025', 'future-trains-flights-2025'],
      scene: {
        camera: { fit: ['tumen-bridge', 'tumangang', 'khasan'], maxZoom: 9.5 },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          {
            place: 'tumen-bridge',
            text: 'Tumen crossing',
            note: 'railway since 1959, road begun in 2025',
            weight: 'strong',
            anchor: 'se'
          },
          { place: 'tumangang', text: 'Tumangang', anchor: 'w' },
          { place: 'khasan', anchor: 'ne' },
          { at: [130.5, 42.55], text: 'China', kind: 'country', phone: false },
          { at: [130.78, 42.46], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [130.45, 42.37], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [130.85, 42.3], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'Close view of the Tumen where Khasan in Russia faces Tumangang in North Korea, with the place of the railway bridge and the new road.',
        asOf: '2025-07-27',
        by: ['tass-2025-04-30', 'korea-joongang-daily-2025-04-30']
      }
    },
    {
      id: 'alliance-sappers-builders-workers',
      title: 'Sappers, builders, workers',
      words:
        'In June 2025 Moscow announced [1,000 sappers]{sappers-and-builders} and [5,000 builders]{builders-arrived} for Kursk.[^korea-herald-2025-06-17] Both sides have acknowledged the sappers.[^tass-2025-11-14, tass-2025-12-13] The builders’ arrival rests on Seoul’s spy agency, the National Intelligence Service (NIS).[^the-moscow-times-2025-11-04] It counted 15,000 civilian workers in Russia,[^kbs-news-2025-05-02] an eleven-state team 8,000;[^anadolu-via-a-news-2025-05-29] Japanese television told of 25,000 planned at Alabuga.[^korea-joongang-daily-2025-06-19]',
      sinceThen: true,
      events: ['future-kursk-6000-workers', 'fallout-workers-in-russia'],
      scene: {
        camera: { fit: ['kursk', 'sumy', 'moscow', 'alabuga'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'kursk-oblast' },
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
          { place: 'kursk', note: '1,000 sappers, 5,000 builders', weight: 'strong', anchor: 'sw' },
          { place: 'alabuga', text: 'Alabuga', note: '25,000 workers planned', weight: 'strong', anchor: 's' },
          { place: 'moscow', anchor: 'n' },
          { place: 'sumy', weight: 'quiet', anchor: 'w', phone: false },
          { at: [33.4, 49.6], text: 'Ukraine', kind: 'country', by: 'UA', phone: false },
          { at: [43.5, 53.4], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        alt: 'European Russia, with lines coming in from North Korea: to the Kursk region for the sappers, and to the Alabuga drone plant for the workers said to be planned there.',
        asOf: '2025-12-13',
        by: ['korea-herald-2025-06-17', 'tass-2025-12-13', 'korea-joongang-daily-2025-06-19']
      }
    },
    {
      id: 'alliance-two-readings',
      title: 'Two readings of the future',
      words:
        'In Wonsan on 12 July 2025 Kim promised Russia’s foreign minister, Lavrov, unconditional backing over Ukraine.[^afp-2025-07-13] That month Seoul’s military counted about 28,000 containers shipped;[^kookbang-ilbo-2025-07-14] Kyiv later saw deliveries more than halve.[^ukrinform-2025] Some analysts expect labour and arms deals to outlive the war;[^from-inside-asia-2025-03] another sees them fade as Russia needs fewer shells.[^semafor-2025-07-13]',
      sinceThen: true,
      events: [
        'future-lavrov-wonsan-2025',
        'fallout-containers-shells-2025',
        'future-scenario-endures',
        'future-scenario-fades'
      ],
      scene: {
        camera: { fit: ['wonsan', 'rajin', 'vostochny-port', 'vladivostok'] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { line: 'rajin-vostochny', draw: true },
          { line: 'rajin-dunai' }
        ],
        labels: [
          { place: 'wonsan', note: 'Lavrov, 12 July 2025', weight: 'strong', anchor: 'w' },
          { place: 'rajin', note: '28,000 containers, by Seoul’s count', weight: 'strong', anchor: 'w' },
          { place: 'vostochny-port', anchor: 'e' },
          { place: 'vladivostok', anchor: 'nw', phone: false },
          { at: [131.6, 40.8], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          { at: [128.6, 43.2], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'North Korea’s east coast with Wonsan, and the sea routes along which containers went from Rajin to the Russian ports of Dunai and Vostochny.',
        asOf: '2025-12-31',
        by: ['kookbang-ilbo-2025-07-14', 'afp-2025-07-13', 'ukrinform-2025']
      }
    }
  ]
});
