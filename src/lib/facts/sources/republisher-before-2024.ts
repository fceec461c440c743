import type { Source } from '../schema.ts';

/** Sources of class republisher before 2024, by id. */
export const republisherBefore2024 = {
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
  },
  'stanford-cisac-2016-05-27': {
    title: 'North Korean Nuclear Facilities After the Agreed Framework',
    publisher: 'Stanford CISAC (copy at DocsLib)',
    date: '2016-05-27',
    url: 'https://docslib.org/doc/7470151/north-korean-nuclear-facilities-after-the-agreed-framework1',
    class: 'republisher'
  },
  'tass-via-today-az-2022-05-27': {
    title: 'Russia, China veto US resolution on North Korean sanctions',
    publisher: 'TASS via Today.az',
    date: '2022-05-27',
    url: 'https://www.today.az/print/news/regions/220781.html',
    class: 'republisher'
  },
  'the-gaze-2023': {
    title: 'Russia is Manufacturing Iranian Shahed Drones at Its Own Factory',
    publisher: 'The Gaze (citing The Washington Post)',
    date: '2023',
    url: 'https://thegaze.media/news/russia-is-manufacturing-iranian-shahed-drones-at-its-own-factory',
    class: 'republisher'
  },
  'the-hill-2022-10-12': {
    title: 'These four countries sided with Russia in UN vote on Ukraine annexations',
    publisher: 'The Hill (staging host)',
    date: '2022-10-12',
    url: 'https://digital-stage.thehill.com/policy/international/3685791-these-four-countries-sided-with-russia-in-un-vote-on-ukraine-annexations',
    class: 'republisher'
  },
  'the-jewish-press-2018-02-27': {
    title: 'NYT: UN Probe Finds North Korea Linked to Syrian Chemical Weapons',
    publisher: 'The Jewish Press (on The New York Times)',
    date: '2018-02-27',
    url: 'https://jewishpress.com/news/global/un/nyt-un-probe-finds-north-korea-linked-to-syrian-chemical-weapons/2018/02/27',
    class: 'republisher'
  },
  'the-london-economic-2022-03-03': {
    title: "[List of votes on the motion condemning Russia's invasion]",
    publisher: 'The London Economic',
    date: '2022-03-03',
    url: 'https://www.thelondoneconomic.com/news/countries-vote-motion-condemning-russias-invasion-ukraine-314563/',
    class: 'republisher'
  },
  'ukrainska-pravda-via-yah-2023-09-13': {
    title: '[Putin meets with Kim Jong-un (citing RIA Novosti)]',
    publisher: 'Ukrainska Pravda via Yahoo',
    date: '2023-09-13',
    url: 'https://news.yahoo.com/putin-meets-kim-jong-un-045559550.html',
    class: 'republisher'
  },
  'un-news-2011-06-06': {
    title: 'Syria very likely had an unreported nuclear plant, UN agency chief says',
    publisher: 'UN News (GlobalSecurity copy)',
    date: '2011-06-06',
    url: 'https://www.globalsecurity.org/wmd/library/news/iran/2011/iran-110606-unnews01.htm',
    class: 'republisher'
  },
  'un-news-2022-03-02': {
    title: 'General Assembly resolution demands end to Russian offensive in Ukraine',
    publisher: 'UN News (CARICOM copy)',
    date: '2022-03-02',
    url: 'http://caricomstats.org/E-CISTAR/2022/03/02/general-assembly-resolution-demands-end-to-russian-offensive-in-ukraine',
    class: 'republisher'
  },
  'united-nations-treaty-se-1961-07-06': {
    title: 'Treaty of friendship, co-operation and mutual assistance, signed at Moscow on 6 July 1961 (No. 6045)',
    publisher: 'United Nations Treaty Series (DocumentCloud copy)',
    date: '1961-07-06',
    url: 'https://assets.documentcloud.org/documents/3005971/1961-Treaty-of-Friendship-Cooperation-and-Mutual.txt',
    class: 'republisher'
  },
  'upi-2018-02-28': {
    title: 'U.N. report: North Korea sending Syria chemical weapons supplies',
    publisher: 'UPI (Gephardt Daily)',
    date: '2018-02-28',
    url: 'http://gephardtdaily.com/national-international/u-n-report-north-korea-sending-syria-chemical-weapons-supplies/',
    class: 'republisher'
  },
  'upi-2020-01-16': {
    title: "'Almost all' North Korea guest workers repatriated, Russia says",
    publisher: 'UPI (Zanynews copy)',
    date: '2020-01-16',
    url: 'http://zanynews.net/2020/01/16/almost-all-north-korea-guest-workers-repatriated-russia-says/',
    class: 'republisher'
  },
  'urdupoint-2019-12-13': {
    title: 'All N. Korean Workers To Leave Russia By December 22 In Line With UNSC Resolution - Moscow',
    publisher: 'UrduPoint / Sputnik',
    date: '2019-12-13',
    url: 'https://www.urdupoint.com/en/world/all-n-korean-workers-to-leave-russia-by-dece-786604.html',
    class: 'republisher'
  },
  'urdupoint-2023-02-16': {
    title: 'South Korean Defense Ministry Defines North Korea as Enemy for First Time in 6 Years',
    publisher: 'UrduPoint / Sputnik',
    date: '2023-02-16',
    url: 'https://www.urdupoint.com/en/world/south-korean-defense-ministry-defines-north-k-1644125.html',
    class: 'republisher'
  },
  'us-library-of-congress-c-1993': {
    title: 'North Korea: Relations with the Third World',
    publisher: 'US Library of Congress country study (copy at AllRefer)',
    date: '1993',
    url: 'http://reference.allrefer.com/country-guide-study/north-korea/north-korea156.html',
    class: 'republisher'
  },
  'us-office-of-the-directo-2008-04-24': {
    title:
      "Background Briefing with Senior U.S. Officials on Syria's Covert Nuclear Reactor and North Korea's Involvement",
    publisher: 'US Office of the Director of National Intelligence (GlobalSecurity copy)',
    date: '2008-04-24',
    url: 'https://www.globalsecurity.org/wmd/library/news/syria/2008/syria-080424-dni01.htm',
    class: 'republisher'
  },
  'voice-of-america-2000-02-09': {
    title: 'North Korea / Russia (correspondent report)',
    publisher: 'Voice of America (GlobalSecurity copy)',
    date: '2000-02-09',
    url: 'https://www.globalsecurity.org/wmd/library/news/dprk/2000/000209-dprk1.htm',
    class: 'republisher'
  },
  'wilson-center-digital-ar-1950-05-14': {
    title: '[Digital Archive listing: cable No. 8600, Vyshinsky to Mao, 14 May 1950]',
    publisher: 'Wilson Center Digital Archive (staging host)',
    date: '1950-05-14',
    url: 'https://wilson-center.drivingcreative.com/search?f%5B0%5D=original_repositories%3A4093&f%5B1%5D=places%3A85925&f%5B2%5D=topics%3A86475&fo%5B0%5D=4093&fo%5B1%5D=86475&fo%5B2%5D=85925&search_api_fulltext=Korean+War%2C+1950-1953',
    class: 'republisher'
  },
  'wilson-center-nkidp-work-2012-05-china-post': {
    title: 'China and the Post-War Reconstruction of North Korea, 1953-1961 (Shen Zhihua and Xia Yafeng), p. 3 extract',
    publisher: 'Wilson Center NKIDP Working Paper 4 (hezhiquan.com copy)',
    date: '2012-05',
    url: 'http://www.hezhiquan.com/docs/view/9622ded19d354b98a92c98e379ecae40_3.html',
    class: 'republisher'
  },
  'wilson-center-nkidp-work-2012-05-china-post-war': {
    title: 'China and the Post-War Reconstruction of North Korea, 1953-1961 (page extract)',
    publisher: 'Wilson Center NKIDP Working Paper 4 (cucdc.com copy)',
    date: '2012-05',
    url: 'http://download.cucdc.com/wenku/page/0103d037b831437a96ce82e631a7ee31.html',
    class: 'republisher'
  },
  'yonhap-via-the-korea-pos-2023-11-23': {
    title: '[N. Korea believed to have received Russian help for satellite]',
    publisher: 'Yonhap via The Korea Post',
    date: '2023-11-23',
    url: 'http://www.koreapost.com/news/articleView.html?idxno=40525',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
