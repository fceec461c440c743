import type { Source } from '../schema.ts';

/** Sources of class `weak`, ids N to Z. */
export const weakNZ = {
  'news-pravda-2024-11-03': {
    title: "$200 million a year, 700,000 tons of rice, space technology: North Korea's deal to side with Russia",
    publisher: 'News-Pravda (Russian aggregator quoting The Korea Herald)',
    date: '2024-11-03',
    url: 'https://news-pravda.com/world/2024/11/03/823476.html',
    class: 'weak'
  },
  'news-pravda-2025-11-14': {
    title: '[Russia plans to bring 12,000 workers from North Korea to Alabuga]',
    publisher: 'News-Pravda (aggregator, citing Ukrainian source)',
    date: '2025-11-14',
    url: 'https://japan.news-pravda.com/en/russia/2025/11/14/16171.html',
    class: 'weak'
  },
  'news-pravda-com-2024-12-16': {
    title:
      'Peskov redirected the question about the alleged death of North Koreans near Kursk to the Ministry of Defense',
    publisher: 'news-pravda.com (citing TASS)',
    date: '2024-12-16',
    url: 'https://dprk.news-pravda.com/en/russia/2024/12/16/1143.html',
    class: 'weak'
  },
  'news-pravda-com-2025-09-03': {
    title: 'Vladimir Putin and Kim Jong-un hold a bilateral meeting at the Diaoyutai Residence',
    publisher: 'news-pravda.com',
    date: '2025-09-03',
    url: 'https://dprk.news-pravda.com/en/world/2025/09/03/12293.html',
    class: 'weak'
  },
  'news-rebeat-2023-10': {
    title: '"The container load that North Korea sent to Russia is close to 300,000 artillery shells."',
    publisher: 'News Rebeat (Korean press translation)',
    date: '2023-10',
    url: 'https://newsrebeat.com/world-news/175558.html',
    class: 'weak'
  },
  'newsbytes-2024-10-18': {
    title: '10,000 North Korean troops headed to Ukraine, claims Zelenskyy',
    publisher: 'NewsBytes',
    date: '2024-10-18',
    url: 'https://www.newsbytesapp.com/news/world/zelenskyy-says-russia-to-deploy-10000-north-korean-troops/story',
    class: 'weak'
  },
  'newsportalnp-com-2024-10-05': {
    title: 'Half of Russian shells in Ukraine from North Korea, The Times says',
    publisher: 'newsportalnp.com',
    date: '2024-10-05',
    url: 'https://newsportalnp.com/2024/10/05/half-of-russian-shells-in-ukraine-from-north-korea-the-times-says',
    class: 'weak'
  },
  'nknews-jp-undated-israel-had': {
    title: '[Israel had seen through the secret North Korean air force dispatch to Egypt]',
    publisher: 'nknews.jp (Japanese)',
    date: null,
    url: 'https://nknews.jp/archives/1983/5',
    class: 'weak'
  },
  'nkreport-jp-undated-fourth-middle': {
    title: '[Fourth Middle East war: the North Korean air force against Israeli F-4s]',
    publisher: 'nkreport.jp (Japanese)',
    date: null,
    url: 'https://nkreport.jp/archives/100/3',
    class: 'weak'
  },
  'nordkorea-info-de-undated-forum-post': {
    title: '[Forum post quoting Kim Il Sung\'s memoir "With the Century" on the landing at Wonsan]',
    publisher: 'nordkorea-info.de',
    date: null,
    url: 'http://nordkorea-info.de/forum/showthread.php?mode=threaded&pid=7864&tid=924',
    class: 'weak'
  },
  'ooda-loop-2022-05-27': {
    title: 'China and Russia veto new UN sanctions on North Korea for first time since 2006',
    publisher: 'OODA Loop',
    date: '2022-05-27',
    url: 'https://www.oodaloop.com/briefs/2022/05/27/china-and-russia-veto-new-un-sanctions-on-north-korea-for-first-time-since-2006/',
    class: 'weak'
  },
  'ooda-loop-2023-06-14': {
    title: 'Belarus starts taking delivery of Russian nuclear weapons',
    publisher: 'OODA Loop (citing Reuters)',
    date: '2023-06-14',
    url: 'https://www.oodaloop.com/globalrisk/2023/06/14/belarus-starts-taking-delivery-of-russian-nuclear-weapons/',
    class: 'weak'
  },
  'pledge-times-2023-12-29': {
    title: 'North Korea helped Russia with 5,000 containers, says Seoul',
    publisher: 'Pledge Times',
    date: '2023-12-29',
    url: 'https://pledgetimes.com/north-korea-helped-russia-with-5000-containers-says-seoul/',
    class: 'weak'
  },
  'polish-news-2023-01': {
    title: 'USA. Wagons with ammunition from North Korea were to go to Russia',
    publisher: 'Polish News',
    date: '2023-01',
    url: 'https://polishnews.co.uk/usa-wagons-with-ammunition-from-north-korea-were-to-go-to-russia-the-white-house-showed-the-photos/',
    class: 'weak'
  },
  'pravda-ru-2024-10-15': {
    title: 'Putin proposes ratification of Russia-DPRK agreement on mutual assistance',
    publisher: 'Pravda.ru',
    date: '2024-10-15',
    url: 'https://english.pravda.ru/news/world/160911-russia-north-korea-treaty/',
    class: 'weak'
  },
  'prohibited-transactions-2024-09': {
    title: 'NK estimated to earn billions in illicit funds',
    publisher: 'Prohibited Transactions',
    date: '2024-09',
    url: 'https://prohibitedtransactions.substack.com/p/nk-estimated-to-earn-billions-in',
    class: 'weak'
  },
  'reuters-2000-06-28': {
    title: 'Little fanfare for Soviet Korean war veterans',
    publisher: 'Reuters (copy on vif2ne.ru)',
    date: '2000-06-28',
    url: 'http://vif2ne.ru/nvk/forum/archive/3/3857.htm',
    class: 'weak'
  },
  'reuters-2026-01-09': {
    title: "North Korea's Kim pledges permanent support for Russia's Putin in a letter, KCNA says",
    publisher: 'Reuters (via Devdiscourse)',
    date: '2026-01-09',
    url: 'https://www.devdiscourse.com/article/politics/3764324-north-koreas-kim-pledges-permanent-support-for-russias-putin-in-a-letter-kcna-says',
    class: 'weak'
  },
  'reuters-via-devdiscourse-2024-10-15': {
    title: 'North Korean Troops Allegedly Aid Russia in Ukraine Conflict',
    publisher: 'Reuters via Devdiscourse',
    date: '2024-10-15',
    url: 'https://www.devdiscourse.com/article/law-order/3123086-north-korean-troops-allegedly-aid-russia-in-ukraine-conflict',
    class: 'weak'
  },
  'shadafang-com-undated-chinese-article': {
    title: '[Chinese article on casualties, p. 4, citing Russian archives]',
    publisher: 'shadafang.com',
    date: null,
    url: 'http://m.shadafang.com/c/100rw90067_4.html',
    class: 'weak'
  },
  'tagtik-2025': {
    title: '[Kim Jong-un and the war in Ukraine: 20 billion dollars for his support to Moscow]',
    publisher: 'Tagtik (citing Newsweek/KIDA)',
    date: '2025',
    url: 'https://www.tagtik.net/news/kim-jong-un-se-gave-avec-la-guerre-en-ukraine-20-milliards-de-dollars-pour-son-soutien-a-moscou',
    class: 'weak'
  },
  'tass-2025-02-16': {
    title: '[Seoul did not expect the signing of the strategic partnership agreement (with ratification dates)]',
    publisher: 'TASS (via News-Pravda)',
    date: '2025-02-16',
    url: 'https://south-korea.news-pravda.com/en/world/2025/02/16/4934.html',
    class: 'weak'
  },
  'tdpel-media-2025-02': {
    title: "UK government imposes new sanctions on North Korea's defence minister",
    publisher: 'TDPel Media',
    date: '2025-02',
    url: 'https://tdpelmedia.com/?p=1966645',
    class: 'weak'
  },
  'the-asia-live-2026': {
    title: '[Kim uses Ninth Congress to formalise break with South Korea]',
    publisher: 'The Asia Live',
    date: '2026',
    url: 'https://theasialive.com/?p=30633',
    class: 'weak'
  },
  'the-follow-up-2026-01-12': {
    title: 'U.S. Highlights MSMT Report on DPRK Cyber and IT Worker Evading of UN Sanctions',
    publisher: 'The Follow Up',
    date: '2026-01-12',
    url: 'https://www.thefollowup.ai/article/the-democratic-peoples-republic-of-koreas-violations-and-evasions-of-un-sanctions-through-cyber-and-it-worker-activities-2026-01-12',
    class: 'weak'
  },
  'the-news-and-views-2024-11-25': {
    title: "China's Growing Concerns over North Korea-Russia Alliance",
    publisher: 'The News and Views',
    date: '2024-11-25',
    url: 'https://thenewsandviews.com/2024/11/25/chinas-growing-concerns-over-north-korea-russia-alliance/',
    class: 'weak'
  },
  'the-truth-international-2025-04': {
    title: 'Putin thanks Kim Jong Un as North Korea confirms deployment of troops to support Russia in Kursk',
    publisher: 'The Truth International',
    date: '2025-04',
    url: 'https://thetruthinternational.com/putin-thanks-kim-jong-un-as-north-korea-confirms-deployment-of-troops-to-support-russia-in-kursk',
    class: 'weak'
  },
  'topgab-com-2024-11-05': {
    title: 'North Korea Gains Financial and Technological Support from Russia Amid Ukraine Conflict',
    publisher: 'topgab.com (citing The Korea Herald)',
    date: '2024-11-05',
    url: 'https://topgab.com/eu/north-korea-gains-financial-and-technological-support-from-russia-amid-ukraine-conflict-20241105123800.html',
    class: 'weak'
  },
  'uawire-2022-07-19': {
    title: 'Russian ambassador: North Korean workers could help to rebuild Donbas',
    publisher: 'UAWire',
    date: '2022-07-19',
    url: 'https://www.uawire.org:443/russian-ambassador-north-korean-workers-could-help-to-rebuild-donbas',
    class: 'weak'
  },
  'voice-of-belarus-2022-02-24': {
    title: '[Ukraine reports attacks from Belarusian territory]',
    publisher: 'Voice of Belarus',
    date: '2022-02-24',
    url: 'https://voiceofbelarus.org/belarus-news/ukraine-reports-attacks-from-belarusian-territory',
    class: 'weak'
  },
  'voz-2024-11-22': {
    title: 'Satellite images reveal Russia delivering oil to North Korea in exchange for troops',
    publisher: 'Voz',
    date: '2024-11-22',
    url: 'https://voz.us/en/world/241122/18439/satellite-images-reveal-russia-delivering-oil-to-north-korea-in-exchange-for-troops.html',
    class: 'weak'
  },
  'wikipedia-undated-august-faction': {
    title: 'August faction incident',
    publisher: 'Wikipedia',
    date: null,
    url: 'https://en.wikipedia.org/wiki/August_faction_incident',
    class: 'weak'
  },
  'world-today-journal-2024-01': {
    title: 'White House: the Russians deployed a North Korean ballistic missile in Ukraine',
    publisher: 'World Today Journal',
    date: '2024-01',
    url: 'https://www.world-today-journal.com/white-house-the-russians-deployed-a-north-korean-ballistic-missile-in-ukraine/',
    class: 'weak'
  }
} as const satisfies Record<string, Source>;
