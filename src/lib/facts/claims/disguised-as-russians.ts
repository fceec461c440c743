import type { ClaimRecord } from '../schema.ts';

/** The claim `disguised-as-russians`: who said what, on which day, with what standing. */
export const disguisedAsRussians = {
  'disguised-as-russians': {
    sentence: 'The soldiers were given Russian uniforms and false papers to pass as natives of Siberian republics.',
    place: {
      name: 'Russian Far East training bases (Ussuriysk)',
      lat: 43.797,
      lon: 131.952,
      place: 'ussuriysk'
    },
    assertions: [
      {
        date: '2024-10-18',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said soldiers received Russian uniforms, weapons and identity papers posing as Yakuts and Buryats.',
        sources: [
          {
            source: 'hankook-ilbo-2024-10-18',
            supports:
              'NIS said the soldiers got Russian weapons and uniforms and identity papers as residents of Yakutia and Buryatia.'
          },
          {
            source: 'table-media-2024-10-22'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: "Ukraine's Centre for Strategic Communications (video)",
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Released a video said to show North Koreans collecting Russian kit; DW noted it could not be independently verified.',
        sources: [
          {
            source: 'dw-2024-10-23'
          }
        ]
      },
      {
        date: '2024-10-24',
        by: 'Kim Yong-hyun, South Korean defence minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said they had changed into Russian uniforms and served under Russian control, so were closer to mercenaries.',
        sources: [
          {
            source: 'kbs-news-2024-10-24'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'corroborates',
        detail:
          'Said at the Pentagon beside Kim Yong-hyun that Russia had outfitted them with Russian uniforms and equipment.',
        sources: [
          {
            source: 'stars-and-stripes-2024-10-30',
            supports: 'Austin at the Pentagon, 30 October: outfitted with Russian uniforms and equipment.'
          },
          {
            source: 'ap-2024-10-30',
            supports: 'Austin, 30 October: troops wearing Russian uniforms and carrying Russian equipment.'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said again that Russia had outfitted them with Russian uniforms and equipment.',
        sources: [
          {
            source: 'tass-2024-11-01-tass-peskov'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Rustem Umerov',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said they were disguised as Buryats and mixed into Russian units, which made losses hard to count.',
        sources: [
          {
            source: 'espreso-2024-11-05'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Radio Free Asia',
        byCountry: 'US',
        outside: true,
        stance: 'corroborates',
        detail:
          'Published a Russian leaflet teaching troops to tell Koreans from Yakuts, Buryats and Tuvans, supplied by an aid group.',
        sources: [
          {
            source: 'asia-economy-2024-11-06'
          }
        ]
      },
      {
        date: '2024-12-22',
        by: 'Ukrainian Special Operations Forces',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Showed three military IDs from dead soldiers, without photos or seals, with Russian names, Tuva birthplaces and Korean signatures.',
        sources: [
          {
            source: 'the-dong-a-ilbo-2024-12-24'
          }
        ]
      },
      {
        date: '2025-01-11',
        by: 'Security Service of Ukraine (SBU)',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said one prisoner carried a Russian military ID made out to a man from Tuva, issued to him in Russia in autumn 2024.',
        sources: [
          {
            source: 'tvc-news-2025-01-13'
          },
          {
            source: 'ap-2025-01-11',
            supports:
              'AP on 11 January 2025: two captured men shown; one had no papers, the other a Russian military ID of a man from Tuva.'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-18',
        why: 'South Korean intelligence alleged it, and a video circulated that was not verified.'
      },
      {
        from: '2024-10-30',
        why: 'The US said Russia had supplied uniforms; the papers were still only alleged.'
      },
      {
        from: '2025-01-11',
        why: 'A live prisoner and captured papers support it. The papers say Tuva, not Yakutia or Buryatia as first alleged. Russia has not addressed it.'
      }
    ],
    conflict: 'The NIS spoke of Yakut and Buryat identities; every recovered paper found in these sources names Tuva.'
  }
} as const satisfies Record<string, ClaimRecord>;
