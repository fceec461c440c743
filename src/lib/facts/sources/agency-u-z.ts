import type { Source } from '../schema.ts';

/** Sources of class `agency`, ids U to Z. */
export const agencyUZ = {
  'ukrainian-news-2022-07-13': {
    title: '[Ukraine breaks diplomatic relations with the DPRK]',
    publisher: 'Ukrainian News',
    date: '2022-07-13',
    url: 'https://ukranews.com/en/news/868733-ukraine-breaks-diplomatic-relations-with-dprk-for-recognizing-ldpr',
    class: 'agency'
  },
  'ukrainian-news-2024-01': {
    title: 'North Korea is largest supplier of weapons to Russia - Budanov',
    publisher: 'Ukrainian News',
    date: '2024-01',
    url: 'https://ukranews.com/en/news/979251-north-korea-is-largest-supplier-of-weapons-to-russia-budanov',
    class: 'agency'
  },
  'ukrainian-news-2024-02': {
    title: 'North Korea sent over 10,000 containers of ammunition to russia since September - US Department of State',
    publisher: 'Ukrainian News',
    date: '2024-02',
    url: 'https://ukranews.com/en/news/986994-north-korea-sent-over-10-000-containers-of-ammunition-to-russia-since-september-us-department-of',
    class: 'agency'
  },
  'ukrinform-2025': {
    title: 'North Korea cuts shell supplies to Russia, launches drone production - Ukrainian intelligence',
    publisher: 'Ukrinform (Reuters)',
    date: '2025',
    url: 'https://www.ukrinform.net/rubric-ato/4058997-north-korea-cuts-shell-supplies-to-russia-launches-drone-production-ukrainian-intelligence.html',
    class: 'agency'
  },
  'unn-2024-08-27': {
    title: 'Ukrainian Armed Forces control 1,294 square kilometers and 100 settlements in Kursk region - Syrskyi',
    publisher: 'UNN',
    date: '2024-08-27',
    url: 'https://unn.ua/en/news/ukrainian-armed-forces-control-1294-square-kilometers-and-100-settlements-in-kursk-region-syrsky',
    class: 'agency'
  },
  'unn-2024-10': {
    title: 'German Foundation assesses the scope of the military agreement between the DPRK and Russia',
    publisher: 'UNN',
    date: '2024-10',
    url: 'https://unn.ua/en/news/german-foundation-assesses-the-scope-of-the-military-agreement-between-the-dprk-and-russia',
    class: 'agency'
  },
  'unn-2024-10-16': {
    title: 'Zelensky: Ukrainian intelligence records transfer of not only weapons but also people from DPRK to Russia',
    publisher: 'UNN',
    date: '2024-10-16',
    url: 'https://unn.ua/en/news/zelensky-ukrainian-intelligence-records-transfer-of-not-only-weapons-but-also-people-from-dprk-to-russia',
    class: 'agency'
  },
  'unn-2024-10-17': {
    title: 'Zelenskyy: DPRK is preparing a contingent for war against Ukraine, talked about it with the US',
    publisher: 'UNN',
    date: '2024-10-17',
    url: 'https://unn.ua/en/news/zelenskyy-dprk-is-preparing-a-contingent-for-war-against-ukraine-talked-about-it-with-the-us',
    class: 'agency'
  },
  'unn-2024-10-22': {
    title: 'DPRK sends fighter pilots to russia for possible participation in war - media',
    publisher: 'UNN',
    date: '2024-10-22',
    url: 'https://unn.ua/en/news/dprk-sends-fighter-pilots-to-russia-for-possible-participation-in-war-media',
    class: 'agency'
  },
  'unn-2024-10-30': {
    title: 'The UN Security Council will hold an urgent meeting because of the DPRK troops in Russia',
    publisher: 'UNN',
    date: '2024-10-30',
    url: 'https://unn.ua/en/news/the-un-security-council-will-hold-an-urgent-meeting-because-of-the-dprk-troops-in-russia',
    class: 'agency'
  },
  'unn-2025-02-27': {
    title: '[UNN, citing Yonhap: NIS on return to the front and new troops]',
    publisher: 'UNN',
    date: '2025-02-27',
    url: 'https://unn.ua/en/news/dprk-sends-new-troops-to-kurdistan-seoul',
    class: 'agency'
  },
  'unn-2025-04': {
    title: 'North Korea sent more than 15,800 containers of ammunition to Russia - media',
    publisher: 'UNN (Newsweek)',
    date: '2025-04',
    url: 'https://unn.ua/en/news/north-korea-sent-more-than-15800-containers-of-ammunition-to-russia-media',
    class: 'agency'
  },
  'unn-2025-04-30': {
    title: '[About 600 North Korean soldiers died in battles for Russia - Seoul]',
    publisher: 'UNN (citing Yonhap)',
    date: '2025-04-30',
    url: 'https://unn.ua/en/news/about-600-north-korean-soldiers-died-in-battles-for-russia-in-ukraine-seoul',
    class: 'agency'
  },
  'upi-2024-10-17': {
    title: 'U.S., allies establish North Korean sanctions monitoring team after Russian veto',
    publisher: 'UPI',
    date: '2024-10-17',
    url: 'https://www.upi.com/Top_News/World-News/2024/10/17/North-Korea-multilateral-sanctions-monitoring-team-MSMT/3231729148672/',
    class: 'agency'
  },
  'vietnamplus-undated-history-north': {
    title: '[History of the North Korean combatants who fell in Vietnam]',
    publisher: 'VietnamPlus (Vietnam News Agency, French)',
    date: null,
    url: 'https://fr.vietnamplus.vn/histoire-des-combattants-nordcoreens-tombes-au-vietnam/131654.vnp',
    class: 'agency'
  },
  'xinhua-2002-08-20': {
    title: '[DPRK leader begins second trip to Russia]',
    publisher: 'Xinhua (China.org.cn)',
    date: '2002-08-20',
    url: 'http://english.china.org.cn/english/international/39923.htm',
    class: 'agency'
  },
  'xinhua-2012-09-19': {
    title: "Russia writes off 90 percent of DPRK's debt to Soviet Union",
    publisher: "Xinhua (People's Daily Online)",
    date: '2012-09-19',
    url: 'http://en.people.cn/90777/7953193.html',
    class: 'agency'
  },
  'yonhap-2020-03-18': {
    title: "N. Korea's trade with Russia jumps 40 pct despite sanctions: data",
    publisher: 'Yonhap',
    date: '2020-03-18',
    url: 'https://m-en.yna.co.kr/view/AEN20200318002000325',
    class: 'agency'
  },
  'yonhap-2022-06-24': {
    title: '7 in 10 S. Koreans only support non-lethal aid for Ukraine: survey',
    publisher: 'Yonhap',
    date: '2022-06-24',
    url: 'https://en.yna.co.kr/view/AEN20220624007900315',
    class: 'agency'
  },
  'yonhap-2023-07-27': {
    title: '[N.K. leader visits arms exhibition with Russian defense minister]',
    publisher: 'Yonhap',
    date: '2023-07-27',
    url: 'https://m-en.yna.co.kr/view/AEN20230727002251325',
    class: 'agency'
  },
  'yonhap-2023-10-14': {
    title: 'N. Korea sent more than 1,000 containers of military equipment, munitions to Russia: White House',
    publisher: 'Yonhap',
    date: '2023-10-14',
    url: 'https://en.yna.co.kr/view/AEN20231014000400315',
    class: 'agency'
  }
} as const satisfies Record<string, Source>;
