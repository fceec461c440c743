import type { Source } from '../schema.ts';

/** Sources of class major 2025, by id. */
export const major2025 = {
  'afp-via-channel-newsasia-2025-02-01': {
    title: '[North Korean troops withdrawn from Kursk front line: Ukraine]',
    publisher: 'AFP via Channel NewsAsia',
    date: '2025-02-01',
    url: 'https://www.channelnewsasia.com/world/north-korean-troops-withdrawn-kursk-front-line-ukraine-4909636?cid=cna_flip_070214',
    class: 'major'
  },
  'afp-via-ndtv-2025-01-11': {
    title: '[Zelensky says captured North Korean soldiers being probed]',
    publisher: 'AFP via NDTV',
    date: '2025-01-11',
    url: 'https://www.ndtv.com/world-news/ukraine-president-volodymyr-zelensky-says-captured-north-korean-soldiers-being-probed-7451967',
    class: 'major'
  },
  'afp-via-the-standard-2025-09-02': {
    title: 'About 2,000 North Korean troops killed in Russia deployment: Seoul spy agency',
    publisher: 'AFP via The Standard',
    date: '2025-09-02',
    url: 'https://www.standardmedia.co.ke/world/article/2001528350/about-2-000-north-korean-troops-killed-in-russia-deployment-seoul-spy-agency',
    class: 'major'
  },
  'ajp-2025-05-30': {
    title: 'New report reveals massive arms transfers between Pyongyang and Moscow',
    publisher: 'AJP',
    date: '2025-05-30',
    url: 'https://www.ajupress.com/view/20250530145146635',
    class: 'major'
  },
  'al-mayadeen-2025-10': {
    title: 'Russia-Iran strategic partnership goes into effect',
    publisher: 'Al Mayadeen',
    date: '2025-10',
    url: 'https://english.almayadeen.net/news/politics/russia-iran-strategic-partnership-goes-into-effect',
    class: 'major'
  },
  'asia-business-daily-2025-08-01': {
    title: 'Dispatch and Arms Support Amounts to 70% of GDP',
    publisher: 'Asia Business Daily',
    date: '2025-08-01',
    url: 'https://cm.asiae.co.kr/en/article/2025080117020901562',
    class: 'major'
  },
  'asia-economy-2025-02-19': {
    title: '[Asia Economy on the Chosun Ilbo interview with a North Korean POW]',
    publisher: 'Asia Economy',
    date: '2025-02-19',
    url: 'https://cm.asiae.co.kr/en/article/2025021913295846502',
    class: 'major'
  },
  'babel-2025-04-28': {
    title: '[North Korea for the first time acknowledged participation of its military]',
    publisher: 'Babel (citing KCNA)',
    date: '2025-04-28',
    url: 'https://babel.ua/en/news/117501-north-korea-for-the-first-time-acknowledged-the-participation-of-its-military-in-the-war-against-ukraine',
    class: 'major'
  },
  'censor-net-2025-04-30': {
    title: 'Russia and North Korea are building a road bridge',
    publisher: 'Censor.NET',
    date: '2025-04-30',
    url: 'https://censor.net/en/news/3549611/russia-and-north-korea-are-building-a-road-bridge',
    class: 'major'
  },
  'chosun-biz-2025-06-26': {
    title: '[NIS: North Korea may send additional troops to Russia in July-August]',
    publisher: 'Chosun Biz',
    date: '2025-06-26',
    url: 'https://prod.biz.chosun.com/en/en-policy/2025/06/26/IOPK5BP4PJD55JYPQTGELGTSZY',
    class: 'major'
  },
  'dawn-2025-10-11': {
    title: 'North Korea holds military parade, shows off new intercontinental missile',
    publisher: 'Dawn (Reuters)',
    date: '2025-10-11',
    url: 'https://www.dawn.com/news/1948184/north-korea-holds-military-parade-shows-off-new-intercontinental-missile',
    class: 'major'
  },
  'dw-2025-01-12': {
    title: 'Ukraine says 2 North Korean soldiers captured',
    publisher: 'DW',
    date: '2025-01-12',
    url: 'https://www.dw.com/en/ukraine-says-2-north-korean-soldiers-captured/live-71273185?maca=en-rss-en-eu-2092-rdf',
    class: 'major'
  },
  'espreso-2025-08-12': {
    title: '[Espreso (Ukrainian): about 11,000 DPRK troops, 6,000 more expected - HUR]',
    publisher: 'Espreso',
    date: '2025-08-12',
    url: 'https://espreso.tv/svit-na-kurshchini-perebuvayut-blizko-11-tis-viyskovikh-kndr-ochikuetsya-pributtya-shche-6-tis-gur',
    class: 'major'
  },
  'euromaidan-press-2025-02-27': {
    title: '[Seoul says more North Korean soldiers deployed to Russia]',
    publisher: 'Euromaidan Press',
    date: '2025-02-27',
    url: 'https://euromaidanpress.com/2025/02/27/seoul-says-more-north-korean-soldiers-deployed-to-russia/',
    class: 'major'
  },
  'euromaidan-press-2025-04-30': {
    title:
      'South Korean intel: 600 North Korean soldiers killed fighting against Ukraine, bodies cremated before return',
    publisher: 'Euromaidan Press',
    date: '2025-04-30',
    url: 'https://euromaidanpress.com/2025/04/30/south-korean-intel-north-korean-forces-in-russias-kursk-oblast-have-suffered-4700-casualties-including-600-dead/',
    class: 'major'
  },
  'herald-economy-2025-08-30': {
    title: '[Central TV shows Kim ratifying the Kursk attack plan; decision dated 28 August 2024] (in Korean)',
    publisher: 'Herald Economy',
    date: '2025-08-30',
    url: 'https://biz.heraldcorp.com/article/10565146',
    class: 'major'
  },
  'hindustan-times-2025-01-13': {
    title: '[AFP: Zelensky ready to exchange North Korean soldiers]',
    publisher: 'Hindustan Times / AFP',
    date: '2025-01-13',
    url: 'https://www.hindustantimes.com/world-news/zelensky-ready-to-exchange-north-korean-soldiers-for-ukrainians-held-in-russia-101736709514069.html',
    class: 'major'
  },
  'i24news-2025-08-29': {
    title: '[North Korean pilots in the Yom Kippur War]',
    publisher: 'i24NEWS (Hebrew)',
    date: '2025-08-29',
    url: 'https://www.i24news.tv/he/news/news/diplomacy/artc-ff8c46db',
    class: 'major'
  },
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
  },
  'liga-net-2025-06-19': {
    title: 'NHK: DPRK may send 25,000 workers to Russia for drone manufacturing plant',
    publisher: 'LIGA.net (citing NHK)',
    date: '2025-06-19',
    url: 'https://news.liga.net/en/politics/news/nhk-dprk-may-send-25-000-workers-to-russia-for-drone-manufacturing-plant',
    class: 'major'
  },
  'mint-2025-09-28': {
    title: "Why Xi Jinping now accepts Kim Jong Un at the grown-ups' table",
    publisher: 'Mint',
    date: '2025-09-28',
    url: 'https://www.livemint.com/opinion/online-views/why-xi-jinping-now-accepts-kim-jong-un-at-the-grown-ups-table/amp-11759046091944.html',
    class: 'major'
  },
  'newsmax-2025-08-21': {
    title: 'Dozen Top NKorean Military Officers Back From Russia',
    publisher: 'Newsmax (citing KCNA)',
    date: '2025-08-21',
    url: 'https://www.newsmax.com/newsfront/north-korea-military-kim-jong-un/2025/08/21/id/1223443/',
    class: 'major'
  },
  'online-ua-2025-04-16': {
    title: "Media reveals enormous scale of North Korea's aid to Russia (Reuters / Open Source Centre)",
    publisher: 'Online.ua',
    date: '2025-04-16',
    url: 'https://news.online.ua/en/media-reveals-enormous-scale-of-north-koreas-aid-to-russia-892590/',
    class: 'major'
  },
  'politico-europe-2025-04-26': {
    title: '[Kremlin claims complete liberation of Kursk, admits North Korea assistance]',
    publisher: 'Politico Europe',
    date: '2025-04-26',
    url: 'https://www.politico.eu/article/kremlin-claims-complete-liberation-kursk-admits-north-korea-assistance-ukraine-war/',
    class: 'major'
  },
  'politico-europe-2025-04-28': {
    title: '[North Korea sent troops to fight for Russia against Ukraine]',
    publisher: 'Politico Europe',
    date: '2025-04-28',
    url: 'https://www.politico.eu/article/north-korea-sent-troops-fight-russia-ukraine/',
    class: 'major'
  },
  'reuters-2025-08-13': {
    title: "Putin Holds Call with North Korea's Kim, Discusses US-Russia Talks, Kremlin Says",
    publisher: 'Reuters (via The Japan News)',
    date: '2025-08-13',
    url: 'https://japannews.yomiuri.co.jp/news-services/reuters/20250813-275194/',
    class: 'major'
  },
  'reuters-via-the-japan-ne-2025-04-27': {
    title: '[Reuters: Russia says Ukrainian forces expelled from Kursk, confirms North Korean soldiers]',
    publisher: 'Reuters via The Japan News',
    date: '2025-04-27',
    url: 'https://japannews.yomiuri.co.jp/news-services/reuters/20250427-251320/',
    class: 'major'
  },
  'reuters-via-the-star-2025-11-14': {
    title: 'Russia says North Korean troops play key role in de-mining its Kursk region',
    publisher: 'Reuters via The Star',
    date: '2025-11-14',
    url: 'https://www.thestar.com.my/news/world/2025/11/14/russia-says-north-korean-troops-play-key-role-in-de-mining-its-kursk-region',
    class: 'major'
  },
  'semafor-2025-07-13': {
    title: "North Korea vows 'unconditional support' for Russia in Ukraine",
    publisher: 'Semafor',
    date: '2025-07-13',
    url: 'https://www.semafor.com/article/07/13/2025/north-korea-vows-unconditional-support-for-russia-in-ukraine',
    class: 'major'
  },
  'the-independent-2025-06-16': {
    title: '[The Independent: UK MoD on 6,000 North Korean casualties]',
    publisher: 'The Independent',
    date: '2025-06-16',
    url: 'https://www.independent.co.uk/news/world/europe/north-korea-ukraine-russia-war-casualties-b2770745.html',
    class: 'major'
  },
  'the-japan-times-2025-01-11': {
    title: '[Zelensky says two captured North Koreans are being questioned]',
    publisher: 'The Japan Times',
    date: '2025-01-11',
    url: 'https://www.japantimes.co.jp/news/2025/01/11/world/ukraine-captures-north-korean-soldiers/',
    class: 'major'
  },
  'the-korea-herald-2025-05': {
    title: '[MSMT report: artillery and 8,000 workers]',
    publisher: 'The Korea Herald',
    date: '2025-05',
    url: 'https://www.koreaherald.com/article/10498995',
    class: 'major'
  },
  'the-korea-herald-2025-08-15': {
    title: "[Lee vows to respect North Korea's system in Liberation Day speech]",
    publisher: 'The Korea Herald',
    date: '2025-08-15',
    url: 'https://www.koreaherald.com/article/10554724',
    class: 'major'
  },
  'the-korea-times-us-2025-01-24': {
    title: '[N. Korea suspected of preparing for additional troop deployment to Russia: JCS]',
    publisher: 'The Korea Times US',
    date: '2025-01-24',
    url: 'http://www.koreatimesus.com/n-korea-suspected-of-preparing-for-additional-troop-deployment-to-russia-jcs/',
    class: 'major'
  },
  'the-moscow-times-2025-11-04': {
    title: '[North Korea sends 5K construction troops to Russia, Seoul says]',
    publisher: 'The Moscow Times / AFP',
    date: '2025-11-04',
    url: 'https://www.themoscowtimes.com/2025/11/04/north-korea-sends-5k-construction-troops-to-russia-seoul-a91038',
    class: 'major'
  },
  'the-star-2025-02-10': {
    title: 'Thousands of N. Korean workers sent to Russian construction sites, Seoul intelligence',
    publisher: 'The Star (Korea Herald)',
    date: '2025-02-10',
    url: 'https://www.thestar.com.my/aseanplus/aseanplus-news/2025/02/10/thousands-of-n-korean-workers-sent-to-russian-construction-sites-seoul-intelligence',
    class: 'major'
  },
  'the-washington-post-via-2025-03-18': {
    title: 'North Koreans troops key to Russian advances in Kursk, says Ukraine',
    publisher: 'The Washington Post via Stars and Stripes',
    date: '2025-03-18',
    url: 'https://stripes.com/theaters/europe/2025-03-18/north-koreans-russian-advances-ukraine-17184617.html',
    class: 'major'
  },
  'trt-world-2025-04-26': {
    title: '[Gerasimov reports Kursk retaken and credits North Korean soldiers]',
    publisher: 'TRT World',
    date: '2025-04-26',
    url: 'https://www.trtworld.com/article/2a99c90171b8',
    class: 'major'
  },
  'tsn-2025-08-14': {
    title: '[TSN (Ukrainian): Budanov on new DPRK troops and Russian payments]',
    publisher: 'TSN',
    date: '2025-08-14',
    url: 'https://tsn.ua/ato/kndr-planuye-vidpravyty-do-rosiyi-novi-viyska-budanov-zasterih-svit-2890616.html',
    class: 'major'
  },
  'ukrainska-pravda-2025-01-09': {
    title: '[Ukrainska Pravda: Zelenskyy says 4,000 North Korean losses]',
    publisher: 'Ukrainska Pravda',
    date: '2025-01-09',
    url: 'https://www.pravda.com.ua/eng/news/2025/01/9/7492720/',
    class: 'major'
  },
  'ukrainska-pravda-2025-01-31': {
    title: "Ukraine's Special Operations Forces confirm withdrawal of North Korean troops from Kursk Oblast",
    publisher: 'Ukrainska Pravda',
    date: '2025-01-31',
    url: 'https://www.pravda.com.ua/eng/news/2025/01/31/7496141/',
    class: 'major'
  },
  'ukrainska-pravda-2025-02-07': {
    title: '[Ukrainska Pravda: Zelenskyy says North Korean soldiers brought in again]',
    publisher: 'Ukrainska Pravda',
    date: '2025-02-07',
    url: 'https://www.pravda.com.ua/eng/news/2025/02/7/7497233/',
    class: 'major'
  },
  'ukrainska-pravda-2025-06-17': {
    title: "North Korea to send thousands of sappers and builders to Russia's Kursk Oblast",
    publisher: 'Ukrainska Pravda (Interfax)',
    date: '2025-06-17',
    url: 'https://www.pravda.com.ua/eng/news/2025/06/17/7517524/',
    class: 'major'
  },
  'ukrainska-pravda-2025-09-02': {
    title: 'Around 2,000 North Korean troops killed in war against Ukraine',
    publisher: 'Ukrainska Pravda (citing Yonhap)',
    date: '2025-09-02',
    url: 'https://www.pravda.com.ua/eng/news/2025/09/2/7528933/',
    class: 'major'
  },
  'ukrainska-pravda-2025-12-24': {
    title: 'North Korean prisoners who fought for Russia want to leave for South Korea',
    publisher: 'Ukrainska Pravda (citing Yonhap)',
    date: '2025-12-24',
    url: 'https://www.pravda.com.ua/eng/news/2025/12/24/8013291',
    class: 'major'
  },
  'ytn-2025-08-31': {
    title: '북 "러시아 파병, 2024년 8월 28일 결정" 첫 공개 (in Korean)',
    publisher: 'YTN',
    date: '2025-08-31',
    url: 'https://www.ytn.co.kr/_ln/0101_202508311121359473',
    class: 'major'
  },
  'zaxid-net-2025-10-16': {
    title: '[Zaxid (Ukrainian): General Staff shows DPRK drone operators at work on Sumy]',
    publisher: 'Zaxid.net',
    date: '2025-10-16',
    url: 'https://zaxid.net/genshtab_pokazav_robotu_pivnichnokoreyskih_operatoriv_droniv_na_sumshhini_n1621475',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
