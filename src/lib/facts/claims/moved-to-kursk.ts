import type { ClaimRecord } from '../schema.ts';

/** The claim `moved-to-kursk`: who said what, on which day, with what standing. */
export const movedToKursk = {
  'moved-to-kursk': {
    sentence: "North Korean units were moved from the Far East to Russia's Kursk region.",
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2024-10-22',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first units were expected in the Kursk direction the next day.',
        sources: [
          {
            source: 'liga-net-2024-10-22'
          }
        ]
      },
      {
        date: '2024-10-24',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first units had been recorded in Kursk on 23 October.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-first-north'
          }
        ]
      },
      {
        date: '2024-10-25',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said Russia would put the first batch into combat zones on 27 to 28 October.',
        sources: [
          {
            source: 'the-korea-times-us-2024-10-25'
          }
        ]
      },
      {
        date: '2024-10-28',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'confirms',
        detail: 'Said North Korean units had been deployed to Kursk.',
        sources: [
          {
            source: 'politico-europe-2024-11-06',
            supports:
              'Rutte writes that South Korean intelligence and defence chiefs briefed the allies and partners and that thousands of North Korean troops are deployed to the Kursk region.'
          },
          {
            source: 'the-moscow-times-2024-10-28',
            supports:
              'Rutte says on 28 October he can confirm North Korean units were sent to Kursk, after a South Korean briefing.'
          },
          {
            source: 'ukrinform-via-menafn-2024-10-28'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said a relatively small number were already in Kursk with a couple of thousand more close behind.',
        sources: [
          {
            source: 'stars-and-stripes-2024-10-30',
            supports: 'A small number already in Kursk, roughly 2,000 more moving towards the border.'
          },
          {
            source: 'korea-herald-2024-10-30',
            supports: 'Yonhap: the Pentagon said a small number were in Kursk, several thousand more arriving.'
          },
          {
            source: 'pentagon-briefing-via-da-undated-pentagon-press'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: 'Russian ambassador to the UN (Vasily Nebenzya)',
        byCountry: 'RU',
        stance: 'denies',
        detail: 'Called reports of troops at the front mere assertions.',
        sources: [
          {
            source: 'afp-via-bss-2024-10-31'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Antony Blinken, US Secretary of State',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said as many as 8,000 of 10,000 were now in Kursk and that none had been seen in combat.',
        sources: [
          {
            source: 'kbs-world-2024-11',
            supports:
              'Blinken, 31 October: as many as 8,000 in Kursk, combat expected within days, none seen in combat yet.'
          },
          {
            source: 'news-az-2024-11-01'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: "Left Blinken's statement without comment.",
        sources: [
          {
            source: 'tass-2024-11-01-tass-peskov'
          }
        ]
      },
      {
        date: '2025-04-26',
        by: 'Valery Gerasimov',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Described North Korean soldiers fighting beside Russian units in the Kursk border area.',
        sources: [
          {
            source: 'reuters-via-the-japan-ne-2025-04-27'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: "Central Military Commission of the Workers' Party, via KCNA",
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Said, in a statement written on 27 April and published on 28 April, that Kim Jong Un had ordered units to Kursk.',
        sources: [
          {
            source: 'naenara-undated-wpk-central',
            supports:
              "DPRK state portal carries the commission's written statement, dated 27 April 2025, praising the units that fought in Kursk; the page changes, keep an archived copy."
          },
          {
            source: 'tass-2025-04-28-tass-kcna'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-22',
        why: 'Ukrainian intelligence alone forecast it.'
      },
      {
        from: '2024-10-24',
        why: 'Ukrainian intelligence alone reported that it had happened.'
      },
      {
        from: '2024-10-28',
        why: 'NATO said units had been deployed to Kursk.'
      },
      {
        from: '2024-10-29',
        why: 'The Pentagon said so too.'
      },
      {
        from: '2025-04-26',
        why: 'The Russian General Staff acknowledged it.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang acknowledged it too.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
