import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids A to J. */
export const major2024AJ = {
  'afp-2024-07-12': {
    title: 'NATO boosts Asia ties in face of China',
    publisher: 'AFP (Business Recorder)',
    date: '2024-07-12',
    url: 'https://www.brecorder.com/news/40312490/nato-boosts-asia-ties-in-face-of-china',
    class: 'major'
  },
  'afp-via-channel-newsasia-2024-12-15': {
    title: '[Zelenskyy says Russia using North Korean soldiers in assaults]',
    publisher: 'AFP via Channel NewsAsia',
    date: '2024-12-15',
    url: 'https://www.channelnewsasia.com/world/russia-ukraine-north-korea-zelenskyy-4807181?cid=cna_flip_070214',
    class: 'major'
  },
  'aju-news-2024-12-19': {
    title: '[Aju News (Korean): NIS on at least 100 dead, 1,000 wounded, general-level casualties]',
    publisher: 'Aju News',
    date: '2024-12-19',
    url: 'https://m.ajunews.com/amp/20241219114627863',
    class: 'major'
  },
  'aju-press-2024-10-17': {
    title: "South Korea keeps eye on alleged North Korean troop deployment for Russia's war in Ukraine",
    publisher: 'Aju Press',
    date: '2024-10-17',
    url: 'https://ajupress.com/view/20241017103255884',
    class: 'major'
  },
  'al-jazeera-2024-12-23': {
    title: '[South Korean JCS: about 1,100 North Korean casualties]',
    publisher: 'Al Jazeera',
    date: '2024-12-23',
    url: 'https://www.aljazeera.com/news/2024/12/23/over-1000-north-korean-soldiers-killed-and-wounded-in-ukraine-war-seoul',
    class: 'major'
  },
  'asia-economy-2024-11-06': {
    title: "\"Who Are the North Korean Troops?\" Russian Military's 'Friendly Forces Identification' Leaflet",
    publisher: 'Asia Economy (citing Radio Free Asia)',
    date: '2024-11-06',
    url: 'https://cm.asiae.co.kr/en/article/2024110619080365027',
    class: 'major'
  },
  'associated-press-2024-10-17': {
    title: '[US imposes sanctions on Chinese companies accused of helping make Russian attack drones]',
    publisher: 'Associated Press (The Independent)',
    date: '2024-10-17',
    url: 'https://www.the-independent.com/news/ap-ukraine-chinese-beijing-biden-b2631053.html',
    class: 'major'
  },
  'associated-press-via-bre-2024-05': {
    title: "[Kim Jong Un's sister denies North Korea has supplied weapons to Russia]",
    publisher: 'Associated Press via BreakingNews.ie',
    date: '2024-05',
    url: 'https://breakingnews.ie/world/kim-jong-uns-sister-denies-north-korea-has-supplied-weapons-to-russia-1626530.html',
    class: 'major'
  },
  'babel-2024-01-10': {
    title: 'Russia again used missiles from North Korea to strike Ukraine',
    publisher: 'Babel',
    date: '2024-01-10',
    url: 'https://babel.ua/en/news/102681-russia-again-used-missiles-from-north-korea-to-strike-ukraine',
    class: 'major'
  },
  'babel-2024-06-14': {
    title: 'South Korea estimated that North Korea sent Russia 5 million munitions',
    publisher: 'Babel',
    date: '2024-06-14',
    url: 'https://babel.ua/en/news/108088-south-korea-estimated-that-north-korea-sent-russia-5-million-munitions',
    class: 'major'
  },
  'business-insider-india-2024-06': {
    title: 'North Korean troops will become "cannon fodder" if they aid Russia in Ukraine, Pentagon says',
    publisher: 'Business Insider India',
    date: '2024-06',
    url: 'https://businessinsider.in/international/news/north-korean-troops-will-become-cannon-fodder-if-they-aid-russia-in-ukraine-pentagon-says/amp_articleshow/111290760.cms',
    class: 'major'
  },
  'business-standard-2024-11-21': {
    title: 'North Korea, Russia sign agreement to expand their economic cooperation',
    publisher: 'Business Standard (AP)',
    date: '2024-11-21',
    url: 'https://www.business-standard.com/amp/world-news/north-korea-russia-sign-agreement-to-expand-their-economic-cooperation-124112100417_1.html',
    class: 'major'
  },
  'business-standard-2024-12-17': {
    title: 'US sanctions target North Korea and Russia over military cooperation',
    publisher: 'Business Standard (Reuters)',
    date: '2024-12-17',
    url: 'https://www.business-standard.com/amp/world-news/us-sanctions-target-north-korea-and-russia-over-military-cooperation-124121700212_1.html',
    class: 'major'
  },
  'censor-net-2024-05-22': {
    title: '[90% of electronics imported by Russia comes from China - Blinken]',
    publisher: 'Censor.NET (Ukrinform)',
    date: '2024-05-22',
    url: 'https://censor.net/en/news/3490648/90_elektroniky_yaku_importuye_rf_nadhodyt_iz_kytayu_blinken',
    class: 'major'
  },
  'censor-net-2024-10-15': {
    title: 'Russia forms a battalion of DPRK citizens: what is known',
    publisher: 'Censor.NET (citing LIGA)',
    date: '2024-10-15',
    url: 'https://censor.net/en/news/3514981/russia_forms_a_battalion_of_dprk_citizens_what_is_known',
    class: 'major'
  },
  'chosunbiz-2024-11-20': {
    title: '[ChosunBiz (Korean): NIS, 20 November 2024]',
    publisher: 'ChosunBiz',
    date: '2024-11-20',
    url: 'https://biz.chosun.com/policy/politics/2024/11/20/3S3HWXOSF5HO5AVYWCVIPURK6E/?outputType=amp',
    class: 'major'
  },
  'cna-2024-11-01-china-russia': {
    title: "[China says Russia, North Korea growing ties on Ukraine 'their own matter']",
    publisher: 'CNA (AFP)',
    date: '2024-11-01',
    url: 'https://www.channelnewsasia.com/east-asia/china-russia-north-korea-growing-ties-ukraine-their-own-matter-4717991',
    class: 'major'
  },
  'cna-2024-11-01-north-korea': {
    title: 'North Korea says record test was new Hwasong-19 intercontinental ballistic missile',
    publisher: 'CNA (Reuters)',
    date: '2024-11-01',
    url: 'https://www.channelnewsasia.com/east-asia/north-korea-record-test-new-hwasong-19-intercontinental-ballistic-missile-4717101',
    class: 'major'
  },
  'deutsche-welle-2024-10-08': {
    title: 'Ukraine updates: N Koreans "likely" died fighting for Russia',
    publisher: 'Deutsche Welle',
    date: '2024-10-08',
    url: 'https://www.dw.com/en/ukraine-updates-north-koreans-likely-died-fighting-for-russia/live-70432498?maca=en-rss-en-top-1022-rdf',
    class: 'major'
  },
  'deutsche-welle-2024-10-21': {
    title: "Seoul summons North Korea's troop dispatch to Russia (live updates)",
    publisher: 'Deutsche Welle',
    date: '2024-10-21',
    url: 'https://www.dw.com/en/ukraine-updates-nato-says-n-korea-troops-escalate-conflict/live-70549698?maca=en-rss-en-all-1573-xml-atom',
    class: 'major'
  },
  'deutsche-welle-2024-11-22': {
    title: 'Russia gave North Korea anti-air missiles in exchange for troops, Seoul says',
    publisher: 'Deutsche Welle',
    date: '2024-11-22',
    url: 'https://www.dw.com/en/russia-supplied-anti-air-missiles-to-north-korea-seoul-says/live-70854753?maca=en-rss-en-eu-2092-rdf',
    class: 'major'
  },
  'dw-2024-10-08': {
    title: "Ukraine updates: N Koreans 'likely' died fighting for Russia",
    publisher: 'DW',
    date: '2024-10-08',
    url: 'https://dw.com/en/ukraine-updates-north-koreans-likely-died-fighting-for-russia/live-70432498',
    class: 'major'
  },
  'dw-2024-10-21': {
    title: 'Ukraine updates: NATO says N. Korea troops escalate conflict',
    publisher: 'DW',
    date: '2024-10-21',
    url: 'https://www.dw.com/en/ukraine-updates-nato-says-n-korea-troops-escalate-conflict/live-70549698?maca=en-rss-en-top-1022-xml-atom',
    class: 'major'
  },
  'dw-2024-10-23': {
    title: '[DW live updates, 23 October 2024]',
    publisher: 'DW',
    date: '2024-10-23',
    url: 'https://www.dw.com/en/ukraine-updates-multiple-russian-attacks-across-frontline/live-70572913?maca=en-rss-en-eu-2092-rdf',
    class: 'major'
  },
  'espreso-2024-11-05': {
    title:
      'First clashes occur between Ukrainian army and DPRK military in Kursk region, Ukrainian Defense Minister confirms',
    publisher: 'Espreso',
    date: '2024-11-05',
    url: 'https://global.espreso.tv/russia-ukraine-war-ukrainian-defence-minister-confirms-information-about-first-clashes-between-ukrainian-armed-forces-and-dprk-military-in-kursk-region',
    class: 'major'
  },
  'eunews-2024-11-04': {
    title: 'EU, South Korea sign defence agreement. Borrell asks Seoul to step up support for Ukraine',
    publisher: 'Eunews',
    date: '2024-11-04',
    url: 'https://eunews.it/en/2024/11/04/eu-south-korea-sign-defence-agreement-borrell-asks-seoul-to-step-up-support-for-ukraine',
    class: 'major'
  },
  'euromaidan-press-2024-10-29': {
    title: 'South Korea to send delegation to Ukraine this week over North Korean troop presence',
    publisher: 'Euromaidan Press',
    date: '2024-10-29',
    url: 'https://euromaidanpress.com/2024/10/29/south-korea-to-send-delegation-to-ukraine-this-week-over-north-korean-troop-presence/?swcfpc=1',
    class: 'major'
  },
  'euromaidan-press-2024-11-21': {
    title: "[Reuters: nearly 11,000 North Korean troops deployed in Russia's Kursk Oblast]",
    publisher: 'Euromaidan Press (citing Reuters)',
    date: '2024-11-21',
    url: 'https://euromaidanpress.com/2024/11/21/reuters-nearly-11000-north-korean-troops-deployed-in-russias-kursk-oblast/',
    class: 'major'
  },
  'euromaidan-press-2024-11-25': {
    title: '[ISW: Ukrainian military denies North Korean presence in Kharkiv Oblast]',
    publisher: 'Euromaidan Press (citing ISW, CNN)',
    date: '2024-11-25',
    url: 'https://euromaidanpress.com/2024/11/25/isw-ukrainian-military-denies-north-korean-presence-in-kharkiv-oblast/',
    class: 'major'
  },
  'euromaidan-press-2024-12-17': {
    title: 'Zelenskyy: Russians burn faces of killed North Korean soldiers to conceal losses',
    publisher: 'Euromaidan Press',
    date: '2024-12-17',
    url: 'https://euromaidanpress.com/2024/12/17/zelenskyy-russians-burn-faces-of-killed-north-korean-soldiers-to-conceal-losses/',
    class: 'major'
  },
  'euromaidan-press-2024-12-27': {
    title: 'First captured North Korean soldier in Ukraine dies from injuries, Seoul says',
    publisher: 'Euromaidan Press (citing Yonhap)',
    date: '2024-12-27',
    url: 'https://euromaidanpress.com/2024/12/27/first-captured-north-korean-soldier-in-ukraine-dies-from-injuries-seoul-says/',
    class: 'major'
  },
  'financial-news-2024-12-19': {
    title: '국정원 "파병 북한군 최소 100명 사망… 추가 파병 가능성" (in Korean)',
    publisher: 'Financial News (Korea)',
    date: '2024-12-19',
    url: 'https://fnnews.com/ampNews/202412191809227285',
    class: 'major'
  },
  'hankook-ilbo-2024-10-18': {
    title: '국정원 "북한군 특수부대 1500여명 8일 블라디보스토크 파병" (in Korean)',
    publisher: 'Hankook Ilbo',
    date: '2024-10-18',
    url: 'https://m.hankookilbo.com/News/Read/Amp/A2024101818180002743',
    class: 'major'
  },
  'hankyoreh-2024-06-21': {
    title: 'N. Korea\'s new pact with Russia is "mirror image" of Yoon\'s alliance with US',
    publisher: 'Hankyoreh',
    date: '2024-06-21',
    url: 'https://english.hani.co.kr/arti/english_edition/e_northkorea/1145933',
    class: 'major'
  },
  'hurriyet-daily-news-2024-11-07': {
    title: "South Korea president says 'not ruling out' direct weapons to Ukraine",
    publisher: 'Hurriyet Daily News (AFP)',
    date: '2024-11-07',
    url: 'https://www.hurriyetdailynews.com/south-korea-president-says-not-ruling-out-direct-weapons-to-ukraine-202345',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
