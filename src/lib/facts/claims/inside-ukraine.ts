import type { ClaimRecord } from '../schema.ts';

/** The claim `inside-ukraine`: who said what, on which day, with what standing. */
export const insideUkraine = {
  'inside-ukraine': {
    sentence: 'North Korean troops operated inside Ukraine itself, not only in Russia.',
    place: {
      name: 'Sumy region, Ukraine',
      lat: 50.907,
      lon: 34.798,
      place: 'sumy'
    },
    assertions: [
      {
        date: '2024-10-17',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said an unspecified number were already in occupied Ukrainian territory.',
        sources: [
          {
            source: 'the-moscow-times-2024-10-17'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'Western intelligence officials, to CNN',
        byCountry: 'XX',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said a small number were already inside Ukraine.',
        sources: [
          {
            source: 'korea-herald-2024-10-30',
            supports: 'Relays the CNN report of a small number already inside Ukraine.'
          },
          {
            source: 'cnn-via-webjosh-com-2024-10-29'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'US official, to CNN',
        byCountry: 'US',
        anonymous: true,
        stance: 'declines',
        detail: 'Could not corroborate it.',
        sources: [
          {
            source: 'kbs-news-2024-10-30',
            supports: 'Pentagon said it had no information about entry into Ukraine.'
          },
          {
            source: 'cnn-via-webjosh-com-2024-10-29'
          }
        ]
      },
      {
        date: '2024-11-22',
        by: 'Ukrainian security source and a military spokesman, to CNN',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail: 'Placed technical advisers in occupied Mariupol and troops in Kharkiv region.',
        sources: [
          {
            source: 'euromaidan-press-2024-11-25'
          }
        ]
      },
      {
        date: '2024-11-22',
        by: 'Ukrainian Kharkiv command',
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Refuted the Kharkiv part and said the spokesman was not speaking for it.',
        sources: [
          {
            source: 'euromaidan-press-2024-11-25'
          }
        ]
      },
      {
        date: '2025-06-15',
        by: 'UK Ministry of Defence',
        byCountry: 'GB',
        stance: 'denies',
        detail:
          "Assessed that operations had so far been confined to Kursk, and that entering Ukraine would need both leaders' approval.",
        sources: [
          {
            source: 'korea-daily-us-undated-north-korea',
            supports:
              "Quotes the UK update: operations so far confined to Kursk; entering Ukraine would need both leaders' approval."
          },
          {
            source: 'ukrinform-via-menafn-2025-06-16'
          }
        ]
      },
      {
        date: '2025-10-16',
        by: 'Ukrainian General Staff',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Released footage it said showed North Korean drone operators in Kursk spotting for rocket fire on Sumy region.',
        sources: [
          {
            source: 'kyiv-independent-undated-north-korean-troops'
          }
        ]
      },
      {
        date: '2026-02-04',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said troops in Kursk were still firing rockets at Ukrainian border areas and scouting, under Russian command.',
        sources: [
          {
            source: 'sbs-news-2026-02-05'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-17',
        why: 'Only a Ukrainian statement said so.'
      },
      {
        from: '2024-10-29',
        override: 'unresolved',
        why: 'Anonymous Western officials said so, but a US official could not corroborate it.'
      },
      {
        from: '2024-11-22',
        override: 'unresolved',
        why: "A Ukrainian source and a military spokesman placed some in Mariupol and in Kharkiv region; Ukraine's own Kharkiv command denied the latter."
      },
      {
        from: '2025-06-15',
        why: 'The UK assessed that operations had been confined to Kursk.'
      },
      {
        from: '2025-10-16',
        override: 'unresolved',
        why: 'Ukraine released footage that, by its account, shows North Koreans on Russian soil directing fire at Sumy region. That would be an attack on Ukraine, not presence in it.'
      }
    ],
    conflict:
      'Ukrainian and unnamed Western officials placed some soldiers inside Ukraine, while the UK saw them in Kursk only.'
  }
} as const satisfies Record<string, ClaimRecord>;
