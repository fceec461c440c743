import type { Event } from '../schema.ts';

/** Events by id. North Korea abroad, 2024. */
export const abroad2024 = {
  'pa-cyber-theft': {
    date: '2024-02-09',
    title: 'A UN panel counts 58 suspected cryptocurrency thefts',
    summary:
      "The UN sanctions panel was investigating 58 suspected North Korean attacks on cryptocurrency firms between 2017 and 2023, worth about $3 billion, said to help pay for its weapons. One UN member told it that hacking brought in about half of the country's foreign currency, another that it met 40 per cent of the cost of its weapons of mass destruction. Its last, unfinished paper raised the count to 97 attacks and $3.6 billion.",
    theme: 'abroad',
    importance: 2,
    actors: ['UN Panel of Experts'],
    country: 'UN',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Suspected attacks on crypto firms, 2017-2023',
        value: 58,
        unit: 'attacks',
        estimatedBy: 'UN Panel of Experts, via NHK',
        asOf: '2024-02'
      },
      {
        label: 'Value of those attacks (about)',
        value: 3,
        unit: 'billion US$',
        estimatedBy: 'UN Panel of Experts, via NHK',
        asOf: '2024-02'
      },
      {
        label: 'Suspected attacks, 2017 to April 2024',
        value: 97,
        unit: 'attacks',
        estimatedBy: 'Former UN panel members, via NHK',
        asOf: '2024-05'
      },
      {
        label: 'Value, 2017 to April 2024',
        value: 3.6,
        unit: 'billion US$',
        estimatedBy: 'Former UN panel members, via NHK',
        asOf: '2024-05'
      },
      {
        label: 'Share of foreign currency income from hacking (about)',
        value: 50,
        unit: 'percent',
        estimatedBy: 'A UN member state, via the panel',
        asOf: '2024-03'
      }
    ],
    status: 'claimed',
    conflict: "The panel's report counts 58 attacks and $3 billion, its last unfinished paper 97 and $3.6 billion.",
    sources: [
      {
        source: 'nhk-world-2024-02-09'
      },
      {
        source: 'nhk-world-2024-05-16'
      },
      {
        source: 'associated-press-2024-02-10'
      },
      {
        source: 'global-ai-and-data-undated-north-korea'
      }
    ]
  },
  'pa-labour-abroad': {
    date: '2024-03-07',
    title: 'A UN panel counts about 100,000 North Koreans at work in some 40 countries',
    summary:
      "The UN panel's last full report put about 100,000 North Koreans at work abroad in 2023, earning some $500 million, although all were due home by the end of 2019; it said most were in two unnamed countries. In 2015 a UN rapporteur had counted over 50,000 in conditions he likened to forced labour, with employers paying much of the wage straight to the state.",
    theme: 'abroad',
    importance: 2,
    actors: ['UN Panel of Experts'],
    country: 'UN',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'New York (United Nations)', place: 'new-york-un' }
    ],
    figures: [
      {
        label: 'North Koreans working abroad (about)',
        value: 100000,
        unit: 'people',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'Their earnings (about)',
        value: 500,
        unit: 'million US$ a year',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'Host countries (about)',
        value: 40,
        unit: 'countries',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'North Koreans working abroad (more than)',
        value: 50000,
        unit: 'people',
        estimatedBy: 'UN Special Rapporteur Marzuki Darusman',
        asOf: '2015-10'
      }
    ],
    status: 'claimed',
    conflict:
      "The UN rapporteur's 50,000 workers of 2015 earned more by his estimate than the panel's 100,000 of 2023; sources and methods differ.",
    sources: [
      {
        source: 'radio-free-asia-2024-03-21'
      },
      {
        source: 'newsweek-2015-10'
      }
    ]
  },
  'pa-first-ground-force-2024': {
    date: '2024-10-18',
    title: 'In October 2024 a large ground force abroad is new for North Korea',
    summary:
      "South Korea's intelligence service was quoted on 18 October as saying that the North had decided to send some 12,000 troops in four brigades; its own release covered the 1,500 who had already gone. South Korean media called it the first time the North had sent ground troops abroad on such a scale: earlier missions were pilots, psychological-warfare units, advisers and instructors, as in Vietnam and Egypt. If they fought in Ukraine, AP noted, they would be the first troops of any third country to do so.",
    theme: 'abroad',
    importance: 1,
    actors: ['National Intelligence Service'],
    country: 'KR',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Vladivostok', place: 'vladivostok' }
    ],
    figures: [
      {
        label: 'Troops North Korea had decided to send (about)',
        value: 12000,
        unit: 'people',
        estimatedBy: 'South Korean NIS, via Yonhap',
        asOf: '2024-10-18'
      },
      {
        label: 'Special forces already moved (about)',
        value: 1500,
        unit: 'people',
        estimatedBy: 'South Korean NIS',
        asOf: '2024-10-18'
      }
    ],
    status: 'analysis',
    note: 'The 12,000 came from the NIS via Yonhap, not from its press release; AFP wrote that the NIS declined to confirm it.',
    sameAs: ['nis-press-release'],
    sources: [
      {
        source: 'kbs-world-2024-10-18-nis-north'
      },
      {
        source: 'the-asia-business-daily-2024-10-18'
      },
      {
        source: 'novaya-gazeta-europe-2024-10-18'
      },
      {
        source: 'associated-press-2024-10'
      }
    ]
  },
  'pa-experts-on-2024': {
    date: '2024-11-01',
    title: 'Experts call the force small in battle and large as a signal',
    summary:
      "Victor Cha of Georgetown and CSIS said the troops were under 1 per cent of Russia's deployed forces but showed North Korea wholly committed, well beyond selling shells, and a break with its past pattern. CSIS colleague Mark Cancian thought they might serve in missile, supply or drone tasks and might fight on the ground if numbers passed 10,000. A Straits Times analysis called them more significant than any other foreigners fighting for Russia.",
    theme: 'abroad',
    importance: 2,
    actors: ['Victor Cha, Mark Cancian and others'],
    country: 'US',
    places: [{ name: 'Washington, D.C.', place: 'washington' }],
    figures: [
      {
        label: "Share of Russia's deployed forces (less than)",
        value: 1,
        unit: 'percent',
        estimatedBy: 'Victor Cha, on NPR',
        asOf: '2024-10-27'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'npr-2024-10-27'
      },
      {
        source: 'the-straits-times-2024-11-27'
      },
      {
        source: 'csis-2024-11-01'
      }
    ]
  }
} as const satisfies Record<string, Event>;
