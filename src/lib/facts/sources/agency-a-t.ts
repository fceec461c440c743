import type { Source } from '../schema.ts';

/** Sources of class `agency`, ids A to T. */
export const agencyAT = {
  'interfax-2024-12-05': {
    title: 'Russia-N. Korea Treaty of Comprehensive Strategic Partnership takes effect - KCNA',
    publisher: 'Interfax',
    date: '2024-12-05',
    url: 'https://interfax.com/newsroom/top-stories/108291/',
    class: 'agency'
  },
  'interfax-ukraine-2025-06-26': {
    title: 'DPRK likely to deploy additional troops to Russia in July or August',
    publisher: 'Interfax-Ukraine (citing Yonhap)',
    date: '2025-06-26',
    url: 'https://en.interfax.com.ua/news/general/1083066.html',
    class: 'agency'
  },
  'interfax-ukraine-2025-11-14': {
    title: '[Interfax-Ukraine: HUR on 12,000 North Korean workers for Alabuga]',
    publisher: 'Interfax-Ukraine',
    date: '2025-11-14',
    url: 'https://en.interfax.com.ua/news/general/1120564.html',
    class: 'agency'
  },
  'jewish-telegraphic-agenc-undated-peled-north': {
    title: 'Peled: North Korean Pilots Flew for Egypt During Yom Kippur War',
    publisher: 'Jewish Telegraphic Agency',
    date: null,
    url: 'http://www.jta.org/archive/peled-north-korean-pilots-flew-for-egypt-during-yom-kippur-war',
    class: 'agency'
  },
  'jiji-press-2024-11-27': {
    title: 'G-7 Ministers Condemn Russia-N. Korea Military Cooperation',
    publisher: 'Jiji Press (Nippon.com)',
    date: '2024-11-27',
    url: 'https://www.nippon.com/en/news/yjj2024112600936/g-7-ministers-condemn-russia-n-korea-military-cooperation.html',
    class: 'agency'
  },
  'news1-2026': {
    title: "Two Captured North Korea Troops Seek South Korea Asylum: The POW Exchange That Didn't Include Them",
    publisher: 'News1 (News1 Global)',
    date: '2026',
    url: 'https://news1global.com/northkorea/article/433866/?amp=1&noamp=mobile',
    class: 'agency'
  },
  'news1-global-undated-news1-global': {
    title: '[News1 Global on NK News: memorial has room for at least 412 burials]',
    publisher: 'News1 Global (citing NK News)',
    date: null,
    url: 'https://news1global.com/northkorea/article/432554',
    class: 'agency'
  },
  'newspim-2025-07-13': {
    title: '[DIA: 28,000 containers shipped to Russia] (in Korean)',
    publisher: 'Newspim',
    date: '2025-07-13',
    url: 'https://ir.newspim.com/news/view/20250713000058',
    class: 'agency'
  },
  'peoples-daily-online-2000-07-20': {
    title: 'DPRK, Russia Sign Joint Declaration',
    publisher: "People's Daily Online",
    date: '2000-07-20',
    url: 'http://en.people.cn/english/200007/20/print20000720_45976.html',
    class: 'agency'
  },
  'reuters-2014-04-19': {
    title: "Russia writes off almost $10 billion North Korea's debt",
    publisher: 'Reuters',
    date: '2014-04-19',
    url: 'http://in.reuters.com/article/russia-northkorea-debt-idINL6N0NB04L20140419',
    class: 'agency'
  },
  'ria-novosti-2007-04-16': {
    title: '[Bank denies laundering; shutdown deadline passes]',
    publisher: 'RIA Novosti (Sputnik archive)',
    date: '2007-04-16',
    url: 'https://sputnikglobe.com/20070416/63745215.html',
    class: 'agency'
  },
  'sputnik-2019-02-05': {
    title: '[Russia to send home North Korean workers (Topilin, Matsegora figures)]',
    publisher: 'Sputnik',
    date: '2019-02-05',
    url: 'https://sputniknews.com/asia/201902051072151692-north-korea-workers-russia/',
    class: 'agency'
  },
  'sputnik-2026-01-06': {
    title: "North Korea's Kim Inspects Construction Site of Museum Honoring Combat Feats",
    publisher: 'Sputnik',
    date: '2026-01-06',
    url: 'https://sputnikglobe.com/20260106/north-koreas-kim-inspects-construction-site-of-museum-honoring-combat-feats-1123430892.html',
    class: 'agency'
  },
  'tass-2016-03-22': {
    title: 'North Korean units fight for Bashar Assad regime in Syria, HNC',
    publisher: 'TASS',
    date: '2016-03-22',
    url: 'https://tass.com/world/864368',
    class: 'agency'
  },
  'tass-2019-04-23': {
    title: 'Russian-North Korean trade turnover drops by half in 2018 due to sanctions',
    publisher: 'TASS',
    date: '2019-04-23',
    url: 'https://tass.com/economy/1055196/amp',
    class: 'agency'
  },
  'tass-2021-02-19': {
    title: 'Trade turnover between Russia and North Korea reached $42.74 mln in 2020',
    publisher: 'TASS',
    date: '2021-02-19',
    url: 'https://tass.com/economy/1258635',
    class: 'agency'
  },
  'tass-2022-08-11': {
    title: '[Reports of North Korea sending volunteers are fake news, Russian diplomat says]',
    publisher: 'TASS',
    date: '2022-08-11',
    url: 'https://tass.com/politics/1492253',
    class: 'agency'
  },
  'tass-2022-12-20': {
    title: '[Russian and Belarusian troops hold joint drills]',
    publisher: 'TASS',
    date: '2022-12-20',
    url: 'https://tass.com/defense/1553033',
    class: 'agency'
  },
  'tass-2024-06-17': {
    title: '[Russia-DPRK trade surged ninefold in 2023 - Kremlin aide]',
    publisher: 'TASS',
    date: '2024-06-17',
    url: 'https://tass.com/economy/1804561',
    class: 'agency'
  },
  'tass-2024-09-14': {
    title: '[Iran and Russia reject missile transfer reports]',
    publisher: 'TASS',
    date: '2024-09-14',
    url: 'https://tass.com/world/1843137',
    class: 'agency'
  },
  'tass-2024-10-10': {
    title: '[Reports of North Korean soldiers in special operation are fake news - Kremlin]',
    publisher: 'TASS',
    date: '2024-10-10',
    url: 'https://tass.com/politics/1854537',
    class: 'agency'
  },
  'tass-2024-10-24': {
    title: 'Russia, North Korea strategic partnership treaty not directed against third countries',
    publisher: 'TASS',
    date: '2024-10-24',
    url: 'https://tass.com/politics/1861381/amp',
    class: 'agency'
  },
  'tass-2024-10-25': {
    title: '[TASS: DPRK vice foreign minister on troop reports]',
    publisher: 'TASS',
    date: '2024-10-25',
    url: 'https://tass.com/world/1862437',
    class: 'agency'
  },
  'tass-2024-11-01-lavrov-unveiling': {
    title: "[Lavrov at unveiling of plaque marking Kim Il Sung's 1949 visit]",
    publisher: 'TASS',
    date: '2024-11-01',
    url: 'https://tass.com/politics/1865781',
    class: 'agency'
  },
  'tass-2024-11-01-north-korea': {
    title: '[North Korea to stand by Russia until victory - foreign minister]',
    publisher: 'TASS',
    date: '2024-11-01',
    url: 'https://tass.com/world/1865825',
    class: 'agency'
  },
  'tass-2024-11-01-tass-peskov': {
    title: "[TASS: Peskov leaves Blinken's statement without comment]",
    publisher: 'TASS',
    date: '2024-11-01',
    url: 'https://tass.com/politics/1865789',
    class: 'agency'
  },
  'tass-2024-11-01-tass-report': {
    title: '[TASS report of 1 November 2024 recalling Putin on the satellite images]',
    publisher: 'TASS',
    date: '2024-11-01',
    url: 'https://tass.com/world/1865877',
    class: 'agency'
  },
  'tass-2024-11-06': {
    title: '[Federation Council approves ratification of treaty with North Korea (Article 4 summary)]',
    publisher: 'TASS',
    date: '2024-11-06',
    url: 'https://tass.com/politics/1868051',
    class: 'agency'
  },
  'tass-2024-12-05': {
    title: '[TASS citing KCNA: treaty in force, ratification dates]',
    publisher: 'TASS',
    date: '2024-12-05',
    url: 'https://tass.com/world/1882445',
    class: 'agency'
  },
  'tass-2025-04-28-tass-kcna': {
    title: '[TASS on the KCNA-carried statement of the Central Military Commission]',
    publisher: 'TASS (citing KCNA)',
    date: '2025-04-28',
    url: 'https://tass.com/world/1950153',
    class: 'agency'
  },
  'tass-2025-04-28-tass-putin': {
    title: '[TASS: Putin thanks North Korea]',
    publisher: 'TASS',
    date: '2025-04-28',
    url: 'https://tass.com/politics/1950213',
    class: 'agency'
  },
  'tass-2025-04-30': {
    title: '[Mishustin to launch construction of bridge on border with North Korea]',
    publisher: 'TASS',
    date: '2025-04-30',
    url: 'https://tass.com/economy/1951481',
    class: 'agency'
  },
  'tass-2025-07-27': {
    title: '[First direct flight from Moscow to Pyongyang takes off]',
    publisher: 'TASS',
    date: '2025-07-27',
    url: 'https://tass.com/economy/1994823',
    class: 'agency'
  },
  'tass-2025-10-24': {
    title: '[TASS: Kim at museum groundbreaking]',
    publisher: 'TASS (citing KCNA)',
    date: '2025-10-24',
    url: 'https://tass.com/world/2034457',
    class: 'agency'
  },
  'tass-2025-11-14': {
    title: '[TASS: Peskov thanks North Korean combat engineers]',
    publisher: 'TASS',
    date: '2025-11-14',
    url: 'https://tass.com/politics/2043763',
    class: 'agency'
  },
  'tass-2025-12-13': {
    title: '[TASS: 528th Regiment of Engineers returns]',
    publisher: 'TASS (citing KCNA)',
    date: '2025-12-13',
    url: 'https://tass.com/world/2058195',
    class: 'agency'
  }
} as const satisfies Record<string, Source>;
