import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids Ko to Kz. */
export const major2024KoKz = {
  'korea-herald-2024-10-23': {
    title: '[Reuters from Rome: Austin says there is evidence of North Korean troops in Russia]',
    publisher: 'Korea Herald / Reuters',
    date: '2024-10-23',
    url: 'https://www.koreaherald.com/view.php?ud=20241023050684',
    class: 'major'
  },
  'korea-herald-2024-10-30': {
    title: '[Yonhap: CNN says a small number are already in Ukraine; Pentagon on Kursk]',
    publisher: 'Korea Herald / Yonhap',
    date: '2024-10-30',
    url: 'https://www.koreaherald.com/view.php?ud=20241030050118',
    class: 'major'
  },
  'korea-herald-2024-11-13': {
    title: 'N. Korean troops dispatched to Russia already engaging in combat: spy agency',
    publisher: 'Korea Herald / Yonhap',
    date: '2024-11-13',
    url: 'https://koreaherald.com/mobile/khpad_view.php?ud=20241113050780',
    class: 'major'
  },
  'korea-herald-2024-12-17': {
    title: 'US sanctions NK generals accompanying NK troops dispatched to Russia',
    publisher: 'Korea Herald / Yonhap',
    date: '2024-12-17',
    url: 'https://nwww.koreaherald.com/view.php?ud=20241217050010',
    class: 'major'
  },
  'korea-herald-2024-12-19': {
    title: "US assesses Russia may be close to accepting N. Korea's nuclear weapons program: Washington envoy",
    publisher: 'Korea Herald / Yonhap',
    date: '2024-12-19',
    url: 'https://m.koreaherald.com/amp/view.php?ud=20241219050008',
    class: 'major'
  },
  'korea-herald-2024-12-20': {
    title: '[Pentagon: several hundred North Korean casualties]',
    publisher: 'Korea Herald / Yonhap',
    date: '2024-12-20',
    url: 'https://www.koreaherald.com/view.php?ud=20241220050016',
    class: 'major'
  },
  'korea-joongang-daily-2024-10-06': {
    title: 'North Korean army officers reportedly killed in Ukrainian missile strike near Donetsk',
    publisher: 'Korea JoongAng Daily',
    date: '2024-10-06',
    url: 'https://koreajoongangdaily.joins.com/news/2024-10-06/national/northKorea/North-Korean-army-officers-reportedly-killed-in-Ukrainian-missile-strike-near-Donetsk-/2149043',
    class: 'major'
  },
  'korea-joongang-daily-2024-10-21': {
    title: "Seoul's Foreign Ministry summons Russian envoy over North Korea's troop deployment for Ukraine war",
    publisher: 'Korea JoongAng Daily',
    date: '2024-10-21',
    url: 'https://koreajoongangdaily.joins.com/news/2024-10-21/national/diplomacy/Foreign-Ministry-summons-Russian-ambassador-over-North-Koreas-troop-deployment-for-Ukraine-war/2159626',
    class: 'major'
  },
  'korea-joongang-daily-2024-11-04': {
    title: 'Two-thirds of Koreans oppose sending weapons to Ukraine, poll suggests',
    publisher: 'Korea JoongAng Daily',
    date: '2024-11-04',
    url: 'https://koreajoongangdaily.joins.com/news/2024-11-04/national/defense/Twothirds-of-Koreans-oppose-sending-weapons-to-Ukraine-poll-suggests/2170086',
    class: 'major'
  },
  'korea-joongang-daily-2024-12-27': {
    title: 'North Korean soldier captured by Ukrainian forces dies of wounds: NIS',
    publisher: 'Korea JoongAng Daily',
    date: '2024-12-27',
    url: 'https://koreajoongangdaily.joins.com/news/2024-12-27/national/northKorea/North-Korean-soldier-captured-by-Ukrainian-forces-dies-of-wounds-NIS/2210628',
    class: 'major'
  },
  'kyiv-independent-2024-08-27': {
    title: 'North Korea could have sent over 6 million artillery shells to Russia, Seoul says',
    publisher: 'Kyiv Independent',
    date: '2024-08-27',
    url: 'https://kyivindependent.com/north-korea-could-have-sent-over-6-million-artillery-shells-to-russia-seoul-says/',
    class: 'major'
  },
  'kyiv-independent-2024-10-13': {
    title: "Zelensky warns of 'increasing alliance' between Russia, North Korea",
    publisher: 'Kyiv Independent',
    date: '2024-10-13',
    url: 'https://kyivindependent.com/zelensky-warns-of-increasing-alliance-between-russia-north-korea/',
    class: 'major'
  },
  'kyiv-independent-2024-10-21': {
    title: 'Russia detains 18 North Korean soldiers who left positions in Kursk Oblast, source says',
    publisher: 'Kyiv Independent',
    date: '2024-10-21',
    url: 'https://kyivindependent.com/18-north-korean-soldier-detained/',
    class: 'major'
  },
  'kyiv-independent-2024-10-24-china-not': {
    title: "China 'not aware' of North Korean troops in Russia preparing to fight in Ukraine",
    publisher: 'Kyiv Independent (Reuters)',
    date: '2024-10-24',
    url: 'https://kyivindependent.com/china-not-aware-of-north-korean-troops-in-russia-preparing-to-fight-in-ukraine/',
    class: 'major'
  },
  'kyiv-independent-2024-10-24-first-north': {
    title: "[First North Korean troops deployed to front line in Kursk Oblast, Ukraine's military intelligence says]",
    publisher: 'Kyiv Independent',
    date: '2024-10-24',
    url: 'https://kyivindependent.com/first-north-korean-troops-deployed-to-front-line-in-kursk-oblast-ukraines-military-intelligence-says/',
    class: 'major'
  },
  'kyiv-independent-2024-11-04': {
    title: 'First North Korean troops come under fire in Kursk Oblast, Ukrainian official claims',
    publisher: 'Kyiv Independent',
    date: '2024-11-04',
    url: 'https://kyivindependent.com/first-north-korean-troops-under-fire/',
    class: 'major'
  },
  'kyiv-independent-2024-11-13': {
    title: 'US says North Korean troops join combat alongside Russia',
    publisher: 'Kyiv Independent',
    date: '2024-11-13',
    url: 'https://kyivindependent.com/us-says-north-korean-troops-join-combat-alongside-russia/',
    class: 'major'
  },
  'kyiv-independent-2024-11-17': {
    title: 'NYT: Biden authorizes Ukraine to target Russia with US long-range missiles',
    publisher: 'Kyiv Independent',
    date: '2024-11-17',
    url: 'https://kyivindependent.com/nyt-biden-authorizes-ukraine-to-target-russia-with-us-long-range-missiles/',
    class: 'major'
  },
  'kyiv-independent-2024-11-22': {
    title: '[High-ranking North Korean general injured in Ukrainian strike on Kursk, WSJ reports]',
    publisher: 'Kyiv Independent (citing WSJ)',
    date: '2024-11-22',
    url: 'https://kyivindependent.com/high-ranking-north-korean-general-injured-in-ukrainian-strike-on-kursk-wsj-reports/',
    class: 'major'
  },
  'kyiv-independent-2024-12-10': {
    title: 'Russia could swap North Korean soldiers for Su-27s and MiG-29s, US officer says',
    publisher: 'Kyiv Independent',
    date: '2024-12-10',
    url: 'https://kyivindependent.com/russia-could-swap-north-korean-soldiers-for-su-27s-and-mig-29s-us-admiral-says/',
    class: 'major'
  },
  'kyiv-independent-2024-12-27': {
    title: '[Kirby: North Korean troops endure mass casualties]',
    publisher: 'Kyiv Independent',
    date: '2024-12-27',
    url: 'https://kyivindependent.com/north-korean-troops-endure-mass-casualties-in-russias-war-against-ukraine-john-kirby-says/',
    class: 'major'
  },
  'kyiv-post-2024-10-29': {
    title: "[Kyiv Post on Zelensky's 12,000 and NATO confirmation]",
    publisher: 'Kyiv Post',
    date: '2024-10-29',
    url: 'https://www.kyivpost.com/post/41271',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
