import type { ClaimRecord } from '../schema.ts';

/** The claim `donetsk-officers-killed`: who said what, on which day, with what standing. */
export const donetskOfficersKilled = {
  'donetsk-officers-killed': {
    sentence: 'Six North Korean officers were killed by a Ukrainian missile near occupied Donetsk on 3 October 2024.',
    place: {
      name: 'Near Donetsk (occupied), Ukraine',
      lat: 48.015,
      lon: 37.803,
      place: 'donetsk'
    },
    assertions: [
      {
        date: '2024-10-04',
        by: 'Ukrainian intelligence sources, via Kyiv Post and Interfax-Ukraine',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail:
          'Said more than 20 soldiers died, six of them North Korean officers, and that three more North Koreans were wounded; a Russian Telegram channel said the visitors were being shown Russian training.',
        note: 'The attribution of the three wounded varies: Interfax-Ukraine gives them from intelligence sources.',
        sources: [
          {
            source: 'kbs-world-2024-10-07'
          },
          {
            source: 'quotidiano-nazionale-undated-interfax-ukraine',
            supports:
              'Interfax-Ukraine, from Ukrainian military-intelligence sources: six officers killed on 3 October and three more North Koreans wounded.'
          }
        ]
      },
      {
        date: '2024-10-08',
        by: 'Kim Yong-hyun, South Korean defence minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Judged it highly likely that North Korean officers and soldiers had been killed or wounded in Ukraine.',
        sources: [
          {
            source: 'dw-2024-10-08'
          }
        ]
      },
      {
        date: '2024-10-10',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'denies',
        detail: "Dismissed the minister's account, including the deaths, as fake news.",
        sources: [
          {
            source: 'tass-2024-10-10'
          },
          {
            source: 'reuters-via-business-rec-2024-10-10'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-04',
        why: 'Anonymous sources and Telegram channels reported it.'
      },
      {
        from: '2024-10-10',
        override: 'unresolved',
        why: 'A South Korean minister judged it likely and the Kremlin called it false. No name, image or official acknowledgement was found in the sources consulted.'
      }
    ],
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    note: "North Korea's later lists of dead concern Kursk."
  }
} as const satisfies Record<string, ClaimRecord>;
