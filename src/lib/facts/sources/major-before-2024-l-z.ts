import type { Source } from '../schema.ts';

/** Sources of class `major`, before 2024, ids L to Z. */
export const majorBefore2024LZ = {
  'los-angeles-times-1985-07-19': {
    title: 'The World: North Korea Gets MIG-23s',
    publisher: 'Los Angeles Times',
    date: '1985-07-19',
    url: 'https://latimes.com/archives/la-xpm-1985-07-19-mn-6771-story.html',
    class: 'major'
  },
  'los-angeles-times-2007-03-15': {
    title: 'U.S. backs release of N. Korea funds',
    publisher: 'Los Angeles Times',
    date: '2007-03-15',
    url: 'https://www.latimes.com/archives/la-xpm-2007-mar-15-fg-norkor15-story.html',
    class: 'major'
  },
  'los-angeles-times-via-th-1990-10-01': {
    title: 'Soviets set S. Korean, Israeli ties',
    publisher: 'Los Angeles Times via The Baltimore Sun',
    date: '1990-10-01',
    url: 'http://articles.baltimoresun.com/1990-10-01/news/1990274060_1_soviet-union-north-korea-south-korea',
    class: 'major'
  },
  'nederlands-dagblad-2022-03': {
    title: '[EU sanctions 22 senior Belarusians]',
    publisher: 'Nederlands Dagblad (Dutch)',
    date: '2022-03',
    url: 'https://www.nd.nl/nieuws/buitenland/1108299/eu-legt-sancties-op-aan-22-belarussische-kopstukken',
    class: 'major'
  },
  'newsweek-2015-10': {
    title: 'North Korea Pocketing Billions From Forced Labor Overseas: U.N. Investigator',
    publisher: 'Newsweek',
    date: '2015-10',
    url: 'https://www.newsweek.com/north-korea-pocketing-billions-forced-labor-overseas-u-n-investigator-335634',
    class: 'major'
  },
  'nhk-world-2023-01-21': {
    title: 'US: N.Korea providing arms to Wagner Group for use in Ukraine',
    publisher: 'NHK World',
    date: '2023-01-21',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20230121_11/',
    class: 'major'
  },
  'otago-daily-times-1950-09-20': {
    title: 'RUSSIAN ARMS: Supplied to North Koreans (report of MacArthur to the UN)',
    publisher: 'Otago Daily Times / NZPA (Papers Past, National Library of New Zealand)',
    date: '1950-09-20',
    url: 'https://paperspast.natlib.govt.nz/newspapers/ODT19500920.2.67',
    class: 'major'
  },
  'reuters-2023-08': {
    title: '[Leaked documents: Russia sets up a drone factory, targets 6,000]',
    publisher: 'Reuters (Kontan, Indonesian)',
    date: '2023-08',
    url: 'https://internasional.kontan.co.id/news/dokumen-bocor-rusia-dirikan-pabrik-drone-targetkan-produksi-6000-drone?page=2',
    class: 'major'
  },
  'reuters-via-businesslive-2022-07-13': {
    title: 'Ukraine cuts ties after North Korea recognises breakaway regions',
    publisher: 'Reuters via BusinessLive',
    date: '2022-07-13',
    url: 'https://www.businesslive.co.za/bd/world/asia/2022-07-13-ukraine-cuts-ties-after-north-korea-recognises-breakaway-regions/',
    class: 'major'
  },
  'reuters-via-daily-maveri-2023-11-01': {
    title: 'Russian help to boost North Korea bid to launch spy satellite',
    publisher: 'Reuters via Daily Maverick',
    date: '2023-11-01',
    url: 'https://www.dailymaverick.co.za/article/2023-11-01-russian-help-to-boost-north-korea-bid-to-launch-spy-satellite/',
    class: 'major'
  },
  'reuters-via-the-straits-2023-11-23': {
    title: 'North Korea received Russian aid for satellite launch: South Korea lawmakers',
    publisher: 'Reuters via The Straits Times',
    date: '2023-11-23',
    url: 'https://www.straitstimes.com/asia/north-korea-received-russian-aid-for-satellite-launch-south-korea-lawmakers',
    class: 'major'
  },
  'rtvi-2022-10': {
    title: '[Russia-DPRK trade through Far East customs has stopped] (in Russian, citing Forbes)',
    publisher: 'RTVI',
    date: '2022-10',
    url: 'https://rtvi.com/news/tovarooborot-s-kndr-na-dalnem-vostoke-polnostyu-prekratilsya/',
    class: 'major'
  },
  'scroll-in-2018-02': {
    title: 'UN finds evidence that North Korea is helping Syria build chemical weapons, say reports',
    publisher: 'Scroll.in',
    date: '2018-02',
    url: 'https://scroll.in/latest/870250/un-finds-evidence-that-north-korea-is-helping-syria-build-chemical-weapons-say-reports',
    class: 'major'
  },
  'telesur-english-2022-05-27': {
    title: 'China, Russia Veto New UN Sanctions on DPRK Over Missile Tests',
    publisher: 'teleSUR English',
    date: '2022-05-27',
    url: 'https://www.telesurenglish.net/news/China-Russia-Veto-New-UN-Sanctions-on-DPRK-Over-Missile-Tests-20220527-0004.html',
    class: 'major'
  },
  'the-chosun-ilbo-2011-07-22': {
    title: '40% of Missiles in Developing World Came from N.Korea',
    publisher: 'The Chosun Ilbo',
    date: '2011-07-22',
    url: 'http://english.chosun.com/site/data/html_dir/2011/07/22/2011072200885.html',
    class: 'major'
  },
  'the-chosun-ilbo-2023-11-02': {
    title: '[North Korea sent over a million artillery shells to Russia]',
    publisher: 'The Chosun Ilbo',
    date: '2023-11-02',
    url: 'https://english.chosun.com/site/data/html_dir/2023/11/02/2023110201083.html',
    class: 'major'
  },
  'the-christian-science-mo-1982-12-20': {
    title: "North Korea reportedly is Iran's chief arms supplier",
    publisher: 'The Christian Science Monitor',
    date: '1982-12-20',
    url: 'https://www.csmonitor.com/1982/1220/122018.html',
    class: 'major'
  },
  'the-christian-science-mo-1990-12-17': {
    title: 'S. Korea, Moscow Warm Up Relations',
    publisher: 'The Christian Science Monitor',
    date: '1990-12-17',
    url: 'https://www.csmonitor.com/1990/1217/okore.html',
    class: 'major'
  },
  'the-daily-beast-2023-06-14': {
    title: 'Russian Nuclear Weapons Are Now in Belarus, Lukashenko Says',
    publisher: 'The Daily Beast',
    date: '2023-06-14',
    url: 'https://www.thedailybeast.com/russian-nuclear-weapons-are-now-in-belarus-lukashenko-says',
    class: 'major'
  },
  'the-daily-beast-2023-09-08': {
    title: 'Cuba Busts 17 in Russian Human Trafficking Scheme Recruiting Soldiers',
    publisher: 'The Daily Beast',
    date: '2023-09-08',
    url: 'https://www.thedailybeast.com/cuba-busts-17-in-russian-human-trafficking-scheme-recruiting-soldiers',
    class: 'major'
  },
  'the-daily-beast-2023-09-13': {
    title: "North Korea's Kim Jong Un Backs Russia's 'Sacred Fight' in Ukraine",
    publisher: 'The Daily Beast',
    date: '2023-09-13',
    url: 'https://www.thedailybeast.com/north-koreas-kim-jong-un-backs-russias-sacred-fight-in-ukraine',
    class: 'major'
  },
  'the-dong-a-ilbo-2000-07-19': {
    title: 'NK, Russia to bolster energy cooperation',
    publisher: 'The Dong-A Ilbo',
    date: '2000-07-19',
    url: 'https://donga.com/en/article/all/20000719/191725/1',
    class: 'major'
  },
  'the-globe-and-mail-2022-10-12': {
    title: '[UN vote on Russian annexations]',
    publisher: 'The Globe and Mail',
    date: '2022-10-12',
    url: 'https://www.theglobeandmail.com/world/article-intense-lobbying-ahead-of-un-vote-on-russian-annexations-2/',
    class: 'major'
  },
  'the-independent-2022-09-07': {
    title: '[Putin likely to buy "literally millions" of shells from North Korea - White House]',
    publisher: 'The Independent',
    date: '2022-09-07',
    url: 'https://www.independent.co.uk/independentpremium/world/putin-russia-ukraine-war-north-korea-white-house-b2161984.html',
    class: 'major'
  },
  'the-irish-times-2001-07-27': {
    title: 'North Korean leader boards train for 10-day trip to Russian summit',
    publisher: 'The Irish Times',
    date: '2001-07-27',
    url: 'https://irishtimes.com/news/north-korean-leader-boards-train-for-10-day-trip-to-russian-summit-1.319783',
    class: 'major'
  },
  'the-japan-times-2023-06-15': {
    title: '[Belarus leader suggests Russian nuclear weapons have arrived]',
    publisher: 'The Japan Times',
    date: '2023-06-15',
    url: 'https://www.japantimes.co.jp/news/2023/06/15/world/belarus-russia-nuclear-weapons-arrive/',
    class: 'major'
  },
  'the-korea-herald-2010-12-30': {
    title: 'N.K. boosts numbers of special forces',
    publisher: 'The Korea Herald',
    date: '2010-12-30',
    url: 'https://www.koreaherald.com/view.php?ud=20101230000840',
    class: 'major'
  },
  'the-kyiv-independent-2022-09-21': {
    title: 'North Korea denies selling weapons or ammunition to Russia',
    publisher: 'The Kyiv Independent (citing KCNA)',
    date: '2022-09-21',
    url: 'https://kyivindependent.com/north-korea-denies-selling-weapons-or-ammunition-to-russia/',
    class: 'major'
  },
  'the-kyiv-independent-2023-10-13': {
    title: 'White House: North Korea delivers over 1,000 containers of arms to Russia',
    publisher: 'The Kyiv Independent',
    date: '2023-10-13',
    url: 'https://kyivindependent.com/white-house-north-korea-delivers-over-1-000-containers-of-arms-to-russia/',
    class: 'major'
  },
  'the-moscow-times-2014-02-19': {
    title: 'Russian Duma Receives $10Bln North Korean Debt-Forgiveness Bill',
    publisher: 'The Moscow Times',
    date: '2014-02-19',
    url: 'https://www.themoscowtimes.com/2014/02/19/russian-duma-receives-10bln-north-korean-debt-forgiveness-bill',
    class: 'major'
  },
  'the-moscow-times-2017-03-31': {
    title: 'North Korean Slaves Allegedly Building Key Russian World Cup Stadium',
    publisher: 'The Moscow Times',
    date: '2017-03-31',
    url: 'https://www.themoscowtimes.com/2017/03/31/north-korean-slaves-building-key-russian-world-cup-stadium-a57602',
    class: 'major'
  },
  'the-straits-times-2022-02-12': {
    title: '[Ukraine war: cloud over Asia]',
    publisher: 'The Straits Times',
    date: '2022-02-12',
    url: 'https://www.straitstimes.com/asia/ukraine-war-cloud-over-asia',
    class: 'major'
  },
  'the-times-of-israel-2022-03-11': {
    title: 'Putin backs plans to bring volunteer fighters from Middle East to Ukraine',
    publisher: 'The Times of Israel',
    date: '2022-03-11',
    url: 'https://www.timesofisrael.com/putin-backs-plans-to-bring-volunteer-fighters-from-middle-east-to-ukraine/',
    class: 'major'
  },
  'the-washington-post-2007-03-15': {
    title: 'U.S. Ends Bank Probe; Possible Step Toward N. Korean Reactor Closure',
    publisher: 'The Washington Post',
    date: '2007-03-15',
    url: 'http://www.washingtonpost.com/wp-dyn/content/article/2007/03/14/AR2007031402299.html',
    class: 'major'
  },
  'ukrainska-pravda-2023-06-16': {
    title: '[Putin: first nuclear warheads delivered to Belarus]',
    publisher: 'Ukrainska Pravda',
    date: '2023-06-16',
    url: 'https://www.pravda.com.ua/eng/news/2023/06/16/7407202/',
    class: 'major'
  },
  'voice-of-america-2011-08-24': {
    title: 'Medvedev, Kim Jong Il Meet in Siberia',
    publisher: 'Voice of America',
    date: '2011-08-24',
    url: 'https://www.voanews.com/a/n-korea-ready-to-resume-nuclear-talks-128308348/144224.html',
    class: 'major'
  },
  'wion-2022-07-14': {
    title: 'Ukraine slams North Korea for recognising independence of pro-Russian breakaway regions',
    publisher: 'WION (citing KCNA)',
    date: '2022-07-14',
    url: 'https://www.wionews.com/world/ukraine-slams-north-korea-for-recognising-independence-of-pro-russian-breakaway-regions-497164',
    class: 'major'
  },
  'youm7-2014-10-15': {
    title: '[30 pilots from North Korea with us in the October war]',
    publisher: 'Youm7 (Arabic)',
    date: '2014-10-15',
    url: 'https://youm7.com/story/2014/10/15/30-طيارا-من-كوريا-الشمالية-معنا-فى-حرب-أكتوبر/1906633',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
