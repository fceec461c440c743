import type { Source } from '../schema.ts';

/** Sources of class `republisher`, 2024, ids J to Z. */
export const republisher2024JZ = {
  'jang-2024-10-24': {
    title: '[US confirms deployment of 3,000 North Korean troops in Russia]',
    publisher: 'Jang (citing CNN)',
    date: '2024-10-24',
    url: 'https://jang.com.pk/en/23526-us-confirms-deployment-of-3000-north-korean-troops-in-russia-news',
    class: 'republisher'
  },
  'korea-joongang-daily-via-2024-10-27': {
    title: "North Korea's military personnel in Russia expected to hit 5,000",
    publisher: 'Korea JoongAng Daily via Daum',
    date: '2024-10-27',
    url: 'https://v.daum.net/v/20241027183109596',
    class: 'republisher'
  },
  'kuna-via-menafn-2024-01-04': {
    title: 'US Accuses Russia Of Firing N. Korean-Made Ballistic Missiles Into Ukraine',
    publisher: 'KUNA via MENAFN',
    date: '2024-01-04',
    url: 'https://menafn.com/1107686670/US-Accuses-Russia-Of-Firing-N-Korean-Made-Ballistic-Missiles-Into-Ukraine',
    class: 'republisher'
  },
  'kyiv-independent-2024-10-18': {
    title: "North Korean troops preparing to help Russia's war in Ukraine a 'grave security threat,' says South Korea",
    publisher: 'Kyiv Independent (republished)',
    date: '2024-10-18',
    url: 'https://24ukraine.com/ukr_2904/north-korean-troops-preparing-to-help-russias-war-in-ukraine-a-grave-security-threat-says-south-korea',
    class: 'republisher'
  },
  'news-az-2024-10-11': {
    title: '[News.Az summary of The Washington Post, 11 October 2024]',
    publisher: 'News.Az (citing The Washington Post)',
    date: '2024-10-11',
    url: 'https://news.az/news/north-korean-forces-are-supporting-russia-in-ukraine-officials',
    class: 'republisher'
  },
  'news-az-2024-11-01': {
    title: "[North Korean troops deployed to Russia's Kursk, warns Blinken]",
    publisher: 'News.Az (citing Yonhap)',
    date: '2024-11-01',
    url: 'https://news.az/news/north-korean-troops-deployed-to-russia-s-kursk-warns-blinken',
    class: 'republisher'
  },
  'newschatspot-com-2024-10': {
    title: '[Spy agency briefing: 3,000 N. Korean soldiers sent to Russia]',
    publisher: 'newschatspot.com (Yonhap text, republished)',
    date: '2024-10',
    url: 'https://newschatspot.com/?p=10462',
    class: 'republisher'
  },
  'npr-2024-10-27': {
    title: 'Biden administration says North Korea has sent troops to aid Russia',
    publisher: 'NPR (WKNO)',
    date: '2024-10-27',
    url: 'https://www.wknofm.org/2024-10-27/biden-administration-says-north-korea-has-sent-troops-to-aid-russia',
    class: 'republisher'
  },
  'odessa-journal-2024-06': {
    title: "[ISW: North Korea's military support in Donetsk region reconstruction]",
    publisher: 'Odessa Journal (citing ISW)',
    date: '2024-06',
    url: 'https://odessa-journal.com/public/index.php/isw-north-koreas-military-support-in-donetsk-region-reconstruction',
    class: 'republisher'
  },
  'republic-world-2024-12-23': {
    title: '[Over 1,000 North Korean troops killed or wounded, Seoul claims]',
    publisher: 'Republic World',
    date: '2024-12-23',
    url: 'https://www.republicworld.com/world-news/over-1000-north-korean-troops-killed-or-wounded-in-ukraine-seoul-claims',
    class: 'republisher'
  },
  'reuters-2024-11-05': {
    title: 'G7 and allies warn Russia over use of North Korean troops in Ukraine',
    publisher: 'Reuters (via LBCI)',
    date: '2024-11-05',
    url: 'https://www.lbcgroup.tv/news/world-news/812831/g7-and-allies-warn-russia-over-use-of-north-korean-troops-in-ukraine/en',
    class: 'republisher'
  },
  'reuters-2024-12-16': {
    title: 'US hits North Korea and Russia with new sanctions, Treasury says',
    publisher: 'Reuters (via Yahoo News)',
    date: '2024-12-16',
    url: 'https://ca.news.yahoo.com/us-sanctions-target-north-korea-151616252.html',
    class: 'republisher'
  },
  'reuters-via-budrigannews-2024-10-24': {
    title: 'Putin does not deny reports about North Korea troops',
    publisher: 'Reuters via budrigannews.com',
    date: '2024-10-24',
    url: 'https://budrigannews.com/putin-does-not-deny-reports-about-north-korea-troops-2024-10-24',
    class: 'republisher'
  },
  'reuters-via-fbc-news-2024-12-28': {
    title: '[North Korean troops experience mass casualties on Ukraine front lines, White House says]',
    publisher: 'Reuters via FBC News',
    date: '2024-12-28',
    url: 'https://www.fbcnews.com.fj/world/north-korean-troops-experience-mass-casualties-on-ukraine-front-lines-white-house-says/',
    class: 'republisher'
  },
  'reuters-via-lbci-2024-05-17': {
    title: "North Korea leader's sister denies weapons exchange with Russia",
    publisher: 'Reuters via LBCI',
    date: '2024-05-17',
    url: 'https://www.lbcgroup.tv/news/world-news/772766/north-korea-leaders-sister-denies-weapons-exchange-with-russia/en',
    class: 'republisher'
  },
  'reuters-via-stratnews-gl-2024-04-29': {
    title: 'UN experts confirm that N. Korea-made ballistic missile was used against Ukraine',
    publisher: 'Reuters via StratNews Global',
    date: '2024-04-29',
    url: 'https://stratnewsglobal.com/world-news/un-experts-confirm-that-n-korea-made-ballistic-missile-was-used-against-ukraine',
    class: 'republisher'
  },
  'spotlight-nepal-2024-10-16': {
    title: 'Russia Forms A Unit Of 3,000 North Korean Troops: Ukrainian Media',
    publisher: 'Spotlight Nepal / NHK',
    date: '2024-10-16',
    url: 'https://www.spotlightnepal.com/2024/10/16/russia-forms-unit-3000-north-korean-troops-ukrainian-media/',
    class: 'republisher'
  },
  'the-gaze-2024-11': {
    title: 'Soldiers in Exchange for Rice and Dollars: South Korean Intelligence Reveals Details of DPRK-Russia Deal',
    publisher: 'The Gaze (citing The Korea Herald)',
    date: '2024-11',
    url: 'https://thegaze.media/news/soldiers-in-exchange-for-rice-and-dollars-south-korean-intelligence-reveals-details-of-dprk-russia-deal',
    class: 'republisher'
  },
  'the-straits-times-2024-11-27': {
    title: 'Why North Korea struck a good deal in helping Russia with its war in Ukraine',
    publisher: 'The Straits Times (Magzter)',
    date: '2024-11-27',
    url: 'https://magzter.com/ar/stories/newspaper/The-Straits-Times/WHY-NORTH-KOREA-STRUCK-A-GOOD-DEAL-IN-HELPING-RUSSIA-WITH-ITS-WAR-IN-UKRAINE',
    class: 'republisher'
  },
  'uatv-2024-04': {
    title:
      'Russia is producing arms at faster pace than at any time in its modern history, including Cold War - Blinken',
    publisher: 'UATV',
    date: '2024-04',
    url: 'https://uatv.ua/en/russia-is-producing-arms-at-faster-pace-than-at-any-time-in-its-modern-history-including-cold-war-blinken/',
    class: 'republisher'
  },
  'uatv-2024-06': {
    title: "1,6 million artillery shells: North Korea's contribution to Russia's war estimated",
    publisher: 'UATV',
    date: '2024-06',
    url: 'https://uatv.ua/en/1-6-million-artillery-shells-north-korea-s-contribution-to-russia-s-war-estimated/',
    class: 'republisher'
  },
  'ukrinform-via-menafn-2024-10-15': {
    title: 'CCD Refutes Reports About 100,000 North Korean Troops Being Trained For War Against Ukraine',
    publisher: 'Ukrinform via MENAFN',
    date: '2024-10-15',
    url: 'https://menafn.com/1108779296/CCD-Refutes-Reports-About-100000-North-Korean-Troops-Being-Trained-For-War-Against-Ukraine',
    class: 'republisher'
  },
  'ukrinform-via-menafn-2024-10-28': {
    title: 'NATO Sec Gen Confirms Presence Of N. Korean Troops In Russia',
    publisher: 'Ukrinform via MENAFN',
    date: '2024-10-28',
    url: 'https://menafn.com/1108824782/NATO-Sec-Gen-Confirms-Presence-Of-N-Korean-Troops-In-Russia',
    class: 'republisher'
  },
  'un-text-2024-10-30': {
    title: 'Briefing by Miroslav Jenca, Assistant Secretary-General, on the situation in Ukraine',
    publisher: 'UN text (via America Times)',
    date: '2024-10-30',
    url: 'https://www.america-times.com/briefing-by-miroslav-jenca-assistant-secretary-general-for-europe-central-asia-and-americas-on-the-situation-in-ukraine/',
    class: 'republisher'
  },
  'us-department-of-defense-2024-10-28': {
    title: '[Archived Pentagon briefing transcript, Sabrina Singh, 28 October 2024]',
    publisher: 'US Department of Defense (mailing-list archive)',
    date: '2024-10-28',
    url: 'https://aus-city.com/cgi-bin/dada/mail.cgi?flavor=archive_bare&id=20241028122304&list=MILITARY_REPORTS',
    class: 'republisher'
  },
  'us-mission-to-the-un-tex-2024-12-18': {
    title:
      '[Remarks by Ambassador Thomas-Greenfield at a Security Council briefing on non-proliferation and the DPRK, 18 December 2024]',
    publisher: 'US Mission to the UN text (America Times copy)',
    date: '2024-12-18',
    url: 'https://www.america-times.com/remarks-by-ambassador-linda-thomas-greenfield-u-s-representative-to-the-united-nations-and-president-of-the-security-council-for-the-month-of-december-at-a-un-security-council-briefing-on-nonprolif/',
    class: 'republisher'
  },
  'usa-journal-korea-2024-10-23': {
    title: 'White House officially confirms dispatch of 3,000 North Korean troops for the first time',
    publisher: 'USA Journal Korea',
    date: '2024-10-23',
    url: 'http://www.usajournalkorea.com/%EB%89%B4%EC%8A%A4/?pageid=3&uid=1118&mod=document',
    class: 'republisher'
  },
  'voa-2024-10': {
    title: "US experts see Pyongyang's Russia gambit as no-win situation for China",
    publisher: 'VOA (republished)',
    date: '2024-10',
    url: 'https://buscalesunnombre.com/europe/us-experts-see-pyongyangs-russia-gambit-as-no-win-situation-for-china',
    class: 'republisher'
  },
  'yonhap-2024-02': {
    title: 'N. Korea has sent more than 10,000 containers of munitions, materials to Russia since Sept.: State Dept.',
    publisher: 'Yonhap (Cambodia Tribune copy)',
    date: '2024-02',
    url: 'http://cambodiatribune.com/2nd-ld-n-korea-has-sent-more-than-10000-containers-of-munitions-materials-to-russia-since-sept-state-dept/',
    class: 'republisher'
  },
  'yonhap-2024-09-04': {
    title: 'Russia has procured over 16,500 containers of munitions, related materiel from N. Korea: U.S. official',
    publisher: 'Yonhap (Myanmar News Gazette copy)',
    date: '2024-09-04',
    url: 'https://myanmarnewsgazette.com/russia-has-procured-over-16500-containers-of-munitions-related-materiel-from-n-korea-since-last-sept-u-s-official',
    class: 'republisher'
  },
  'yonhap-2024-10-22': {
    title: "S. Korea vows to take 'phased measures' in response to N. Korea-Russia military cooperation",
    publisher: 'Yonhap (via Korean Vibe)',
    date: '2024-10-22',
    url: 'https://korean-vibe.com/news/newsview.php?ncode=179551010488293',
    class: 'republisher'
  },
  'yonhap-via-korean-vibe-c-2024-10-29': {
    title: '(3rd LD) N. Korean advance unit possibly moving to war front line in Russia: S. Korean spy agency',
    publisher: 'Yonhap via korean-vibe.com',
    date: '2024-10-29',
    url: 'https://korean-vibe.com/news/newsview.php?ncode=179541131085870',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
