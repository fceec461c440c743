import type { Source } from '../schema.ts';

/** Sources of class `specialist`, ids A to L. */
export const specialistAL = {
  '38-north-2011-07-29': {
    title: "North Korea's Shrinking Role in the Global Missile Market",
    publisher: '38 North',
    date: '2011-07-29',
    url: 'https://www.38north.org/2011/07/jpollack072911/',
    class: 'specialist'
  },
  'aerotime-2022-11': {
    title: 'Iran admits it supplied Russia with Shahed-136 drones before war in Ukraine',
    publisher: 'AeroTime (citing The Guardian and Reuters)',
    date: '2022-11',
    url: 'https://aerotime.aero/articles/32580-iran-admits-it-supplied-russia-with-shahed-drones',
    class: 'specialist'
  },
  'air-force-magazine-1991-02-01': {
    title: 'The Russians in MiG Alley',
    publisher: 'Air Force Magazine',
    date: '1991-02-01',
    url: 'http://www.airforcemag.com/MagazineArchive/Pages/1991/February%201991/0291russians.aspx',
    class: 'specialist'
  },
  'american-society-of-inte-2017-12': {
    title: 'UN Security Council Passes Resolution Increasing Sanctions on North Korea (December 22, 2017)',
    publisher: 'American Society of International Law',
    date: '2017-12',
    url: 'https://asil.org/print/blogs/un-security-council-passes-resolution-increasing-sanctions-north-korea-december-22-2017',
    class: 'specialist'
  },
  'asan-institute-for-polic-2024': {
    title: 'Implications of the DPRK-Russia Treaty on Comprehensive Strategic Partnership',
    publisher: 'Asan Institute for Policy Studies',
    date: '2024',
    url: 'https://en.asaninst.org/contents/implications-of-the-dprk-russia-treaty-on-comprehensive-strategic-partnership',
    class: 'specialist'
  },
  'belaruski-hajun-2023-10-10': {
    title: 'Anniversary of the deployment of the regional group of troops of Belarus and Russia',
    publisher: 'Belaruski Hajun',
    date: '2023-10-10',
    url: 'https://hajun.info/news/anniversary-of-the-deployment-of-the-regional-group-of-troops-of-belarus-and-russia/',
    class: 'specialist'
  },
  'biost-1996': {
    title:
      'Moskau: Keine Kündigung des Beistandsvertrages mit Nordkorea: Geste des guten Willens gegenüber Pjöngjang (Klaus Fritsche)',
    publisher: 'BIOst / SSOAR',
    date: '1996',
    url: 'http://www.ssoar.info/ssoar/handle/document/4609?style=endnote',
    class: 'specialist'
  },
  'daily-nk-2014-05': {
    title: 'Putin Signs Off on Debt Write Off',
    publisher: 'Daily NK',
    date: '2014-05',
    url: 'https://www.dailynk.com/english/putin-signs-off-on-debt-write-off/',
    class: 'specialist'
  },
  'daily-nk-undated-north-korean': {
    title: 'North Korean History through the Lens of Soviet Power',
    publisher: 'Daily NK',
    date: null,
    url: 'https://www.dailynk.com/english/north-korean-history-through-the-l/',
    class: 'specialist'
  },
  'defense-express-2024-03': {
    title: 'North Korea Sends 7,000 Containers Full of Munitions and Other Military Equipment to russia',
    publisher: 'Defense Express (citing Sky News)',
    date: '2024-03',
    url: 'https://en.defence-ua.com/news/north_korea_sends_7000_containers_full_of_munitions_and_other_military_equipment_to_russia-9878.html',
    class: 'specialist'
  },
  'defense-one-undated-russia-talks': {
    title: 'Russia in talks to send fighter jets to North Korea, INDOPACOM says',
    publisher: 'Defense One',
    date: null,
    url: 'https://defenseone.com/threats/2024/12/russia-talks-send-fighter-jets-north-korea-indopacom-says/401520/?oref=d1-topic-lander-river',
    class: 'specialist'
  },
  'friedrich-naumann-founda-2025': {
    title: 'New FNF Study: Partnership between Russia and North Korea',
    publisher: 'Friedrich Naumann Foundation',
    date: '2025',
    url: 'https://www.freiheit.org/north-and-south-korea/new-fnf-study-partnership-between-russia-and-north-korea',
    class: 'specialist'
  },
  'friedrich-naumann-founda-undated-new-ties': {
    title: 'New ties between North Korea and Russia',
    publisher: 'Friedrich Naumann Foundation',
    date: null,
    url: 'https://freiheit.org/new-ties-between-north-korea-and-russia',
    class: 'specialist'
  },
  'institute-for-the-study-2024-11': {
    title: "North Korea Joins Russia's War Against Ukraine",
    publisher: 'Institute for the Study of War',
    date: '2024-11',
    url: 'https://www.iswresearch.org/2024/11/north-korea-joins-russias-war-against.html',
    class: 'specialist'
  },
  'institute-for-the-study-undated-north-korea': {
    title:
      "North Korea Joins Russia's War Against Ukraine: Operational and Strategic Implications in Ukraine and Northeast Asia",
    publisher: 'Institute for the Study of War',
    date: null,
    url: 'https://understandingwar.org/backgrounder/north-korea-joins-russias-war-against-ukraine-operational-and-strategic-implications',
    class: 'specialist'
  },
  'jamestown-foundation-mon-1998-12': {
    title: 'Moscow, Pyongyang move forward on interstate treaty',
    publisher: 'Jamestown Foundation Monitor',
    date: '1998-12',
    url: 'https://jamestown.org/?p=50835',
    class: 'specialist'
  },
  'jamestown-foundation-mon-2000-02': {
    title: 'Russia and North Korea sign friendship treaty',
    publisher: 'Jamestown Foundation Monitor',
    date: '2000-02',
    url: 'https://jamestown.org/program/russia-and-north-korea-sign-friendship-treaty/',
    class: 'specialist'
  },
  'journal-of-conflict-stud-2002': {
    title: "Dean Acheson's Press Club Speech Reexamined (James I. Matray)",
    publisher: 'Journal of Conflict Studies',
    date: '2002',
    url: 'https://journals.lib.unb.ca/index.php/JCS/article/download/366/578?inline=1',
    class: 'specialist'
  },
  'kcna-via-kcna-watch-2024-06-20': {
    title: 'DPRK-Russia Treaty on Comprehensive Strategic Partnership',
    publisher: 'KCNA via KCNA Watch (statement)',
    date: '2024-06-20',
    url: 'https://kcnawatch.org/newstream/1718870859-459880358/dprk-russia-treaty-on-comprehensive-strategic-partnership',
    class: 'specialist'
  },
  'kcna-via-kcna-watch-2025-04-29': {
    title:
      'Russian President Issues Statement on Participation of Combat Sub-units of DPRK Armed Forces in Operations for Liberating Kursk Area of Russia',
    publisher: 'KCNA via KCNA Watch',
    date: '2025-04-29',
    url: 'https://kcnawatch.org/newstream/1745878075-343569229/russian-president-issues-statement-on-participation-of-combat-sub-units-of-dprk-armed-forces-in-operations-for-liberating-kursk-area-of-russia/',
    class: 'specialist'
  },
  'kcna-via-kcna-watch-2026-03-17': {
    title:
      'Respected Comrade Kim Jong Un Inspects Memorial Museum of Combat Feats at Overseas Military Operations under Construction',
    publisher: 'KCNA via KCNA Watch',
    date: '2026-03-17',
    url: 'https://kcnawatch.org/newstream/1773711329-73707176/respected-comrade-kim-jong-un-inspects-memorial-museum-of-combat-feats-at-overseas-military-operations-under-construction',
    class: 'specialist'
  },
  'koreacoldwar-org-undated-russia-archival': {
    title:
      'U.S.-Russia Archival Conference: The Human Dimension (Danz Blasser, US Defense POW/Missing Personnel Office)',
    publisher: 'koreacoldwar.org (conference text)',
    date: null,
    url: 'http://www.koreacoldwar.org/news/usrarcconfblasser.html',
    class: 'specialist'
  }
} as const satisfies Record<string, Source>;
