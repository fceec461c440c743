import { defineSection } from '../define.ts';
import type { LayerUse } from '../types.ts';

/** The front as it stood on 23 October 2024, drawn quietly: on these maps it is the reason, not the subject. */
const front: readonly LayerUse[] = [
  { line: 'russian-held-2024-10-23', quiet: true },
  { line: 'occupied-crimea', quiet: true },
  { line: 'occupied-donbas-2022', quiet: true },
  { line: 'front-2024-10-23', quiet: true }
];

/** What others gave Russia before October 2024, and why soldiers were something new. */
export const section = defineSection({
  slug: 'russias-allies',
  title: 'Russia’s strategic allies',
  short: 'Russia’s allies',
  description:
    'Belarus lent ground, Iran drones, China parts: what others gave Russia’s war by October 2024, and why soldiers were something new.',
  years: [2022, 2024],
  side: 'left',
  steps: [
    {
      id: 'belarus-lends-its-ground',
      title: 'Belarus lent its ground',
      words:
        'In March 2022 the United Nations told Russia to leave Ukraine by 141 votes to five, Belarus’s and North Korea’s among them.[^i-2022-03-02, un-news-2022-03-02] Belarus lent ground but not, it said, its army: Russian columns crossed from there, and at least 15,000 mobilised Russians trained there, the monitors of Belaruski Hajun estimate.[^nederlands-dagblad-2022-03, belaruski-hajun-2023-10-10]',
      scene: {
        camera: { fit: ['minsk', 'kyiv', 'homel', 'moscow'] },
        layers: [
          { country: 'BY', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          ...front,
          {
            flow: ['moscow', 'asipovichy'],
            by: 'RU',
            what: 'Mobilised Russian soldiers for training, October 2022 to July 2023',
            certainty: 'corroborated'
          },
          {
            flow: ['homel', 'kyiv'],
            by: 'RU',
            what: 'Russian columns, February 2022',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'minsk', anchor: 'w' },
          { place: 'asipovichy', note: 'training ground', anchor: 's' },
          { place: 'homel', text: 'Homel region', anchor: 'e' },
          { place: 'kyiv', weight: 'strong', anchor: 'w' },
          { place: 'moscow', anchor: 'e' },
          { at: [25.6, 52.6], text: 'Belarus', kind: 'country', anchor: 'c' },
          { at: [33.2, 50.7], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'e' },
          { at: [37.5, 53.4], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c', phone: false }
        ],
        alt: 'Belarus, with one arc from Moscow to the training ground at Asipovichy and one from the Homel region south to Kyiv. The front in Ukraine is drawn faintly as it stood on 23 October 2024.',
        asOf: '2024-10-23',
        by: ['belaruski-hajun-2023-10-10', 'nederlands-dagblad-2022-03']
      },
      events: ['ra-un-votes-2022', 'ra-belarus-launchpad']
    },
    {
      id: 'iran-drones-and-missiles',
      title: 'Iran’s drones, and disputed missiles',
      words:
        'In November 2022 Iran admitted to a few drones, given before the invasion; Kyiv said it was downing at least ten a day.[^brisbane-times-2022-11-06] Papers leaked in 2023 planned 6,000 of the type at Alabuga, in Russia.[^i24news-2023-08-17] In September 2024 Washington said that Iranian missiles had arrived; Tehran and Moscow denied it.[^semafor-2024-09-10, tass-2024-09-14]',
      scene: {
        camera: { fit: ['tehran', 'alabuga', 'moscow', 'kyiv'] },
        layers: [
          { country: 'IR', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          ...front,
          {
            flow: ['tehran', 'moscow'],
            by: 'other',
            what: 'Short-range ballistic missiles, by Washington’s account; denied by Tehran and Moscow',
            certainty: 'alleged',
            draw: true
          },
          {
            flow: ['tehran', 'alabuga'],
            by: 'other',
            what: 'Drone kits and designs, by leaked documents; denied by Tehran',
            certainty: 'alleged'
          }
        ],
        labels: [
          { place: 'tehran', weight: 'strong', anchor: 'e' },
          { place: 'alabuga', text: 'Alabuga', note: 'drone plant', weight: 'strong', anchor: 'ne' },
          { place: 'moscow', anchor: 'n' },
          { place: 'kyiv', anchor: 'w' },
          { at: [54.5, 32.3], text: 'Iran', kind: 'country', anchor: 'c', phone: false },
          { at: [34.5, 43.3], text: 'Black Sea', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'Dashed arcs from Tehran to Moscow and to the drone plant at Alabuga, east of the Volga. The front in Ukraine is drawn faintly.',
        asOf: '2024-10-23',
        by: ['semafor-2024-09-10', 'i24news-2023-08-17', 'tass-2024-09-14']
      },
      events: ['ra-iran-drones-2022', 'ra-iran-alabuga-2023', 'ra-iran-missiles-2024']
    },
    {
      id: 'china-parts-not-weapons',
      title: 'What China sold',
      words:
        'China, by Washington’s count, supplied 70 per cent of the machine tools and 90 per cent of the microelectronics that Russia imported.[^censor-net-2024-05-22] On 17 October 2024 the United States sanctioned two Chinese firms over a complete attack drone, its first such step.[^associated-press-2024-10-17] Beijing says it arms neither side.[^reuters-2024-10-18]',
      scene: {
        camera: { fit: ['beijing', 'shenzhen', 'xiamen', 'moscow'] },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['beijing', 'moscow'],
            by: 'other',
            what: 'Machine tools and microelectronics, by Washington’s account',
            certainty: 'alleged'
          },
          {
            flow: ['shenzhen', 'moscow'],
            by: 'other',
            what: 'A complete attack drone from Chinese firms, by Washington’s account',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'beijing', weight: 'strong', anchor: 'e' },
          { place: 'moscow', weight: 'strong', anchor: 'n' },
          { place: 'xiamen', note: 'sanctioned firm', anchor: 'e' },
          { place: 'shenzhen', note: 'sanctioned firm', anchor: 'sw' },
          { at: [100, 34], text: 'China', kind: 'country', anchor: 'c' },
          { at: [112, 64], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [104, 46.8], text: 'Mongolia', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Two dashed arcs cross Asia to Moscow, one from Beijing and one from Shenzhen. Xiamen and Shenzhen are marked as the seats of two sanctioned firms.',
        asOf: '2024-10-23',
        by: ['associated-press-2024-10-17', 'censor-net-2024-05-22', 'reuters-2024-10-18']
      },
      events: ['allies-china-dual-use', 'ra-china-weapons-line-2024']
    },
    {
      id: 'soldiers-were-something-new',
      title: 'Soldiers were something new',
      words:
        'Foreigners had fought for Russia as individuals: in January 2024 Nepal counted over 200 recruits, at least 14 of them dead; others spoke of thousands.[^associated-press-2024-01-25, the-kyiv-independent-2024-02] Now Seoul and Washington said that [North Korea had sent its own soldiers]{troops-moved-to-russia}.[^korea-herald-2024-10-23] No third country’s troops had yet fought in Ukraine, the Associated Press noted.[^associated-press-2024-10]',
      scene: {
        camera: { center: [88, 44], zoom: 2.15 },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { country: 'NP', by: 'other' },
          ...front,
          {
            flow: ['kathmandu', 'moscow'],
            by: 'other',
            what: 'Individual recruits, more than 200 by Nepal’s count',
            certainty: 'corroborated'
          },
          {
            flow: ['pyongyang', 'vladivostok'],
            by: 'KP',
            what: 'Units of North Korea’s army, by South Korea’s and Washington’s account',
            claim: 'troops-moved-to-russia',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'se' },
          { place: 'vladivostok', weight: 'strong', anchor: 'ne' },
          { place: 'kathmandu', anchor: 's' },
          { place: 'moscow', anchor: 'n' },
          { place: 'kyiv', anchor: 'w', phone: false },
          { at: [98, 62], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [30, 47.4], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 's', phone: false },
          { at: [82, 29.6], text: 'Nepal', kind: 'country', anchor: 'w', phone: false }
        ],
        alt: 'A globe centred on Asia. One arc leads from Kathmandu to Moscow, for individual recruits; another, in North Korea’s colour, from Pyongyang to Vladivostok, for army units.',
        asOf: '2024-10-23',
        by: ['korea-herald-2024-10-23', 'associated-press-2024-01-25']
      },
      events: ['ra-foreign-recruits']
    }
  ]
});
