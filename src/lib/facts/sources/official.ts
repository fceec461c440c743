import type { Source } from '../schema.ts';

/** Sources of class official, by id. */
export const official = {
  'chinese-foreign-ministry-2024-11-01': {
    title: 'Foreign Ministry Spokesperson Lin Jian’s Regular Press Conference on November 1, 2024',
    publisher: 'Chinese Foreign Ministry (Embassy in Zimbabwe)',
    date: '2024-11-01',
    url: 'http://zw.china-embassy.gov.cn/eng/fyrth/202411/t20241101_11519937.htm',
    class: 'official'
  },
  'cia-1986-03-28': {
    title: 'Korean Competition in Africa: International Prestige at Stake',
    publisher: 'CIA (declassified memo)',
    date: '1986-03-28',
    url: 'https://www.cia.gov/readingroom/document/cia-rdp86t01017r000605890001-2',
    class: 'official'
  },
  'kcna-2023-07-27': {
    title: 'Respected Comrade Kim Jong Un Visits Weaponry Exhibition House with Sergei Shoigu',
    publisher: 'KCNA (statement)',
    date: '2023-07-27',
    url: 'http://www.kcna.kp/en/article/q/aa41568334781eb1afd7508a4a5ed883.kcmsf',
    class: 'official'
  },
  'kcna-2025-10-24': {
    title:
      'Speech by Comrade Kim Jong Un at Groundbreaking Ceremony for Building Memorial Museum of Combat Feats at Overseas Military Operations',
    publisher: 'KCNA',
    date: '2025-10-24',
    url: 'http://kcna.kp/en/article/q/87d7061fc0ecc179b1319cc22ec6ae7a.kcmsf',
    class: 'official'
  },
  'kookbang-ilbo-2025-07-14': {
    title: '[DIA: 28,000 containers, over 12 million shells in 152 mm terms] (in Korean)',
    publisher: 'Kookbang Ilbo (South Korean defence ministry daily)',
    date: '2025-07-14',
    url: 'https://kookbang.dema.mil.kr/newsWeb/20250714/5/ATCE_CTGR_0010010000/view.do',
    class: 'official'
  },
  'kremlin-2000-07-19': {
    title: '[Visit to North Korea (Kremlin news item 38435)]',
    publisher: 'Kremlin (statement)',
    date: '2000-07-19',
    url: 'http://en.kremlin.ru/events/president/news/38435/print',
    class: 'official'
  },
  'kremlin-2001-08-04': {
    title: 'Russian President Vladimir Putin held talks with his visiting North Korean counterpart, Kim Jong Il',
    publisher: 'Kremlin (statement)',
    date: '2001-08-04',
    url: 'http://en.special.kremlin.ru/events/president/news/41779',
    class: 'official'
  },
  'naenara-undated-wpk-central': {
    title:
      'WPK Central Military Commission Highly Praises Combat Sub-units of Armed Forces of DPRK for Performing Heroic Feats in Operations to Liberate Kursk Area of Russian Federation',
    publisher: 'Naenara (DPRK state portal)',
    date: null,
    url: 'http://www.naenara.com.kp/main/index/en/firstkcna.kp',
    class: 'official'
  },
  'russian-mission-to-the-u-2024-03-28': {
    title: 'Explanation of vote by Permanent Representative Nebenzia on the 1718 Committee Panel of Experts',
    publisher: 'Russian Mission to the UN (statement)',
    date: '2024-03-28',
    url: 'http://russiaun.ru/en/news/280324',
    class: 'official'
  },
  'the-white-house-2024-10-25': {
    title: 'On-the-Record Press Gaggle by White House National Security Communications Advisor John Kirby',
    publisher: 'The White House',
    date: '2024-10-25',
    url: 'https://whitehouse.gov/briefing-room/press-briefings/2024/10/25/on-the-record-press-gaggle-by-white-house-national-security-communications-advisor-john-kirby-34',
    class: 'official'
  },
  'united-nations-2006-10-14': {
    title: 'Security Council condemns nuclear test by DPRK, unanimously adopting resolution 1718 (2006)',
    publisher: 'United Nations (SC/8853)',
    date: '2006-10-14',
    url: 'https://press.un.org/en/2006/sc8853.doc.htm',
    class: 'official'
  },
  'united-nations-2018-01-11': {
    title:
      'Security Council Stands United in 2017 against Nuclear Testing on Korean Peninsula (2017 round-up, SC/13162)',
    publisher: 'United Nations',
    date: '2018-01-11',
    url: 'https://press.un.org/en/2018/sc13162.doc.htm',
    class: 'official'
  },
  'united-nations-2024-03-28': {
    title: 'Security Council Fails to Extend Mandate for Expert Panel Assisting Sanctions Committee on DPRK (SC/15648)',
    publisher: 'United Nations',
    date: '2024-03-28',
    url: 'https://press.un.org/en/2024/sc15648.doc.htm',
    class: 'official'
  },
  'united24-media-2024-10-30': {
    title: '[Ukraine Identifies North Korean Generals Training Troops in Russia at UN Council]',
    publisher: 'UNITED24 Media',
    date: '2024-10-30',
    url: 'https://united24media.com/latest-news/ukraine-identifies-north-korean-generals-training-troops-in-russia-at-un-council-3407',
    class: 'official'
  },
  'united24-media-2025': {
    title: "Inside Putin's New Road to North Korea: A Sanctions-Proof Lifeline",
    publisher: 'United24 Media',
    date: '2025',
    url: 'https://united24media.com/latest-news/inside-putins-new-road-to-north-korea-a-sanctions-proof-lifeline-12947',
    class: 'official'
  },
  'united24-media-2025-11': {
    title: 'North Korea Sends Thousands of Troops to Russia Disguised as Construction Workers',
    publisher: 'United24 Media',
    date: '2025-11',
    url: 'https://united24media.com/latest-news/north-korea-sends-thousands-of-troops-to-russia-disguised-as-construction-workers-13103',
    class: 'official'
  },
  'united24-media-undated-storm-shadow': {
    title:
      'Storm Shadow Strike in Kursk Region Eliminates 18, Wounds 33 Russian Officers, Including North Korean Personnel',
    publisher: 'UNITED24 Media',
    date: null,
    url: 'https://united24media.com/latest-news/storm-shadow-strike-in-kursk-region-eliminates-18-wounds-33-russian-officers-including-north-korean-personnel-3906',
    class: 'official'
  },
  'us-arms-control-and-disa-1994-10-21': {
    title: '[Agreed Framework fact sheet]',
    publisher: 'US Arms Control and Disarmament Agency (archived)',
    date: '1994-10-21',
    url: 'http://dosfan.lib.uic.edu/acda/factshee/wmd/nuclear/npt/dprk.htm',
    class: 'official'
  },
  'us-army-tradoc-undated-north-korea': {
    title: 'North Korea Tacitly Acknowledges Its Troops Are in Ukraine',
    publisher: 'US Army TRADOC, Foreign Military Studies Office',
    date: null,
    url: 'https://fmso.tradoc.army.mil/2025/north-korea-tacitly-acknowledges-its-troops-are-in-ukraine',
    class: 'official'
  },
  'us-central-intelligence-1968-01-26': {
    title: "North Korea's Foreign Trade (ER IM 68-10)",
    publisher: 'US Central Intelligence Agency',
    date: '1968-01-26',
    url: 'https://www.cia.gov/readingroom/document/cia-rdp70b00338r000200010052-8',
    class: 'official'
  },
  'us-central-intelligence-1984-07-11': {
    title: "Kim Il-song's Visit to the Soviet Union and Eastern Europe (11 July 1984)",
    publisher: 'US Central Intelligence Agency reading room',
    date: '1984-07-11',
    url: 'https://www.cia.gov/readingroom/document/cia-rdp04t00367r000301880001-3',
    class: 'official'
  },
  'us-department-of-defense-2024-11-18': {
    title: 'North Korean Troops Enter Kursk Where Ukrainians Are Fighting',
    publisher: 'US Department of Defense',
    date: '2024-11-18',
    url: 'https://www.defense.gov/News/News-Stories/Article/Article/3968230/north-korean-troops-enter-kursk-where-ukrainians-are-fighting/',
    class: 'official'
  },
  'us-department-of-state-undated-foreign-relations': {
    title: 'Foreign Relations of the United States, 1952-1954, Korea, vol. XV, part 2, document 723',
    publisher: 'US Department of State, Office of the Historian',
    date: null,
    url: 'https://history.state.gov/historicaldocuments/frus1952-54v15p2/d723',
    class: 'official'
  },
  'us-national-archives-2003': {
    title: 'Korean War Armistice Agreement, 1953',
    publisher: 'US National Archives, Prologue Magazine',
    date: '2003',
    url: 'https://www.archives.gov/publications/prologue/2003/summer/korean-war-armistice',
    class: 'official'
  }
} as const satisfies Record<string, Source>;
