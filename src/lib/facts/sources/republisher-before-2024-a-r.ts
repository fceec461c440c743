import type { Source } from '../schema.ts';

/** Sources of class `republisher`, before 2024, ids A to R. */
export const republisherBefore2024AR = {
  'afp-2003-10-23': {
    title: '[North Korea has exported 400 Scud missiles to the Middle East]',
    publisher: 'AFP (DefenceTalk)',
    date: '2003-10-23',
    url: 'https://defencetalk.com/nkorea-has-exported-400-scud-missiles-to-middle-east-1372',
    class: 'republisher'
  },
  'afp-2011-06-06': {
    title: 'IAEA turns up heat on Syria, Iran',
    publisher: 'AFP (Your Middle East)',
    date: '2011-06-06',
    url: 'https://yourmiddleeast.com/2011/06/06/iaea-turns-up-heat-on-syria-iran/',
    class: 'republisher'
  },
  'ap-2023-12-26': {
    title: 'Belarus leader says Russian nuclear weapons shipments are completed, raising concern in the region',
    publisher: 'AP (via LatestLY)',
    date: '2023-12-26',
    url: 'https://www.latestly.com/agency-news/world-news-belarus-leader-says-russian-nuclear-weapons-shipments-are-completed-raising-concern-in-the-region-5651373.html',
    class: 'republisher'
  },
  'associated-press-2016-05-30': {
    title: 'Uganda to stop security cooperation with North Korea',
    publisher: 'Associated Press (Daily Herald)',
    date: '2016-05-30',
    url: 'https://www.dailyherald.com/article/20160530/news/305309990/',
    class: 'republisher'
  },
  'associated-press-2019-02-20': {
    title: "Memorial speaks to North Korea's ties to summit",
    publisher: 'Associated Press (San Francisco Chronicle, via PressReader)',
    date: '2019-02-20',
    url: 'http://www.pressreader.com/usa/san-francisco-chronicle-late-edition/20190220/281582356906213',
    class: 'republisher'
  },
  'associated-press-2019-02-28': {
    title: 'Trump-Kim summit disintegrates over sanctions impasse',
    publisher: 'Associated Press (Fort Frances Times)',
    date: '2019-02-28',
    url: 'https://fftimes.com/news/world/trump-kim-summit-disintegrates-over-sanctions-impasse/',
    class: 'republisher'
  },
  'associated-press-2023-09': {
    title: 'A Timeline of the Complicated Relations between Russia and North Korea',
    publisher: 'Associated Press (syndicated by Asharq Al-Awsat)',
    date: '2023-09',
    url: 'https://english.aawsat.com/features/4541411-timeline-complicated-relations-between-russia-and-north-korea?page=3',
    class: 'republisher'
  },
  'cnn-2022-02-04': {
    title: 'Putin and Xi call for halt to NATO expansion, Kremlin says, in show of unity at Beijing Olympics',
    publisher: 'CNN (KTVZ)',
    date: '2022-02-04',
    url: 'https://ktvz.com/news/national-world/cnn-world/2022/02/04/putin-and-xi-call-for-halt-to-nato-expansion-kremlin-says-in-show-of-unity-at-beijing-olympics/',
    class: 'republisher'
  },
  'daily-finland-2022-03-04': {
    title: 'UN demands withdrawal of Russian forces from Ukraine',
    publisher: 'Daily Finland (European External Action Service)',
    date: '2022-03-04',
    url: 'https://dailyfinland.fi/worldwide/26182/UN-demands-withdrawal-of-Russian-forces-from-Ukraine',
    class: 'republisher'
  },
  'deutsche-welle-2023-09-13': {
    title: 'Russia: Kim, Putin meet at cosmodrome',
    publisher: 'Deutsche Welle (extract at Rational Review)',
    date: '2023-09-13',
    url: 'https://news.rationalreview.com/archives/134107',
    class: 'republisher'
  },
  'diari-de-girona-2022-02-28': {
    title: '[Launch of several missiles from Belarus confirmed]',
    publisher: 'Diari de Girona (Catalan)',
    date: '2022-02-28',
    url: 'https://www.diaridegirona.cat/espanya-internacional/2022/02/28/confirmen-llancament-diversos-missils-des-63242124.html',
    class: 'republisher'
  },
  'gv-wire-2023-08-17': {
    title: "Leaked Documents Reveal Russia's Secret Drone Project with Iran",
    publisher: 'GV Wire (on The Washington Post)',
    date: '2023-08-17',
    url: 'https://gvwire.com/2023/08/17/leaked-documents-reveal-russias-secret-drone-project-with-iran/',
    class: 'republisher'
  },
  'iranwire-2017-08-11': {
    title: "North Korea's Deadly Partnership with Iran",
    publisher: 'IranWire / The Daily Beast (Daily Alert summary)',
    date: '2017-08-11',
    url: 'http://www.dailyalert.org/rss/Mainissues.php?id=67440',
    class: 'republisher'
  },
  'itar-tass-2011-08-20': {
    title: 'Kim Jong-il start visit to RF August 20 (background on relations)',
    publisher: 'Itar-Tass (via Window to Russia)',
    date: '2011-08-20',
    url: 'https://news.windowstorussia.com/kim-jong-il-start-visit-to-rf-august-20.html',
    class: 'republisher'
  },
  'kcna-2000-02-28': {
    title: '[Spokesman of Foreign Ministry on visit of Russian Foreign Minister (28 February 2000)]',
    publisher: 'KCNA (archived copy)',
    date: '2000-02-28',
    url: 'http://community.fortunecity.ws/meltingpot/champion/65/treaty.htm',
    class: 'republisher'
  },
  'nashe-pravo-2023-08-17': {
    title: 'Daily Flyer, August 17, 2023',
    publisher: 'Nashe Pravo (on The Washington Post)',
    date: '2023-08-17',
    url: 'https://www.nashepravo.news/daily-flyer-august-17-2023/',
    class: 'republisher'
  },
  'pbs-wide-angle-2003-09-11': {
    title: 'A State of Mind - North Korea and the Korean War: 1945-1949 Background',
    publisher: 'PBS Wide Angle (pre-production host of pbs.org)',
    date: '2003-09-11',
    url: 'https://pbs-wnet-preprod.digi-producers.pbs.org/wnet/wideangle/episodes/a-state-of-mind/north-korea-and-the-korean-war/1945-1949-background/1347',
    class: 'republisher'
  },
  'pow-network-copy-of-a-us-1993-08-26': {
    title: 'The Transfer of U.S. Korean War POWs to the Soviet Union (working papers, DPMO)',
    publisher: 'POW Network copy of a US Defense Department working paper',
    date: '1993-08-26',
    url: 'https://www.pownetwork.org/Korean_War_USAF_MIA/harker_charles_abbott_jr.htm',
    class: 'republisher'
  },
  'railway-gazette-2013-09': {
    title: 'North Korea rail link completed',
    publisher: 'Railway Gazette (Internet Archive copy)',
    date: '2013-09',
    url: 'https://web.archive.org/web/20201022094821/http://www.railwaygazette.com/news/infrastructure/single-view/view/north-korea-rail-link-completed.html',
    class: 'republisher'
  },
  'republic-world-2022-03-14': {
    title: '[Reports that Putin is recruiting Syrians]',
    publisher: 'Republic World (citing AP)',
    date: '2022-03-14',
    url: 'https://www.republicworld.com/world-news/russia-ukraine-crisis/russias-putin-actively-recruiting-syrians-in-order-to-fight-against-ukraine-reports-articleshow.html',
    class: 'republisher'
  },
  'republic-world-2022-08-11': {
    title: 'Russia rejects reports claiming North Korea offered to send volunteers to Ukraine amid war',
    publisher: 'Republic World',
    date: '2022-08-11',
    url: 'https://www.republicworld.com/world-news/russia-ukraine-crisis/russia-rejects-reports-claiming-north-korea-offered-to-send-volunteers-to-ukraine-amid-war-articleshow.html',
    class: 'republisher'
  },
  'reuters-via-union-leader-2023-09-13': {
    title: "Putin and North Korea's Kim discuss military matters, Ukraine war and satellites",
    publisher: 'Reuters via Union Leader',
    date: '2023-09-13',
    url: 'https://www.unionleader.com/news/military/putin-and-north-koreas-kim-discuss-military-matters-ukraine-war-and-satellites/article_2a593c8a-44e9-53e0-87af-4a7b50d19a68.html',
    class: 'republisher'
  },
  'ria-novosti-2013-09-22': {
    title: 'Russia Opens Landmark N. Korean Rail Link',
    publisher: 'RIA Novosti (via Window to Russia)',
    date: '2013-09-22',
    url: 'https://news.windowstorussia.com/russia-opens-landmark-n-korean-rail-link.html',
    class: 'republisher'
  },
  'ria-novosti-2017-12-23': {
    title: "[Russia's deputy UN envoy on the resolution on DPRK]",
    publisher: 'RIA Novosti (Rusreality translation)',
    date: '2017-12-23',
    url: 'https://rusreality.com/2017/12/23/zampolpreda-of-russia-to-the-un-spoke-about-the-adoption-of-the-resolution-on-dprk/',
    class: 'republisher'
  },
  'ria-novosti-via-mfd-ru-2018-06-14': {
    title: '[Russian exports to DPRK fell 86% in two months] (in Russian)',
    publisher: 'RIA Novosti via MFD.ru',
    date: '2018-06-14',
    url: 'https://mfd.ru/news/view/?id=2245420',
    class: 'republisher'
  },
  'rusi-2023-10-17': {
    title: "The Orient Express: North Korea's Clandestine Supply Route to Russia",
    publisher: 'RUSI (Wired-Gov copy)',
    date: '2023-10-17',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/the+orient+express+north+koreas+clandestine+supply+route+to+russia+17102023142500?open',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
