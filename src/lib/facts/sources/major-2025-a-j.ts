import type { Source } from '../schema.ts';

/** Sources of class `major`, 2025, ids A to J. */
export const major2025AJ = {
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
  }
} as const satisfies Record<string, Source>;
