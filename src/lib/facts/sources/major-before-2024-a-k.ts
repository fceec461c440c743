import type { Source } from '../schema.ts';

/** Sources of class `major`, before 2024, ids A to K. */
export const majorBefore2024AK = {
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
  }
} as const satisfies Record<string, Source>;
