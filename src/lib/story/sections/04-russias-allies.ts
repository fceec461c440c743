import { defineSection } from '../define.ts';

/** What others gave Russia before October 2024, and why soldiers were something new. */
export const section = defineSection({
  slug: 'russias-allies',
  title: 'Russia’s partners had sent drones and parts, not soldiers',
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
        'In March 2022 the UN told Russia to leave Ukraine by 141 votes to five; Belarus and North Korea were among the five.[^i-2022-03-02, un-news-2022-03-02] Belarus lent ground but not, it said, its army: Russian columns crossed from there, and at least 15,000 mobilised Russians trained there, the monitoring group Belaruski Hajun estimates.[^nederlands-dagblad-2022-03, belaruski-hajun-2023-10-10]',
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'moscow', [24, 52.5]] },
          desktop: { fit: ['minsk', 'kyiv', 'moscow', [24.5, 52]] }
        },
        layers: [
          { country: 'BY', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
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
            draw: true
          }
        ],
        labels: [
          { place: 'kyiv', weight: 'strong', anchor: 'w' },
          { place: 'homel', text: 'Homel region', note: 'columns, 2022', weight: 'strong', anchor: 'e' },
          { place: 'asipovichy', note: 'training, 2022–23', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { place: 'moscow', anchor: { phone: 's', desktop: 'e' } },
          { place: 'minsk', weight: 'quiet', anchor: 'w', phone: false },
          { at: [26.4, 54.5], text: 'Belarus', kind: 'country', anchor: 'c' },
          { at: [34, 50.2], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'c' },
          { at: [36.6, 53.4], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' }
        ],
        alt: 'Belarus between Russia and Ukraine. An arrow leads from Moscow to the training ground at Asipovichy, another from the Homel region south to Kyiv.',
        asOf: '2023-10-10',
        by: ['belaruski-hajun-2023-10-10', 'nederlands-dagblad-2022-03']
      },
      events: ['ra-un-votes-2022', 'ra-belarus-launchpad']
    },
    {
      id: 'iran-drones-and-missiles',
      title: 'Iran’s drones, and disputed missiles',
      words:
        'In November 2022 Iran admitted to a few drones, given before the invasion; Kyiv said it was downing at least ten a day.[^brisbane-times-2022-11-06] Papers leaked in 2023 foresaw 6,000 drones from Alabuga, in Russia; Iran denied a part in it.[^i24news-2023-08-17] In September 2024 Washington said Iranian missiles had arrived; Tehran and Moscow denied it.[^semafor-2024-09-10, tass-2024-09-14]',
      scene: {
        camera: {
          phone: { fit: ['tehran', 'alabuga', 'moscow', 'kyiv', [53, 31]] },
          desktop: { fit: ['tehran', 'alabuga', 'moscow', 'kyiv', [52, 33]] }
        },
        layers: [
          { country: 'IR', by: 'other' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
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
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'tehran', weight: 'strong', anchor: 'e' },
          { place: 'alabuga', text: 'Alabuga', note: 'drone plant', weight: 'strong', anchor: 'e' },
          { place: 'moscow', note: 'missiles, says the US', weight: 'strong', anchor: 'w' },
          { place: 'kyiv', anchor: 'w' },
          { at: [55, 32.6], text: 'Iran', kind: 'country', anchor: 'c' },
          { at: [45, 51], text: 'Russia', kind: 'country', by: 'RU', anchor: 'w', phone: false },
          { at: [31, 47.4], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'c' },
          { at: [34.5, 43.3], text: 'Black Sea', kind: 'water', anchor: 'c', phone: false },
          { at: [67, 47.5], text: 'Kazakhstan', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Dashed arrows lead from Tehran to Moscow, for missiles, and to Alabuga east of the Volga, for drones.',
        asOf: '2024-10-23',
        by: ['semafor-2024-09-10', 'i24news-2023-08-17', 'tass-2024-09-14']
      },
      events: ['ra-iran-drones-2022', 'ra-iran-alabuga-2023', 'ra-iran-missiles-2024']
    },
    {
      id: 'china-parts-not-weapons',
      title: 'Chinese parts and, says Washington, a drone',
      words:
        'China, by Washington’s count, supplied 70 per cent of the machine tools and 90 of the microelectronics that Russia imported.[^censor-net-2024-05-22] On 17 October 2024 the United States sanctioned two Chinese firms over a complete attack drone, its first such step.[^associated-press-2024-10-17] Beijing says it arms neither side.[^reuters-2024-10-18]',
      scene: {
        camera: {
          phone: { fit: ['beijing', 'shenzhen', 'moscow', [140, 24]] },
          desktop: { fit: ['beijing', 'shenzhen', 'xiamen', 'moscow'] }
        },
        layers: [
          { country: 'CN', by: 'other' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['beijing', 'moscow'],
            by: 'other',
            what: 'Machine tools and microelectronics, by Washington’s account',
            certainty: 'alleged',
            draw: true
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
          { place: 'moscow', weight: 'strong', anchor: 'w' },
          { place: 'beijing', note: 'tools and chips', weight: 'strong', anchor: 'e' },
          {
            place: 'shenzhen',
            note: 'sanctioned firm',
            weight: 'strong',
            anchor: 'sw'
          },
          { place: 'xiamen', note: 'sanctioned firm', anchor: 'e' },
          { at: [97, 34.5], text: 'China', kind: 'country', anchor: 'c' },
          { at: [100, 62], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [104, 46.8], text: 'Mongolia', kind: 'country', anchor: 'c', phone: false },
          { at: [67, 48.3], text: 'Kazakhstan', kind: 'country', anchor: 'c', phone: false }
        ],
        legend: 'sw',
        alt: 'Two dashed arrows cross Asia to Moscow, one from Beijing and one from Shenzhen. Shenzhen and Xiamen are marked as the seats of two sanctioned firms.',
        asOf: '2024-10-23',
        by: ['associated-press-2024-10-17', 'censor-net-2024-05-22', 'reuters-2024-10-18']
      },
      events: ['allies-china-dual-use', 'ra-china-weapons-line-2024']
    },
    {
      id: 'soldiers-were-something-new',
      title: 'Soldiers were something new',
      words:
        'Foreigners had fought for Russia as individuals: in January 2024 Nepal estimated over 200 recruits, at least 14 dead; others spoke of thousands.[^associated-press-2024-01-25, the-kyiv-independent-2024-02] Now Seoul and Washington said [North Korea had sent its own soldiers]{troops-moved-to-russia}.[^korea-herald-2024-10-23] No third country’s troops had yet fought in Ukraine, the Associated Press noted.[^associated-press-2024-10]',
      scene: {
        camera: { fit: ['kyiv', 'moscow', 'kathmandu', 'pyongyang', 'vladivostok'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { country: 'NP', by: 'other' },
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
          { place: 'pyongyang', note: 'army units', weight: 'strong', anchor: { phone: 'sw', desktop: 'se' } },
          { place: 'vladivostok', weight: 'strong', anchor: { phone: 'n', desktop: 'ne' } },
          { place: 'kathmandu', note: 'recruits, one by one', anchor: 's' },
          { place: 'moscow', anchor: 'n' },
          { place: 'kyiv', anchor: { phone: 's', desktop: 'w' } },
          { at: [98, 62], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [31, 47.6], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 's', phone: false },
          { at: [103, 36], text: 'China', kind: 'country', anchor: 'c', phone: false },
          { at: [82, 29.6], text: 'Nepal', kind: 'country', anchor: 'w', phone: false }
        ],
        legend: 'sw',
        alt: 'Eurasia. A long arrow leads from Kathmandu to Moscow, for individual recruits; a short one in North Korea’s colour from Pyongyang to Vladivostok, for army units.',
        asOf: '2024-10-23',
        by: ['korea-herald-2024-10-23', 'associated-press-2024-01-25']
      },
      events: ['ra-foreign-recruits']
    }
  ]
});
