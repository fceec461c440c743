import type { Event } from '../schema.ts';

/** Events by id. South Korea’s diplomacy, June to October 2024. */
export const reactionsSouthKoreaDiplomacyUntil202410 = {
  'skd-june-2024-review': {
    date: '2024-06-20',
    title: 'Seoul says it will review arms for Ukraine; Putin warns it',
    summary:
      "After the Kim-Putin treaty, national security adviser Chang Ho-jin said Seoul would reconsider its refusal to arm Ukraine. Putin answered from Hanoi that lethal aid would bring a response the South's leaders would not like.",
    theme: 'seoul',
    importance: 1,
    actors: ['Chang Ho-jin'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-korea-herald-2024-06-21'
      }
    ]
  },
  'skd-nsc-oct-18': {
    date: '2024-10-18',
    title: "Yoon's emergency meeting promises a response by all available means",
    summary:
      'On the day the NIS published its findings, and was quoted as saying that 12,000 soldiers would go, President Yoon met security chiefs. They called the step a grave threat to South Korea and the world and promised a response with partners.',
    theme: 'seoul',
    importance: 1,
    actors: ['Office of President Yoon Suk Yeol'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Troops the NIS said would be sent',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'NIS, via Yonhap',
        asOf: '2024-10-18'
      }
    ],
    status: 'established',
    note: 'The 12,000 came from the NIS via Yonhap, not from its press release.',
    sources: [
      {
        source: 'the-korea-times-2024-10-18'
      },
      {
        source: 'kyiv-independent-2024-10-18'
      }
    ]
  },
  'skd-ambassador-summoned-oct-21': {
    date: '2024-10-21',
    title: 'Seoul summons Russian ambassador Zinoviev',
    summary:
      'Vice foreign minister Kim Hong-kyun demanded an immediate withdrawal and cited breaches of UN resolutions. The Russian embassy replied that ties with Pyongyang follow international law and are not aimed at South Korea.',
    theme: 'seoul',
    importance: 1,
    actors: ['Kim Hong-kyun'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sameAs: ['seoul-summons'],
    sources: [
      {
        source: 'deutsche-welle-2024-10-21'
      },
      {
        source: 'korea-joongang-daily-2024-10-21'
      }
    ]
  },
  'skd-nsc-oct-22-phased': {
    date: '2024-10-22',
    title: 'National Security Council announces measures in phases',
    summary:
      'Deputy adviser Kim Tae-hyo said Seoul would respond step by step to how far North Korea-Russia cooperation went. An official told reporters that defensive and then offensive weapons for Ukraine were among the options.',
    theme: 'seoul',
    importance: 1,
    actors: ['Kim Tae-hyo'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kbs-news-2024-10-22'
      },
      {
        source: 'yonhap-2024-10-22'
      }
    ]
  },
  'skd-yoon-weapons-debate': {
    date: '2024-10-24',
    title: 'Yoon opens the door to arming Ukraine',
    summary:
      "Beside Poland's president Yoon said the ban on direct lethal aid could be reviewed depending on what the North's troops did; on 7 November he repeated that weapons were not excluded and that defensive ones would come first. No direct delivery followed.",
    theme: 'seoul',
    importance: 1,
    actors: ['Yoon Suk Yeol'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kbs-news-2024-11-20-government-cautious'
      },
      {
        source: 'hurriyet-daily-news-2024-11-07'
      }
    ]
  },
  'skd-delegation-nato-oct-28': {
    date: '2024-10-28',
    title: 'South Korean team briefs NATO and EU, then goes to Ukraine',
    summary:
      'A delegation led by NIS deputy director Hong Jang-won shared its findings with NATO ambassadors in Brussels, was due to brief an EU committee the next day and travel on to Ukraine. Yoon spoke by phone with Rutte and von der Leyen.',
    theme: 'seoul',
    importance: 2,
    actors: ['Hong Jang-won (NIS)'],
    country: 'KR',
    places: [
      { name: 'NATO HQ, Brussels', place: 'brussels' },
      { name: 'Kyiv', place: 'kyiv' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kbs-world-2024-10-kbs-world'
      },
      {
        source: 'euromaidan-press-2024-10-29'
      }
    ]
  },
  'skd-gallup-oct-2024': {
    date: '2024-10-25',
    title: 'Gallup Korea finds 13 per cent in favour of military aid to Ukraine',
    summary:
      'In a survey released on 25 October, 13 per cent backed weapons, 66 per cent wanted only non-military aid and 16 per cent no aid at all. Press reports that 82 per cent opposed military support add the last two groups.',
    theme: 'seoul',
    importance: 2,
    actors: ['Gallup Korea'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Provide weapons or other military support',
        value: 13,
        unit: 'percent',
        estimatedBy: 'Gallup Korea',
        asOf: '2024-10-25'
      },
      {
        label: 'Non-military aid only',
        value: 66,
        unit: 'percent',
        estimatedBy: 'Gallup Korea',
        asOf: '2024-10-25'
      },
      {
        label: 'No aid',
        value: 16,
        unit: 'percent',
        estimatedBy: 'Gallup Korea',
        asOf: '2024-10-25'
      }
    ],
    status: 'established',
    conflict:
      "Gallup's release finds 13 per cent for weapons and a JoongAng poll a week later 28 per cent; the questions differ.",
    sources: [
      {
        source: 'the-defense-post-2024-11-29'
      },
      {
        source: 'herald-wow-korea-2024-10-25'
      }
    ]
  }
} as const satisfies Record<string, Event>;
