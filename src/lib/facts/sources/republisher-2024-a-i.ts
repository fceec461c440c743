import type { Source } from '../schema.ts';

/** Sources of class `republisher`, 2024, ids A to I. */
export const republisher2024AI = {
  'afp-2024-09-10': {
    title: 'US steps up sanctions over Iran missile deliveries to Russia',
    publisher: 'AFP (BSS)',
    date: '2024-09-10',
    url: 'https://bssnews.net/international/208860',
    class: 'republisher'
  },
  'afp-via-a-news-2024-10-18': {
    title: 'N. Korea sent first contingent of 1,500 soldiers to Russia: Seoul spy agency',
    publisher: 'AFP via A News',
    date: '2024-10-18',
    url: 'https://anews.com.tr/asia/2024/10/18/n-korea-sent-first-contingent-of-1500-soldiers-to-russia-seoul-spy-agency',
    class: 'republisher'
  },
  'afp-via-bss-2024-10-31': {
    title: "[AFP: Russia's UN ambassador brushes off reports]",
    publisher: 'AFP via BSS',
    date: '2024-10-31',
    url: 'https://bssnews.net/news/219872',
    class: 'republisher'
  },
  'afp-via-lbc-2024-10-28': {
    title: '[North Korea has sent 10,000 troops to train in Russia: Pentagon]',
    publisher: 'AFP via LBC',
    date: '2024-10-28',
    url: 'https://www.lbcgroup.tv/news/world-news/810384/north-korea-has-sent-10000-troops-to-train-in-russia-pentagon/en',
    class: 'republisher'
  },
  'afp-via-lbci-2024-06-19': {
    title: 'Kim says Russia mutual assistance deal "defensive" in nature',
    publisher: 'AFP via LBCI',
    date: '2024-06-19',
    url: 'https://www.lbcgroup.tv/news/world-news/779393/kim-says-russia-mutual-assistance-deal-defensive-in-nature/en',
    class: 'republisher'
  },
  'anadolu-2024-06-18': {
    title: 'US urges China to stop supporting Russia in Ukraine war',
    publisher: 'Anadolu (Anews)',
    date: '2024-06-18',
    url: 'https://www.anews.com.tr/world/2024/06/18/us-urges-china-to-stop-supporting-russia-in-ukraine-war',
    class: 'republisher'
  },
  'anadolu-via-a-news-2024-10-31': {
    title: '[US says North Korean troops in Russia could join fight in coming days]',
    publisher: 'Anadolu via A News',
    date: '2024-10-31',
    url: 'https://www.anews.com.tr/world/2024/10/31/us-says-north-korean-troops-in-russia-could-join-fight-against-ukraine-in-coming-days',
    class: 'republisher'
  },
  'anews-2024-10-28': {
    title: "Study puts North Korea's arms deliveries to Russia at up to $5.5bn",
    publisher: 'Anews (dpa)',
    date: '2024-10-28',
    url: 'https://anews.com.tr/world/2024/10/28/study-puts-north-koreas-arms-deliveries-to-russia-at-up-to-55bn',
    class: 'republisher'
  },
  'ap-2024-10-28': {
    title: "NATO confirms that North Korea has sent troops to join Russia's war in Ukraine",
    publisher: 'AP (via KESQ)',
    date: '2024-10-28',
    url: 'https://kesq.com/news/2024/10/28/nato-confirms-that-north-korea-has-sent-troops-to-join-russias-war-in-ukraine/',
    class: 'republisher'
  },
  'ap-2024-10-30': {
    title: 'North Korean troops in Russian uniforms are heading toward Ukraine, US says',
    publisher: 'AP (via WHEC)',
    date: '2024-10-30',
    url: 'https://www.whec.com/national-world/north-korean-troops-in-russian-uniforms-are-heading-toward-ukraine-us-says/',
    class: 'republisher'
  },
  'ap-2024-11-15': {
    title: 'Biden praises cooperation at meeting with South Korean, Japanese leaders amid North Korea worries',
    publisher: 'AP (via WHEC)',
    date: '2024-11-15',
    url: 'https://www.whec.com/national-world/biden-praises-cooperation-at-meeting-with-south-korean-japanese-leaders-amid-north-korea-worries/',
    class: 'republisher'
  },
  'ap-2024-11-21': {
    title: 'North Korea and Russia agree to expand their economic cooperation',
    publisher: 'AP (via Newsmuncher)',
    date: '2024-11-21',
    url: 'https://newsmuncher.com/article/5790498d21f54f03aa084e102c7279b0/north-korea-and-russia-agree-to-expand-their-economic-cooperation',
    class: 'republisher'
  },
  'ap-2024-11-22': {
    title: 'South Korea says Russia supplied air defense missiles to North Korea in return for its troops',
    publisher: 'AP (via KOB)',
    date: '2024-11-22',
    url: 'https://www.kob.com/news/us-and-world-news/south-korea-says-russia-supplied-air-defense-missiles-to-north-korea-in-return-for-its-troops/',
    class: 'republisher'
  },
  'ap-via-localnews8-2024-10-23': {
    title: "Lawmakers: South Korea's spy chief says North Korea has sent another 1,500 troops to Russia",
    publisher: 'AP via LocalNews8',
    date: '2024-10-23',
    url: 'https://localnews8.com/news/2024/10/23/lawmakers-south-koreas-spy-chief-says-north-korea-has-sent-another-1500-troops-to-russia/',
    class: 'republisher'
  },
  'app-2024-10-23': {
    title: 'N. Korea Sent 1,500 More Troops To Russia, Seoul Spy Agency Tells Lawmakers',
    publisher: 'APP/AFP via UrduPoint',
    date: '2024-10-23',
    url: 'https://www.urdupoint.com/en/world/n-korea-sent-1500-more-troops-to-russia-se-1874866.html',
    class: 'republisher'
  },
  'asharq-al-awsat-2024-10-24': {
    title: 'Trash Carried by NKorean Balloon Again Falls on Presidential Compound in Seoul',
    publisher: 'Asharq Al-Awsat (AP)',
    date: '2024-10-24',
    url: 'https://english.aawsat.com/node/5074364',
    class: 'republisher'
  },
  'associated-press-2024-01-05': {
    title: 'Nepal bars citizens from going to Russia or Ukraine for work, saying they are recruited as fighters',
    publisher: 'Associated Press (KVIA)',
    date: '2024-01-05',
    url: 'https://kvia.com/news/ap-national/2024/01/05/nepal-bars-citizens-from-going-to-russia-or-ukraine-for-work-saying-they-are-recruited-as-fighters/',
    class: 'republisher'
  },
  'associated-press-2024-01-25': {
    title: 'Nepal asks Russia to send back Nepalis recruited to fight in Ukraine and the bodies of those killed',
    publisher: 'Associated Press (ClickOrlando)',
    date: '2024-01-25',
    url: 'https://clickorlando.com/news/world/2024/01/25/nepal-asks-russia-to-send-back-nepalis-recruited-to-fight-in-ukraine-and-the-bodies-of-those-killed',
    class: 'republisher'
  },
  'associated-press-2024-02-10': {
    title: 'UN experts investigating 58 suspected North Korean cyberattacks valued at about $3 billion',
    publisher: 'Associated Press (World Military News)',
    date: '2024-02-10',
    url: 'https://www.worldmilitarynews.com/2024/02/10/un-experts-investigating-58-suspected-north-korean-cyberattacks-valued-at-about-3-billion/',
    class: 'republisher'
  },
  'associated-press-2024-06-18': {
    title: 'Russia and North Korea have had a complicated relationship over the decades',
    publisher: 'Associated Press (syndicated by Candorium)',
    date: '2024-06-18',
    url: 'https://candorium.com/news/20240618180311236/russia-north-korea-complicated-relationship-decades',
    class: 'republisher'
  },
  'associated-press-2024-10': {
    title: 'Officials Say North Korea Has Sent Troops to Russia. What Would That Mean for the War With Ukraine?',
    publisher: 'Associated Press (Asharq Al-Awsat)',
    date: '2024-10',
    url: 'https://english.aawsat.com/features/5074298-officials-say-north-korea-has-sent-troops-russia-what-would-mean-war-ukraine?page=2',
    class: 'republisher'
  },
  'associated-press-via-loc-2024-03-28': {
    title: 'Russia vetoes UN resolution, abolishing monitoring of UN sanctions against North Korea',
    publisher: 'Associated Press via Local News 8',
    date: '2024-03-28',
    url: 'https://localnews8.com/news/ap-national/2024/03/28/russia-vetoes-un-resolution-abolishing-monitoring-of-un-sanctions-against-north-korea-by-un-experts/',
    class: 'republisher'
  },
  'associated-press-via-loc-2024-05-16': {
    title: "Kim's sister denies North Korea has supplied weapons to Russia",
    publisher: 'Associated Press via Local News 8',
    date: '2024-05-16',
    url: 'https://localnews8.com/news/ap-national/2024/05/16/kims-sister-denies-north-korea-has-supplied-weapons-to-russia/',
    class: 'republisher'
  },
  'azernews-via-menafn-2024-10-20': {
    title: 'Satellite Imagery Shows North Korean Troop Movements To Russia',
    publisher: 'AzerNews via MENAFN',
    date: '2024-10-20',
    url: 'https://menafn.com/1108799809/Satellite-Imagery-Shows-North-Korean-Troop-Movements-To-Russia',
    class: 'republisher'
  },
  'bbc-2024-11': {
    title: '[Russia gives North Korea a million barrels of oil (BBC report by Jean Mackenzie)]',
    publisher: 'BBC (republished)',
    date: '2024-11',
    url: 'https://euro.dayfr.com/trends/2375058.html',
    class: 'republisher'
  },
  'bbc-via-ghanaweb-2024-06-20': {
    title: '[Putin and Kim pledge mutual help against aggression]',
    publisher: 'BBC via GhanaWeb',
    date: '2024-06-20',
    url: 'https://www.ghanaweb.live/GhanaHomePage/NewsArchive/Putin-and-Kim-pledge-mutual-help-against-aggression-1952420',
    class: 'republisher'
  },
  'bernama-yonhap-2024-11-16': {
    title: '[South Korea, US, Japan announce secretariat for trilateral cooperation]',
    publisher: 'Bernama-Yonhap (via United Daily)',
    date: '2024-11-16',
    url: 'https://uniteddaily.my/en/5d052f8b-9388-4349-86bf-58e25d708956',
    class: 'republisher'
  },
  'cnn-2024-11-17': {
    title: 'Biden authorizes Ukraine to use long-range US weapons in Russia',
    publisher: 'CNN (via KVIA)',
    date: '2024-11-17',
    url: 'https://kvia.com/your-voice-your-vote/politics/cnn-us-politics/2024/11/17/biden-authorizes-ukraine-to-use-long-range-us-weapons-in-russia-2/',
    class: 'republisher'
  },
  'cnn-via-webjosh-com-2024-10-29': {
    title: 'Small number of North Korean troops are already inside Ukraine, officials say',
    publisher: 'CNN via webjosh.com',
    date: '2024-10-29',
    url: 'https://webjosh.com/article/small-number-of-north-korean-troops%C2%A0are%C2%A0already-inside-ukraine-officials-say-1730230558-23535',
    class: 'republisher'
  },
  'dpa-afx-via-finanznachri-2024-10-24': {
    title: '3,000 North Korean Soldiers In Eastern Russia For Military Training: US',
    publisher: 'dpa-AFX via finanznachrichten.de',
    date: '2024-10-24',
    url: 'https://www.finanznachrichten.de/nachrichten-2024-10/63616663-3000-north-korean-soldiers-in-eastern-russia-for-military-training-us-020.htm',
    class: 'republisher'
  },
  'fakti-bg-2024-07': {
    title: 'Belarusian Foreign Minister Maxim Ryzhenkov will visit North Korea this week',
    publisher: 'Fakti.bg (AFP/BTA)',
    date: '2024-07',
    url: 'https://fakti.bg/en/amp/world/898744-belarusian-foreign-minister-maxim-ryzhenkov-will-visit-north-korea-this-week',
    class: 'republisher'
  },
  'herald-wow-korea-2024-10-25': {
    title: "[Survey on South Korea's response to Ukraine (25 October 2024)]",
    publisher: 'Herald Wow!Korea',
    date: '2024-10-25',
    url: 'https://wowkorea.live/news/read/463307.html',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
