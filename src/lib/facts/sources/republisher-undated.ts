import type { Source } from '../schema.ts';

/** Sources of class republisher undated, by id. */
export const republisherUndated = {
  'abc-media-undated-russian-foreign': {
    title:
      'Russian Foreign Ministry: The agreement between Russia and Tehran does not provide for mutual military assistance',
    publisher: 'ABC Media (Armenia)',
    date: null,
    url: 'https://abcmedia.am/en/politics/144888',
    class: 'republisher'
  },
  'cq-press-undated-treaty-between': {
    title: 'Treaty between the Soviet Union and the DPRK, in International Military Alliances 1648-2008 (D. Gibler)',
    publisher: 'CQ Press (page view)',
    date: null,
    url: 'https://issuhub.com/view/index/23326?pageIndex=491',
    class: 'republisher'
  },
  'georgia-today-undated-georgia-today': {
    title: '[Georgia Today: first clash; Kovalenko and FT]',
    publisher: 'Georgia Today',
    date: null,
    url: 'https://georgiatoday.ge/ukraine-latest-first-clash-between-ukrainian-and-north-korean-soldiers-in-kursk-biden-rushing-aid-to-ukraine-before-trump-takes-office',
    class: 'republisher'
  },
  'haggard-and-noland-undated-external-environment': {
    title: 'The External Environment Sours (extract from Haggard and Noland, Famine in North Korea)',
    publisher: 'Haggard and Noland, Famine in North Korea (9dok.net extract)',
    date: null,
    url: 'https://9dok.net/article/external-environment-sours-famine-north-korea-markets-reform.yevkxvre',
    class: 'republisher'
  },
  'ilna-undated-ilna-persian': {
    title: '[ILNA (Persian), citing Al Jazeera and Yonhap: Kim decided on 28 August to dispatch troops]',
    publisher: 'ILNA',
    date: null,
    url: 'https://www.ilna.ir/%D8%A8%D8%AE%D8%B4-%D8%A8%DB%8C%D9%86-%D8%A7%D9%84%D9%85%D9%84%D9%84-8/1680206-%DA%A9%D8%B1%D9%87-%D8%B4%D9%85%D8%A7%D9%84%DB%8C-%D8%A2%DA%AF%D9%88%D8%B3%D8%AA-%D8%B3%D8%A7%D9%84-%DA%AF%D8%B0%D8%B4%D8%AA%D9%87-%D8%AA%D8%B5%D9%85%DB%8C%D9%85-%DA%AF%D8%B1%D9%81%D8%AA-%D9%86%DB%8C%D8%B1%D9%88-%D8%A8%D9%87-%D8%A7%D9%88%DA%A9%D8%B1%D8%A7%DB%8C%D9%86-%D8%A7%D8%B9%D8%B2%D8%A7%D9%85-%DA%A9%D9%86%D8%AF',
    class: 'republisher'
  },
  'koreawave-undated-news1-nis': {
    title: '[News1: NIS on 3,000 sent, 10,000 by December and 2,000 dollars a month] (in Japanese)',
    publisher: 'KoreaWave (News1 text)',
    date: null,
    url: 'https://koreawave.jp/?p=79468',
    class: 'republisher'
  },
  'newschatspot-com-undated-videos-satellite': {
    title: 'Videos, satellite imagery show North Korea soldiers allegedly in Russia: report',
    publisher: 'newschatspot.com (repost; reports The Washington Post)',
    date: null,
    url: 'https://newschatspot.com/videos-satellite-imagery-show-north-korea-soldiers-allegedly-in-russia-report',
    class: 'republisher'
  },
  'pentagon-briefing-via-da-undated-pentagon-press': {
    title: '[Pentagon press secretary Ryder on DPRK troops (video transcript)]',
    publisher: 'Pentagon briefing via Dailymotion',
    date: null,
    url: 'https://www.dailymotion.com/video/x98abr6',
    class: 'republisher'
  },
  'perthnow-undated-ukraine-severs': {
    title: 'Ukraine severs North Korea diplomatic ties',
    publisher: 'PerthNow (agency text)',
    date: null,
    url: 'https://www.perthnow.com.au/news/conflict/ukraine-severs-north-korea-diplomatic-ties-c-7515076',
    class: 'republisher'
  },
  'reuters-via-kfgo-undated-reuters-nis': {
    title: '[Reuters: NIS briefs lawmakers, 29 October 2024]',
    publisher: 'Reuters via KFGO',
    date: null,
    url: 'https://kfgo.com/?p=1063205',
    class: 'republisher'
  },
  'rok-drop-undated-soviet-cable': {
    title: 'Soviet Cable Shows North Korea Was Well Equipped and Ready for June 25, 1950 Invasion',
    publisher: 'ROK Drop (reproducing a Wilson Center Digital Archive document)',
    date: null,
    url: 'https://rokdrop.net/tag/soviet-union',
    class: 'republisher'
  },
  'sabre-pilots-association-undated-soviet-pilots': {
    title: '[Soviet pilots in the Korean War, abridged from Air Power History, Spring 1997]',
    publisher: 'Sabre Pilots Association (abridged journal article)',
    date: null,
    url: 'http://sabre-pilots.org/classics/v71who.htm',
    class: 'republisher'
  },
  'us-library-of-congress-c-undated-north-korea': {
    title: '[North Korea: Foreign economic relations - economic assistance]',
    publisher: 'US Library of Congress Country Study',
    date: null,
    url: 'http://countrystudies.us/north-korea/54.htm',
    class: 'republisher'
  },
  'us-library-of-congress-c-undated-north-korea-foreign': {
    title: 'North Korea: Foreign military relations - China and the Soviet Union',
    publisher: 'US Library of Congress Country Study (allrefer copy)',
    date: null,
    url: 'http://reference.allrefer.com/country-guide-study/north-korea/north-korea155.html',
    class: 'republisher'
  },
  'us-library-of-congress-c-undated-north-korea-foreign-trade': {
    title: 'North Korea: Foreign Trade',
    publisher: 'US Library of Congress Country Study (allrefer copy)',
    date: null,
    url: 'http://reference.allrefer.com/country-guide-study/north-korea/north-korea94.html',
    class: 'republisher'
  },
  'us-library-of-congress-c-undated-north-korea-nuclear': {
    title: 'North Korea: The Nuclear Option',
    publisher: 'US Library of Congress Country Study (allrefer copy)',
    date: null,
    url: 'http://reference.allrefer.com/country-guide-study/north-korea/north-korea154.html',
    class: 'republisher'
  },
  'vfw-magazine-undated-we-whipped': {
    title: '[We Whipped the Russian Air Force]',
    publisher: 'VFW Magazine (Korean War Educator copy)',
    date: null,
    url: 'https://thekwe.org/topics/vfw/p_we_wipped_the_russian_af.htm',
    class: 'republisher'
  },
  'wilson-center-digital-ar-undated-digital-archive': {
    title: '[Digital Archive listing: recollections of former ambassador Aleksandr Kapto]',
    publisher: 'Wilson Center Digital Archive (staging host)',
    date: null,
    url: 'https://wilson-center.drivingcreative.com/search?f%5B0%5D=people%3A82223&f%5B1%5D=places%3A85913&fo%5B0%5D=82223&fo%5B1%5D=85913',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
