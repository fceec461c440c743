import type { Event } from '../schema.ts';

/** Events by id. Russia’s allies, February and March 2022: the partnership, the launchpad, the votes. */
export const allies2022Invasion = {
  'ra-china-no-limits-2022': {
    date: '2022-02-04',
    title: 'China and Russia declare a friendship without limits',
    summary:
      'Twenty days before the invasion Xi Jinping and Vladimir Putin met at the Beijing Olympics and issued a 5,300-word statement saying their friendship had no limits and opposing NATO enlargement; it did not mention Ukraine. China then abstained, rather than voting with Russia, when the UN General Assembly condemned the invasion.',
    theme: 'allies',
    importance: 2,
    actors: ['Xi Jinping and Vladimir Putin'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-straits-times-2022-02-12'
      },
      {
        source: 'cnbc-tv18-2022-02-04'
      },
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'cnn-2022-02-04'
      }
    ]
  },
  'ra-belarus-launchpad': {
    date: '2022-02-24',
    endDate: '2023-07',
    title: 'Belarus serves as launch pad, then as training ground',
    summary:
      'Russian columns entered Ukraine from Belarus, and President Lukashenko confirmed that Russian missiles had been fired from his country; the EU sanctioned 22 Belarusian officers, while Minsk insisted its own army would not join. From October 2022 about 9,000 Russian troops arrived for a joint force. The monitoring group Belaruski Hajun estimates that at least 15,000 mobilised Russians trained there by July 2023.',
    theme: 'allies',
    importance: 1,
    actors: ['Belarus'],
    country: 'BY',
    places: [
      {
        name: 'Homel region, Belarus',
        lat: 52.43,
        lon: 31.0
      },
      { name: 'Minsk', place: 'minsk' },
      {
        name: 'Asipovichy training ground',
        lat: 53.3,
        lon: 28.64
      }
    ],
    figures: [
      {
        label: 'Russian troops in the joint force (about)',
        value: 9000,
        unit: 'people',
        estimatedBy: 'Belarusian Defence Ministry, via TASS',
        asOf: '2022-10'
      },
      {
        label: 'Mobilised Russians trained in Belarus, October 2022 to July 2023 (at least)',
        value: 15000,
        unit: 'people',
        estimatedBy: 'Belaruski Hajun',
        asOf: '2023-10'
      }
    ],
    status: 'established',
    sameAs: ['allies-belarus-staging-nuclear'],
    sources: [
      {
        source: 'tass-2022-12-20'
      },
      {
        source: 'nederlands-dagblad-2022-03'
      },
      {
        source: 'bloomberg-2022-10-20'
      },
      {
        source: 'belaruski-hajun-2023-10-10'
      },
      {
        source: 'diari-de-girona-2022-02-28'
      },
      {
        source: 'voice-of-belarus-2022-02-24'
      }
    ]
  },
  'ra-un-votes-2022': {
    date: '2022-03-02',
    endDate: '2022-10-12',
    title: 'In two UN votes of 2022 four countries side with Russia',
    summary:
      "The General Assembly demanded a Russian withdrawal by 141 votes to five, with 35 abstentions: Belarus, North Korea, Eritrea and Syria joined Russia against, while China, India, Iran and Cuba abstained. In October 2022 the vote against the annexation of four Ukrainian regions was 143 to five, with Nicaragua in Eritrea's place.",
    theme: 'allies',
    importance: 1,
    actors: ['UN General Assembly'],
    country: 'UN',
    places: [{ name: 'New York (United Nations)', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes for, 2 March 2022',
        value: 141,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes against, 2 March 2022',
        value: 5,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Abstentions, 2 March 2022',
        value: 35,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes for, 12 October 2022',
        value: 143,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      },
      {
        label: 'Votes against, 12 October 2022',
        value: 5,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      },
      {
        label: 'Abstentions, 12 October 2022',
        value: 35,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      }
    ],
    status: 'established',
    sameAs: ['unga-vote-2022'],
    sources: [
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'the-globe-and-mail-2022-10-12'
      },
      {
        source: 'un-news-2022-03-02'
      },
      {
        source: 'daily-finland-2022-03-04'
      },
      {
        source: 'the-london-economic-2022-03-03'
      },
      {
        source: 'the-hill-2022-10-12'
      }
    ]
  }
} as const satisfies Record<string, Event>;
