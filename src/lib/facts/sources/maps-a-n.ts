import type { Source } from '../schema.ts';

/** Pages that only the lines and areas of the maps rest on, ids A to N. */
export const mapsAN = {
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
  }
} as const satisfies Record<string, Source>;
