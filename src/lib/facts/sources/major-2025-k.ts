import type { Source } from '../schema.ts';

/** Sources of class `major`, 2025, ids K. */
export const major2025K = {
  'kbs-news-2025-01-14': {
    title: '[News Today] "NK CASUALTIES HIT 3,000 IN RUSSIA"',
    publisher: 'KBS News',
    date: '2025-01-14',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8152072',
    class: 'major'
  },
  'kbs-news-2025-02-05': {
    title: '[News Today] “NK TROOPS NO LONGER SEEN FIGHTING”',
    publisher: 'KBS News',
    date: '2025-02-05',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8167903',
    class: 'major'
  },
  'kbs-news-2025-02-28': {
    title: '[News Today] ADDITIONAL NK SOLDIERS DEPLOYED',
    publisher: 'KBS News',
    date: '2025-02-28',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8188633',
    class: 'major'
  },
  'kbs-news-2025-04': {
    title: '[News Today] "NK sent millions of shells to Russia"',
    publisher: 'KBS News',
    date: '2025-04',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8229328',
    class: 'major'
  },
  'kbs-news-2025-05-02': {
    title: '"4,700 N. Korean casualties in Russia"',
    publisher: 'KBS News',
    date: '2025-05-02',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8244208',
    class: 'major'
  },
  'kbs-news-2025-05-30': {
    title: "'Russia transfers Pantsir system to NK'",
    publisher: 'KBS News',
    date: '2025-05-30',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8268252',
    class: 'major'
  },
  'kbs-world-2025-02': {
    title: '[Grossbritannien verhaengt Sanktionen auch gegen nordkoreanische Militaers]',
    publisher: 'KBS World (German)',
    date: '2025-02',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=g&Seq_Code=102962',
    class: 'major'
  },
  'kbs-world-2025-02-19': {
    title: '[KBS World: North Korean POW wants to defect to the South]',
    publisher: 'KBS World',
    date: '2025-02-19',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=191096',
    class: 'major'
  },
  'kbs-world-2025-03-10': {
    title: 'Seoul Investigates Potential Russian Technology Transfer for N. Korean Nuclear Submarine',
    publisher: 'KBS World',
    date: '2025-03-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=191499',
    class: 'major'
  },
  'kbs-world-2025-04-30': {
    title: "[KBS: NIS on casualties, troops and what Pyongyang received, with lawmakers' sound bites]",
    publisher: 'KBS World',
    date: '2025-04-30',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=192754',
    class: 'major'
  },
  'kbs-world-2025-05': {
    title: '[KBS: first report of the Multilateral Sanctions Monitoring Team]',
    publisher: 'KBS World',
    date: '2025-05',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193414',
    class: 'major'
  },
  'kbs-world-2025-06-11': {
    title: 'Pres. Lee Orders Loudspeaker Broadcasts Near Border to be Suspended from 2 PM Wed.',
    publisher: 'KBS World',
    date: '2025-06-11',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193724',
    class: 'major'
  },
  'kbs-world-2025-08': {
    title: "[N. Korea's economy grew 3.7% in 2024]",
    publisher: 'KBS World',
    date: '2025-08',
    url: 'http://rki.kbs.co.kr/service/news_view.htm?Seq_Code=195638&lang=e',
    class: 'major'
  },
  'kbs-world-2025-08-22': {
    title: '[KBS World: Kim presides over ceremony for soldiers killed]',
    publisher: 'KBS World',
    date: '2025-08-22',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=195464',
    class: 'major'
  },
  'kbs-world-2025-09-27': {
    title: 'Top Diplomats from S. Korea, Russia Discuss Korean Peninsula Matters',
    publisher: 'KBS World',
    date: '2025-09-27',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=196326',
    class: 'major'
  },
  'kommersant-2025-12-13': {
    title: '[Kommersant (Russian): Khinshtein confirms return of DPRK engineers]',
    publisher: 'Kommersant',
    date: '2025-12-13',
    url: 'https://www.kommersant.ru/doc/8291066',
    class: 'major'
  },
  'korea-herald-2025-06-17': {
    title: '[Korea Herald: North Korea to send 5,000 military construction workers, 1,000 sappers]',
    publisher: 'Korea Herald / Yonhap',
    date: '2025-06-17',
    url: 'https://www.koreaherald.com/article/10511565',
    class: 'major'
  },
  'korea-herald-2025-08-21': {
    title: '[Yonhap: Kim meets commanders of the overseas operation unit]',
    publisher: 'Korea Herald / Yonhap',
    date: '2025-08-21',
    url: 'https://www.koreaherald.com/article/10558458',
    class: 'major'
  },
  'korea-herald-2025-08-22': {
    title: '[Korea Herald: Kim decorates troops, 101 portraits of the fallen]',
    publisher: 'Korea Herald',
    date: '2025-08-22',
    url: 'https://www.koreaherald.com/article/10559676',
    class: 'major'
  },
  'korea-herald-2025-12-13': {
    title: "[Korea Herald: North Korea welcomes engineer troops' return]",
    publisher: 'Korea Herald / Yonhap',
    date: '2025-12-13',
    url: 'https://www.koreaherald.com/article/10635827',
    class: 'major'
  },
  'korea-joongang-daily-2025-03-27': {
    title: 'North Korea presumed to send at least 3,000 more troops to Russia, South says',
    publisher: 'Korea JoongAng Daily / Yonhap',
    date: '2025-03-27',
    url: 'https://koreajoongangdaily.joins.com/news/2025-03-27/national/northKorea/North-Korea-presumed-to-send-at-least-3000-more-troops-to-Russia-South-says/2271569',
    class: 'major'
  },
  'korea-joongang-daily-2025-04-06': {
    title: "North Korean leader oversaw 'modern warfare' drill: KCNA",
    publisher: 'Korea JoongAng Daily',
    date: '2025-04-06',
    url: 'https://koreajoongangdaily.joins.com/news/2025-04-06/national/northKorea/North-Korean-leader-oversaw-modern-warfare-drill-KCNA/2278707',
    class: 'major'
  },
  'korea-joongang-daily-2025-04-28': {
    title: 'Putin thanks North Korea for dispatching troops to Kursk',
    publisher: 'Korea JoongAng Daily',
    date: '2025-04-28',
    url: 'https://koreajoongangdaily.joins.com/news/2025-04-28/national/northKorea/Putin-thanks-North-Korea-for-dispatching-troops-to-Kursk/2295356',
    class: 'major'
  },
  'korea-joongang-daily-2025-04-30': {
    title: 'North Korea, Russia start construction on Tumen River bridge',
    publisher: 'Korea JoongAng Daily (Yonhap)',
    date: '2025-04-30',
    url: 'https://koreajoongangdaily.joins.com/news/2025-04-30/national/northKorea/North-Korea-Russia-start-construction-on-Tumen-River-bridge/2297573',
    class: 'major'
  },
  'korea-joongang-daily-2025-05-29': {
    title: "Sanctions monitoring team's first report details North Korea-Russia military ties",
    publisher: 'Korea JoongAng Daily',
    date: '2025-05-29',
    url: 'https://koreajoongangdaily.joins.com/news/2025-05-29/national/northKorea/Sanctions-monitoring-teams-first-report-details-North-KoreaRussia-military-ties/2318841',
    class: 'major'
  },
  'korea-joongang-daily-2025-06-19': {
    title: 'North may send 25,000 workers to Russian drone factory, NHK reports',
    publisher: 'Korea JoongAng Daily',
    date: '2025-06-19',
    url: 'https://koreajoongangdaily.joins.com/news/2025-06-19/national/northKorea/North-may-send-25000-workers-to-Russian-drone-factory-NHK-reports/2334271',
    class: 'major'
  },
  'korea-joongang-daily-2025-08-29': {
    title: "North Korea's economy grows 3.7 percent in 2024, fastest growth in eight years",
    publisher: 'Korea JoongAng Daily (Reuters)',
    date: '2025-08-29',
    url: 'https://koreajoongangdaily.joins.com/news/2025-08-29/national/northKorea/North-Koreas-economy-grows-37-percent-in-2024-fastest-growth-in-eight-years/2387448',
    class: 'major'
  },
  'korea-joongang-daily-2025-09-01': {
    title: "[North Korean troops choosing suicide over capture by Ukraine, boasts Pyongyang's state media]",
    publisher: 'Korea JoongAng Daily',
    date: '2025-09-01',
    url: 'https://koreajoongangdaily.joins.com/news/2025-09-01/national/northKorea/North-Korean-troops-choosing-suicide-over-capture-by-Ukraine-boasts-Pyongyangs-state-media/2388467',
    class: 'major'
  },
  'korea-joongang-daily-2025-10-24': {
    title: '[North Korea breaks ground on memorial museum]',
    publisher: 'Korea JoongAng Daily',
    date: '2025-10-24',
    url: 'https://koreajoongangdaily.joins.com/news/2025-10-24/national/northKorea/North-Korea-breaks-ground-on-memorial-museum-for-its-troops-deployed-for-Russias-war-with-Ukraine/2427927',
    class: 'major'
  },
  'korea-joongang-daily-2025-12-13': {
    title: "North Korea welcomes engineer troops' return from Russia's Kursk region",
    publisher: 'Korea JoongAng Daily',
    date: '2025-12-13',
    url: 'https://koreajoongangdaily.joins.com/news/2025-12-13/national/northKorea/North-Korea-welcomes-engineer-troops-return-from-Russias-Kursk-region/2476879',
    class: 'major'
  },
  'korea-joongang-daily-2025-12-21': {
    title: 'South Korean, Russian officials hold closed-door talks over North Korea',
    publisher: 'Korea JoongAng Daily',
    date: '2025-12-21',
    url: 'https://koreajoongangdaily.joins.com/news/2025-12-21/national/northKorea/South-Korean-Russian-officials-holds-closedoor-talks-over-North-Korea/2482924',
    class: 'major'
  },
  'korea-joongang-daily-2025-12-22': {
    title: "Russia denies reports of talks with South Korea on North's nuclear program",
    publisher: 'Korea JoongAng Daily',
    date: '2025-12-22',
    url: 'https://koreajoongangdaily.joins.com/news/2025-12-22/national/northKorea/Russia-denies-reports-of-talks-with-South-Korea-on-Norths-nuclear-program/2483635',
    class: 'major'
  },
  'kyiv-independent-2025-04-28': {
    title: "'It's their own business' - China refuses to comment on North Korean troops fighting for Russia in Ukraine",
    publisher: 'Kyiv Independent',
    date: '2025-04-28',
    url: 'https://kyivindependent.com/nobot/its-their-own-business-china-refuses-to-comment-on-north-korean-troops-fighting-for-russia-in-ukraine/',
    class: 'major'
  },
  'kyiv-independent-2025-09-02': {
    title: 'About 2,000 North Korean soldiers killed fighting for Russia, Seoul says',
    publisher: 'Kyiv Independent (citing Yonhap)',
    date: '2025-09-02',
    url: 'https://kyivindependent.com/about-2-000-north-korean-soldiers-killed-fighting-for-russia-seoul-says/',
    class: 'major'
  },
  'kyiv-independent-2025-09-03': {
    title: "Putin, Kim Jong Un attend China's military parade",
    publisher: 'Kyiv Independent',
    date: '2025-09-03',
    url: 'https://kyivindependent.com/putin-kim-jong-un-attend-chinas-military-parade/',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
