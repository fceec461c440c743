import { defineSection } from '../define.ts';

/** What the deployment set in train: missiles and sanctions, losses by estimator, prisoners, the families of the dead. */
export const section = defineSection({
  slug: 'fallout',
  title: 'Potential fallout from the allegations',
  short: 'Fallout',
  description:
    'What followed from North Korea’s soldiers in Russia: missiles and sanctions, losses that nobody counts alike, two prisoners, bereaved families.',
  years: [2024, 2026],
  side: 'left',
  steps: [
    {
      id: 'fallout-first-deaths-reported',
      title: 'The first deaths reported',
      words:
        'Ukrainian media, citing intelligence sources, told of [six North Korean officers killed near occupied Donetsk]{donetsk-officers-killed} on 3 October 2024;[^kbs-world-2024-10-07] the Kremlin spoke of fake news.[^tass-2024-10-10] On 17 October Volodymyr Zelensky said that [North Koreans were already in occupied Ukraine]{inside-ukraine}.[^the-moscow-times-2024-10-17] No third country’s troops had fought there before, AP noted.[^associated-press-2024-10]',
      scene: {
        camera: { fit: ['kyiv', 'kursk', 'donetsk', 'luhansk', [34.2, 45.6]] },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'occupied-crimea' },
          { line: 'occupied-donbas-2022' },
          { line: 'russian-held-2024-10-23' },
          { line: 'front-2024-10-23' },
          { line: 'ukrainian-held-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'donetsk', note: 'strike reported on 3 Oct 2024', weight: 'strong', anchor: 'e' },
          { place: 'kyiv', anchor: 'w' },
          { place: 'kharkiv', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'kursk', anchor: 'e' },
          { at: [31.5, 49.1], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [39.5, 50.6], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [34.3, 45.3], text: 'Crimea (occupied)', kind: 'region' },
          { at: [36.6, 46.1], text: 'Sea of Azov', kind: 'water', phone: false }
        ],
        alt: 'Ukraine and the front on 23 October 2024, with Donetsk, in the occupied part, and the Kursk region, where Ukraine then held ground inside Russia.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-07', 'the-moscow-times-2024-10-17']
      }
    },
    {
      id: 'fallout-missiles-and-sanctions',
      title: 'Missiles allowed, generals sanctioned',
      words:
        'On 17 November 2024 US officials said that President Biden had let Ukraine fire longer-range American missiles into Russia, first around Kursk, partly as a signal to Pyongyang.[^kyiv-independent-2024-11-17, cnn-2024-11-17] In December Washington put sanctions on two generals whom [it placed with the troops]{generals-present}.[^korea-herald-2024-12-17]',
      sinceThen: true,
      events: ['fallout-atacms-nov-17'],
      scene: {
        camera: { fit: ['kursk', 'sumy', 'belgorod', 'lgov'] },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'kursk-oblast' },
          { line: 'russian-held-2024-10-23' },
          { line: 'front-2024-10-23' },
          { line: 'ukrainian-held-kursk-2024-10-23' },
          { line: 'grey-zone-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'kursk', note: 'missiles allowed here first', weight: 'strong', anchor: 'n' },
          { place: 'sudzha', anchor: 'e' },
          { place: 'sumy', anchor: 'w' },
          { place: 'belgorod', weight: 'quiet', anchor: 'e', phone: false },
          { at: [35.1, 51.85], text: 'Kursk region', kind: 'region', phone: false },
          { at: [34.6, 50.6], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [36.9, 51.3], text: 'Russia', kind: 'country', by: 'RU', phone: false }
        ],
        alt: 'Russia’s Kursk region in outline, with the ground around Sudzha that Ukraine held on 23 October 2024, and Sumy on the Ukrainian side of the border.',
        asOf: '2024-12-16',
        by: ['kyiv-independent-2024-11-17', 'cnn-2024-11-17']
      }
    },
    {
      id: 'fallout-losses-by-estimator',
      title: 'Counts that never agreed',
      words:
        'On 23 December 2024 Seoul’s military counted about 1,100 North Koreans killed or wounded, Zelensky [more than 3,000]{heavy-casualties}.[^al-jazeera-2024-12-23, kyiv-independent-2024-12-27] By June 2025 London thought over 6,000 highly likely;[^the-independent-2025-06-16] in February 2026 Seoul’s spy agency, the National Intelligence Service (NIS), said about 6,000.[^the-indian-express-2026-02-16] Of the dead alone it had counted some 2,000,[^kyiv-independent-2025-09-02] Kyiv at least 6,000.[^babel-2026-02-27]',
      sinceThen: true,
      events: ['casualty-split', 'uk-6000', 'nis-2000-dead'],
      scene: {
        camera: { center: [66, 46], zoom: 2.55 },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' }
        ],
        labels: [
          { place: 'seoul', note: 'about 6,000 killed and wounded', weight: 'strong', anchor: 'w' },
          { place: 'kyiv', note: 'at least 6,000 killed', weight: 'strong', anchor: 's' },
          { place: 'london', note: 'over 6,000 killed and wounded', weight: 'strong', anchor: 'n' },
          { place: 'kursk', anchor: 'ne' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'n', phone: false }
        ],
        alt: 'A globe with three capitals and the losses given there: London more than 6,000 in June 2025 and Seoul about 6,000 in February 2026, both killed and wounded; Kyiv at least 6,000 killed, February 2026.',
        asOf: '2026-02-27',
        by: ['the-independent-2025-06-16', 'the-indian-express-2026-02-16', 'babel-2026-02-27']
      }
    },
    {
      id: 'fallout-two-prisoners',
      title: 'Two men in Kyiv',
      words:
        'A first captive died of his wounds in December 2024, said the NIS.[^kbs-news-undated-north-korean] On 11 January 2025 Kyiv showed [two wounded prisoners]{prisoners-taken}.[^ap-2025-01-11] Zelensky offered Kim Jong Un an exchange;[^hindustan-times-2025-01-13] both men wrote that they want to live in South Korea.[^ukrainska-pravda-2025-12-24] In March 2026 Seoul said Ukraine had promised [not to send them back]{fate-of-pows}.[^voa-korean-2026-03-06]',
      sinceThen: true,
      events: ['first-capture', 'two-pows', 'fallout-prisoners-of-war', 'pow-assurance'],
      scene: {
        camera: { fit: ['kyiv', 'sudzha', 'pyongyang', 'seoul'] },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['sudzha', 'kyiv'],
            by: 'UA',
            what: 'two prisoners taken in the Kursk region in January 2025',
            claim: 'prisoners-taken',
            draw: true
          },
          {
            flow: ['kyiv', 'seoul'],
            by: 'UA',
            what: 'the way both men have asked to go; not taken so far',
            claim: 'fate-of-pows'
          }
        ],
        labels: [
          { place: 'kyiv', note: 'held in Ukraine, when last reported', weight: 'strong', anchor: 'nw' },
          { place: 'sudzha', anchor: 'e', phone: false },
          { place: 'seoul', note: 'where both ask to go', weight: 'strong', anchor: 's' },
          { place: 'pyongyang', anchor: 'w' },
          { at: [95, 60], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [103, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia, with a line from Sudzha to Kyiv for the two prisoners and a line from Kyiv to Seoul, where they have asked to go.',
        asOf: '2026-03-06',
        by: ['ap-2025-01-11', 'ukrainska-pravda-2025-12-24', 'voa-korean-2026-03-06']
      }
    },
    {
      id: 'fallout-families-of-the-dead',
      title: 'The dead and their families',
      words:
        'In December 2024 Zelensky said Russians [burned the faces of dead North Koreans]{bodies-burned}; his clip was not verified.[^euromaidan-press-2024-12-17] Pyongyang first spoke of its fallen in April 2025.[^babel-2025-04-28] That August Kim stood before 101 portraits;[^korea-herald-2025-08-22] television praised men who [killed themselves to avoid capture]{no-surrender}.[^korea-joongang-daily-2025-09-01] In February 2026 he opened homes for bereaved families.[^kbs-world-2026-02-16]',
      sinceThen: true,
      events: ['medals', 'second-ceremony', 'fallout-saeppyol-street-2026'],
      scene: {
        camera: { fit: ['pyongyang', 'wonsan', 'sinuiju', 'seoul'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { line: 'mdl', quiet: true }
        ],
        labels: [
          { place: 'pyongyang', note: '101 portraits, August 2025', weight: 'strong', anchor: 'w' },
          { place: 'wonsan', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'sinuiju', weight: 'quiet', anchor: 'se', phone: false },
          { place: 'seoul', anchor: 's' },
          { at: [127, 40.3], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [128.2, 37.3], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [124, 37.8], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'North Korea with Pyongyang, where the ceremonies for the dead were held, and the line that divides the peninsula north of Seoul.',
        asOf: '2026-02-16',
        by: ['korea-herald-2025-08-22', 'kbs-world-2026-02-16']
      }
    }
  ]
});
