import type { ClaimRecord } from '../schema.ts';

/** The claim `fought-in-kursk`: who said what, on which day, with what standing. */
export const foughtInKursk = {
  'fought-in-kursk': {
    sentence: 'North Korean soldiers fought Ukrainian forces in the Kursk region.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-10-28',
        by: 'Jonas Ohman, Blue/Yellow (Lithuanian aid group)',
        byCountry: 'LT',
        outside: true,
        stance: 'asserts',
        detail:
          'Said a unit his group supports met North Koreans in Kursk on 25 October and that all but one were killed; no government confirmed it.',
        sources: [
          {
            source: 'the-chosun-daily-2024-10-30'
          }
        ]
      },
      {
        date: '2024-11-04',
        by: "Andriy Kovalenko, Ukraine's Centre for Countering Disinformation",
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first North Korean soldiers had come under fire in Kursk.',
        sources: [
          {
            source: 'kyiv-independent-2024-11-04',
            supports: 'Kovalenko on 4 November says the first North Koreans came under fire in Kursk; not verified.'
          },
          {
            source: 'georgia-today-undated-georgia-today'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Rustem Umerov, Ukrainian defence minister, to KBS',
        byCountry: 'UA',
        stance: 'asserts',
        detail: "Confirmed a small-scale clash and agreed it marked the start of North Korea's participation.",
        sources: [
          {
            source: 'espreso-2024-11-05'
          },
          {
            source: 'politico-europe-2024-11-05',
            supports: 'Umerov tells South Korean media of small-scale clashes; Kovalenko quoted from the day before.'
          }
        ]
      },
      {
        date: '2024-11-06',
        by: 'Two unnamed US officials, to Reuters',
        byCountry: 'US',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said that North Korean soldiers had fought in Kursk; one of them dated it to 4 November.',
        sources: [
          {
            source: 'rbc-ukraine-2024-11-06',
            supports:
              'Reuters, via RBC: two unnamed US officials confirmed combat in Kursk, one dating it to 4 November.'
          }
        ]
      },
      {
        date: '2024-11-12',
        by: 'US State Department (Vedant Patel)',
        byCountry: 'US',
        stance: 'confirms',
        detail:
          'Said most of more than 10,000 soldiers were in Kursk and had begun combat operations with Russian forces.',
        sources: [
          {
            source: 'kyiv-independent-2024-11-13'
          }
        ]
      },
      {
        date: '2024-11-13',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: 'Said deployment to battle positions was complete and troops were already in combat.',
        sources: [
          {
            source: 'korea-herald-2024-11-13'
          }
        ]
      },
      {
        date: '2024-11-18',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the Pentagon had not confirmed that the troops had engaged Ukrainian forces.',
        sources: [
          {
            source: 'us-department-of-defense-2024-11-18'
          }
        ]
      },
      {
        date: '2024-12-07',
        by: 'Adm. Samuel Paparo, US Indo-Pacific Command',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the troops were in combat zones but had yet to see active fighting.',
        sources: [
          {
            source: 'novaya-gazeta-europe-2024-12-11'
          }
        ]
      },
      {
        date: '2024-12-10',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the troops were staged for combat but direct involvement had not been observed.',
        sources: [
          {
            source: 'ukrainska-pravda-2024-12-10'
          }
        ]
      },
      {
        date: '2024-12-14',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said a noticeable number were now being used in assaults, mixed into Russian units, only in Kursk so far.',
        sources: [
          {
            source: 'afp-via-channel-newsasia-2024-12-15'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'confirms',
        detail: 'Said North Koreans had entered combat in Kursk the previous week and had been killed and wounded.',
        sources: [
          {
            source: 'kyiv-independent-undated-north-korean'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: 'Sent the question to the defence ministry.',
        note: 'weakly sourced: one aggregator page citing TASS.',
        sources: [
          {
            source: 'news-pravda-com-2024-12-16'
          }
        ]
      },
      {
        date: '2024-12-19',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: 'Told lawmakers that some of about 11,000 had been put into actual combat from December.',
        sources: [
          {
            source: 'aju-news-2024-12-19'
          },
          {
            source: 'financial-news-2024-12-19',
            supports:
              'NIS on 19 December: some of about 11,000 put into combat from December; at least 100 dead, close to 1,000 wounded; a deliberately conservative count.'
          }
        ]
      },
      {
        date: '2025-04-26',
        by: 'Valery Gerasimov',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Praised soldiers who fought shoulder to shoulder with Russian troops.',
        sources: [
          {
            source: 'nk-news-2025-04-26'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: 'Central Military Commission, via KCNA',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          "Said, in a statement written on 27 April and published on 28 April, that units had taken part in operations to recover Kursk on Kim's order.",
        sources: [
          {
            source: 'tass-2025-04-28-tass-kcna'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-11-04',
        why: "Of all governments only Ukraine's said so."
      },
      {
        from: '2024-11-06',
        why: 'Two unnamed US officials told Reuters that combat had begun; no government outside Ukraine said so on the record.'
      },
      {
        from: '2024-11-12',
        why: 'The US State Department said combat had begun.'
      },
      {
        from: '2024-11-13',
        why: 'The NIS said so too.'
      },
      {
        from: '2024-11-18',
        override: 'contradicted',
        why: 'The Pentagon said it had not confirmed that the troops had engaged Ukrainian forces, at odds with the State Department.'
      },
      {
        from: '2024-12-10',
        override: 'contradicted',
        why: 'The Pentagon said that it had not observed direct involvement in combat, still at odds with the State Department.'
      },
      {
        from: '2024-12-16',
        why: 'The Pentagon now agreed with Kyiv on combat in December.'
      },
      {
        from: '2024-12-19',
        why: 'The NIS, too, dated actual combat to December.'
      },
      {
        from: '2025-04-26',
        why: 'Moscow acknowledged it. The true date of first contact is still disputed.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang acknowledged it too. The true date of first contact is still disputed.'
      }
    ],
    conflict:
      'Accounts of the first contact range from 25 October to mid-December 2024, and in November the State Department and the Pentagon differed on whether combat had begun.'
  }
} as const satisfies Record<string, ClaimRecord>;
