import type { Source } from '../schema.ts';

/** Pages that the fronts of the Korean War and the steps that show them rest on, by id. */
export const koreanWarSources = {
  'us-army-campaigns-korean-war': {
    title: 'Korean War Campaigns',
    publisher: 'US Army Center of Military History',
    date: null,
    url: 'https://history.army.mil/Research/Reference-Topics/Army-Campaigns/Brief-Summaries/Korean-War',
    class: 'official'
  },
  'us-army-special-operations-2020-08': {
    title: 'The Korean War: Phase 5, 9 July 1951–27 July 1953',
    publisher: 'US Army Special Operations Command History Office',
    date: '2020-08',
    url: 'https://arsof-history.org/arsof_in_korea/korean_war_phase_5.html',
    class: 'official'
  },
  'muse-spare-not-the-brave': {
    title: '[Spare Not the Brave, chapter 9, “Chang-to”: the United Nations lines of January 1951]',
    publisher: 'Project MUSE (book chapter, extract)',
    date: null,
    url: 'http://muse.jhu.edu/books/9781612778563/9781612778563-15.pdf',
    class: 'specialist'
  },
  'us-army-via-tigard': {
    title: '[US Army exhibit on the fourth phase of the Korean War, from 25 January 1951]',
    publisher: 'US Army text via the City of Tigard',
    date: null,
    url: 'http://publicrecords.tigard-or.gov/Public/DocView.aspx?dbid=0&id=722879&repo=CityOfTigard',
    class: 'republisher'
  },
  'us-army-via-koreanwaronline-ebb-12': {
    title: '[Ebb and Flow, chapter XII, “Reconnaissance in Force”: north of line D in January 1951]',
    publisher: 'US Army history via koreanwaronline.com',
    date: null,
    url: 'http://www.koreanwaronline.com/history/EbbAndFlow/Ch12.htm',
    class: 'republisher'
  },
  'montross-canzona-via-bitlit': {
    title: '[US Marine Operations in Korea, volume 1: The Pusan Perimeter]',
    publisher: 'US Marine Corps history (Montross and Canzona) via bitlit.ru',
    date: null,
    url: 'https://bitlit.ru/page/en/lynn-montross-nicholas-a-canzona-united-states-marine-corps/us-marine-operations-in-korea-1950-1953-volume-1-of-5-the-pusan-perimeter/65',
    class: 'republisher'
  },
  'time-via-wordola': {
    title: '[Passages of Time magazine from the 1950s, among them the line just below the 38th parallel]',
    publisher: 'Time via wordola.com',
    date: null,
    url: 'https://wordola.com/wusage/peninsulas/f1950-t1959-p40.html',
    class: 'republisher'
  },
  'korean-military-studies-via-albummania': {
    title: '[Military history journal on the withdrawal of January 1951, page 111]',
    publisher: 'Korean military history journal, issue 127, via albummania.co.kr',
    date: null,
    url: 'http://test.albummania.co.kr/gallery/viewContents.asp?seq=111823&path=091224133030&page=111&vmode=full',
    class: 'republisher'
  },
  'virtualmirage-august-1950': {
    title: '[August 1950: the perimeter from south of Hamchang to just south of Yongdok]',
    publisher: 'virtualmirage.org',
    date: null,
    url: 'https://www.virtualmirage.org/august-1950/',
    class: 'weak'
  },
  'the-map-archive-un-counterattack': {
    title: 'The Korean War: the UN Counterattack September–November 1950',
    publisher: 'The Map Archive',
    date: null,
    url: 'https://www.themaparchive.com/product/the-korean-war-the-un-counterattack-september-november-1950/',
    class: 'specialist'
  },
  'paul-noll-1950-11': {
    title: 'Korean War Time Line June 1950 to July 1953: Position of Forces in November 1950',
    publisher: 'paulnoll.com',
    date: null,
    url: 'http://www.paulnoll.com/Korea/Maps/Korean-map-timeline-1950-11.html',
    class: 'weak'
  },
  'wikipedia-via-owiki-third-battle-of-seoul': {
    title: 'Third Battle of Seoul',
    publisher: 'Wikipedia (w.owiki.org copy)',
    date: null,
    url: 'http://w.owiki.org/wiki/Third_Battle_of_Seoul',
    class: 'weak'
  },
  'wikipedia-via-wikimili-operation-roundup': {
    title: 'Operation Roundup (1951)',
    publisher: 'Wikipedia (wikimili.com copy)',
    date: null,
    url: 'https://wikimili.com/en/Operation_Roundup_(1951)',
    class: 'weak'
  },
  'wikipedia-operation-rugged': {
    title: 'Operation Rugged',
    publisher: 'Wikipedia',
    date: null,
    url: 'https://en.wikipedia.org/wiki/Operation_Rugged',
    class: 'weak'
  },
  'wikipedia-via-wikisum-spring-offensive': {
    title: 'Chinese Spring Offensive',
    publisher: 'Wikipedia (wikisum.wiki summary)',
    date: null,
    url: 'https://wikisum.wiki/wiki/Chinese_Spring_Offensive',
    class: 'weak'
  },
  'wikipedia-un-may-june-1951': {
    title: 'UN May–June 1951 counteroffensive',
    publisher: 'Wikipedia',
    date: null,
    url: 'https://en.wikipedia.org/wiki/UN_May%E2%80%93June_1951_counteroffensive',
    class: 'weak'
  },
  'koreanwaronline-punchbowl': {
    title: 'The Punchbowl: Touching Line Kansas',
    publisher: 'koreanwaronline.com',
    date: null,
    url: 'https://www.koreanwaronline.com/arms/Punchbowl.htm',
    class: 'weak'
  },
  'johns-military-history-iron-triangle': {
    title: 'The Iron Triangle',
    publisher: 'johnsmilitaryhistory.com',
    date: null,
    url: 'http://johnsmilitaryhistory.com/irontriangle.html',
    class: 'weak'
  },
  'wars-of-the-20th-century-1951-07-10': {
    title: 'July 10, 1951 – Korean War: Armistice negotiations begin at Kaesong',
    publisher: '20thcenturywars.com',
    date: null,
    url: 'https://20thcenturywars.com/july-10-1951-korean-war-armistice-negotiations-begin-at-kaesong/',
    class: 'weak'
  }
} as const satisfies Record<string, Source>;
