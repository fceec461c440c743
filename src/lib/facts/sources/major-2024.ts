import type { Source } from '../schema.ts';

/** Sources of class major 2024, by id. */
export const major2024 = {
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
  },
  'kbs-news-2024-10-15': {
    title: 'NK Blows Up Inter-Korean Roads',
    publisher: 'KBS News',
    date: '2024-10-15',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8081869',
    class: 'major'
  },
  'kbs-news-2024-10-18': {
    title: '[KBS News 9, English text, 18 October 2024]',
    publisher: 'KBS News',
    date: '2024-10-18',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8085406',
    class: 'major'
  },
  'kbs-news-2024-10-22': {
    title: "[Government holds NSC meeting on North Korea's deployment (English report)]",
    publisher: 'KBS News',
    date: '2024-10-22',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8088028',
    class: 'major'
  },
  'kbs-news-2024-10-24': {
    title: "[KBS News English text, 24 October 2024: 'cannon fodder mercenaries']",
    publisher: 'KBS News',
    date: '2024-10-24',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8089968',
    class: 'major'
  },
  'kbs-news-2024-10-25': {
    title: 'NK Ballooned Anti-Yoon Leaflets',
    publisher: 'KBS News',
    date: '2024-10-25',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8090541',
    class: 'major'
  },
  'kbs-news-2024-10-29': {
    title: '[Presidents Yoon and Zelensky speak by phone (English report)]',
    publisher: 'KBS News',
    date: '2024-10-29',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8093497',
    class: 'major'
  },
  'kbs-news-2024-10-30': {
    title: '[KBS: foreign media say some North Koreans entered Ukraine]',
    publisher: 'KBS News',
    date: '2024-10-30',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8094578',
    class: 'major'
  },
  'kbs-news-2024-11-20-government-cautious': {
    title: '[Government cautious after Trump election (English report quoting Yoon, 24 October)]',
    publisher: 'KBS News',
    date: '2024-11-20',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8111442',
    class: 'major'
  },
  'kbs-news-2024-11-20-kbs-nis': {
    title: '[KBS: NIS says troops are attached to airborne and marine units]',
    publisher: 'KBS News',
    date: '2024-11-20',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8111439',
    class: 'major'
  },
  'kbs-news-2024-11-24': {
    title: '[KBS News English text, 24 November 2024]',
    publisher: 'KBS News',
    date: '2024-11-24',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8113976',
    class: 'major'
  },
  'kbs-news-2024-11-28': {
    title: '[President Yoon meets Ukrainian delegation (English report)]',
    publisher: 'KBS News',
    date: '2024-11-28',
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8117201',
    class: 'major'
  },
  'kbs-world-2024-02-korea-assesses': {
    title: '[S. Korea assesses N. Korea delivered millions of munitions to Russia]',
    publisher: 'KBS World',
    date: '2024-02',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183924',
    class: 'major'
  },
  'kbs-world-2024-02-ukrainian-official': {
    title: '[Ukrainian official: half of N. Korean shells inoperative]',
    publisher: 'KBS World',
    date: '2024-02',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=184091',
    class: 'major'
  },
  'kbs-world-2024-04': {
    title: '[UN monitors: missile debris in Ukraine from N. Korean ballistic missile]',
    publisher: 'KBS World',
    date: '2024-04',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185185',
    class: 'major'
  },
  'kbs-world-2024-05-03': {
    title: 'White House: Russia Shipping Oil to N. Korea above UN-Mandated Levels',
    publisher: 'KBS World',
    date: '2024-05-03',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241',
    class: 'major'
  },
  'kbs-world-2024-06-24': {
    title: 'N. Korea Likely Provided 1.6 Mil Artillery Shells to Russia',
    publisher: 'KBS World',
    date: '2024-06-24',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=186245',
    class: 'major'
  },
  'kbs-world-2024-10-07': {
    title: 'Reports: 6 N. Korean Soldiers Killed in Ukrainian Missile Strike near Donetsk',
    publisher: 'KBS World',
    date: '2024-10-07',
    url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=188305&lang=e',
    class: 'major'
  },
  'kbs-world-2024-10-18-kbs-world': {
    title: '[KBS World report on the NIS statement of 18 October]',
    publisher: 'KBS World',
    date: '2024-10-18',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188550',
    class: 'major'
  },
  'kbs-world-2024-10-18-nis-north': {
    title: '[NIS: North Korea decides to send 12,000 troops to Russia]',
    publisher: 'KBS World',
    date: '2024-10-18',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188549',
    class: 'major'
  },
  'kbs-world-2024-10-22': {
    title: '[KBS World: DPRK mission to the UN denies troop dispatch]',
    publisher: 'KBS World',
    date: '2024-10-22',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188596',
    class: 'major'
  },
  'kbs-world-2024-10-countries-clash': {
    title: '[Countries Clash over N. Korean Troops at UN Security Council]',
    publisher: 'KBS World',
    date: '2024-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188809',
    class: 'major'
  },
  'kbs-world-2024-10-defense-minister': {
    title: '[Defense minister: N. Korea highly likely to send troops to Ukraine]',
    publisher: 'KBS World',
    date: '2024-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188343',
    class: 'major'
  },
  'kbs-world-2024-10-guardian-report': {
    title: '[Guardian report on North Korean military engineers in Ukraine (in German)]',
    publisher: 'KBS World',
    date: '2024-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=g&Seq_Code=101758',
    class: 'major'
  },
  'kbs-world-2024-10-kbs-world': {
    title: '[KBS World: NATO chief confirms North Korean troops in Kursk]',
    publisher: 'KBS World',
    date: '2024-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188735',
    class: 'major'
  },
  'kbs-world-2024-10-putin-submits': {
    title: '[Putin submits bill to ratify treaty with North Korea (in Indonesian)]',
    publisher: 'KBS World',
    date: '2024-10',
    url: 'https://rki.kbs.co.kr/service/news_view.htm?Seq_Code=75615&lang=i',
    class: 'major'
  },
  'kbs-world-2024-11': {
    title: '[KBS: Blinken says 8,000 in Kursk]',
    publisher: 'KBS World',
    date: '2024-11',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188826',
    class: 'major'
  },
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
  },
  'liga-net-2024-02-26': {
    title: '[Russia plans to produce 2.7 million artillery shells in 2024 - intelligence]',
    publisher: 'LIGA.net',
    date: '2024-02-26',
    url: 'https://news.liga.net/en/politics/news/rossiya-planiruet-proizvesti-27-mln-artilleriyskih-snaryadov-v-2024-godu-razvedka',
    class: 'major'
  },
  'liga-net-2024-10-22': {
    title: 'Budanov: First North Korean troops to arrive in Kursk region on October 23',
    publisher: 'LIGA.net',
    date: '2024-10-22',
    url: 'https://news.liga.net/en/politics/news/budanov-first-north-korean-troops-to-arrive-in-kursk-region-on-october-23',
    class: 'major'
  },
  'liga-net-2024-11': {
    title: 'Biden allows long-range strikes only on Kursk Oblast to deter North Korea - Axios',
    publisher: 'LIGA.net',
    date: '2024-11',
    url: 'https://news.liga.net/en/politics/news/biden-allows-long-range-strikes-only-on-kursk-oblast-to-deter-north-korea-axios',
    class: 'major'
  },
  'liga-net-2024-11-01': {
    title: 'North Korea pledges to stand by Russia, believes in victory - foreign minister',
    publisher: 'LIGA.net (Reuters)',
    date: '2024-11-01',
    url: 'https://news.liga.net/en/world/news/north-korea-pledges-to-stand-by-russia-believes-in-victory-foreign-minister',
    class: 'major'
  },
  'liga-net-2024-11-19': {
    title: '[Zelenskyy says North Korean troop presence in Russia may reach 100,000]',
    publisher: 'LIGA.net (citing Reuters)',
    date: '2024-11-19',
    url: 'https://news.liga.net/en/politics/news/zelenskyy-says-north-korean-troop-presence-in-russia-may-reach-100-000',
    class: 'major'
  },
  'meduza-2024-06-20': {
    title: "Putin and Kim Jong Un's mutual defense pact uses language nearly identical to the USSR's 1961 treaty",
    publisher: 'Meduza',
    date: '2024-06-20',
    url: 'https://meduza.io./en/feature/2024/06/20/putin-and-kim-jong-un-s-mutual-defense-pact-uses-language-nearly-identical-to-the-ussr-s-1961-treaty-with-north-korea',
    class: 'major'
  },
  'nhk-world-2024-02-09': {
    title: 'N.Korea funds weapons programs with cyberattacks, UN experts say',
    publisher: 'NHK World',
    date: '2024-02-09',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240209_01/',
    class: 'major'
  },
  'nhk-world-2024-05-16': {
    title: 'UN sanctions monitors suspect N.Korea stole 3.6 billion dollars in cyberattacks',
    publisher: 'NHK World',
    date: '2024-05-16',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240516_13/',
    class: 'major'
  },
  'nhk-world-2024-06-20': {
    title: 'North Korea-Russia treaty pledges mutual military assistance against invasion',
    publisher: 'NHK World',
    date: '2024-06-20',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240620_09',
    class: 'major'
  },
  'novaya-gazeta-europe-2024-10-18': {
    title: 'South Korean intelligence confirms North to send 12,000 troops to fight alongside Russia in Ukraine',
    publisher: 'Novaya Gazeta Europe (citing Yonhap)',
    date: '2024-10-18',
    url: 'https://novayagazeta.eu/amp/articles/2024/10/18/south-korean-intelligence-confirms-north-to-send-12000-troops-to-fight-alongside-russia-in-ukraine-en-news',
    class: 'major'
  },
  'novaya-gazeta-europe-2024-12-11': {
    title: 'Russia to send Soviet-era fighter jets to North Korea in exchange for troops',
    publisher: 'Novaya Gazeta Europe',
    date: '2024-12-11',
    url: 'https://novayagazeta.eu/articles/2024/12/11/russia-to-send-soviet-era-fighter-jets-to-north-korea-in-exchange-for-troops-en-news',
    class: 'major'
  },
  'politico-europe-2024-02-27': {
    title: '[North Korea sent millions of munitions to Russia, Seoul says]',
    publisher: 'Politico Europe',
    date: '2024-02-27',
    url: 'https://www.politico.eu/article/north-korea-munitions-russia-vladimir-putin-war-ukraine/',
    class: 'major'
  },
  'politico-europe-2024-08-08': {
    title: "[Ukraine's attack on Russia's Kursk region]",
    publisher: 'Politico Europe',
    date: '2024-08-08',
    url: 'https://www.politico.eu/article/russia-vladimir-putin-ukraine-kursk-volodymyr-zelenskyy-dmitry-medvedev-sudzha/',
    class: 'major'
  },
  'politico-europe-2024-11-05': {
    title: '[Umerov confirms small-scale clashes with North Korean soldiers]',
    publisher: 'Politico Europe',
    date: '2024-11-05',
    url: 'https://www.politico.eu/article/ukraine-clashed-north-korean-troops-first-time-minister-says-rustem-umerov-moscow/',
    class: 'major'
  },
  'politico-europe-2024-11-06': {
    title: '[Op-ed by Mark Rutte on North Korean troops in Europe]',
    publisher: 'Politico Europe (by the NATO Secretary General)',
    date: '2024-11-06',
    url: 'https://www.politico.eu/article/north-korea-troops-europe-turning-point-mark-rutte/',
    class: 'major'
  },
  'radio-free-asia-2024-03-21': {
    title: '[UN panel: about 100,000 North Koreans worked overseas in 2023]',
    publisher: 'Radio Free Asia',
    date: '2024-03-21',
    url: 'https://rfa.org/english/news/korea/workers-03212024162926.html',
    class: 'major'
  },
  'rbc-ukraine-2024-02': {
    title: 'North Korea sends Russia millions of shells, South Korea says',
    publisher: 'RBC-Ukraine',
    date: '2024-02',
    url: 'https://newsukraine.rbc.ua/news/north-korea-sends-russia-millions-of-shells-1709068934.html',
    class: 'major'
  },
  'rbc-ukraine-2024-03': {
    title: 'Russia recruited 2,000 Nepalis for war against Ukraine',
    publisher: 'RBC-Ukraine (citing Sky News)',
    date: '2024-03',
    url: 'https://newsukraine.rbc.ua/news/russia-recruited-2-000-nepalis-for-war-against-1710850254.html',
    class: 'major'
  },
  'rbc-ukraine-2024-11-06': {
    title: 'US confirms North Korean soldiers fighting against Ukraine – Reuters',
    publisher: 'RBC-Ukraine (citing Reuters)',
    date: '2024-11-06',
    url: 'https://newsukraine.rbc.ua/news/us-confirms-north-korean-soldiers-fighting-1730918552.html',
    class: 'major'
  },
  'reuters-2024-10-18': {
    title: '[US sanctions Chinese, Russians over attack drones used in Ukraine]',
    publisher: 'Reuters (Channel NewsAsia)',
    date: '2024-10-18',
    url: 'https://www.channelnewsasia.com/world/us-sanctions-chinese-russians-over-attack-drones-used-ukraine-4685711',
    class: 'major'
  },
  'reuters-2024-11-22': {
    title: 'South Korea official says Russia provided anti-air missile to North Korea',
    publisher: 'Reuters (via Swissinfo)',
    date: '2024-11-22',
    url: 'https://swissinfo.ch/eng/south-korea-official-says-russia-provided-anti-air-missile-to-north-korea/88276634',
    class: 'major'
  },
  'reuters-via-asahi-shimbu-2024-12-20': {
    title: '[Reuters: NIS says at least 100 North Korean troops killed]',
    publisher: 'Reuters via Asahi Shimbun',
    date: '2024-12-20',
    url: 'https://ajw-origin.potaufeu.asahi.com/ajw/articles/15558015',
    class: 'major'
  },
  'reuters-via-business-rec-2024-10-10': {
    title: 'Kremlin dismisses reports of North Korean soldiers fighting in Ukraine',
    publisher: 'Reuters via Business Recorder',
    date: '2024-10-10',
    url: 'https://www.brecorder.com/news/40326445/kremlin-dismisses-reports-of-north-korean-soldiers-fighting-in-ukraine',
    class: 'major'
  },
  'rtl-2024-09-10': {
    title: '[The West announces new sanctions on Iran]',
    publisher: 'RTL (French)',
    date: '2024-09-10',
    url: 'https://www.rtl.be/actu/monde/international/les-occidentaux-annoncent-de-nouvelles-sanctions-contre-liran-accuse-davoir/2024-09-10/article/709069',
    class: 'major'
  },
  'rtvs-patria-2024-10-18': {
    title: '[RTVS Patria (Hungarian): NATO cannot yet confirm North Korean troops]',
    publisher: 'RTVS Patria',
    date: '2024-10-18',
    url: 'https://patria24.rtvs.sk/2024/10/18/a-nato-egyelore-nem-tudja-megerositeni-hogy-eszak-korea-csapatokat-kuld-oroszorszag-megsegitesere',
    class: 'major'
  },
  'semafor-2024-09-10': {
    title: 'US sanction Iran over Russia missile shipments',
    publisher: 'Semafor',
    date: '2024-09-10',
    url: 'https://semafor.com/article/09/10/2024/us-sanctions-iran-over-missile-shipments-to-russia-amid-escalating-tensions',
    class: 'major'
  },
  'stars-and-stripes-2024-10-30': {
    title: '[Austin: North Korean troops outfitted in Russian uniforms]',
    publisher: 'Stars and Stripes',
    date: '2024-10-30',
    url: 'https://stripes.com/theaters/europe/2024-10-30/austin-north-korea-ukraine-russia-war-15680024.html',
    class: 'major'
  },
  'suara-2024-10-21': {
    title: '[South Korea summons Russian ambassador over North Korean troops] (Indonesian, p. 2)',
    publisher: 'Suara',
    date: '2024-10-21',
    url: 'https://www.suara.com/news/2024/10/21/154414/tegang-korea-selatan-panggil-dubes-rusia-kecam-pengiriman-ribuan-tentara-korea-utara-ke-ukraina?page=2',
    class: 'major'
  },
  'the-asia-business-daily-2024-06-20': {
    title: "'Reinstated Military Aid'... Clear Temperature Gap Between North Korea and Russia",
    publisher: 'The Asia Business Daily',
    date: '2024-06-20',
    url: 'https://cm.asiae.co.kr/en/article/2024062011325555412',
    class: 'major'
  },
  'the-asia-business-daily-2024-10-18': {
    title: '[12,000 troops from four Storm Corps brigades expected]',
    publisher: 'The Asia Business Daily',
    date: '2024-10-18',
    url: 'https://cm.asiae.co.kr/en/article/2024101819192974413',
    class: 'major'
  },
  'the-chosun-daily-2024-10-30': {
    title: '[Chosun: NGO head says North Korean soldiers already in combat on 25 October]',
    publisher: 'The Chosun Daily',
    date: '2024-10-30',
    url: 'https://chosun.com/english/north-korea-en/2024/10/30/H4AO6RRJKZGX3HDY77BWJXRSTA',
    class: 'major'
  },
  'the-chosun-daily-2024-11-01': {
    title: '[North Korea claims successful test of Hwasong-19 ICBM]',
    publisher: 'The Chosun Daily',
    date: '2024-11-01',
    url: 'https://chosun.com/english/north-korea-en/2024/11/01/3VK4FNZIQJH6DHR5RGPTNL7PD4',
    class: 'major'
  },
  'the-dong-a-ilbo-2024-12-24': {
    title: '[Dong-A: North Korean soldiers disguised with fake Russian IDs]',
    publisher: 'The Dong-A Ilbo',
    date: '2024-12-24',
    url: 'https://donga.com/en/article/all/20241224/5366530/1',
    class: 'major'
  },
  'the-korea-herald-2024-06-19': {
    title: "Kim promises Putin 'full support' for Russia's war in Ukraine",
    publisher: 'The Korea Herald',
    date: '2024-06-19',
    url: 'https://www.koreaherald.com/view.php?ud=20240619050656',
    class: 'major'
  },
  'the-korea-herald-2024-06-21': {
    title: "Seoul says weapon aid to Ukraine 'depends on Russia's reaction'",
    publisher: 'The Korea Herald',
    date: '2024-06-21',
    url: 'https://m.koreaherald.com/view.php?ud=20240621050548',
    class: 'major'
  },
  'the-korea-herald-2024-10-16': {
    title: 'New multilateral N. Korea sanctions monitoring team debuts in Seoul',
    publisher: 'The Korea Herald',
    date: '2024-10-16',
    url: 'https://www.koreaherald.com/view.php?ud=20241016050648',
    class: 'major'
  },
  'the-korea-herald-2024-11-27': {
    title: 'Yoon receives Ukrainian special envoy; Seoul silent on possibility of weapons aid',
    publisher: 'The Korea Herald',
    date: '2024-11-27',
    url: 'https://tm.koreaherald.com/view.php?ud=20241127050116',
    class: 'major'
  },
  'the-korea-times-2024-10-18': {
    title: "[Yoon convenes emergency security meeting over N. Korea's troop dispatch to Russia]",
    publisher: 'The Korea Times (Yonhap)',
    date: '2024-10-18',
    url: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=384549',
    class: 'major'
  },
  'the-korea-times-us-2024-10-25': {
    title: "N. Korea says troop dispatch to Russia, if true, falls in line with int'l law",
    publisher: 'The Korea Times US',
    date: '2024-10-25',
    url: 'http://koreatimesus.com/n-korea-says-troop-dispatch-to-russia-if-true-falls-in-line-with-intl-law',
    class: 'major'
  },
  'the-kyiv-independent-2024-02': {
    title: 'CNN: Russia recruited 15,000 Nepalis to fight in Ukraine',
    publisher: 'The Kyiv Independent',
    date: '2024-02',
    url: 'https://kyivindependent.com/cnn-russia-recruited-15-000-nepalis-to-fight-in-ukraine',
    class: 'major'
  },
  'the-kyiv-independent-2024-05': {
    title: 'Reuters: Russia supplies North Korea with oil in circumvention of UN restrictions',
    publisher: 'The Kyiv Independent',
    date: '2024-05',
    url: 'https://kyivindependent.com/reuters-russia-supplies-north-korea-with-oil-in-circumvention-of-un-restrictions',
    class: 'major'
  },
  'the-kyiv-independent-2024-06': {
    title: 'North Korean troops fighting in Ukraine would be "cannon fodder," Pentagon says',
    publisher: 'The Kyiv Independent',
    date: '2024-06',
    url: 'https://kyivindependent.com/north-korean-troops-fighting-in-ukraine-would-be-cannon-fodder-pentagon-says',
    class: 'major'
  },
  'the-kyiv-independent-2024-06-14': {
    title: 'North Korea could have sent up to 5 million artillery shells to Russia, Seoul says',
    publisher: 'The Kyiv Independent',
    date: '2024-06-14',
    url: 'https://kyivindependent.com/north-korea-could-send-about-5-million-shells-to-russia-seoul-says/',
    class: 'major'
  },
  'the-kyiv-independent-2024-06-23': {
    title: 'Washington Post: New trade data reveals increased North Korean munitions transfers to Russia',
    publisher: 'The Kyiv Independent',
    date: '2024-06-23',
    url: 'https://kyivindependent.com/washington-post-new-data-shows-large-suspected-north-korean-munitions-transfers-to-russia/',
    class: 'major'
  },
  'the-moscow-times-2024-08-28': {
    title: 'North Korea Shipped 13K Containers Suspected of Carrying Arms to Russia - Yonhap',
    publisher: 'The Moscow Times',
    date: '2024-08-28',
    url: 'https://www.themoscowtimes.com/2024/08/28/north-korea-shipped-13k-containers-suspected-of-carrying-arms-to-russia-yonhap-a86182',
    class: 'major'
  },
  'the-moscow-times-2024-10-17': {
    title: '[Ukraine says Russia to deploy 10K North Korean troops]',
    publisher: 'The Moscow Times',
    date: '2024-10-17',
    url: 'https://www.themoscowtimes.com/2024/10/17/ukraine-says-russia-to-deploy-10k-north-korean-troops-a86731',
    class: 'major'
  },
  'the-moscow-times-2024-10-28': {
    title: '[NATO Secretary General Rutte decries deployment]',
    publisher: 'The Moscow Times',
    date: '2024-10-28',
    url: 'https://www.themoscowtimes.com/2024/10/28/nato-secretary-general-mark-rutte-decried-the-deployment-as-a-sign-ofrussian-president-vladimir-putins-growing-desperation-a86832',
    class: 'major'
  },
  'the-moscow-times-2024-12-23': {
    title: '[North Korean soldiers suffer 1,100 casualties, South Korean military says]',
    publisher: 'The Moscow Times',
    date: '2024-12-23',
    url: 'https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war-south-korean-military-says-a87427',
    class: 'major'
  },
  'the-statesman-2024-10-24': {
    title: '[US says North Korea sent at least 3,000 soldiers into eastern Russia in October]',
    publisher: 'The Statesman',
    date: '2024-10-24',
    url: 'https://www.thestatesman.com/india/us-says-north-korea-sent-at-least-3000-soldiers-into-eastern-russia-in-october-1503357089.html',
    class: 'major'
  },
  'the-west-australian-2024-12-27': {
    title: '[Reuters: mass North Korean casualties on the front line]',
    publisher: 'The West Australian / Reuters',
    date: '2024-12-27',
    url: 'https://thewest.com.au/news/conflict/mass-nkorean-troop-casualties-on-ukraine-front-lines-c-17215776',
    class: 'major'
  },
  'trt-world-2024-01-04': {
    title: 'Live blog: DPRK supplied Russia with missiles for Ukraine attacks - US',
    publisher: 'TRT World / AFP',
    date: '2024-01-04',
    url: 'https://trtworld.com/europe/live-blog-dprk-supplied-russia-with-missiles-for-ukraine-attacks-us-16523404',
    class: 'major'
  },
  'trt-world-and-agencies-2024-12-27': {
    title: "North Korean soldier captured in Russia-Ukraine war 'dies'",
    publisher: 'TRT World and agencies',
    date: '2024-12-27',
    url: 'https://www.trtworld.com/article/18247655',
    class: 'major'
  },
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
