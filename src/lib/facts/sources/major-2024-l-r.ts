import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids L to R. */
export const major2024LR = {
  'liga-net-2024-02-26': {
    title: '[Russia plans to produce 2.7 million artillery shells in 2024 - intelligence]',
    publisher: 'LIGA.net',
    date: '2024-02-26',
    url: 'https://news.liga.net/en/politics/news/rossiya-planiruet-proizvesti-27-mln-artilleriyskih-snaryadov-v-2024-godu-razvedka',
    class: 'major'
  },
  'liga-net-2024-10-22': {
    title: 'Budanov: First North Korean troops to arrive in Kursk region on October 23',
    publisher: 'LIGA.net',
    date: '2024-10-22',
    url: 'https://news.liga.net/en/politics/news/budanov-first-north-korean-troops-to-arrive-in-kursk-region-on-october-23',
    class: 'major'
  },
  'liga-net-2024-11': {
    title: 'Biden allows long-range strikes only on Kursk Oblast to deter North Korea - Axios',
    publisher: 'LIGA.net',
    date: '2024-11',
    url: 'https://news.liga.net/en/politics/news/biden-allows-long-range-strikes-only-on-kursk-oblast-to-deter-north-korea-axios',
    class: 'major'
  },
  'liga-net-2024-11-01': {
    title: 'North Korea pledges to stand by Russia, believes in victory - foreign minister',
    publisher: 'LIGA.net (Reuters)',
    date: '2024-11-01',
    url: 'https://news.liga.net/en/world/news/north-korea-pledges-to-stand-by-russia-believes-in-victory-foreign-minister',
    class: 'major'
  },
  'liga-net-2024-11-19': {
    title: '[Zelenskyy says North Korean troop presence in Russia may reach 100,000]',
    publisher: 'LIGA.net (citing Reuters)',
    date: '2024-11-19',
    url: 'https://news.liga.net/en/politics/news/zelenskyy-says-north-korean-troop-presence-in-russia-may-reach-100-000',
    class: 'major'
  },
  'meduza-2024-06-20': {
    title: "Putin and Kim Jong Un's mutual defense pact uses language nearly identical to the USSR's 1961 treaty",
    publisher: 'Meduza',
    date: '2024-06-20',
    url: 'https://meduza.io./en/feature/2024/06/20/putin-and-kim-jong-un-s-mutual-defense-pact-uses-language-nearly-identical-to-the-ussr-s-1961-treaty-with-north-korea',
    class: 'major'
  },
  'nhk-world-2024-02-09': {
    title: 'N.Korea funds weapons programs with cyberattacks, UN experts say',
    publisher: 'NHK World',
    date: '2024-02-09',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240209_01/',
    class: 'major'
  },
  'nhk-world-2024-05-16': {
    title: 'UN sanctions monitors suspect N.Korea stole 3.6 billion dollars in cyberattacks',
    publisher: 'NHK World',
    date: '2024-05-16',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240516_13/',
    class: 'major'
  },
  'nhk-world-2024-06-20': {
    title: 'North Korea-Russia treaty pledges mutual military assistance against invasion',
    publisher: 'NHK World',
    date: '2024-06-20',
    url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240620_09',
    class: 'major'
  },
  'novaya-gazeta-europe-2024-10-18': {
    title: 'South Korean intelligence confirms North to send 12,000 troops to fight alongside Russia in Ukraine',
    publisher: 'Novaya Gazeta Europe (citing Yonhap)',
    date: '2024-10-18',
    url: 'https://novayagazeta.eu/amp/articles/2024/10/18/south-korean-intelligence-confirms-north-to-send-12000-troops-to-fight-alongside-russia-in-ukraine-en-news',
    class: 'major'
  },
  'novaya-gazeta-europe-2024-12-11': {
    title: 'Russia to send Soviet-era fighter jets to North Korea in exchange for troops',
    publisher: 'Novaya Gazeta Europe',
    date: '2024-12-11',
    url: 'https://novayagazeta.eu/articles/2024/12/11/russia-to-send-soviet-era-fighter-jets-to-north-korea-in-exchange-for-troops-en-news',
    class: 'major'
  },
  'politico-europe-2024-02-27': {
    title: '[North Korea sent millions of munitions to Russia, Seoul says]',
    publisher: 'Politico Europe',
    date: '2024-02-27',
    url: 'https://www.politico.eu/article/north-korea-munitions-russia-vladimir-putin-war-ukraine/',
    class: 'major'
  },
  'politico-europe-2024-08-08': {
    title: "[Ukraine's attack on Russia's Kursk region]",
    publisher: 'Politico Europe',
    date: '2024-08-08',
    url: 'https://www.politico.eu/article/russia-vladimir-putin-ukraine-kursk-volodymyr-zelenskyy-dmitry-medvedev-sudzha/',
    class: 'major'
  },
  'politico-europe-2024-11-05': {
    title: '[Umerov confirms small-scale clashes with North Korean soldiers]',
    publisher: 'Politico Europe',
    date: '2024-11-05',
    url: 'https://www.politico.eu/article/ukraine-clashed-north-korean-troops-first-time-minister-says-rustem-umerov-moscow/',
    class: 'major'
  },
  'politico-europe-2024-11-06': {
    title: '[Op-ed by Mark Rutte on North Korean troops in Europe]',
    publisher: 'Politico Europe (by the NATO Secretary General)',
    date: '2024-11-06',
    url: 'https://www.politico.eu/article/north-korea-troops-europe-turning-point-mark-rutte/',
    class: 'major'
  },
  'radio-free-asia-2024-03-21': {
    title: '[UN panel: about 100,000 North Koreans worked overseas in 2023]',
    publisher: 'Radio Free Asia',
    date: '2024-03-21',
    url: 'https://rfa.org/english/news/korea/workers-03212024162926.html',
    class: 'major'
  },
  'rbc-ukraine-2024-02': {
    title: 'North Korea sends Russia millions of shells, South Korea says',
    publisher: 'RBC-Ukraine',
    date: '2024-02',
    url: 'https://newsukraine.rbc.ua/news/north-korea-sends-russia-millions-of-shells-1709068934.html',
    class: 'major'
  },
  'rbc-ukraine-2024-03': {
    title: 'Russia recruited 2,000 Nepalis for war against Ukraine',
    publisher: 'RBC-Ukraine (citing Sky News)',
    date: '2024-03',
    url: 'https://newsukraine.rbc.ua/news/russia-recruited-2-000-nepalis-for-war-against-1710850254.html',
    class: 'major'
  },
  'rbc-ukraine-2024-11-06': {
    title: 'US confirms North Korean soldiers fighting against Ukraine – Reuters',
    publisher: 'RBC-Ukraine (citing Reuters)',
    date: '2024-11-06',
    url: 'https://newsukraine.rbc.ua/news/us-confirms-north-korean-soldiers-fighting-1730918552.html',
    class: 'major'
  },
  'reuters-2024-10-18': {
    title: '[US sanctions Chinese, Russians over attack drones used in Ukraine]',
    publisher: 'Reuters (Channel NewsAsia)',
    date: '2024-10-18',
    url: 'https://www.channelnewsasia.com/world/us-sanctions-chinese-russians-over-attack-drones-used-ukraine-4685711',
    class: 'major'
  },
  'reuters-2024-11-22': {
    title: 'South Korea official says Russia provided anti-air missile to North Korea',
    publisher: 'Reuters (via Swissinfo)',
    date: '2024-11-22',
    url: 'https://swissinfo.ch/eng/south-korea-official-says-russia-provided-anti-air-missile-to-north-korea/88276634',
    class: 'major'
  },
  'reuters-via-asahi-shimbu-2024-12-20': {
    title: '[Reuters: NIS says at least 100 North Korean troops killed]',
    publisher: 'Reuters via Asahi Shimbun',
    date: '2024-12-20',
    url: 'https://ajw-origin.potaufeu.asahi.com/ajw/articles/15558015',
    class: 'major'
  },
  'reuters-via-business-rec-2024-10-10': {
    title: 'Kremlin dismisses reports of North Korean soldiers fighting in Ukraine',
    publisher: 'Reuters via Business Recorder',
    date: '2024-10-10',
    url: 'https://www.brecorder.com/news/40326445/kremlin-dismisses-reports-of-north-korean-soldiers-fighting-in-ukraine',
    class: 'major'
  },
  'rtl-2024-09-10': {
    title: '[The West announces new sanctions on Iran]',
    publisher: 'RTL (French)',
    date: '2024-09-10',
    url: 'https://www.rtl.be/actu/monde/international/les-occidentaux-annoncent-de-nouvelles-sanctions-contre-liran-accuse-davoir/2024-09-10/article/709069',
    class: 'major'
  },
  'rtvs-patria-2024-10-18': {
    title: '[RTVS Patria (Hungarian): NATO cannot yet confirm North Korean troops]',
    publisher: 'RTVS Patria',
    date: '2024-10-18',
    url: 'https://patria24.rtvs.sk/2024/10/18/a-nato-egyelore-nem-tudja-megerositeni-hogy-eszak-korea-csapatokat-kuld-oroszorszag-megsegitesere',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
