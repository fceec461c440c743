import type { Source } from '../schema.ts';

/** Pages that only the lines and areas of the maps rest on, by id. */
export const maps = {
  'afp-via-urdupoint-2024-10-29': {
    title: '[Russian army says it has seized east Ukraine town]',
    publisher: 'AFP via UrduPoint',
    date: '2024-10-29',
    url: 'https://www.urdupoint.com/en/world/russian-army-says-it-has-seized-east-ukraine-1876999.html',
    class: 'republisher'
  },
  'agentstvo-via-24ukraine-2024-10-15': {
    title:
      '[Size of the ground held in Kursk region in mid-October: about 660 square kilometres and a grey zone of about 360]',
    publisher: 'Agentstvo, Euromaidan Press via 24ukraine',
    date: '2024-10',
    url: 'https://24ukraine.com/?p=10107',
    class: 'weak'
  },
  'ap-via-trt-world-2024-10-14': {
    title: '[Levadne]',
    publisher: 'AP via TRT World',
    date: '2024-10-14',
    url: 'https://www.trtworld.com/article/18220078',
    class: 'republisher'
  },
  'cnn-via-daily8-2024-10-18': {
    title: '[NIS statement of 18 October 2024 on the ships that carried North Korean soldiers]',
    publisher: 'CNN, Saudi Gazette via daily8.com',
    date: '2024-10-18',
    url: 'https://www.daily8.com/en/article/ec83f26b4bb0113182dd6c9ca2a46b0a',
    class: 'republisher'
  },
  'i-2024-10-25': {
    title: '[Military flights from North Korea to Moscow]',
    publisher: 'i (inews.co.uk)',
    date: '2024-10-25',
    url: 'https://inews.co.uk/news/world/military-flights-north-korea-moscow-fear-troops-ukraine-3342093',
    class: 'major'
  },
  'isw-via-bcfausa-2024-10-30': {
    title:
      '[ISW assessment of 30 October 2024: North Korean soldiers moved to western Kursk region in civilian trucks]',
    publisher: 'Institute for the Study of War via bcfausa.org',
    date: '2024-10-30',
    url: 'https://bcfausa.org/institute-for-the-study-of-war-n-korean-troops-turn-up-in-occupied-ukraine',
    class: 'republisher'
  },
  'jmediawiki-malaya-loknya': {
    title: 'Malaya Loknya',
    publisher: 'Wikipedia (jmediawiki.org copy)',
    date: null,
    url: 'https://jmediawiki.org/wiki/Malaya_Loknya',
    class: 'weak'
  },
  'kyiv-independent-2024-09-24': {
    title: '[Ukraine regains control of Vovchansk Aggregate Plant]',
    publisher: 'The Kyiv Independent',
    date: '2024-09-24',
    url: 'https://kyivindependent.com/ukraine-regains-control-of-vovchansk/',
    class: 'major'
  },
  'kyiv-independent-2024-10-14-levadne': {
    title: '[Russia claims Levadne; Ukraine disputes it]',
    publisher: 'The Kyiv Independent',
    date: '2024-10-14',
    url: 'https://kyivindependent.com/levadne/',
    class: 'major'
  },
  'kyiv-independent-2024-10-21-selydove': {
    title: '[National Guard on the fighting for Selydove]',
    publisher: 'The Kyiv Independent',
    date: '2024-10-21',
    url: 'https://kyivindependent.com/national-guard-selydove/',
    class: 'major'
  },
  'kyiv-independent-2024-10-23-chasiv-yar': {
    title: '[Ukraine’s military denies Russia getting into line of Ukrainian defense in Chasiv Yar]',
    publisher: 'The Kyiv Independent',
    date: '2024-10-23',
    url: 'https://kyivindependent.com/ukraines-military-denies-russia-getting-into-line-of-ukrainian-defense-in-chasiv-yar/',
    class: 'major'
  },
  'kyiv-independent-2024-11-01-chasiv-yar': {
    title: '[Russia has no advantage in Chasiv Yar, Toretsk, contact line stabilized, Kyiv says]',
    publisher: 'The Kyiv Independent',
    date: '2024-11-01',
    url: 'https://kyivindependent.com/russia-has-no-advantage-in-chasiv-yar-toretsk-contact-line-stabilized-kyiv-says/',
    class: 'major'
  },
  'kyiv-independent-2025-04-27': {
    title: '[Ukraine still operating in Kursk Oblast, monitoring group says]',
    publisher: 'The Kyiv Independent',
    date: '2025-04-27',
    url: 'https://kyivindependent.com/ukraine-still-operating-in-kursk-oblast-monitoring-group-says/',
    class: 'major'
  },
  'kyiv-independent-via-24ukraine-2024-10-23': {
    title: '[Digest of 23 October 2024: Toretsk]',
    publisher: 'The Kyiv Independent via 24ukraine',
    date: '2024-10-23',
    url: 'https://24ukraine.com/ukr_2904/ukraine-war-latest-zelensky-preparing-action-plan-for-ukraine-to-withstand-war-source-says',
    class: 'republisher'
  },
  'kyiv-post-2024-10': {
    title: '[UK Ministry of Defence: Russian forces within several hundred metres of the Oskil]',
    publisher: 'Kyiv Post',
    date: '2024-10',
    url: 'https://www.kyivpost.com/post/40785',
    class: 'major'
  },
  'kyiv-post-2024-10-05': {
    title: '[UK Ministry of Defence: Vuhledar taken on 1 October]',
    publisher: 'Kyiv Post',
    date: '2024-10-05',
    url: 'https://www.kyivpost.com/post/40062',
    class: 'major'
  },
  'kyiv-post-2024-11-01': {
    title: '[ISW assessment of 1 November 2024: Vovchansk and north of Sudzha]',
    publisher: 'Kyiv Post',
    date: '2024-11-01',
    url: 'https://www.kyivpost.com/post/41511',
    class: 'major'
  },
  'kyiv-post-2025-03-16': {
    title: '[General Staff map of 16 March 2025 without Sudzha]',
    publisher: 'Kyiv Post',
    date: '2025-03-16',
    url: 'https://www.kyivpost.com/post/49011',
    class: 'major'
  },
  'meduza-2024-10-09': {
    title: '[With Vuhledar lost, could Russia take southern Donbas by the end of the year?]',
    publisher: 'Meduza',
    date: '2024-10-09',
    url: 'https://meduza.io/en/feature/2024/10/09/with-vuhledar-lost-and-another-ukrainian-stronghold-in-danger-russia-could-take-southern-donbas-by-year-s-end',
    class: 'major'
  },
  'natural-earth': {
    title: 'Natural Earth',
    publisher: 'Natural Earth',
    date: null,
    url: 'https://www.naturalearthdata.com/',
    class: 'specialist'
  },
  'nenka-2024-10-31': {
    title: '[ISW: Ukrainian advance in Russkoye Porechnoye, fighting at Novoivanovka and Plekhovo]',
    publisher: 'Nenka',
    date: '2024-10',
    url: 'https://nenka.info/de/ukrainische-truppen-ruckten-in-die-region-kursk-vor',
    class: 'weak'
  },
  'newsweek-via-live2news-2024-10-15': {
    title: '[ISW map of 15 October: Lyubimovka, Tolsty Lug, Olgovka, Cherkasskaya Konopelka]',
    publisher: 'Newsweek via live2news',
    date: '2024-10-15',
    url: 'https://live2news.com/?p=152342',
    class: 'weak'
  },
  'newsweek-via-live2news-2024-11': {
    title: '[Map of the flight of a Russian jet from Vladivostok]',
    publisher: 'Newsweek via live2news',
    date: '2024-11',
    url: 'https://live2news.com/map-shows-russian-jet-sending-north-korean-troops-to-ukraine-war-front-line',
    class: 'weak'
  },
  'newsweek-via-trendingfeeds-2024-10-21': {
    title: '[ISW map of 20 October: Ukrainian advance north of Sudzha, Russian advances elsewhere]',
    publisher: 'Newsweek via trendingfeeds',
    date: '2024-10-21',
    url: 'https://trendingfeeds.info/kursk-maps-show-russian-forces-slice-across-ukraine-s-foothold-399417.html',
    class: 'weak'
  },
  'nk-news-2024-10-how-russia': {
    title: '[How Russia is transporting North Korean troops to the front lines of Ukraine war]',
    publisher: 'NK News',
    date: '2024-10',
    url: 'https://www.nknews.org/2024/10/how-russia-is-transporting-north-korean-troops-to-the-front-lines-of-ukraine-war/',
    class: 'specialist'
  },
  'ooda-loop-2024-07-19': {
    title: '[Ukraine loses hard-won position near Dnipro River in the south]',
    publisher: 'OODA Loop',
    date: '2024-07-19',
    url: 'https://www.oodaloop.com/briefs/2024/07/19/ukraine-loses-hard-won-position-near-dnipro-river-in-the-south/',
    class: 'weak'
  },
  'origo-2024-10': {
    title: '[Round-up of the front, partly after Meduza]',
    publisher: 'Origo',
    date: '2024-10',
    url: 'https://www.origo.hu/nagyvilag/2024/10/orosz-ukran-haboru-osszefoglalo',
    class: 'weak'
  },
  'portfolio-hu-2024-08-30': {
    title: '[Korenevo and Ulanok back in Russian hands, by ISW and DeepState]',
    publisher: 'Portfolio',
    date: '2024-08-30',
    url: 'https://www.portfolio.hu/global/20240830/itt-a-vege-a-kurszki-ukran-offenzivanak-telepuleseket-szereztek-vissza-az-oroszok-706645',
    class: 'major'
  },
  'portfolio-hu-2024-10-18': {
    title: '[ISW assessment of 17 October 2024: advances at Nelipivka, Shcherbynivka, Maksymilianivka, Tsukuryne]',
    publisher: 'Portfolio',
    date: '2024-10-18',
    url: 'https://www.portfolio.hu/global/20241018/amerikai-elemzohaz-megallithatatlanul-tornek-elore-az-orosz-csapatok-terkepeken-a-frontvonal-717513',
    class: 'major'
  },
  'pravda-rs-2024-10-24': {
    title:
      '[Russian Defence Ministry on fighting at Daryino, Zeleny Shlyakh, Nizhny Klin, Novoivanovka, Plekhovo and Sverdlikovo]',
    publisher: 'Pravda.rs',
    date: '2024-10-24',
    url: 'https://pravda.rs/2024/10/24/ukrajinci-prsli-u-kurskoj-oblasti-dve-smrtonosne-greske-darino-i-zelenoj-sljah',
    class: 'weak'
  },
  'pravda-ru-2024-10-21': {
    title: '[Russian claim: Kolmakov and Dmitryukov near Sudzha]',
    publisher: 'Pravda.ru',
    date: '2024-10-21',
    url: 'https://english.pravda.ru/news/hotspots/160961-russian_forces_sudzha_fighting/',
    class: 'weak'
  },
  'rbc-ukraine-via-actualno-2024-10': {
    title: '[About 700 square kilometres firmly held in Kursk region and about 350 of no man’s land]',
    publisher: 'RBC-Ukraine via Actualno',
    date: '2024-10',
    url: 'https://www.actualno.com/europe/putin-otloji-vryshtaneto-na-kurska-oblast-ima-nov-kraen-srok-ukrainski-prismeh-video-news_2324275.html',
    class: 'republisher'
  },
  'reuters-via-business-standard-2024-10-23': {
    title: '[Russia storming 4 towns in eastern Ukraine as Moscow pushes to gain control]',
    publisher: 'Reuters via Business Standard',
    date: '2024-10-23',
    url: 'https://www.business-standard.com/world-news/russia-storming-4-towns-in-eastern-ukraine-as-moscow-pushes-to-gain-control-124102300483_1.html',
    class: 'republisher'
  },
  'reuters-via-gamereactor-2025-03-08': {
    title: '[Russian forces reclaim three villages from Ukraine in western Kursk region]',
    publisher: 'Reuters via Gamereactor',
    date: '2025-03-08',
    url: 'https://www.gamereactor.eu/russian-forces-reclaim-three-villages-from-ukraine-in-western-kursk-region-1510553/',
    class: 'republisher'
  },
  'reuters-via-investing-2024-10-24': {
    title: '[Russia making swift advance into east Ukrainian town of Selydove, Russian media says]',
    publisher: 'Reuters via Investing.com',
    date: '2024-10-24',
    url: 'https://investing.com/news/world-news/russia-making-swift-advance-into-east-ukrainian-town-of-selydove-russian-media-says-3679576',
    class: 'republisher'
  },
  'scandalist-2024-09': {
    title: '[DeepState: Snagost and villages around it taken by Russia]',
    publisher: 'Scandalist',
    date: '2024-09',
    url: 'https://scandalist.com.ua/news/regioni/deepstate-ukrayintsi-zakhopili-durovku-ta-vitreno-u-kurskii-oblasti',
    class: 'weak'
  },
  'sofx-2025-03': {
    title: '[Ukraine Confirms Troop Withdrawal from Sudzha]',
    publisher: 'SOFX',
    date: '2025-03',
    url: 'https://www.sofx.com/ukraine-confirms-troop-withdrawal-from-sudzha/',
    class: 'weak'
  },
  'sueddeutsche-2024-10': {
    title: '[News blog: Ostrivske reported lost, unconfirmed]',
    publisher: 'Süddeutsche Zeitung',
    date: '2024-10',
    url: 'https://www.sueddeutsche.de/politik/ukraine-krieg-newsblog-selenskij-siegesplan-nato-lux.DocspVHNRBCnEP9Smnq6sh',
    class: 'major'
  },
  'the-moscow-times-2024-10-22-chasiv-yar': {
    title: '[Russian Troops Advance in Key Stronghold, Ukrainian Military Spokesman Says]',
    publisher: 'The Moscow Times, AFP',
    date: '2024-10-22',
    url: 'https://www.themoscowtimes.com/2024/10/22/russian-troops-advance-in-key-stronghold-ukrainian-military-spokesman-says-a86779',
    class: 'major'
  },
  'the-moscow-times-2025-03-13': {
    title: '[Russian Army Regains Control Over Sudzha in Kursk Border Region]',
    publisher: 'The Moscow Times',
    date: '2025-03-13',
    url: 'https://www.themoscowtimes.com/2025/03/13/russian-army-regains-control-over-sudzha-in-kursk-border-region-a88341',
    class: 'major'
  },
  'tv-front-2024': {
    title: '[Russian claim: Daryino and Nikolayevo-Daryino retaken]',
    publisher: 'TV Front',
    date: '2024',
    url: 'https://tvfront.rs/vojne-vesti/oslobadjanjem-sela-darjino-i-nikolajevo-darjino-doslo-je-do-konsolidacije-ruskih-trupa-na-istocnoj-obali-reke-snagost-u-sudzanskom-okrugu-kurske-oblasti/?rstr=lat',
    class: 'weak'
  },
  'uawire-2024-09-23': {
    title: '[Russian troops struggle to hold positions in northern Kharkiv region amid Ukrainian advances]',
    publisher: 'UAWire',
    date: '2024-09-23',
    url: 'https://www.uawire.org/russian-troops-struggle-to-hold-positions-in-northern-kharkiv-region-amid-ukrainian-advances',
    class: 'weak'
  },
  'ukrinform-2024-09-26': {
    title: '[Die Hälfte der Gefechte finden bei Pokrowsk und Kurachowe statt - Lagebericht vom Generalstab]',
    publisher: 'Ukrinform',
    date: '2024-09-26',
    url: 'https://ukrinform.de/amp/rubric-ato/3910047-die-halfte-der-gefechte-finden-bei-pokrowsk-und-kurachowe-statt-lagebericht-von-generalstab.html',
    class: 'agency'
  },
  'ukrinform-via-menafn-2024-11-28': {
    title: '[Russian Forces Attempting To Secure Positions On Dnipro Islands - Military]',
    publisher: 'Ukrinform via MENAFN',
    date: '2024-11-28',
    url: 'https://menafn.com/1108935968/Russian-Forces-Attempting-To-Secure-Positions-On-Dnipro-Islands-Military',
    class: 'republisher'
  },
  'unn-2024-10-29': {
    title: '[The vast majority of islands near Kherson are under the control of the Defense Forces]',
    publisher: 'UNN',
    date: '2024-10-29',
    url: 'https://unn.ua/en/news/the-vast-majority-of-islands-near-kherson-are-under-the-control-of-the-defense-forces',
    class: 'agency'
  },
  'wikipedia-undated-pusan-perimeter': {
    title: 'Battle of Pusan Perimeter',
    publisher: 'Wikipedia',
    date: null,
    url: 'https://en.wikipedia.org/wiki/Battle_of_Pusan_Perimeter',
    class: 'weak'
  },
  'wikipedia-undated-un-offensive': {
    title: 'UN offensive into North Korea',
    publisher: 'Wikipedia',
    date: null,
    url: 'https://en.wikipedia.org/wiki/UN_offensive_into_North_Korea',
    class: 'weak'
  },
  'yellowlegs-1950-09': {
    title: '[September 1950, after Appleman, South to the Naktong (US Army)]',
    publisher: 'yellowlegs-and-others.com',
    date: null,
    url: 'https://yellowlegs-and-others.com/1950/1950-09/',
    class: 'weak'
  }
} as const satisfies Record<string, Source>;
