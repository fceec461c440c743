import type { Source } from '../schema.ts';

/** Sources of class `specialist`, ids M to Z. */
export const specialistMZ = {
  'memri-undated-russia-iran': {
    title: 'Russia and Iran sign Comprehensive Strategic Partnership Agreement',
    publisher: 'MEMRI',
    date: null,
    url: 'https://memri.org/reports/russia-and-iran-sign-comprehensive-strategic-partnership-agreement-pledging-promote-new-fair',
    class: 'specialist'
  },
  'nk-news-2022-03': {
    title: "North Korea's trade with Russia crashes spectacularly in 2021: Data",
    publisher: 'NK News',
    date: '2022-03',
    url: 'https://www.nknews.org/2022/03/north-koreas-trade-with-russia-crashes-spectacularly-in-2021-data/',
    class: 'specialist'
  },
  'nk-news-2023-01': {
    title: 'New photos show North Korea sent weapons to Russian paramilitary group: US',
    publisher: 'NK News',
    date: '2023-01',
    url: 'https://www.nknews.org/2023/01/new-photos-show-north-korea-sent-weapons-to-russian-paramilitary-group-pentagon/',
    class: 'specialist'
  },
  'nk-news-2024-11': {
    title: "What Trump's vow to end Ukraine war means for future of North Korea-Russia ties",
    publisher: 'NK News',
    date: '2024-11',
    url: 'https://www.nknews.org/2024/11/what-trumps-vow-to-end-ukraine-war-means-for-future-of-north-korea-russia-ties/',
    class: 'specialist'
  },
  'nk-news-2025-04-26': {
    title: "[In a first, Russia confirms North Korea's involvement in Ukraine war]",
    publisher: 'NK News',
    date: '2025-04-26',
    url: 'https://www.nknews.org/2025/04/in-a-first-russia-confirms-north-koreas-involvement-in-ukraine-war/',
    class: 'specialist'
  },
  'nk-news-2025-06-11': {
    title: 'Russia-North Korea trade hit "record" $34M in 2024 on food and fuel: Official',
    publisher: 'NK News',
    date: '2025-06-11',
    url: 'https://www.nknews.org/2025/06/russia-north-korea-trade-hit-record-34m-in-2024-on-food-and-fuel-official/',
    class: 'specialist'
  },
  'nk-news-2025-06-17': {
    title: "Kim Jong Un to send 6K military workers to rebuild Russia's Kursk: Shoigu",
    publisher: 'NK News',
    date: '2025-06-17',
    url: 'https://www.nknews.org/2025/06/kim-jong-un-to-send-6k-military-workers-to-rebuild-russias-kursk-shoigu/',
    class: 'specialist'
  },
  'north-korean-economy-wat-2008-01-29': {
    title: "Zimbabwe's 5 Brigade (extracts from Breaking the Silence)",
    publisher: 'North Korean Economy Watch',
    date: '2008-01-29',
    url: 'http://www.nkeconwatch.com/2008/01/29/zimbabwes-5-brigade/',
    class: 'specialist'
  },
  'open-source-centre-2024-11-22': {
    title: 'Refined Tastes: Russian Oil Deliveries to Pyongyang Breach the Million Barrel Mark',
    publisher: 'Open Source Centre',
    date: '2024-11-22',
    url: 'https://stories.opensourcecentre.org/refined-tastes',
    class: 'specialist'
  },
  'palgrave-macmillan-1999': {
    title: 'North Korea (The Statesman’s Yearbook)',
    publisher: 'Palgrave Macmillan / SpringerLink',
    date: '1999',
    url: 'https://rd.springer.com/chapter/10.1057%2F9780230271289_165',
    class: 'specialist'
  },
  'reuters-via-gcaptain-2024-05-02': {
    title: 'White House readying sanctions after Russia found shipping fuel to North Korea above UN cap',
    publisher: 'Reuters via gCaptain',
    date: '2024-05-02',
    url: 'https://gcaptain.com/white-house-readying-sanctions-after-russia-found-shipping-fuel-to-north-korea-above-un-cap',
    class: 'specialist'
  },
  'table-media-2024-10-22': {
    title: '[Table.Media: military cooperation between Russia and North Korea (German)]',
    publisher: 'Table.Media',
    date: '2024-10-22',
    url: 'https://schulung.table.media/security/news/militaerkooperation-zwischen-russland-und-nordkorea-neue-soldaten-fuer-putins-krieg',
    class: 'specialist'
  },
  'taylor-francis-journal-p-undated-russia-korea': {
    title: 'Russia and Korea: The Summit and After (reference list)',
    publisher: 'Taylor & Francis journal page',
    date: null,
    url: 'https://informahealthcare.com/doi/ref/10.1080/10163270109464003',
    class: 'specialist'
  },
  'tea-circle-undated-1983-rangoon': {
    title: 'The 1983 Rangoon Bombing: Time for a Fresh Look',
    publisher: 'Tea Circle (Andrew Selth)',
    date: null,
    url: 'https://teacirclemyanmar.com/?p=22018',
    class: 'specialist'
  },
  'the-china-quarterly-1967': {
    title: 'North Korea: Between Moscow and Peking',
    publisher: 'The China Quarterly (Cambridge University Press)',
    date: '1967',
    url: 'https://cambridge.org/core/journals/china-quarterly/article/abs/north-korea-between-moscow-and-peking/41EB5A13E4EE94068B128D8F5381DAA6',
    class: 'specialist'
  },
  'the-defense-post-2024-11-29': {
    title: 'Eight in 10 South Koreans Oppose Sending Weapons to Ukraine: Poll',
    publisher: 'The Defense Post',
    date: '2024-11-29',
    url: 'https://thedefensepost.com/2024/11/29/south-koreans-oppose-ukraine',
    class: 'specialist'
  },
  'tradewinds-2023-06': {
    title: 'Russia restarts oil product exports to North Korea after two-year break',
    publisher: 'TradeWinds',
    date: '2023-06',
    url: 'https://tradewindsnews.com/tankers/russia-restarts-oil-product-exports-to-north-korea-after-two-year-break/2-1-1467708',
    class: 'specialist'
  },
  'un-watch-2014-03': {
    title: 'UNGA adopts resolution calling on states not to recognize changes in status of Crimea',
    publisher: 'UN Watch',
    date: '2014-03',
    url: 'https://unwatch.org/unga-adopts-resolution-calling-on-states-not-to-recognize-changes-in-status-of-crimea/',
    class: 'specialist'
  },
  'us-defense-department-pu-1995-12': {
    title: 'North Korea: The Foundations for Military Strength, Update 1995',
    publisher: 'US Defense Department publication (Federation of American Scientists copy)',
    date: '1995-12',
    url: 'http://www.fas.org/irp/dia/product/knfms95/1510-101_tintd2.html',
    class: 'specialist'
  },
  'us-defense-intelligence-undated-north-korea': {
    title: '[North Korea: The Foundations for Military Strength, ch. 4]',
    publisher: 'US Defense Intelligence Agency (FAS copy)',
    date: null,
    url: 'https://irp.fas.org/dia/product/knfms/knfms_chp4.html',
    class: 'specialist'
  },
  'wilson-center-2009-04': {
    title: "Juche and North Korea's Global Aspirations (NKIDP Working Paper 1)",
    publisher: 'Wilson Center',
    date: '2009-04',
    url: 'https://wilsoncenter.org/publication/juche-and-north-koreas-global-aspirations',
    class: 'specialist'
  },
  'wilson-center-digital-ar-1949-03-05': {
    title: 'Meeting between Stalin and Kim Il Sung, March 05, 1949',
    publisher: 'Wilson Center Digital Archive',
    date: '1949-03-05',
    url: 'https://digitalarchive.wilsoncenter.org/document/112127',
    class: 'specialist'
  },
  'wilson-center-digital-ar-1965-06-04': {
    title:
      'Report of the Soviet Embassy in Pyongyang, "Some New Aspects of Korean-Chinese Relations in the First Half of 1965"',
    publisher: 'Wilson Center Digital Archive',
    date: '1965-06-04',
    url: 'https://digitalarchive.wilsoncenter.org/document/110503.pdf?v=5e0addac7204df479dd42ca795d0bb46',
    class: 'specialist'
  },
  'wilson-center-undated-we-do': {
    title: '"We do not want to overthrow him": Beijing, Moscow, and Kim Il Sung, 1956 (Sergey Radchenko)',
    publisher: 'Wilson Center',
    date: null,
    url: 'https://www.wilsoncenter.org/blog-post/we-do-not-want-to-overthrow-him-beijing-moscow-and-kim-il-sung-1956',
    class: 'specialist'
  }
} as const satisfies Record<string, Source>;
