import { defineSection } from '../define.ts';

/** What Russia gave in return: pay, oil, food, technology, and sums that do not agree. */
export const section = defineSection({
  slug: 'aid',
  title: 'What Russia gives in return: estimates far apart',
  short: 'Aid from Russia',
  description:
    'Pay, oil, food, technology and money: what Russia was said to give North Korea in return, with the rival estimates side by side.',
  years: [2017, 2025],
  side: 'left',
  steps: [
    {
      id: 'pay-two-thousand-dollars',
      title: 'Two thousand dollars a month, by one count',
      words:
        'On 23 October Seoul’s spy agency, the National Intelligence Service (NIS), told lawmakers that [Russia pays about 2,000 dollars a month for each soldier]{pay-per-soldier}.[^koreawave-undated-news1-nis] It published no document. For the 10,000 it expected by December that makes 240 million dollars a year, by our arithmetic.[^koreawave-undated-news1-nis]',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'pyongyang', [100, 28]] },
          desktop: { fit: ['moscow', 'pyongyang', 'seoul'] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Pay for soldiers: about $2,000 a month each, by the NIS figure',
            claim: 'pay-per-soldier',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: { phone: 'w', desktop: 'n' } },
          {
            place: 'pyongyang',
            weight: 'strong',
            anchor: 'sw',
            note: '$2,000 a month, says Seoul'
          },
          { place: 'seoul', anchor: 'se' },
          { at: [85, 57.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 34], text: 'China', kind: 'country', phone: false },
          { at: [103, 46.5], text: 'Mongolia', kind: 'country', phone: false }
        ],
        alt: 'From Moscow a dashed arc runs across Asia to Pyongyang: the pay that Seoul says Russia gives for each soldier. The arc shows who is said to pay whom, not a route.',
        asOf: '2024-10-23',
        by: ['koreawave-undated-news1-nis']
      }
    },
    {
      id: 'oil-above-the-cap',
      title: 'Oil past the limit, says Washington',
      words:
        'A UN resolution of 2017 limits North Korea to 500,000 barrels of refined oil a year;[^united-nations-2018-01-11] in May 2024 the White House said Russia had taken it past that, with over 165,000 in March alone.[^kbs-world-2024-05-03] Seoul also spoke of food[^kbs-world-2024-02-korea-assesses] and help with a satellite launched in 2023.[^reuters-via-the-straits-2023-11-23]',
      scene: {
        camera: {
          phone: { fit: ['vostochny-port', 'pyongyang', 'sohae', [122.5, 40], [136.5, 41]] },
          desktop: { fit: ['vostochny-port', 'sohae', 'seoul', [136, 42]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          {
            flow: ['vostochny-port', 'pyongyang'],
            by: 'RU',
            what: 'Refined oil: more than 165,000 barrels in March 2024, by the US count',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          {
            place: 'vostochny-port',
            weight: 'strong',
            anchor: 'e',
            note: 'oil, says Washington'
          },
          { place: 'vladivostok', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 's', desktop: 'w' } },
          { place: 'sohae', text: 'Sohae', anchor: 'w', note: 'satellite 2023' },
          { place: 'seoul', anchor: 'e', phone: false },
          { at: [133.6, 44.4], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [128, 39.5], text: 'North Korea', kind: 'country', by: 'KP', anchor: { phone: 'e', desktop: 'w' } },
          { at: [128.2, 37.2], text: 'South Korea', kind: 'country', by: 'KR', phone: false },
          { at: [125.2, 43.4], text: 'China', kind: 'country' },
          { at: [132, 39.6], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'Vostochny Port, on the Russian coast east of Vladivostok, with a dashed arc to Pyongyang for the oil that Washington says was shipped, and Sohae, on North Korea’s west coast, where the satellite was launched. The arc joins sender and receiver; the ports of landing are not shown.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-05-03', 'reuters-via-the-straits-2023-11-23']
      },
      events: ['unsc-2397', 'oil-above-cap-2024', 'satellite-2023']
    },
    {
      id: 'a-million-barrels',
      title: 'A million barrels, counted from above',
      words:
        'In November 2024 the Open Source Centre, a research group, counted over 40 visits by North Korean tankers to Vostochny Port since March.[^open-source-centre-2024-11-22] By its estimate they probably carried over a million barrels, twice the yearly limit.[^open-source-centre-2024-11-22]',
      figure: 'refined-oil',
      scene: {
        camera: {
          phone: { fit: ['vostochny-port', 'pyongyang', [122.5, 40], [137, 41]] },
          desktop: { fit: ['vostochny-port', 'pyongyang', [136.5, 42]] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['vostochny-port', 'pyongyang'],
            by: 'RU',
            what: 'Refined oil, March to November 2024: probably more than a million barrels, by the Open Source Centre',
            certainty: 'corroborated',
            draw: true
          }
        ],
        labels: [
          { place: 'vostochny-port', weight: 'strong', anchor: 'e', note: 'over 40 tanker visits' },
          { place: 'vladivostok', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'rajin', weight: 'quiet', anchor: 'se', phone: false },
          { place: 'chongjin', weight: 'quiet', anchor: 'se', phone: false },
          { at: [133.6, 44.2], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [128, 39.5], text: 'North Korea', kind: 'country', by: 'KP', anchor: { phone: 'e', desktop: 'w' } },
          { at: [126, 43.2], text: 'China', kind: 'country' },
          { at: [132, 39.8], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'The coast from Korea to Vostochny Port in Russia: the arc of oil from there to Pyongyang is hatched, as researchers saw the tankers from above. It joins sender and receiver; the ports of landing are not shown.',
        asOf: '2024-11-22',
        by: ['open-source-centre-2024-11-22', 'bbc-2024-11']
      },
      events: ['money-oil-million-barrels'],
      sinceThen: true
    },
    {
      id: 'air-defences-in-return',
      title: 'Air defences and jammers, but no cash seen',
      words:
        'In November 2024 Seoul’s security adviser, Shin Won-sik, said [Russia had supplied air-defence missiles]{technology-in-return}.[^reuters-2024-11-22] US officials judged in December that Kim Jong Un had received nothing immediate;[^the-korea-times-undated-korea-times] in April 2025 the NIS saw no evidence of cash.[^kbs-world-2025-04-30] In May eleven states reported jammers and at least one Pantsir air-defence vehicle.[^kbs-world-2025-05, korea-joongang-daily-2025-05-29]',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'pyongyang', [100, 28]] },
          desktop: { fit: ['moscow', 'pyongyang', 'seoul'] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Air-defence and jamming equipment, by the accounts of Seoul and eleven states',
            claim: 'technology-in-return',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: { phone: 'w', desktop: 'n' } },
          { place: 'pyongyang', weight: 'strong', anchor: 'sw', note: 'missiles, jammers, a Pantsir' },
          { place: 'seoul', anchor: 'se', note: 'sees no cash' },
          { at: [85, 57.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 34], text: 'China', kind: 'country', phone: false },
          { at: [103, 46.5], text: 'Mongolia', kind: 'country', phone: false }
        ],
        alt: 'A hatched arc from Moscow to Pyongyang: the air defences and jammers that Seoul, and later eleven states, said Russia had sent. The arc shows who is said to give what to whom, not a route.',
        asOf: '2025-05-29',
        by: ['reuters-2024-11-22', 'kbs-world-2025-05', 'kbs-world-2025-04-30']
      },
      events: ['money-air-defence-shin', 'money-nis-no-cash-2025'],
      sinceThen: true
    },
    {
      id: 'sums-that-do-not-meet',
      title: 'Sums that do not meet',
      words:
        'In 2024 the researcher Olena Guseinova valued North Korea’s arms at 1.7 to 5.5 billion dollars;[^friedrich-naumann-founda-undated-new-ties] in 2025, all it gave at up to 9.8 billion, Russia’s return at 1.2 billion at most.[^friedrich-naumann-founda-2025] A Seoul study reportedly put the gains near 20 billion;[^asia-business-daily-2025-08-01] Lim Soo-ho, of an NIS-run think tank, troop income at 0.32 to 1.3 billion a year.[^business-standard-2024-11-21]',
      figure: 'earnings',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'tikhoretsk', 'pyongyang', [2, 52], [100, 26]] },
          desktop: { fit: ['moscow', 'tikhoretsk', 'pyongyang', 'rajin'] }
        },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['pyongyang', 'tikhoretsk'],
            by: 'KP',
            what: 'Arms, troops and all else: up to $9.8 billion, by the 2025 estimate of Olena Guseinova; drawn to the depot that Washington named in 2023',
            certainty: 'corroborated',
            draw: true
          },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Direct compensation: at most about $1.2 billion, by the same estimate',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: { phone: 'w', desktop: 'n' }, note: 'at most $1.2 bn' },
          { place: 'tikhoretsk', weight: 'quiet', anchor: 's', note: 'depot, says the US' },
          { place: 'pyongyang', weight: 'strong', anchor: 's', note: 'up to $9.8 bn' },
          { at: [100, 70.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [103, 36], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Two arcs between North Korea and Russia: a hatched one westward for what the North gave, a dashed one eastward for what came back. One study of 2025 values the first far above the second.',
        asOf: '2025-09-30',
        by: ['friedrich-naumann-founda-2025', 'yonhap-2023-10-14']
      },
      events: ['money-fnf-guseinova-2024', 'money-inss-320m-1300m', 'money-kida-20bn', 'money-fnf-unequal-2025'],
      sinceThen: true
    }
  ]
});
