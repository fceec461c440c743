import type { Source } from '../schema.ts';

/** Sources of class major 2026, by id. */
export const major2026 = {
  'al-jazeera-2026-02-16': {
    title: "Photos: North Korea's Kim unveils homes for families of fallen soldiers",
    publisher: 'Al Jazeera',
    date: '2026-02-16',
    url: 'https://www.aljazeera.com/gallery/2026/2/16/photos-north-koreas-kim-unveils-homes-for-families-of-fallen-soldiers?traffic_source=rss',
    class: 'major'
  },
  'babel-2026-02-27': {
    title: '[North Korean troops marched with the Russian flag at a parade in Pyongyang]',
    publisher: 'Babel (citing NK News)',
    date: '2026-02-27',
    url: 'https://babel.ua/en/news/125230-north-korean-troops-marched-with-the-russian-flag-at-a-parade-in-pyongyang-the-ukrainian-foreign-ministry-reacted',
    class: 'major'
  },
  'cgtn-2026-02-19': {
    title: "Ukraine dissatisfied with 'difficult' talks, U.S. sees progress",
    publisher: 'CGTN',
    date: '2026-02-19',
    url: 'https://news.cgtn.com/news/2026-02-19/Ukraine-dissatisfied-with-difficult-talks-U-S-sees-progress-1KSOMgcxwZ2/share_amp.html',
    class: 'major'
  },
  'channel-newsasia-2026-02-16': {
    title: '[AFP: Kim unveils homes for kin of troops killed aiding Russia]',
    publisher: 'Channel NewsAsia / AFP',
    date: '2026-02-16',
    url: 'https://www.channelnewsasia.com/east-asia/kim-unveils-homes-kin-north-korean-troops-killed-aiding-russia-kcna-5933651',
    class: 'major'
  },
  'kbs-world-2026-02-13': {
    title: "[Kim Yo-jong calls minister's regret over drones 'sensible behavior']",
    publisher: 'KBS World',
    date: '2026-02-13',
    url: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=199509',
    class: 'major'
  },
  'kbs-world-2026-02-16': {
    title: '[N. Korea Completes Homes for Families of Soldiers Killed in Russia]',
    publisher: 'KBS World',
    date: '2026-02-16',
    url: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=199554',
    class: 'major'
  },
  'korea-herald-2026-02-16': {
    title: '[Korea Herald: new homes for bereaved families, Saeppyol Street]',
    publisher: 'Korea Herald / Yonhap',
    date: '2026-02-16',
    url: 'https://www.koreaherald.com/article/10677277',
    class: 'major'
  },
  'korea-joongang-daily-2026-01-01': {
    title: "North's Kim hails troops in Russia for cementing 'invincible alliance' with Moscow",
    publisher: 'Korea JoongAng Daily / Yonhap',
    date: '2026-01-01',
    url: 'https://koreajoongangdaily.joins.com/news/2026-01-01/national/northKorea/Norths-Kim-hails-troops-in-Russia-for-cementing-invincible-alliance-with-Moscow/2490921',
    class: 'major'
  },
  'korea-joongang-daily-2026-02-06': {
    title: 'UN special rapporteur urges media restraint on North Korean POWs, dialogue with Pyongyang',
    publisher: 'Korea JoongAng Daily',
    date: '2026-02-06',
    url: 'https://koreajoongangdaily.joins.com/news/2026-02-06/national/northKorea/UN-special-rapporteur-urges-media-restraint-on-North-Korean-POWs-dialogue-with-Pyongyang/2518063',
    class: 'major'
  },
  'mint-2026-02-20': {
    title: 'A Confident Kim Embarks on New Era of Defiance at North Korea Conclave',
    publisher: 'Mint',
    date: '2026-02-20',
    url: 'https://www.livemint.com/global/a-confident-kim-embarks-on-new-era-of-defiance-at-north-korea-conclave-11771565498529.html',
    class: 'major'
  },
  'novaya-gazeta-europe-2026-02-16': {
    title: '[Families of North Koreans killed fighting in Russia given prestigious Pyongyang apartments]',
    publisher: 'Novaya Gazeta Europe',
    date: '2026-02-16',
    url: 'https://novayagazeta.eu/articles/2026/02/16/families-of-north-koreans-killed-fighting-in-russia-given-prestigious-pyongyang-apartments-en-news',
    class: 'major'
  },
  'sbs-news-2026-02-05': {
    title: '[SBS (Korean): HUR says North Korean troops still in front-line combat]',
    publisher: 'SBS News',
    date: '2026-02-05',
    url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008432656',
    class: 'major'
  },
  'sbs-news-2026-02-14': {
    title: '[SBS (Korean): Kim inspects memorial; NIS reported 6,000 casualties on 12 February]',
    publisher: 'SBS News',
    date: '2026-02-14',
    url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008444347',
    class: 'major'
  },
  'the-indian-express-2026-02-16': {
    title: 'Inside Kim Jong Un’s new Pyongyang district: A gift for families of ‘young martyrs’ killed in Russia’s war',
    publisher: 'The Indian Express (AP)',
    date: '2026-02-16',
    url: 'https://indianexpress.com/article/world/north-korea-kim-jong-un-pyongyang-housing-families-soldiers-killed-russia-ukraine-war-10535402/',
    class: 'major'
  },
  'the-korea-herald-2026-03-10': {
    title: '[Beijing-Pyongyang train to resume this week]',
    publisher: 'The Korea Herald (Yonhap)',
    date: '2026-03-10',
    url: 'https://www.koreaherald.com/article/10691333',
    class: 'major'
  },
  'the-straits-times-2026-02-27': {
    title: 'US, Ukraine conclude talks in Geneva as Russia says no deadlines to end war',
    publisher: 'The Straits Times (AFP)',
    date: '2026-02-27',
    url: 'https://www.straitstimes.com/world/europe/us-ukraine-conclude-talks-in-geneva-as-russia-says-no-deadlines-to-end-war',
    class: 'major'
  },
  'the-straits-times-2026-03-13': {
    title: 'North Korea media silent on restart of Pyongyang-Beijing train service',
    publisher: 'The Straits Times (Kyodo)',
    date: '2026-03-13',
    url: 'https://www.straitstimes.com/asia/east-asia/north-korea-media-silent-on-restart-of-pyongyang-beijing-train-service',
    class: 'major'
  },
  'voa-korean-2026-03-06': {
    title: "[VOA Korean: Seoul's foreign minister says Ukraine gave an assurance on the POWs]",
    publisher: 'VOA Korean',
    date: '2026-03-06',
    url: 'https://www.voakorea.com/a/south-korean-foreign-minister-ukraine-assures-no-repatriation-of-north-korean-pows-to-russia-030626/8121996.html',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
