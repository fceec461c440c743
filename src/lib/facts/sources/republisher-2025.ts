import type { Source } from '../schema.ts';

/** Sources of class republisher 2025, by id. */
export const republisher2025 = {
  'afp-2025-07-13': {
    title: 'Kim Jong Un pledges full support to Russia on Ukraine during Lavrov talks',
    publisher: 'AFP (via The Sun, Malaysia)',
    date: '2025-07-13',
    url: 'https://thesun.my/world-news/kim-jong-un-pledges-full-support-to-russia-on-ukraine-during-lavrov-talks-CH14462303',
    class: 'republisher'
  },
  'afp-2025-08-15': {
    title: "South Korea's Lee Jae Myung pledges respect for North's system, calls for military trust",
    publisher: 'AFP (republished by Daily8)',
    date: '2025-08-15',
    url: 'https://www.daily8.com/en/article/095a0668524e1f78fe152dc536f3a5e2',
    class: 'republisher'
  },
  'afp-2025-09-04': {
    title: 'Xi Jinping Holds Talks With Kim Jong Un in Beijing During Rare Visit',
    publisher: 'AFP (via HNGN)',
    date: '2025-09-04',
    url: 'https://www.hngn.com/articles/267915/20250904/xi-jinping-holds-talks-kim-jong-un-beijing-during-rare-visit.htm',
    class: 'republisher'
  },
  'afp-2025-10-11': {
    title: 'North Korea displays most powerful missile at military parade',
    publisher: 'AFP (via The Sun, Malaysia)',
    date: '2025-10-11',
    url: 'https://thesun.my/world-news/north-korea-displays-most-powerful-missile-at-military-parade-LD15074096',
    class: 'republisher'
  },
  'anadolu-via-a-news-2025-05-29': {
    title: '[Russia provided North Korea with air defense system: Seoul]',
    publisher: 'Anadolu via A News',
    date: '2025-05-29',
    url: 'https://www.anews.com.tr/world/2025/05/29/russia-provided-north-korea-with-air-defense-system-seoul',
    class: 'republisher'
  },
  'ap-2025-01-10': {
    title: 'Japan imposes new sanctions on Russia and other countries that allegedly helped it evade bans',
    publisher: 'AP (via One News Page)',
    date: '2025-01-10',
    url: 'https://onenewspage.co.uk/n/Business/1zs3qqkw5e/Japan-imposes-new-sanctions-on-Russia-and-other.htm',
    class: 'republisher'
  },
  'ap-2025-01-11': {
    title: 'Ukraine says it captured 2 North Korean soldiers fighting for Russia',
    publisher: 'AP (via Yahoo News)',
    date: '2025-01-11',
    url: 'https://ca.news.yahoo.com/ukraine-says-captured-2-north-132219547.html',
    class: 'republisher'
  },
  'ap-2025-07-13': {
    title: 'Russia warns US, South Korea and Japan against forming security alliance targeting North Korea',
    publisher: 'AP (via Manila Bulletin)',
    date: '2025-07-13',
    url: 'https://mb.com.ph/2025/07/13/russia-warns-us-south-korea-and-japan-against-forming-security-alliance-targeting-north-korea',
    class: 'republisher'
  },
  'ap-2025-09-03': {
    title: "[AP: Putin meets North Korea's Kim in Beijing]",
    publisher: 'AP (via KSAT)',
    date: '2025-09-03',
    url: 'https://www.ksat.com/news/world/2025/09/03/putin-meets-north-koreas-kim-in-beijing/',
    class: 'republisher'
  },
  'ap-2025-09-04': {
    title: "Putin meets North Korea's Kim in Beijing",
    publisher: 'AP (via Manila Bulletin)',
    date: '2025-09-04',
    url: 'https://mb.com.ph/2025/09/04/putin-meets-north-koreas-kim-in-beijing',
    class: 'republisher'
  },
  'ap-2025-12-03': {
    title: 'South Korean president weighs apology to North Korea over allegations of leafleting and drone use',
    publisher: 'AP (via iNFOnews)',
    date: '2025-12-03',
    url: 'https://infonews.ca/news/7449795/south-korean-president-weighs-apology-to-north-korea-over-allegations-of-leafleting-and-drone-use',
    class: 'republisher'
  },
  'arirang-2025-05-30': {
    title: '[MSMT first report (Arirang News)]',
    publisher: 'Arirang (via Newslingo)',
    date: '2025-05-30',
    url: 'https://newslingo.site/news/283924',
    class: 'republisher'
  },
  'asharq-al-awsat-2025-10': {
    title: 'Russia-Iran Comprehensive Strategic Partnership Treaty Takes Effect',
    publisher: 'Asharq Al-Awsat',
    date: '2025-10',
    url: 'https://english.aawsat.com/world/5193148-russia%E2%80%93iran-%E2%80%98comprehensive-strategic-partnership%E2%80%99-treaty-takes-effect',
    class: 'republisher'
  },
  'cnn-2025-08-08': {
    title:
      "Russia built a massive drone factory to pump out Iranian-designed drones. Now it's leaving Tehran out in the cold",
    publisher: 'CNN (republished by Daily8)',
    date: '2025-08-08',
    url: 'https://www.daily8.com/en/article/5a9e68b5970e39757adc864e3e989e02',
    class: 'republisher'
  },
  'cnn-via-daily8-com-2025-02-27': {
    title:
      'Satellite images show how hundreds of North Korean troops were likely transported to a secluded Russian port',
    publisher: 'CNN via daily8.com',
    date: '2025-02-27',
    url: 'https://www.daily8.com/en/article/03f73f560835996ea933ed316762fa72',
    class: 'republisher'
  },
  'daily8-2025-05': {
    title: 'US and allies accuse North Korea and Russia of violating UN sanctions',
    publisher: 'Daily8 (republished wire report)',
    date: '2025-05',
    url: 'https://www.daily8.com/en/article/441d60cf2a717de327abd649e4309c23',
    class: 'republisher'
  },
  'dpa-afx-2025-10-23': {
    title: '[MSMT releases report on North Korean cyber and IT worker activities]',
    publisher: 'dpa-AFX (FinanzNachrichten)',
    date: '2025-10-23',
    url: 'https://www.finanznachrichten.de/nachrichten-2025-10/66772217-msmt-releases-report-on-north-korean-cyber-and-it-worker-activities-020.htm',
    class: 'republisher'
  },
  'from-inside-asia-2025-03': {
    title: '[Commentary on North Korea after the Trump-Zelensky clash]',
    publisher: 'From Inside Asia (republished commentary)',
    date: '2025-03',
    url: 'https://frominsideasia.com/?p=99740',
    class: 'republisher'
  },
  'from-inside-asia-2025-09': {
    title: '[South Korea investigates reports that Russia supplied North Korea with submarine reactor modules]',
    publisher: 'From Inside Asia (republished report)',
    date: '2025-09',
    url: 'https://frominsideasia.com/?p=164136',
    class: 'republisher'
  },
  'korea-bizwire-2025-03-27': {
    title: '[N. Korea presumed to send at least 3,000 more troops to Russia: JCS]',
    publisher: 'Korea Bizwire',
    date: '2025-03-27',
    url: 'http://koreabizwire.com/n-korea-presumed-to-send-at-least-3000-more-troops-to-russia-jcs/311076',
    class: 'republisher'
  },
  'lokmat-times-2025-04-28': {
    title: 'Putin thanks North Korea for supporting Russia, praises DPRK troops for heroism',
    publisher: 'Lokmat Times (ANI, Kremlin text)',
    date: '2025-04-28',
    url: 'https://www.lokmattimes.com/international/putin-thanks-north-korea-for-supporting-russia-praises-dprk-troops-for-heroism-in-fighting-ukrainian-forces/',
    class: 'republisher'
  },
  'news-az-2025-12-27': {
    title: "N. Korea's Kim sends New Year greetings to Putin",
    publisher: 'News.az (KCNA)',
    date: '2025-12-27',
    url: 'https://news.az/news/n-korea-s-kim-sends-new-year-greetings-to-putin',
    class: 'republisher'
  },
  'news-mail-ru-2025-10-29': {
    title: '[News.Mail.ru (Russian): Lavrov on the Pyongyang memorial, opening expected February 2026]',
    publisher: 'News.Mail.ru',
    date: '2025-10-29',
    url: 'https://news.mail.ru/politics/68504578/',
    class: 'republisher'
  },
  'npr-2025': {
    title: 'North Koreans fighting for Russia against Ukraine have grown skilled in drone warfare',
    publisher: 'NPR (via Scoon TV)',
    date: '2025',
    url: 'https://www.scoontv.com/north-koreans-fighting-for-russia-against-ukraine-have-grown-skilled-in-drone-warfare/',
    class: 'republisher'
  },
  'reuters-via-dunya-news-2025-01-13': {
    title: 'North Korean troop fatalities and injuries exceed 3,000 in Ukraine, Seoul says',
    publisher: 'Reuters via Dunya News',
    date: '2025-01-13',
    url: 'https://dunyanews.tv/en/World/862124-north-korean-troop-fatalities-and-injuries-exceed-3000-in-ukraine-se',
    class: 'republisher'
  },
  'tasr-2025-01-10': {
    title: 'Japan imposes further sanctions on Russia',
    publisher: 'TASR/AP summary (lnginnorthernbc.ca)',
    date: '2025-01-10',
    url: 'https://lnginnorthernbc.ca/2025/01/10/japan-imposes-further-sanctions-on-russia',
    class: 'republisher'
  },
  'the-hans-india-2025-08-15': {
    title: "South Korean President Lee vows to respect North Korea's political system",
    publisher: 'The Hans India (Yonhap/IANS)',
    date: '2025-08-15',
    url: 'https://www.thehansindia.com/news/international/south-korean-president-lee-vows-to-respect-north-koreas-political-system-997335',
    class: 'republisher'
  },
  'the-korea-times-2025': {
    title: 'Why Russia-North Korea ties will survive Ukraine war',
    publisher: 'The Korea Times (republished)',
    date: '2025',
    url: 'https://dfnihf8fcqrzv.cloudfront.net/the-korea-times/troy-stangarone/why-russia-north-korea-ties-will-survive-ukraine-war/181431075',
    class: 'republisher'
  },
  'tvc-news-2025-01-13': {
    title: '[Ukraine offers to exchange captured North Koreans for Ukrainian prisoners]',
    publisher: 'TVC News',
    date: '2025-01-13',
    url: 'https://www.tvcnews.tv/2025/01/ukraine-offers-to-exchange-captured-north-koreans-for-ukranian-prisoners/',
    class: 'republisher'
  },
  'ukrinform-2025-04-28': {
    title: 'China Not Going To Comment On North Korean Troops Participation In War Against Ukraine',
    publisher: 'Ukrinform (via MENAFN)',
    date: '2025-04-28',
    url: 'https://menafn.com/1109479969/China-Not-Going-To-Comment-On-North-Korean-Troops-Participation-In-War-Against-Ukraine',
    class: 'republisher'
  },
  'ukrinform-via-menafn-2025-06-16': {
    title: "DPRK's Casualty Toll In Russia's Kursk Region Over 6K - UK Intelligence Says",
    publisher: 'Ukrinform via MENAFN',
    date: '2025-06-16',
    url: 'https://menafn.com/1109677977/DPRKs-Casualty-Toll-In-Russias-Kursk-Region-Over-6K-UK-Intelligence-Says',
    class: 'republisher'
  },
  'upday-uk-2025-04-30': {
    title: '[About 4,700 North Korea soldiers killed or wounded fighting for Russia]',
    publisher: 'upday UK (agency copy)',
    date: '2025-04-30',
    url: 'https://www.upday.com/uk/about-4-700-north-korea-soldiers-killed-or-wounded-fighting-for-russia',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
