import type { Source } from '../schema.ts';

/** Sources of class `republisher`, before 2024, ids S to Z. */
export const republisherBefore2024SZ = {
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
