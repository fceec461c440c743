import type { Source } from '../schema.ts';

/** Sources of class `weak`, ids A to M. */
export const weakAM = {
  'caliber-az-undated-north-korean': {
    title: "North Korean troops withdraw from Russia's front lines amid heavy casualties",
    publisher: 'Caliber.Az (citing Yonhap/NIS)',
    date: null,
    url: 'https://caliber.az/en/post/north-korean-troops-withdraw-from-russia-s-front-lines-amid-heavy-casualties',
    class: 'weak'
  },
  'conflictwatcher-com-2024-10-25': {
    title: 'Young North Korean soldiers in Russia: Paid more than at home',
    publisher: 'conflictwatcher.com',
    date: '2024-10-25',
    url: 'https://conflictwatcher.com/young-north-korean-soldiers-in-russia-paid-more-than-at-home,7085470995441793a',
    class: 'weak'
  },
  'csis-2024-11-01': {
    title: 'Crossing the Rubicon: North Korea Sends Troops to Russia',
    publisher: 'CSIS, The Impossible State podcast (PodQuest transcript summary)',
    date: '2024-11-01',
    url: 'https://podquest.app/s/p/4580569/e/crossing-the-rubicon-north-korea-sends-troops-to-russia_d3139/transcript',
    class: 'weak'
  },
  'dailytimes247-com-2026': {
    title: 'Kim inspects memorial to heroes who died in Kursk liberation',
    publisher: 'dailytimes247.com (KCNA images)',
    date: '2026',
    url: 'https://dailytimes247.com/kim-inspects-memorial-to-heroes-who-died-in-kursk-liberation-photos',
    class: 'weak'
  },
  'devdiscourse-2024-10-15': {
    title: 'North Korean Soldiers in Ukraine: A New Twist',
    publisher: 'Devdiscourse (agency inputs)',
    date: '2024-10-15',
    url: 'https://www.devdiscourse.com/article/politics/3123053-north-korean-soldiers-in-ukraine-a-new-twist',
    class: 'weak'
  },
  'devdiscourse-2024-10-28': {
    title: 'Tensions Surge as North Korean Troops Confirmed in Russia',
    publisher: 'Devdiscourse',
    date: '2024-10-28',
    url: 'https://www.devdiscourse.com/article/law-order/3138174-tensions-surge-as-north-korean-troops-confirmed-in-russia',
    class: 'weak'
  },
  'devdiscourse-2024-11-01': {
    title: '[Devdiscourse/agency: Blinken on North Korean troops, appeal to China]',
    publisher: 'Devdiscourse (agency inputs)',
    date: '2024-11-01',
    url: 'https://www.devdiscourse.com/article/law-order/3142563-rising-tensions-north-korean-troops-in-russia-pose-global-threat',
    class: 'weak'
  },
  'devdiscourse-2024-11-26': {
    title: "G7 Ministers Condemn Russia's Nuclear Rhetoric and Warn North Korea",
    publisher: 'Devdiscourse',
    date: '2024-11-26',
    url: 'https://www.devdiscourse.com/article/law-order/3172010-g7-ministers-condemn-russias-nuclear-rhetoric-and-warn-north-korea',
    class: 'weak'
  },
  'devdiscourse-2025-09-03': {
    title: 'Historic Trilateral Talks: Putin, Kim, and Xi Converge in Beijing',
    publisher: 'Devdiscourse',
    date: '2025-09-03',
    url: 'https://www.devdiscourse.com/article/politics/3613462-historic-trilateral-talks-putin-kim-and-xi-converge-in-beijing',
    class: 'weak'
  },
  'devdiscourse-2026-02-23': {
    title: 'Kim Jong Un reelected; party affirms nuclear ambitions amid leadership changes',
    publisher: 'Devdiscourse',
    date: '2026-02-23',
    url: 'https://www.devdiscourse.com/article/politics/3814151-kim-jong-un-reelected-party-affirms-nuclear-ambitions-amid-leadership-changes',
    class: 'weak'
  },
  'dogru-haber-2024-08': {
    title: '[Ukrainian forces controlling 74 settlements in Kursk]',
    publisher: 'Dogru Haber (ILKHA)',
    date: '2024-08',
    url: 'https://dogruhaber.com.tr/amp/haber/1055376-ukrainian-forces-gain-ground-in-russias-kursk-oblast-controlling-74-settlements',
    class: 'weak'
  },
  'eagle-intelligence-repor-2026': {
    title: 'The Pyongyang Factor in Ukraine Peace Talks',
    publisher: 'Eagle Intelligence Reports',
    date: '2026',
    url: 'https://eagleintelreports.com/the-pyongyang-factor-in-ukraine-peace-talks',
    class: 'weak'
  },
  'elnashra-undated-al-zoubi': {
    title: '[Al-Zoubi: two North Korean battalions fight alongside the regime]',
    publisher: 'Elnashra (citing Anadolu, Arabic)',
    date: null,
    url: 'https://elnashra.com/news/show/975030/أسعد-الزعبي-كتيبتان-كوريا-الشمالية-تقاتلان-النظام-?amp=1',
    class: 'weak'
  },
  'emag-undated-trump-kim': {
    title: '[Trump-Kim Hanoi summit failed; agreement not reached]',
    publisher: 'EMag',
    date: null,
    url: 'https://emag.co.uk/trump-kims-hanoi-summit-failed-agreement-not-reached/',
    class: 'weak'
  },
  'encyclopedia-of-the-nati-undated-korea-dprk': {
    title: 'Korea, DPRK - Foreign trade',
    publisher: 'Encyclopedia of the Nations',
    date: null,
    url: 'http://www.nationsencyclopedia.com/Asia-and-Oceania/Korea-Democratic-People-s-Republic-of-DPRK-FOREIGN-TRADE.html',
    class: 'weak'
  },
  'encyclopedia-of-the-nati-undated-korea-north': {
    title: 'Korea, North - International trade',
    publisher: 'Encyclopedia of the Nations',
    date: null,
    url: 'https://www.nationsencyclopedia.com/economies/Asia-and-the-Pacific/Korea-North-INTERNATIONAL-TRADE.html',
    class: 'weak'
  },
  'end-of-empire-100-days-i-undated-kim-il': {
    title: 'Kim Il Sung begins his political career',
    publisher: 'End of Empire: 100 days in 1945 (history project)',
    date: null,
    url: 'https://www.endofempire.asia/Kim-Il-Sung-begins-his-political-career/',
    class: 'weak'
  },
  'endure-network-eu-undated-russia-expands': {
    title: "Russia Expands Drone Production, Marginalizing Iran's Role",
    publisher: 'endure-network.eu (summary of CNN)',
    date: null,
    url: 'https://endure-network.eu/health/russia-expands-drone-production-marginalizing-irans-role',
    class: 'weak'
  },
  'evrim-agaci-2025-09': {
    title: 'Kim Jong Un and Xi Jinping cement stronger ties in Beijing',
    publisher: 'Evrim Agaci (citing The New York Times)',
    date: '2025-09',
    url: 'https://evrimagaci.org/gpt/kim-jong-un-and-xi-jinping-cement-stronger-ties-in-beijing-497486',
    class: 'weak'
  },
  'express-gazette-2025-09': {
    title: 'Study finds North Korea supplied Russia up to $9.8B in arms as Moscow provides limited aid',
    publisher: 'Express Gazette',
    date: '2025-09',
    url: 'https://express-gazette--express-gazette.us-central1.hosted.app/world/study-finds-north-korea-supplied-russia-up-to-dollar98b-in-arms-as-moscow-provides-limited-aid',
    class: 'weak'
  },
  'global-ai-and-data-undated-north-korea': {
    title: 'North Korea Funds Weapons With Cybercrime, U.N. Report Says',
    publisher: 'Global AI and Data (gaid.org)',
    date: null,
    url: 'https://gaid.org/news/news-blockchain-and-cryptocurrency/north-korea-funds-weapons-with-cybercrime-u-n-report-says',
    class: 'weak'
  },
  'great-soviet-encyclopedi-undated-soviet-korean': {
    title: "Soviet-Korean (People's Democratic Republic of Korea) Agreements",
    publisher: 'Great Soviet Encyclopedia entry (online copy)',
    date: null,
    url: 'http://ed.mdict.net/k2101649.html',
    class: 'weak'
  },
  'ground-news-digest-2026-02': {
    title: 'North Korea Opens Housing District for Families of Troops Killed in Ukraine',
    publisher: 'Ground News digest',
    date: '2026-02',
    url: 'https://ground.news/article/north-korea-opens-new-housing-district-for-families-of-ukraine-war-dead_d53f48',
    class: 'weak'
  },
  'inforos-2025-11-27': {
    title: '[Installation of main bridge structures from Russia to the DPRK to begin in December (Russian)]',
    publisher: 'Inforos',
    date: '2025-11-27',
    url: 'https://inforos.com/ru/?module=news&action=view&id=188012',
    class: 'weak'
  },
  'iran-gate-undated-zelensky-north': {
    title: '[Zelensky: North Korean forces in Kursk reach 11,000]',
    publisher: 'Iran Gate',
    date: null,
    url: 'https://en.irangate.news/volodymyr-zelensky-the-number-of-north-korean-forces-in-kursk-has-reached-11000/?amp=1',
    class: 'weak'
  },
  'kursk-news-net-2026-02-21': {
    title: '[Kursk-news (Russian): DPRK sappers destroyed about 1.6m explosive items]',
    publisher: 'kursk-news.net',
    date: '2026-02-21',
    url: 'https://kursk-news.net/society/2026/02/21/763286-amp.html',
    class: 'weak'
  },
  'latestly-2024-12-18': {
    title:
      'Russia Burning Faces of North Korean Soldiers Killed in Ukraine War To Conceal Their Identity, Claims Volodymyr Zelenskyy',
    publisher: 'LatestLY',
    date: '2024-12-18',
    url: 'https://www.latestly.com/socially/world/russia-burning-faces-of-north-korean-soldiers-killed-in-ukraine-war-to-conceal-their-identity-claims-volodymyr-zelenskyy-shares-video-6500992.html',
    class: 'weak'
  },
  'leadstory-2025-09': {
    title: "China's Xi and North Korea's Kim meet in Beijing, pledge deeper ties",
    publisher: 'LeadStory',
    date: '2025-09',
    url: 'https://www.leadstory.com/v/chinas-xi-and-north-koreas-kim-meet-in-beijing-pledge-deeper-ties-20259524',
    class: 'weak'
  },
  'lexlords-ca-2026-04': {
    title:
      'Pyongyang opens museum honoring soldiers killed fighting for Russia in Ukraine while pledging deeper bilateral cooperation',
    publisher: 'lexlords.ca (news digest)',
    date: '2026-04',
    url: 'https://lexlords.ca/news/business/2026/04/pyongyang-opens-museum-honoring-soldiers-killed-fighting-for-russia-in-ukraine-while-pledging-deeper-bilateral-cooperation.html',
    class: 'weak'
  },
  'like123-com-2024-10': {
    title: 'China claims no knowledge of North Korean troops in Russia as EU condemns the deployment',
    publisher: 'like123.com (republished report)',
    date: '2024-10',
    url: 'https://like123.com/china-claims-no-knowledge-of-north-korean-troops-in-russia-as-eu-condemns-the-deployment',
    class: 'weak'
  },
  'link4din-com-2024-10': {
    title: '[North Korea military engineers join forces with Russia in Ukraine (summary of The Guardian)]',
    publisher: 'link4din.com',
    date: '2024-10',
    url: 'https://link4din.com/guardians-numeric-wisdom/north-korea-military-engineers-join-forces-with-russia-in-ukraine',
    class: 'weak'
  },
  'm-eng-ru-undated-korean-war': {
    title: '[Korean War statistics]',
    publisher: 'm-eng.ru',
    date: null,
    url: 'https://m-eng.ru/en/drain-system/kitaiskaya-armiya-vo-vremya-koreiskoi-voiny-nazvanie-koreiskaya-voina.html',
    class: 'weak'
  },
  'menafn-2024-11-13': {
    title: 'N. Korea approves landmark agreement with Russia',
    publisher: 'MENAFN',
    date: '2024-11-13',
    url: 'https://menafn.com/1108881233/N-Korea-approves-landmark-agreement-with-Russia',
    class: 'weak'
  },
  'menafn-2025-07-13': {
    title: 'N. Korea Delivers Over 12M Artillery Shells to Russia',
    publisher: 'MENAFN',
    date: '2025-07-13',
    url: 'https://menafn.com/1109793351/N-Korea-Delivers-Over-12M-Artillery-Shells-to-Russia',
    class: 'weak'
  },
  'menafn-2025-09': {
    title: 'Russia, North Korea Resume Direct Air Travel',
    publisher: 'MENAFN',
    date: '2025-09',
    url: 'https://menafn.com/1110024626/Russia-North-Korea-Resume-Direct-Air-Travel',
    class: 'weak'
  },
  'menafn-2026-01-27': {
    title: 'Abu Dhabi Talks Reignite Russia-US-Ukraine Peace Efforts',
    publisher: 'MENAFN',
    date: '2026-01-27',
    url: 'https://menafn.com/1110656469/Abu-Dhabi-Talks-Reignite-Russia-US-Ukraine-Peace-Efforts',
    class: 'weak'
  },
  'mosaic-2026': {
    title: '[Russia and North Korea complete first road bridge]',
    publisher: 'Mosaic',
    date: '2026',
    url: 'https://www.readmosaic.com/story/d9c4a69e-ad12-4212-b220-52f2922bf1bd',
    class: 'weak'
  }
} as const satisfies Record<string, Source>;
