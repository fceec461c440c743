import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids Ka to Kn. */
export const major2024KaKn = {
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
  }
} as const satisfies Record<string, Source>;
