import { defineSection } from '../define.ts';
import type { LayerUse } from '../types.ts';

/** Ukraine’s front on 23 October 2024, with the ground in Donetsk and Luhansk held before 2022. */
const front: readonly LayerUse[] = [
  { line: 'russian-held-2024-10-23' },
  { line: 'occupied-crimea' },
  { line: 'occupied-donbas-2022' },
  { line: 'front-2024-10-23', quiet: true }
];

/** What Kim and Putin said binds their states, and where the words stop. */
export const section = defineSection({
  slug: 'ideology',
  title: 'A brotherhood declared in wartime, read in two ways',
  short: 'Brotherhood',
  description:
    'What Kim and Putin said binds them, from Vostochny in 2023 to Pyongyang in 2024, and where the words stop.',
  years: [2006, 2024],
  side: 'right',
  steps: [
    {
      id: 'brotherhood-off-and-on',
      title: 'War changed the tone',
      words:
        'The brotherhood is young: from 2006 to 2017 Russia voted for UN sanctions on Pyongyang.[^united-nations-2006-10-14, united-nations-2018-01-11] In July 2022, during the full-scale invasion of Ukraine, North Korea took Moscow’s side: after Russia and Syria, it recognised the Russian-backed entities in Donetsk and Luhansk.[^reuters-via-businesslive-2022-07-13] Ukraine broke off relations that day.[^ukrainian-news-2022-07-13]',
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'luhansk', 'donetsk', [31, 46.3]] },
          desktop: { fit: ['kyiv', 'kursk', 'luhansk', 'mariupol'] }
        },
        layers: [{ country: 'RU', by: 'RU' }, { country: 'UA', by: 'UA' }, ...front],
        labels: [
          { place: 'donetsk', weight: 'strong', note: 'Ukraine, occupied', anchor: { phone: 'se', desktop: 'sw' } },
          { place: 'luhansk', weight: 'strong', note: 'Ukraine, occupied', anchor: { phone: 'n', desktop: 'ne' } },
          { place: 'kyiv', note: 'broke off relations', anchor: { phone: 'e', desktop: 'w' } },
          { place: 'kursk', weight: 'quiet', anchor: 'e', phone: false },
          { at: [32, 48.7], text: 'Ukraine', kind: 'country', by: 'UA', anchor: 'c' },
          { at: [39.5, 50.6], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' }
        ],
        alt: 'Eastern Ukraine and western Russia, with Donetsk and Luhansk marked as occupied Ukrainian cities. What Russia held before 2022, what it held on 23 October 2024, and the front of that day are drawn.',
        asOf: '2024-10-23',
        by: ['reuters-via-businesslive-2022-07-13']
      },
      events: ['recognises-donetsk-luhansk']
    },
    {
      id: 'vostochny-common-enemy',
      title: 'A common enemy, and satellites',
      words:
        'At the Vostochny Cosmodrome in September 2023 Kim Jong Un called Russia’s war a shared fight against imperialism, and promised to back Vladimir Putin’s decisions.[^the-daily-beast-2023-09-13, businesslive-2023-09-13] Putin had chosen the space centre with his guest in mind, and spoke of help with satellites.[^the-daily-beast-2023-09-13, i-2023-09-13]',
      scene: {
        camera: {
          phone: { fit: ['pyongyang', 'vladivostok', 'vostochny-cosmodrome', [141, 46]] },
          desktop: { fit: ['pyongyang', 'vladivostok', 'vostochny-cosmodrome'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['pyongyang', 'vostochny-cosmodrome'],
            by: 'KP',
            what: 'Kim’s visit and his pledge of support, 13 September 2023',
            draw: true
          }
        ],
        labels: [
          {
            place: 'vostochny-cosmodrome',
            text: 'Vostochny Cosmodrome',
            weight: 'strong',
            note: 'summit of September 2023',
            anchor: 'e'
          },
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { place: 'vladivostok', anchor: 'e' },
          { place: 'khabarovsk', anchor: 'e', phone: false },
          { at: [121, 46], text: 'China', kind: 'country', anchor: 'c' },
          { at: [127.2, 40.6], text: 'North Korea', kind: 'country', by: 'KP', anchor: { phone: 'e', desktop: 'c' } },
          { at: [135.4, 46.3], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [134.3, 40.4], text: 'Sea of Japan (East Sea)', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'The Russian Far East and Korea. An arrow leads from Pyongyang north to the Vostochny Cosmodrome.',
        asOf: '2023-09-13',
        by: ['the-daily-beast-2023-09-13', 'i-2023-09-13']
      },
      events: ['vostochny-summit-2023']
    },
    {
      id: 'pyongyang-two-readings',
      title: 'One treaty, two readings',
      words:
        'In Pyongyang on 19 June 2024 Putin thanked Kim for support against what he called US imperialist policy; Kim backed the war.[^the-korea-herald-2024-06-19] The treaty they signed promises help if either is invaded and at war.[^nhk-world-2024-06-20] Kim spoke of an alliance; Moscow stressed that the text is defensive.[^the-asia-business-daily-2024-06-20, asan-institute-for-polic-2024]',
      scene: {
        camera: { fit: ['moscow', 'pyongyang'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Putin’s visit and the treaty, 19 June 2024',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', note: 'treaty signed 19 June 2024', anchor: 's' },
          { place: 'moscow', weight: 'strong', anchor: 'n' },
          { at: [105, 66], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [103, 36], text: 'China', kind: 'country', anchor: 'c', phone: false },
          { at: [67, 48.5], text: 'Kazakhstan', kind: 'country', anchor: 'c', phone: false },
          { at: [104, 46.8], text: 'Mongolia', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Asia, with a solid arrow from Moscow to Pyongyang for Putin’s visit and the treaty of June 2024.',
        asOf: '2024-06-19',
        by: ['the-korea-herald-2024-06-19', 'nhk-world-2024-06-20']
      }
    },
    {
      id: 'neither-yes-nor-no',
      title: 'Neither yes nor no, then yes',
      words:
        'On 24 October 2024 Putin did not dispute satellite pictures; next day Pyongyang called a deployment lawful, if there was one.[^tass-2024-11-01-tass-report, reuters-via-budrigannews-2024-10-24, the-korea-times-us-2024-10-25] In April 2025 it acknowledged the troops, as proof of alliance.[^naenara-undated-wpk-central, politico-europe-2025-04-28] Against the reading that [Russia was short of men]{russia-asked-in-desperation}, US intelligence was said to think the idea Pyongyang’s; Putin credited Kim.[^the-korea-times-undated-korea-times, the-jordan-times-undated-putin-meets]',
      sinceThen: true,
      scene: {
        camera: {
          phone: { fit: ['kursk', 'kazan', 'pyongyang', [18, 28]] },
          desktop: { fit: ['kursk', 'moscow', 'kazan', 'pyongyang'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          {
            flow: ['pyongyang', 'kursk'],
            by: 'KP',
            what: 'Soldiers sent to Kursk region, as Moscow and Pyongyang acknowledged in April 2025',
            claim: 'moved-to-kursk',
            draw: true
          }
        ],
        labels: [
          { place: 'kazan', weight: 'strong', note: 'Putin, 24 October 2024', anchor: 'se' },
          {
            place: 'pyongyang',
            weight: 'strong',
            note: 'lawful, 25 October 2024',
            anchor: { phone: 'sw', desktop: 's' },
            shift: { phone: [-6, 37], desktop: [0, 5] }
          },
          {
            place: 'kursk',
            weight: 'strong',
            note: 'acknowledged 2025',
            anchor: { phone: 'w', desktop: 'sw' }
          },
          { place: 'moscow', weight: 'quiet', anchor: 'nw', phone: false },
          { at: [100, 69], text: 'Russia', kind: 'country', by: 'RU', anchor: 'c' },
          { at: [103, 35], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        legend: 'sw',
        alt: 'Asia and eastern Europe. An arrow from Pyongyang to Kursk stands for the soldiers acknowledged in April 2025; Kazan, where Putin spoke in October 2024, lies on the Volga.',
        asOf: '2025-09-03',
        by: ['tass-2024-10-25', 'tass-2024-11-01-tass-report', 'naenara-undated-wpk-central']
      },
      events: ['putin-kazan', 'dprk-if-such-a-thing']
    }
  ]
});
