import { defineSection } from '../define.ts';

export const section = defineSection({
  slug: 'cover',
  title: 'From Pyongyang to Kursk',
  short: 'Cover',
  description:
    'What Seoul, Washington and Kyiv said on 23 October 2024 about North Korean soldiers in Russia, and how sure anyone was.',
  years: [2024, 2024],
  side: 'left',
  summary: [
    {
      words:
        'On 23 October 2024 Washington joined Seoul in saying that [North Korean soldiers were in Russia]{troops-moved-to-russia}; Moscow and Pyongyang had called such reports false or groundless.[^korea-herald-2024-10-23, tass-2024-10-10, kbs-world-2024-10-22]',
      section: 'controversy'
    },
    {
      words:
        'By the account of South Korea’s spy agency, [Russian navy ships carried about 1,500 soldiers]{first-batch-by-sea} from the North’s east coast to Vladivostok between 8 and 13 October.[^voa-korean-2024-10-18, kbs-world-2024-10-18-kbs-world]',
      section: 'intelligence'
    },
    {
      words:
        'In a treaty of June 2024 Moscow and Pyongyang promised help if either was invaded; the White House said that [needing men from Pyongyang]{russia-asked-in-desperation} would show Russian weakness.[^nhk-world-2024-06-20, usa-journal-korea-2024-10-23]',
      section: 'modern-interests'
    },
    {
      words:
        'Russia was paying [about 2,000 dollars a month for each soldier]{pay-per-soldier}, the agency told lawmakers behind closed doors; it published no document to show it.[^koreawave-undated-news1-nis]',
      section: 'aid'
    },
    {
      words:
        'Since then, in April 2025, first Moscow and then Pyongyang admitted that [North Korean units went to Kursk]{moved-to-kursk} and fought there.[^trt-world-2025-04-26, tass-2025-04-28-tass-kcna]',
      section: 'since-then'
    }
  ],
  steps: [
    {
      id: 'said-on-23-october',
      title: '23 October 2024: the US says it has evidence',
      words:
        'On 23 October 2024 the United States said for the first time that it had evidence of [North Korean troops in Russia]{troops-moved-to-russia}.[^korea-herald-2024-10-23] The White House counted at least 3,000; South Korea’s spy agency, the National Intelligence Service (NIS), about as many.[^the-statesman-2024-10-24, app-2024-10-23] Ukraine’s military-intelligence chief expected first units [towards Kursk]{moved-to-kursk} that day.[^liga-net-2024-10-22]',
      scene: {
        camera: {
          phone: { fit: ['kursk', 'vladivostok', 'pyongyang', [90, 66]] },
          desktop: { center: [85, 50], zoom: 1.75 }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          {
            flow: ['pyongyang', 'vladivostok'],
            by: 'KP',
            what: 'Soldiers to Russia, as Seoul and Washington said',
            claim: 'troops-moved-to-russia',
            draw: true
          },
          {
            flow: ['vladivostok', 'kursk'],
            by: 'KP',
            what: 'First units towards Kursk, as Ukrainian military intelligence expected',
            claim: 'moved-to-kursk',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', note: 'North Korea', weight: 'strong', anchor: 'sw' },
          { place: 'vladivostok', anchor: { phone: 'n', desktop: 'ne' } },
          { place: 'kursk', weight: 'strong', anchor: { phone: 'nw', desktop: 'se' } },
          { place: 'moscow', weight: 'quiet', anchor: { phone: 'ne', desktop: 'n' } },
          { place: 'seoul', weight: 'quiet', anchor: 'se', phone: false },
          { at: [98, 62], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [29, 44], text: 'Ukraine', kind: 'country', by: 'UA', anchor: { phone: 'se', desktop: 'w' } },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'A globe turned to Asia. A short line, hatched as corroborated, runs from Pyongyang to Vladivostok; a long one, dashed as alleged, on to Kursk, near Ukraine.',
        asOf: '2024-10-23',
        by: ['korea-herald-2024-10-23', 'the-statesman-2024-10-24', 'liga-net-2024-10-22']
      },
      claims: ['first-wave-size']
    },
    {
      id: 'the-question',
      title: 'If it was true, what did it mean?',
      words:
        'Never before, South Korea’s spy agency said, had the North sent ground troops abroad on this scale.[^kbs-world-2024-10-18-kbs-world] Moscow had called such reports false, then contradictory; Pyongyang called them groundless rumours.[^tass-2024-10-10, ukrainska-pravda-2024-10-21, kbs-world-2024-10-22] Who stood to gain, and who had to answer?',
      scene: {
        camera: { fit: ['kyiv', 'moscow', 'pyongyang', 'seoul'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' }
        ],
        labels: [
          { place: 'seoul', note: 'its account, 18 Oct', weight: 'strong', anchor: { phone: 's', desktop: 'se' } },
          { place: 'pyongyang', note: 'groundless, 21 Oct', weight: 'strong', anchor: 'w' },
          { place: 'moscow', note: 'false, 10 Oct', weight: 'strong', anchor: 'ne' },
          { place: 'kyiv', weight: 'quiet', anchor: 'nw' },
          { at: [98, 62], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [31.5, 48.6], text: 'Ukraine', kind: 'country', by: 'UA', anchor: { phone: 's', desktop: 'c' } },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia from Kyiv to Seoul. South Korea, North Korea, Russia and Ukraine are tinted; notes beside three capitals say that Seoul gave its account on 18 October, that Moscow had called reports false on the 10th and that Pyongyang called them groundless on the 21st.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-18-kbs-world', 'tass-2024-10-10', 'ukrainska-pravda-2024-10-21', 'kbs-world-2024-10-22']
      },
      claims: ['troops-moved-to-russia']
    },
    {
      id: 'how-to-read',
      title: 'How to read this page',
      words:
        'Claims carry a mark: how firmly each was known on a given day. On 23 October 2024 the [crossing by sea]{first-batch-by-sea} was corroborated, so its lines are hatched; the [move towards Kursk]{moved-to-kursk} was alleged, so it is dashed.[^the-statesman-2024-10-24, liga-net-2024-10-22] Solid means admitted, or open to check. Choose another day and the page follows.',
      scene: {
        camera: { fit: ['kursk', 'hamhung', 'vladivostok', [90, 66]] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'musudan-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'chongjin-vladivostok', claim: 'first-batch-by-sea', draw: true },
          {
            flow: ['vladivostok', 'kursk'],
            by: 'KP',
            what: 'First units towards Kursk, as Ukrainian military intelligence expected',
            claim: 'moved-to-kursk',
            draw: true
          }
        ],
        labels: [
          { place: 'vladivostok', anchor: 'ne' },
          { place: 'kursk', anchor: 'sw' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { at: [131.5, 36.5], text: 'by sea', kind: 'note', by: 'KP', anchor: { phone: 's', desktop: 'e' } },
          { at: [75, 57.5], text: 'towards Kursk', kind: 'note', by: 'KP', anchor: 'c' },
          { at: [115, 56], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        legend: 'sw',
        alt: 'Short sea lines run from North Korea to Vladivostok, hatched as corroborated; one long line on to Kursk is dashed as alleged. A legend explains the two signs.',
        asOf: '2024-10-23',
        by: ['the-statesman-2024-10-24', 'voa-korean-2024-10-18', 'liga-net-2024-10-22']
      }
    }
  ]
});
