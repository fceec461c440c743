import type { Source } from '../schema.ts';

/** Sources of class republisher 2024, by id. */
export const republisher2024 = {
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
  },
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
