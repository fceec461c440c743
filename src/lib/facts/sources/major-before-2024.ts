import type { Source } from '../schema.ts';

/** Sources of class major before 2024, by id. */
export const majorBefore2024 = {
  'afp-via-khaleej-times-2011-08-25': {
    title: 'Medvedev wins nuclear pledge at rare N. Korea talks',
    publisher: 'AFP via Khaleej Times',
    date: '2011-08-25',
    url: 'https://www.khaleejtimes.com/world/medvedev-wins-nuclear-pledge-at-rare-n-korea-talks-2',
    class: 'major'
  },
  'al-jazeera-2019-02-20': {
    title: 'Singapore to Hanoi: The winding road since first Trump-Kim summit',
    publisher: 'Al Jazeera',
    date: '2019-02-20',
    url: 'https://www.aljazeera.com/news/2019/2/20/singapore-to-hanoi-the-winding-road-since-first-trump-kim-summit',
    class: 'major'
  },
  'associated-press-2001-07-08': {
    title: 'North Korea says its pilots fought in the Vietnam War',
    publisher: 'Associated Press (The China Post)',
    date: '2001-07-08',
    url: 'https://chinapost.nownews.com/20010708-153813',
    class: 'major'
  },
  'axios-2022-09-06': {
    title: 'Russia buying North Korean rockets and artillery, U.S. intelligence says',
    publisher: 'Axios',
    date: '2022-09-06',
    url: 'https://www.axios.com/2022/09/06/russia-north-korea-rockets-artillery-ukraine',
    class: 'major'
  },
  'babel-2022-11-05': {
    title: '[Iran admitted for the first time that it supplied Russia with drones]',
    publisher: 'Babel',
    date: '2022-11-05',
    url: 'https://babel.ua/en/news/86645-iran-admitted-for-the-first-time-that-it-supplied-russia-with-drones-but-allegedly-even-before-its-invasion-of-ukraine',
    class: 'major'
  },
  'bloomberg-2022-10-20': {
    title: "[Putin's ally is letting him build up forces near Ukraine again]",
    publisher: 'Bloomberg',
    date: '2022-10-20',
    url: 'https://www.bloomberg.com/news/articles/2022-10-20/putin-s-ally-is-letting-him-build-up-forces-near-ukraine-again',
    class: 'major'
  },
  'brisbane-times-2022-11-06': {
    title: '[Iran admits sending drones to Russia but Kyiv says Tehran is still lying]',
    publisher: 'Brisbane Times',
    date: '2022-11-06',
    url: 'https://www.brisbanetimes.com.au/world/europe/iran-admits-sending-drones-to-russia-but-kyiv-says-tehran-is-still-lying-20221106-p5bvwq.html?ref=rss&utm_medium=rss&utm_source=rss_feed',
    class: 'major'
  },
  'business-day-2017-10-25': {
    title: "The African monuments funding North Korea's missiles",
    publisher: 'Business Day (South Africa)',
    date: '2017-10-25',
    url: 'https://www.businesslive.co.za/bd/world/africa/2017-10-25-the-african-monuments-funding-north-koreas-missiles/',
    class: 'major'
  },
  'businesslive-2023-09-13': {
    title: '[Putin and Kim discuss military co-operation and the Ukraine war at summit]',
    publisher: 'BusinessLive / Reuters',
    date: '2023-09-13',
    url: 'https://www.businesslive.co.za/bd/world/europe/2023-09-13-putin-and-kim-discuss-military-co-operation-ukraine-war-at-summit/',
    class: 'major'
  },
  'cgtn-africa-2016-05': {
    title: 'Uganda to halt military, security ties with DPRK',
    publisher: 'CGTN Africa',
    date: '2016-05',
    url: 'https://africa.cgtn.com/?p=21952',
    class: 'major'
  },
  'chicago-tribune-1985-07-18': {
    title: 'Soviet Arms Flow To N. Korea Grows',
    publisher: 'Chicago Tribune',
    date: '1985-07-18',
    url: 'http://articles.chicagotribune.com/1985-07-18/news/8502160778_1_north-korea-mig-soviet-assistance',
    class: 'major'
  },
  'cnbc-2017-02-14': {
    title: "[North Korea sanctions: Africa's role]",
    publisher: 'CNBC (on an Institute for Security Studies report)',
    date: '2017-02-14',
    url: 'http://www.cnbc.com/2017/02/14/north-korea-sanctions-africas-role.html',
    class: 'major'
  },
  'cnbc-2018-07-17': {
    title: 'North Korea and Zimbabwe: a friendship explained',
    publisher: 'CNBC',
    date: '2018-07-17',
    url: 'https://www.cnbc.com/2018/07/17/north-korea-and-zimbabwe-a-friendship-explained.html',
    class: 'major'
  },
  'cnbc-tv18-2022-02-04': {
    title: 'Xi Jinping meets Vladimir Putin in Beijing amid Ukraine standoff',
    publisher: 'CNBC-TV18',
    date: '2022-02-04',
    url: 'https://www.cnbctv18.com/world/xi-jinping-meets-vladimir-putin-in-beijing-amid-ukraine-standoff-all-you-need-to-know-12365472.htm/amp',
    class: 'major'
  },
  'cnn-2002-12-11': {
    title: 'U.S. lets Scud ship sail to Yemen',
    publisher: 'CNN',
    date: '2002-12-11',
    url: 'http://www.cnn.com/2002/WORLD/asiapcf/east/12/11/us.missile.ship/index.html',
    class: 'major'
  },
  'cnn-2017-10-19': {
    title: 'African statues and structures built by North Korea',
    publisher: 'CNN',
    date: '2017-10-19',
    url: 'http://www.cnn.com/2017/10/19/world/gallery/north-korea-africa/index.html?utm_source=feedburner&utm_medium=feed&utm_campaign=Feed%3A+rss%2Fedition_world+%28RSS%3A+CNNi+-+World%29',
    class: 'major'
  },
  'cnn-2019-04-25': {
    title: 'Vladimir Putin and Kim Jong Un hold first summit',
    publisher: 'CNN',
    date: '2019-04-25',
    url: 'https://edition.cnn.com/asia/live-news/kim-jong-un-vladimir-putin-summit-intl/index.html',
    class: 'major'
  },
  'deutsche-welle-2019-04-25': {
    title: 'Kim Jong Un and Vladimir Putin end Vladivostok summit',
    publisher: 'Deutsche Welle',
    date: '2019-04-25',
    url: 'https://www.dw.com/en/kim-jong-un-and-vladimir-putin-end-vladivostok-summit/a-48471334',
    class: 'major'
  },
  'espreso-2023-11-02': {
    title: 'South Korea suspects North Korea sent missiles to Russia',
    publisher: 'Espreso (citing Yonhap)',
    date: '2023-11-02',
    url: 'https://global.espreso.tv/south-korea-suspects-north-korea-sent-missiles-to-russia',
    class: 'major'
  },
  'hankook-ilbo-1996-07-12': {
    title: '[North Korea exported some 370 Scuds to the Middle East]',
    publisher: 'Hankook Ilbo (Korean)',
    date: '1996-07-12',
    url: 'https://www.hankookilbo.com/News/Read/199607120023010951',
    class: 'major'
  },
  'i-2022-03-02': {
    title: '[Full voting breakdown as North Korea and Syria back Putin on Ukraine invasion]',
    publisher: 'i (inews.co.uk)',
    date: '2022-03-02',
    url: 'https://inews.co.uk/news/un-russia-vote-full-voting-breakdown-north-korea-syria-back-putin-ukraine-invasion-1494907',
    class: 'major'
  },
  'i-2023-09-13': {
    title: '[Putin and Kim begin talks at space base as Russia offers help with satellites]',
    publisher: 'i (inews.co.uk)',
    date: '2023-09-13',
    url: 'https://inews.co.uk/news/world/north-korea-fires-ballistic-missile-hours-before-kim-jong-un-due-to-meet-vladimir-putin-2612760',
    class: 'major'
  },
  'i24news-2023-07-27': {
    title: "N. Korea's Kim shows new military drones, ballistic missiles to Russian DM",
    publisher: 'i24NEWS / AFP',
    date: '2023-07-27',
    url: 'https://www.i24news.tv/en/news/international/asia-pacific/1690437871-n-korea-s-kim-shows-new-military-drones-ballistic-missiles-to-russian-dm',
    class: 'major'
  },
  'i24news-2023-08-17': {
    title: 'Russia to build 6,000 attack drones with Iranian help: report',
    publisher: 'i24NEWS',
    date: '2023-08-17',
    url: 'https://www.i24news.tv/en/news/ukraine-conflict/1692294253-russia-to-build-6-000-attack-drones-with-iranian-help-report',
    class: 'major'
  },
  'israel-national-news-2022-12': {
    title: '[White House: North Korea shipped rockets and missiles to Wagner]',
    publisher: 'Israel National News',
    date: '2022-12',
    url: 'http://www.israelnationalnews.com/news/364824',
    class: 'major'
  },
  'kbs-world-2011-08-24': {
    title: '[North Korea, Russia agree on six-party talks and gas pipeline]',
    publisher: 'KBS World',
    date: '2011-08-24',
    url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=84036&lang=e',
    class: 'major'
  },
  'kbs-world-2016': {
    title: "[North Korea's exports to Russia halved in 2015] (in French)",
    publisher: 'KBS World (citing ITC)',
    date: '2016',
    url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=51716&lang=f',
    class: 'major'
  },
  'kbs-world-2018': {
    title: "'Russia to Send Home All N. Korean Workers by 2019'",
    publisher: 'KBS World',
    date: '2018',
    url: 'https://world.kbs.co.kr/special/northkorea/contents/news/news_view.htm?No=137934&current_page=228&lang=e',
    class: 'major'
  },
  'kbs-world-2021-02-02': {
    title: '[2020 Defense White Paper compares the two Koreas]',
    publisher: 'KBS World',
    date: '2021-02-02',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=159314',
    class: 'major'
  },
  'kbs-world-2023-10': {
    title: '[US: N. Korea delivered over 1,000 containers of military equipment to Russia]',
    publisher: 'KBS World',
    date: '2023-10',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077',
    class: 'major'
  },
  'kbs-world-2023-10-16-korea-arms': {
    title: '[N. Korea arms containers, Kirby]',
    publisher: 'KBS World',
    date: '2023-10-16',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181108',
    class: 'major'
  },
  'kbs-world-2023-10-16-korea-sent': {
    title: '[N. Korea sent 1,000-plus containers of arms, defense ministry on US claim]',
    publisher: 'KBS World',
    date: '2023-10-16',
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181107',
    class: 'major'
  },
  'korea-economic-daily-1990-08-10': {
    title: "[Half of North Korea's trade is with the USSR (in Korean)]",
    publisher: 'Korea Economic Daily (Hankyung)',
    date: '1990-08-10',
    url: 'https://www.hankyung.com/article/1990081000631',
    class: 'major'
  },
  'korea-economic-daily-cit-1990-07-02': {
    title: '[Soviet-DPRK trade down in 1989, Soviet statistics] (in Korean)',
    publisher: 'Korea Economic Daily (Hankyung) citing Jiji',
    date: '1990-07-02',
    url: 'https://www.hankyung.com/article/1990070200131',
    class: 'major'
  },
  'korea-joongang-daily-2017-10-31': {
    title: 'Pyongyang signed NPT for Soviet military support: CIA',
    publisher: 'Korea JoongAng Daily',
    date: '2017-10-31',
    url: 'https://koreajoongangdaily.joins.com/2017/10/31/politics/Pyongyang-signed-NPT-for-Soviet-military-support-CIA/3040173.html',
    class: 'major'
  },
  'kyiv-post-2023-10': {
    title: '[Report on North Korean ammunition transfers via Dunai]',
    publisher: 'Kyiv Post',
    date: '2023-10',
    url: 'https://www.kyivpost.com/post/22852',
    class: 'major'
  },
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
