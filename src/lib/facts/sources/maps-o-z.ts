import type { Source } from '../schema.ts';

/** Pages that only the lines and areas of the maps rest on, ids O to Z. */
export const mapsOZ = {
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
