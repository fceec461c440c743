import type { Source } from '../schema.ts';

/** Sources of class `major`, 2025, ids L to Z. */
export const major2025LZ = {
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
