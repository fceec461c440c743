import { defineSection } from '../define.ts';

/** What the deployment set in train: missiles and sanctions, losses by estimator, prisoners, the families of the dead. */
export const section = defineSection({
  slug: 'fallout',
  title: 'The fallout: sanctions, disputed losses, two prisoners',
  short: 'Fallout',
  description:
    'What followed from North Korea’s soldiers in Russia: missiles and sanctions, losses that nobody counts alike, two prisoners, bereaved families.',
  years: [2024, 2026],
  side: 'left',
  steps: [
    {
      id: 'fallout-first-deaths-reported',
      title: 'First deaths reported, none shown',
      words:
        'Ukrainian media, citing intelligence sources, told of [six North Korean officers killed near occupied Donetsk]{donetsk-officers-killed} on 3 October 2024;[^kbs-world-2024-10-07] the Kremlin spoke of fake news.[^tass-2024-10-10] We found no name, picture or acknowledgement. On 17 October Volodymyr Zelensky said [North Koreans were already in occupied Ukraine]{inside-ukraine}.[^the-moscow-times-2024-10-17]',
      scene: {
        camera: {
          phone: {
            fit: [
              [25, 52.6],
              [43, 46.3]
            ]
          },
          desktop: { fit: [[29.5, 51.3], 'donetsk', 'luhansk', [34.2, 44.8]] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'occupied-crimea' },
          { line: 'occupied-donbas-2022' },
          { line: 'russian-held-2024-10-23' },
          { line: 'front-2024-10-23' }
        ],
        labels: [
          {
            place: 'donetsk',
            note: 'strike reported, 3 Oct 2024',
            claim: 'donetsk-officers-killed',
            weight: 'strong',
            anchor: { phone: 's', desktop: 'e' },
            shift: { phone: [20, 22], desktop: [34, 34] }
          },
          { place: 'kyiv', anchor: 'w', phone: false },
          { place: 'kharkiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [31.8, 49.2], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [39.8, 50.9], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [34.3, 45.3], text: 'Crimea (occupied)', kind: 'region', phone: false },
          { at: [36.6, 46.1], text: 'Sea of Azov', kind: 'water', phone: false }
        ],
        legend: { phone: 'nw', desktop: 'sw' },
        alt: 'Ukraine and the front on 23 October 2024, with the ground held by Russia hatched, and Donetsk within it, where a strike was reported to have killed North Korean officers.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-07', 'the-moscow-times-2024-10-17']
      }
    },
    {
      id: 'fallout-missiles-and-sanctions',
      title: 'Missiles allowed, generals sanctioned',
      words:
        'On 17 November 2024 US officials said President Biden had let Ukraine fire longer-range American missiles into Russia, first around Kursk, partly as a signal to Pyongyang.[^kyiv-independent-2024-11-17, cnn-2024-11-17] In December Washington put sanctions on two generals whom [it placed with the troops]{generals-present}.[^korea-herald-2024-12-17]',
      sinceThen: true,
      events: ['fallout-atacms-nov-17'],
      scene: {
        camera: {
          phone: { fit: ['kursk', 'sumy', [35, 51.9]] },
          desktop: { fit: ['kursk', 'sumy', 'lgov', [35.5, 50.75]] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'kursk-oblast' },
          { line: 'ukrainian-held-kursk-2024-10-23' },
          { line: 'grey-zone-kursk-2024-10-23' }
        ],
        labels: [
          {
            place: 'kursk',
            note: 'missiles allowed here first',
            weight: 'strong',
            anchor: { phone: 'sw', desktop: 'n' }
          },
          { place: 'sudzha', anchor: 'e' },
          { place: 'sumy', anchor: 'w', phone: false },
          { at: [35.1, 51.9], text: 'Kursk region', kind: 'region', phone: false },
          { at: [34.3, 51.15], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [36.7, 51.2], text: 'Russia', kind: 'country', by: 'RU' }
        ],
        scaleBar: 'se',
        locator: 'nw',
        alt: 'Russia’s Kursk region in outline, with the ground around Sudzha that Ukraine held on 23 October 2024, and Sumy on the Ukrainian side of the border.',
        asOf: '2024-12-16',
        by: ['kyiv-independent-2024-11-17', 'cnn-2024-11-17']
      }
    },
    {
      id: 'fallout-losses-by-estimator',
      title: 'Counts that never agreed',
      words:
        'On 23 December 2024 Seoul’s military counted about 1,100 North Koreans killed or wounded, Zelensky [over 3,000]{heavy-casualties}.[^al-jazeera-2024-12-23, kyiv-independent-2024-12-27] By June 2025 London thought over 6,000 highly likely;[^the-independent-2025-06-16] in February 2026 Seoul’s spy agency, the National Intelligence Service (NIS), said about 6,000.[^the-indian-express-2026-02-16] Of the dead alone it had counted some 2,000,[^kyiv-independent-2025-09-02] Kyiv at least 6,000.[^babel-2026-02-27]',
      sinceThen: true,
      events: ['casualty-split', 'uk-6000', 'nis-2000-dead'],
      figure: 'losses',
      scene: {
        camera: {
          phone: { fit: ['london', 'kyiv', 'seoul', [20, 60]] },
          desktop: { fit: ['london', 'kyiv', 'seoul', [70, 25], [70, 66]] }
        },
        layers: [
          { country: 'GB', by: 'other' },
          { country: 'UA', by: 'UA' },
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' }
        ],
        labels: [
          {
            place: 'seoul',
            note: 'about 6,000 killed and wounded',
            weight: 'strong',
            anchor: { phone: 'sw', desktop: 'sw' }
          },
          {
            place: 'kyiv',
            note: 'at least 6,000 killed',
            weight: 'strong',
            anchor: 's',
            shift: { phone: [0, 16], desktop: [0, 20] }
          },
          {
            place: 'london',
            note: 'over 6,000 killed and wounded',
            weight: 'strong',
            anchor: { phone: 'ne', desktop: 'n' }
          },
          { place: 'kursk', anchor: 'e', phone: false },
          { at: [95, 62], text: 'Russia', kind: 'country', by: 'RU', phone: false }
        ],
        alt: 'A globe with three capitals and the losses given there: London more than 6,000 in June 2025 and Seoul about 6,000 in February 2026, both killed and wounded; Kyiv at least 6,000 killed, February 2026.',
        asOf: '2026-02-27',
        by: ['the-independent-2025-06-16', 'the-indian-express-2026-02-16', 'babel-2026-02-27']
      }
    },
    {
      id: 'fallout-two-prisoners',
      title: 'Two prisoners ask to live in the South',
      words:
        'A first captive died of wounds in December 2024, said the NIS.[^kbs-news-undated-north-korean] On 11 January 2025 Kyiv showed [two wounded prisoners]{prisoners-taken}.[^ap-2025-01-11] Zelensky offered Kim Jong Un an exchange;[^hindustan-times-2025-01-13] both prisoners wrote that they want to live in the South.[^ukrainska-pravda-2025-12-24] In March 2026 Seoul said Ukraine had promised [not to send them back]{fate-of-pows}.[^voa-korean-2026-03-06]',
      sinceThen: true,
      events: ['first-capture', 'two-pows', 'fallout-prisoners-of-war', 'pow-assurance'],
      scene: {
        camera: {
          phone: { fit: ['kyiv', 'pyongyang', 'seoul'] },
          desktop: { fit: ['kyiv', 'pyongyang', 'seoul', [80, 30], [80, 66]] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['kyiv', 'seoul'],
            by: 'UA',
            what: 'the way both men have asked to go; not taken so far',
            claim: 'fate-of-pows',
            draw: true
          }
        ],
        labels: [
          { place: 'kyiv', note: 'held, when last reported', weight: 'strong', anchor: { phone: 'se', desktop: 's' } },
          { place: 'seoul', note: 'where both ask to go', weight: 'strong', anchor: { phone: 'sw', desktop: 's' } },
          { place: 'pyongyang', anchor: 'nw', shift: [-4, -4], phone: false },
          { at: [112, 62], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'A dotted line from Kyiv, where the two prisoners were last reported, across Eurasia to Seoul, where they have asked to go.',
        asOf: '2026-03-06',
        by: ['ap-2025-01-11', 'ukrainska-pravda-2025-12-24', 'voa-korean-2026-03-06']
      }
    },
    {
      id: 'fallout-families-of-the-dead',
      title: 'The dead: silence, then portraits',
      words:
        'In December 2024 Zelensky said Russians [burned the faces of dead North Koreans]{bodies-burned}; his clip was not verified.[^euromaidan-press-2024-12-17] Pyongyang first spoke of its fallen in April 2025.[^babel-2025-04-28] That August Kim stood before 101 portraits;[^korea-herald-2025-08-22] television praised men who [killed themselves to avoid capture]{no-surrender}.[^korea-joongang-daily-2025-09-01] In February 2026 he opened homes for bereaved families.[^kbs-world-2026-02-16]',
      sinceThen: true,
      events: ['medals', 'second-ceremony', 'fallout-saeppyol-street-2026'],
      scene: {
        camera: {
          phone: {
            fit: [
              [123, 40.9],
              [130, 37.1]
            ]
          },
          desktop: { fit: ['pyongyang', 'sinuiju', 'seoul', [129.5, 41.2]] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'mdl', quiet: true }
        ],
        labels: [
          {
            place: 'pyongyang',
            note: 'portraits 2025, homes 2026',
            weight: 'strong',
            anchor: { phone: 'e', desktop: 'w' }
          },
          { place: 'wonsan', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'sinuiju', weight: 'quiet', anchor: 'se', phone: false },
          { place: 'seoul', anchor: { phone: 'e', desktop: 's' } },
          { at: [127, 40.4], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [128.2, 37], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [124, 41.4], text: 'China', kind: 'country', phone: false },
          { at: [123.6, 37.9], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'North Korea with Pyongyang, where the ceremonies for the dead were held, and the line that divides the peninsula north of Seoul.',
        asOf: '2026-02-16',
        by: ['korea-herald-2025-08-22', 'kbs-world-2026-02-16']
      }
    }
  ]
});
