import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, 1995 to 2006. */
export const ties19952006 = {
  'treaty-1961-lapses': {
    date: '1995-09',
    endDate: '1996-09-10',
    title: 'Russia lets the 1961 alliance lapse',
    summary:
      "Russia sent Pyongyang a draft replacement in 1995 and did not want the defence clause to survive; the old pact's current term was due to end on 10 September 1996. From then on neither side treated it as a working alliance, and a new treaty replaced it in 2000.",
    theme: 'rupture',
    importance: 1,
    actors: ['Russia', 'DPRK', 'Boris Yeltsin'],
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'Sources disagree on how it ended: in effect with the USSR in December 1991 (a further reading in Gibler), renounced in 1995 (Jamestown), not formally terminated and so still running (Fritsche, writing in 1996), or ended by a 1996 exchange or note (Meduza, Gibler). In June 2024 Kremlin aide Ushakov still listed it among documents the new treaty would replace.',
    conflict: 'Sources date the end of the pact to 1991, 1995 or 1996, or say it was never formally ended.',
    sources: [
      {
        source: 'meduza-2024-06-20'
      },
      {
        source: 'jamestown-foundation-mon-1998-12'
      },
      {
        source: 'biost-1996'
      },
      {
        source: 'cq-press-undated-treaty-between'
      }
    ]
  },
  'treaty-2000': {
    date: '2000-02-09',
    title: 'Russia and North Korea sign a friendship treaty without a defence guarantee',
    summary:
      'Foreign ministers signed a Treaty of Friendship, Good-Neighbourliness and Cooperation in Pyongyang to replace the 1961 pact. It dropped the military-aid clause; each side promised only not to join in acts against the other.',
    theme: 'treaty',
    importance: 1,
    actors: ['Igor Ivanov', 'Paek Nam-sun', 'Russia', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'jamestown-foundation-mon-2000-02'
      },
      {
        source: 'voice-of-america-2000-02-09'
      },
      {
        source: 'kcna-2000-02-28'
      }
    ]
  },
  'putin-pyongyang-2000': {
    date: '2000-07-19',
    title: 'Putin becomes the first Kremlin leader to visit North Korea',
    summary:
      "In his first months as president Vladimir Putin met Kim Jong Il in Pyongyang and signed a joint declaration promising contact if either faced aggression. Putin said Kim would use other countries' rockets for peaceful space launches if they were offered.",
    theme: 'rapprochement',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong Il'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kremlin-2000-07-19'
      },
      {
        source: 'peoples-daily-online-2000-07-20'
      },
      {
        source: 'the-dong-a-ilbo-2000-07-19'
      }
    ]
  },
  'kim-jong-il-russia-2001': {
    date: '2001-07-26',
    endDate: '2002-08-23',
    title: 'Kim Jong Il travels to Russia by train in 2001 and 2002',
    summary:
      'In a trip of more than three weeks Kim rode an armoured train across Russia to meet Putin in the Kremlin on 4 August 2001, where they signed the Moscow Declaration. He came back in August 2002 for a four-day tour of the Far East and another meeting with Putin.',
    theme: 'rapprochement',
    importance: 2,
    actors: ['Kim Jong Il', 'Vladimir Putin'],
    places: [
      { name: 'Khasan', place: 'khasan' },
      { name: 'Moscow', place: 'moscow' },
      {
        name: 'Komsomolsk-on-Amur',
        lat: 50.55,
        lon: 137.01
      },
      { name: 'Vladivostok', place: 'vladivostok' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kremlin-2001-08-04'
      },
      {
        source: 'xinhua-2002-08-20'
      },
      {
        source: 'the-irish-times-2001-07-27'
      },
      {
        source: 'itar-tass-2011-08-20'
      }
    ]
  },
  'russia-votes-for-sanctions': {
    date: '2006-10-14',
    endDate: '2017-12-22',
    title: 'Russia votes for UN sanctions on Pyongyang, 2006 to 2017',
    summary:
      "After the North's first nuclear test the Security Council, Russia included, unanimously adopted resolution 1718. Moscow went on backing tighter measures, up to five consensus resolutions in 2017.",
    theme: 'sanctions',
    importance: 1,
    actors: ['UN Security Council', 'Russia', 'DPRK'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'united-nations-2006-10-14'
      },
      {
        source: 'united-nations-2018-01-11'
      },
      {
        source: 'yonhap-2024-02'
      }
    ]
  }
} as const satisfies Record<string, Event>;
