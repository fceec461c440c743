import type { Event } from '../schema.ts';

/** Events by id. The deployment, 18 to 22 October 2024. */
export const deployment20241018To22 = {
  'nis-press-release': {
    date: '2024-10-18',
    title: "South Korea's NIS publishes a detailed allegation",
    summary:
      'The spy agency said seven Russian navy ships had carried about 1,500 special-forces soldiers from three areas of North Korea to Vladivostok on 8 to 13 October and that they were at four Far East bases with Russian uniforms and false papers. It released satellite pictures, and KBS named the unit as the 11th Corps, known as the Storm Corps. Earlier that day South Korean media had quoted the NIS, via Yonhap, as saying that about 12,000 soldiers in four brigades were to go.',
    theme: 'deployment',
    importance: 1,
    actors: ['National Intelligence Service'],
    places: [
      { name: 'Chongjin, DPRK', place: 'chongjin' },
      { name: 'Hamhung, DPRK', place: 'hamhung' },
      { name: 'Musudan, DPRK (approx.)', place: 'musudan' },
      { name: 'Vladivostok, Russia', place: 'vladivostok' },
      { name: 'Ussuriysk, Russia', place: 'ussuriysk' },
      { name: 'Khabarovsk, Russia', place: 'khabarovsk' },
      { name: 'Blagoveshchensk, Russia', place: 'blagoveshchensk' }
    ],
    figures: [
      {
        label: 'shipped 8 to 13 October',
        value: 1500,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-18'
      },
      {
        label: 'planned total',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'NIS, via Yonhap; not in the release',
        asOf: '2024-10-18'
      },
      {
        label: 'Russian ships used',
        value: 7,
        unit: 'ships',
        estimatedBy: 'NIS',
        asOf: '2024-10-18'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area.',
    note: 'The release itself covers only the first 1,500; AFP wrote that the NIS declined to confirm the 12,000. The NIS called the 11th Corps the main body on 23 October.',
    sameAs: ['pa-first-ground-force-2024'],
    sources: [
      {
        source: 'kbs-world-2024-10-18-kbs-world'
      },
      {
        source: 'kbs-news-2024-10-18'
      },
      {
        source: 'voa-korean-2024-10-18',
        supports:
          'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8 to 13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
      },
      {
        source: 'hankook-ilbo-2024-10-18',
        supports:
          'NIS: first move of 1,500 by four landing ships and three escorts; Russian weapons, uniforms and Yakut/Buryat identity papers.'
      },
      {
        source: 'table-media-2024-10-22'
      },
      {
        source: 'afp-via-a-news-2024-10-18'
      },
      {
        source: 'azernews-via-menafn-2024-10-20'
      }
    ]
  },
  'allies-cannot-confirm': {
    date: '2024-10-19',
    title: 'NATO and the Pentagon say they cannot yet confirm a deployment',
    summary:
      "Ukraine's military-intelligence chief, Kyrylo Budanov, had spoken of nearly 11,000 soldiers to be ready by 1 November. Mark Rutte on 18 October and Lloyd Austin on 19 October both said they could not yet confirm a deployment.",
    theme: 'deployment',
    importance: 2,
    actors: ['Mark Rutte', 'Lloyd Austin', 'Kyrylo Budanov'],
    places: [
      {
        name: 'Naples, Italy',
        lat: 40.852,
        lon: 14.268
      },
      { name: 'NATO headquarters, Brussels', place: 'brussels' }
    ],
    figures: [
      {
        label: 'training in eastern Russia',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2024-10-18'
      },
      {
        label: 'first group for Kursk',
        value: 2600,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2024-10-18'
      }
    ],
    sources: [
      {
        source: 'ukrainska-pravda-2024-10-20'
      },
      {
        source: 'rtvs-patria-2024-10-18'
      },
      {
        source: 'ukrainska-pravda-2024-10-18'
      }
    ]
  },
  'seoul-summons': {
    date: '2024-10-21',
    title: "Seoul summons Russia's ambassador; the Kremlin says the data conflict",
    summary:
      "South Korea demanded the troops' withdrawal. Peskov said the information was contradictory, pointing to the Pentagon's caution, and sent further questions to the defence ministry.",
    theme: 'deployment',
    importance: 2,
    actors: ['South Korean foreign ministry', 'Georgy Zinoviev', 'Dmitry Peskov'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Moscow, Russia', place: 'moscow' }
    ],
    figures: [],
    sameAs: ['skd-ambassador-summoned-oct-21'],
    sources: [
      {
        source: 'dw-2024-10-21'
      },
      {
        source: 'ukrainska-pravda-2024-10-21'
      }
    ]
  },
  'dprk-groundless-rumour': {
    date: '2024-10-21',
    title: 'North Korea tells the UN the reports are groundless rumours',
    summary:
      "Pyongyang's first response came from a delegate in the General Assembly's disarmament committee, answering Ukraine.",
    theme: 'deployment',
    importance: 1,
    actors: ['DPRK mission to the UN'],
    places: [{ name: 'UN headquarters, New York', place: 'new-york-un' }],
    figures: [],
    sources: [
      {
        source: 'kbs-world-2024-10-22'
      },
      {
        source: 'ukrainska-pravda-2024-10-22'
      }
    ]
  }
} as const satisfies Record<string, Event>;
