import type { Source } from '../schema.ts';

/** Sources of class `major`, 2024, ids S to T. */
export const major2024ST = {
  'semafor-2024-09-10': {
    title: 'US sanction Iran over Russia missile shipments',
    publisher: 'Semafor',
    date: '2024-09-10',
    url: 'https://semafor.com/article/09/10/2024/us-sanctions-iran-over-missile-shipments-to-russia-amid-escalating-tensions',
    class: 'major'
  },
  'stars-and-stripes-2024-10-30': {
    title: '[Austin: North Korean troops outfitted in Russian uniforms]',
    publisher: 'Stars and Stripes',
    date: '2024-10-30',
    url: 'https://stripes.com/theaters/europe/2024-10-30/austin-north-korea-ukraine-russia-war-15680024.html',
    class: 'major'
  },
  'suara-2024-10-21': {
    title: '[South Korea summons Russian ambassador over North Korean troops] (Indonesian, p. 2)',
    publisher: 'Suara',
    date: '2024-10-21',
    url: 'https://www.suara.com/news/2024/10/21/154414/tegang-korea-selatan-panggil-dubes-rusia-kecam-pengiriman-ribuan-tentara-korea-utara-ke-ukraina?page=2',
    class: 'major'
  },
  'the-asia-business-daily-2024-06-20': {
    title: "'Reinstated Military Aid'... Clear Temperature Gap Between North Korea and Russia",
    publisher: 'The Asia Business Daily',
    date: '2024-06-20',
    url: 'https://cm.asiae.co.kr/en/article/2024062011325555412',
    class: 'major'
  },
  'the-asia-business-daily-2024-10-18': {
    title: '[12,000 troops from four Storm Corps brigades expected]',
    publisher: 'The Asia Business Daily',
    date: '2024-10-18',
    url: 'https://cm.asiae.co.kr/en/article/2024101819192974413',
    class: 'major'
  },
  'the-chosun-daily-2024-10-30': {
    title: '[Chosun: NGO head says North Korean soldiers already in combat on 25 October]',
    publisher: 'The Chosun Daily',
    date: '2024-10-30',
    url: 'https://chosun.com/english/north-korea-en/2024/10/30/H4AO6RRJKZGX3HDY77BWJXRSTA',
    class: 'major'
  },
  'the-chosun-daily-2024-11-01': {
    title: '[North Korea claims successful test of Hwasong-19 ICBM]',
    publisher: 'The Chosun Daily',
    date: '2024-11-01',
    url: 'https://chosun.com/english/north-korea-en/2024/11/01/3VK4FNZIQJH6DHR5RGPTNL7PD4',
    class: 'major'
  },
  'the-dong-a-ilbo-2024-12-24': {
    title: '[Dong-A: North Korean soldiers disguised with fake Russian IDs]',
    publisher: 'The Dong-A Ilbo',
    date: '2024-12-24',
    url: 'https://donga.com/en/article/all/20241224/5366530/1',
    class: 'major'
  },
  'the-korea-herald-2024-06-19': {
    title: "Kim promises Putin 'full support' for Russia's war in Ukraine",
    publisher: 'The Korea Herald',
    date: '2024-06-19',
    url: 'https://www.koreaherald.com/view.php?ud=20240619050656',
    class: 'major'
  },
  'the-korea-herald-2024-06-21': {
    title: "Seoul says weapon aid to Ukraine 'depends on Russia's reaction'",
    publisher: 'The Korea Herald',
    date: '2024-06-21',
    url: 'https://m.koreaherald.com/view.php?ud=20240621050548',
    class: 'major'
  },
  'the-korea-herald-2024-10-16': {
    title: 'New multilateral N. Korea sanctions monitoring team debuts in Seoul',
    publisher: 'The Korea Herald',
    date: '2024-10-16',
    url: 'https://www.koreaherald.com/view.php?ud=20241016050648',
    class: 'major'
  },
  'the-korea-herald-2024-11-27': {
    title: 'Yoon receives Ukrainian special envoy; Seoul silent on possibility of weapons aid',
    publisher: 'The Korea Herald',
    date: '2024-11-27',
    url: 'https://tm.koreaherald.com/view.php?ud=20241127050116',
    class: 'major'
  },
  'the-korea-times-2024-10-18': {
    title: "[Yoon convenes emergency security meeting over N. Korea's troop dispatch to Russia]",
    publisher: 'The Korea Times (Yonhap)',
    date: '2024-10-18',
    url: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=384549',
    class: 'major'
  },
  'the-korea-times-us-2024-10-25': {
    title: "N. Korea says troop dispatch to Russia, if true, falls in line with int'l law",
    publisher: 'The Korea Times US',
    date: '2024-10-25',
    url: 'http://koreatimesus.com/n-korea-says-troop-dispatch-to-russia-if-true-falls-in-line-with-intl-law',
    class: 'major'
  },
  'the-kyiv-independent-2024-02': {
    title: 'CNN: Russia recruited 15,000 Nepalis to fight in Ukraine',
    publisher: 'The Kyiv Independent',
    date: '2024-02',
    url: 'https://kyivindependent.com/cnn-russia-recruited-15-000-nepalis-to-fight-in-ukraine',
    class: 'major'
  },
  'the-kyiv-independent-2024-05': {
    title: 'Reuters: Russia supplies North Korea with oil in circumvention of UN restrictions',
    publisher: 'The Kyiv Independent',
    date: '2024-05',
    url: 'https://kyivindependent.com/reuters-russia-supplies-north-korea-with-oil-in-circumvention-of-un-restrictions',
    class: 'major'
  },
  'the-kyiv-independent-2024-06': {
    title: 'North Korean troops fighting in Ukraine would be "cannon fodder," Pentagon says',
    publisher: 'The Kyiv Independent',
    date: '2024-06',
    url: 'https://kyivindependent.com/north-korean-troops-fighting-in-ukraine-would-be-cannon-fodder-pentagon-says',
    class: 'major'
  },
  'the-kyiv-independent-2024-06-14': {
    title: 'North Korea could have sent up to 5 million artillery shells to Russia, Seoul says',
    publisher: 'The Kyiv Independent',
    date: '2024-06-14',
    url: 'https://kyivindependent.com/north-korea-could-send-about-5-million-shells-to-russia-seoul-says/',
    class: 'major'
  },
  'the-kyiv-independent-2024-06-23': {
    title: 'Washington Post: New trade data reveals increased North Korean munitions transfers to Russia',
    publisher: 'The Kyiv Independent',
    date: '2024-06-23',
    url: 'https://kyivindependent.com/washington-post-new-data-shows-large-suspected-north-korean-munitions-transfers-to-russia/',
    class: 'major'
  },
  'the-moscow-times-2024-08-28': {
    title: 'North Korea Shipped 13K Containers Suspected of Carrying Arms to Russia - Yonhap',
    publisher: 'The Moscow Times',
    date: '2024-08-28',
    url: 'https://www.themoscowtimes.com/2024/08/28/north-korea-shipped-13k-containers-suspected-of-carrying-arms-to-russia-yonhap-a86182',
    class: 'major'
  },
  'the-moscow-times-2024-10-17': {
    title: '[Ukraine says Russia to deploy 10K North Korean troops]',
    publisher: 'The Moscow Times',
    date: '2024-10-17',
    url: 'https://www.themoscowtimes.com/2024/10/17/ukraine-says-russia-to-deploy-10k-north-korean-troops-a86731',
    class: 'major'
  },
  'the-moscow-times-2024-10-28': {
    title: '[NATO Secretary General Rutte decries deployment]',
    publisher: 'The Moscow Times',
    date: '2024-10-28',
    url: 'https://www.themoscowtimes.com/2024/10/28/nato-secretary-general-mark-rutte-decried-the-deployment-as-a-sign-ofrussian-president-vladimir-putins-growing-desperation-a86832',
    class: 'major'
  },
  'the-moscow-times-2024-12-23': {
    title: '[North Korean soldiers suffer 1,100 casualties, South Korean military says]',
    publisher: 'The Moscow Times',
    date: '2024-12-23',
    url: 'https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war-south-korean-military-says-a87427',
    class: 'major'
  },
  'the-statesman-2024-10-24': {
    title: '[US says North Korea sent at least 3,000 soldiers into eastern Russia in October]',
    publisher: 'The Statesman',
    date: '2024-10-24',
    url: 'https://www.thestatesman.com/india/us-says-north-korea-sent-at-least-3000-soldiers-into-eastern-russia-in-october-1503357089.html',
    class: 'major'
  },
  'the-west-australian-2024-12-27': {
    title: '[Reuters: mass North Korean casualties on the front line]',
    publisher: 'The West Australian / Reuters',
    date: '2024-12-27',
    url: 'https://thewest.com.au/news/conflict/mass-nkorean-troop-casualties-on-ukraine-front-lines-c-17215776',
    class: 'major'
  },
  'trt-world-2024-01-04': {
    title: 'Live blog: DPRK supplied Russia with missiles for Ukraine attacks - US',
    publisher: 'TRT World / AFP',
    date: '2024-01-04',
    url: 'https://trtworld.com/europe/live-blog-dprk-supplied-russia-with-missiles-for-ukraine-attacks-us-16523404',
    class: 'major'
  },
  'trt-world-and-agencies-2024-12-27': {
    title: "North Korean soldier captured in Russia-Ukraine war 'dies'",
    publisher: 'TRT World and agencies',
    date: '2024-12-27',
    url: 'https://www.trtworld.com/article/18247655',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
