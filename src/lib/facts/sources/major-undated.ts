import type { Source } from '../schema.ts';

/** Sources of class major undated, by id. */
export const majorUndated = {
  '24ur-undated-north-korea': {
    title: '[North Korea acknowledges its soldiers fought and fell in Kursk] (in Slovene)',
    publisher: '24ur (POP TV)',
    date: null,
    url: 'https://www.24ur.com/novice/tujina/res-so-bili-severnokorejci.html',
    class: 'major'
  },
  'american-radioworks-undated-stalins-go': {
    title: "Stalin's Go-ahead (interview with Kathryn Weathersby)",
    publisher: 'American RadioWorks',
    date: null,
    url: 'http://americanradioworks.publicradio.org/features/korea/c7.html',
    class: 'major'
  },
  'cbs-news-undated-north-korea': {
    title: 'North Korea builds monuments around the world',
    publisher: 'CBS News',
    date: null,
    url: 'https://cbsnews.com/amp/pictures/north-korea-mansudae-art-studio-monuments-around-the-world',
    class: 'major'
  },
  'channel-a-undated-channel-korean': {
    title: '[Channel A (Korean): memorial groundbreaking, Kim says last contingent left a year ago]',
    publisher: 'Channel A',
    date: null,
    url: 'https://ichannela.com/news/detail/amp/000000497518.do',
    class: 'major'
  },
  'frontier-myanmar-undated-north-koreas': {
    title: "North Korea's carnage at the mausoleum",
    publisher: 'Frontier Myanmar',
    date: null,
    url: 'https://www.frontiermyanmar.net/en/north-koreas-carnage-at-the-mausoleum/',
    class: 'major'
  },
  'global-news-undated-pentagon-estimates': {
    title: 'Pentagon estimates roughly 10,000 North Korean troops deployed to eastern Russia',
    publisher: 'Global News (Canada)',
    date: null,
    url: 'https://globalnews.ca/video/10837914/pentagon-estimates-roughly-10000-north-korean-troops-deployed-to-eastern-russia/amp',
    class: 'major'
  },
  'hurriyet-daily-news-undated-russia-writes': {
    title: 'Russia writes off $11 billion North Korean debt',
    publisher: 'Hurriyet Daily News / AFP',
    date: null,
    url: 'https://www.hurriyetdailynews.com/russia-writes-off-11-billion-north-korean-debt-30428',
    class: 'major'
  },
  'kbs-news-undated-north-korean': {
    title: 'North Korean soldier captured, dies the next day from injuries',
    publisher: 'KBS News',
    date: null,
    url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8140231',
    class: 'major'
  },
  'kbs-world-arabic-undated-kbs-world': {
    title: '[KBS World Arabic: NIS audit, 10,000 near the border, 1,000 deminers]',
    publisher: 'KBS World Arabic',
    date: null,
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=a&Seq_Code=83368',
    class: 'major'
  },
  'kbs-world-radio-undated-liberation-division': {
    title: 'Liberation and Division',
    publisher: 'KBS World Radio (history of the North)',
    date: null,
    url: 'http://rki.kbs.co.kr/english/event/nkorea_nuclear/general_02a.htm',
    class: 'major'
  },
  'kbs-world-undated-kbs-world': {
    title: '[KBS World: White House confirms North Korea deployed troops to Russia]',
    publisher: 'KBS World',
    date: null,
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188650',
    class: 'major'
  },
  'kbs-world-undated-kbs-world-bbc': {
    title: '[KBS World on the BBC report of about 1,000 North Koreans killed]',
    publisher: 'KBS World',
    date: null,
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190523',
    class: 'major'
  },
  'kbs-world-undated-kbs-world-nis': {
    title: '[KBS World: NIS says roughly 600 North Korean soldiers have died]',
    publisher: 'KBS World',
    date: null,
    url: 'https://world.kbs.co.kr/service/news_view.htm?Seq_Code=192744&lang=e',
    class: 'major'
  },
  'kbs-world-undated-kbs-world-putin': {
    title: '[KBS World: Putin does not dispute satellite images, at BRICS in Kazan]',
    publisher: 'KBS World',
    date: null,
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188680',
    class: 'major'
  },
  'kbs-world-undated-kbs-world-second': {
    title: '[KBS World: second ceremony for families of the fallen]',
    publisher: 'KBS World',
    date: null,
    url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=195659',
    class: 'major'
  },
  'korea-daily-us-undated-north-korea': {
    title: 'North Korea likely suffered 6,000 casualties fighting in Ukraine, British intelligence says',
    publisher: 'Korea Daily US',
    date: null,
    url: 'https://www.koreadailyus.com/north-korea-likely-suffered-6000-casualties-fighting-in-ukraine-british-intelligence-says',
    class: 'major'
  },
  'korea-daily-us-undated-north-korea-releases': {
    title: 'North Korea releases emotional footage of Kim Jong-un mourning soldier who fell in Kursk',
    publisher: 'Korea Daily US / Korea JoongAng Daily',
    date: null,
    url: 'https://www.koreadailyus.com/north-korea-releases-emotional-footage-of-kim-jong-un-mourning-soldier-who-fell-in-kursk/',
    class: 'major'
  },
  'korea-daily-us-undated-south-korean': {
    title: 'South Korean intelligence: North Korean troops in Russia have halted combat operations',
    publisher: 'Korea Daily US',
    date: null,
    url: 'https://www.koreadailyus.com/?p=45587',
    class: 'major'
  },
  'korea-herald-undated-korea-herald': {
    title: '[Korea Herald interview with UN rapporteur Salmón]',
    publisher: 'Korea Herald',
    date: null,
    url: 'https://www.koreaherald.com/article/10671300',
    class: 'major'
  },
  'kyiv-independent-undated-north-korea': {
    title: '[North Korea deploys additional troops to Russia, South Korean intelligence claims]',
    publisher: 'Kyiv Independent',
    date: null,
    url: 'https://kyivindependent.com/north-korea-deploys-additional-troops-to-russia-south-korean-intelligence-claims/',
    class: 'major'
  },
  'kyiv-independent-undated-north-korean': {
    title: "[North Korean troops suffer casualties in Russia's Kursk Oblast, Pentagon confirms]",
    publisher: 'Kyiv Independent',
    date: null,
    url: 'https://kyivindependent.com/north-korean-troops-suffer-casualties-in-russias-kursk-oblast-pentagon-confirms',
    class: 'major'
  },
  'kyiv-independent-undated-north-korean-troops': {
    title: 'North Korean troops helping to direct Russian strikes into Ukraine, General Staff says',
    publisher: 'Kyiv Independent',
    date: null,
    url: 'https://kyivindependent.com/russia-now-using-north-korean-troops-to-attack-inside-of-ukraine-general-staff',
    class: 'major'
  },
  'kyiv-independent-undated-south-korea': {
    title: '[South Korea, Ukraine discuss transfer of North Korean POWs]',
    publisher: 'Kyiv Independent',
    date: null,
    url: 'https://kyivindependent.com/south-korea-ukraine-discuss-transfer-of-north-korean-pows',
    class: 'major'
  },
  'kyiv-independent-undated-ukraine-war': {
    title:
      'Ukraine war latest: Kyiv denies reports that North Korean soldiers have not been seen in Kursk Oblast for weeks',
    publisher: 'Kyiv Independent',
    date: null,
    url: 'https://kyivindependent.com/ukraine-war-latest-kyiv-denies-reports-that-north-korean-soldiers-have-not-been-seen-in-kursk-oblast-for-weeks',
    class: 'major'
  },
  'quotidiano-nazionale-undated-interfax-ukraine': {
    title: '[Interfax-Ukraine report: six North Korean officers killed near Donetsk, three wounded] (in Italian)',
    publisher: 'Quotidiano Nazionale',
    date: null,
    url: 'https://www.quotidiano.net/esteri/sei-ufficiali-nordcoreani-uccisi-nel-donetsk-kiev-combattevano-fra-le-fila-dei-russi-949b9151',
    class: 'major'
  },
  'rfe-undated-rfe-rl': {
    title: '[RFE/RL: Ukrainian intelligence, Pentagon on North Korean casualties]',
    publisher: 'RFE/RL',
    date: null,
    url: 'https://rferl.org/amp/ukraine-north-korean-soldiers-killed-russia-kursk/33241393.html',
    class: 'major'
  },
  'the-irrawaddy-undated-south-korea': {
    title: '[South Korea to build Rangoon bombing memorial]',
    publisher: 'The Irrawaddy',
    date: null,
    url: 'https://www.irrawaddy.com/news/latest-news/south-korea-build-bombing-memorial-rangoon.html',
    class: 'major'
  },
  'the-jerusalem-post-undated-jerusalem-post': {
    title: '[Jerusalem Post on CNN: up to 30,000 more North Korean soldiers]',
    publisher: 'The Jerusalem Post (citing CNN)',
    date: null,
    url: 'http://art.jpost.com/international/internationalrussia-ukraine-war/article-859802',
    class: 'major'
  },
  'the-jordan-times-undated-putin-meets': {
    title: 'Putin meets Kim, praises North Korean troops in Russia',
    publisher: 'The Jordan Times / AFP',
    date: null,
    url: 'https://jordantimes.com/news/world/putin-meets-kim-praises-north-korean-troops-in-russia',
    class: 'major'
  },
  'the-korea-times-undated-korea-times': {
    title: "[Korea Times/Yonhap on NYT: deployment was Pyongyang's idea]",
    publisher: 'The Korea Times / Yonhap',
    date: null,
    url: 'https://m.koreatimes.co.kr/pages/article.amp.asp?newsIdx=389039',
    class: 'major'
  },
  'trt-arabi-undated-trt-arabi': {
    title: "[TRT Arabi (Arabic): Putin tells Kim troops joined on Kim's initiative]",
    publisher: 'TRT Arabi',
    date: null,
    url: 'https://trt.global/arabi/article/240ddddd84af',
    class: 'major'
  },
  'trt-korean-undated-dia-estimate': {
    title: '[DIA estimate of about 33,000 containers and 15 million shells] (in Korean)',
    publisher: 'TRT Korean (citing Yonhap)',
    date: null,
    url: 'https://www.trtkorean.com/article/a5ccfb85a601',
    class: 'major'
  },
  'zee-news-undated-korea-supplied': {
    title: 'N Korea supplied nukes to Libya, Syria via AQ Khan',
    publisher: 'Zee News (on a Pentagon report to Congress)',
    date: null,
    url: 'https://zeenews.india.com/news/world/n-korea-supplied-nukes-to-libya-syria-via-aq-khan_846201.html',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
