import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids U to Z. */
export const major2024UZ = {
  'ukrainska-pravda-2024-09-21': {
    title: 'Iran has not transferred launchers for its ballistic missiles supplied to Russia, Reuters',
    publisher: 'Ukrainska Pravda (citing Reuters)',
    date: '2024-09-21',
    url: 'https://www.pravda.com.ua/eng/news/2024/09/21/7476163/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-15': {
    title: 'North Korea blows up roads to South Korea - media',
    publisher: 'Ukrainska Pravda (Yonhap)',
    date: '2024-10-15',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/15/7479728/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-18': {
    title: "Ukraine's spy chief says 11,000 North Korean soldiers to fight against Ukraine by 1 November",
    publisher: 'Ukrainska Pravda',
    date: '2024-10-18',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/18/7480245/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-20': {
    title: '[Ukrainska Pravda: Austin cannot confirm reports]',
    publisher: 'Ukrainska Pravda',
    date: '2024-10-20',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/20/7480507/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-21': {
    title: '[Ukrainska Pravda: Peskov calls the information contradictory]',
    publisher: 'Ukrainska Pravda',
    date: '2024-10-21',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/21/7480651/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-22': {
    title: '[Ukrainska Pravda, citing Yonhap: DPRK calls accusations groundless rumours]',
    publisher: 'Ukrainska Pravda',
    date: '2024-10-22',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/22/7480792/',
    class: 'major'
  },
  'ukrainska-pravda-2024-10-24': {
    title: '[EU reaction to reports of North Korean troops in Russia]',
    publisher: 'Ukrainska Pravda',
    date: '2024-10-24',
    url: 'https://www.pravda.com.ua/eng/news/2024/10/24/7481250/',
    class: 'major'
  },
  'ukrainska-pravda-2024-11-22': {
    title: '[Russia supplied North Korea with over a million barrels of oil (BBC / Open Source Centre)]',
    publisher: 'Ukrainska Pravda',
    date: '2024-11-22',
    url: 'https://www.pravda.com.ua/eng/news/2024/11/22/7485760/',
    class: 'major'
  },
  'ukrainska-pravda-2024-12-10': {
    title: '[Ukrainska Pravda: Pentagon has not seen DPRK soldiers directly in hostilities]',
    publisher: 'Ukrainska Pravda',
    date: '2024-12-10',
    url: 'https://www.pravda.com.ua/eng/news/2024/12/10/7488442/',
    class: 'major'
  },
  'ukrainska-pravda-2024-12-17': {
    title: 'South Korea imposes sanctions on North Korea and Russia for military cooperation',
    publisher: 'Ukrainska Pravda',
    date: '2024-12-17',
    url: 'https://www.pravda.com.ua/eng/news/2024/12/17/7489441/',
    class: 'major'
  },
  'verkkouutiset-2024-10': {
    title: '[FNF study on trade early in 2024] (Finnish)',
    publisher: 'Verkkouutiset',
    date: '2024-10',
    url: 'https://www.verkkouutiset.fi/a/nain-suuri-hinta-on-pohjois-korean-aseavulla-venajalle/',
    class: 'major'
  },
  'voa-2024-11': {
    title: "North Korea's troop deployment to Russia jeopardizes China's balancing act",
    publisher: 'VOA',
    date: '2024-11',
    url: 'https://voakorea.com/amp/north-korea-s-troop-deployment-to-russia-jeopardizes-china-s-balancing-act-/7873277.html',
    class: 'major'
  },
  'voa-korean-2024-10-18': {
    title: '한국 국가정보원 “북, 특수부대 1천500명 러 파견...총 1만2천 병력 파견 결정” (in Korean)',
    publisher: 'VOA Korean',
    date: '2024-10-18',
    url: 'https://voakorea.com/a/7827289.html',
    class: 'major'
  },
  'wion-2024-01-04': {
    title: '[US claims North Korea supplied Russia with missiles for Ukraine attacks]',
    publisher: 'WION',
    date: '2024-01-04',
    url: 'https://www.wionews.com/world/us-claims-north-korea-supplied-russia-with-missiles-for-ukraine-attacks-676691',
    class: 'major'
  },
  'yonhap-via-the-korea-her-2024-08-27': {
    title: 'N. Korea sent over 13,000 containers suspected of carrying arms to Russia: lawmaker',
    publisher: 'Yonhap via The Korea Herald',
    date: '2024-08-27',
    url: 'https://www.koreaherald.com/view.php?ud=20240827050678',
    class: 'major'
  },
  'ytn-2024-11': {
    title: '[Open Source Centre: more than a million barrels since March]',
    publisher: 'YTN (citing BBC)',
    date: '2024-11',
    url: 'https://m.ytn.co.kr/en/news_view.amp.php?key=202411220953531211&s_mcd=0104',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
