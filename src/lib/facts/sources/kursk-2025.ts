import type { Source } from '../schema.ts';

/** Pages that only the last stages of the Ukrainian-held ground in Kursk region rest on, by id. */
export const kursk2025 = {
  'the-moscow-times-2025-02-06': {
    title: '[Russian army says it repelled Ukrainian attack in Kursk region; DeepState: 428 square kilometres held]',
    publisher: 'The Moscow Times',
    date: '2025-02-06',
    url: 'https://www.themoscowtimes.com/2025/02/06/russian-army-says-it-repelled-ukrainian-attack-in-kursk-region-a87893',
    class: 'major'
  },
  'the-moscow-times-2025-02-20': {
    title: '[Russia claims to have retaken 64% of Kursk territory lost after Ukraine’s offensive]',
    publisher: 'The Moscow Times',
    date: '2025-02-20',
    url: 'https://www.themoscowtimes.com/2025/02/20/russia-claims-to-have-retaken-64-of-kursk-territory-lost-after-ukraines-offensive-a88089',
    class: 'major'
  },
  'anews-2025-02-26': {
    title: 'Russia says it reclaimed 2 Kursk villages from Ukraine',
    publisher: 'anews',
    date: '2025-02-26',
    url: 'https://www.anews.com.tr/world/2025/02/26/russia-says-it-reclaimed-2-kursk-villages-from-ukraine',
    class: 'republisher'
  },
  'the-defense-news-2025-03': {
    title: 'Ukraine Faces Major Setback as Russia Advances in Kursk Region',
    publisher: 'thedefensenews.com',
    date: null,
    url: 'https://www.thedefensenews.com/news-details/Ukraine-Faces-Major-Setback-as-Russia-Advances-in-Kursk-Region',
    class: 'weak'
  },
  'devdiscourse-2025-03-14-goncharovka': {
    title: '[Russia says it has retaken Goncharovka]',
    publisher: 'Devdiscourse',
    date: '2025-03-14',
    url: 'https://www.devdiscourse.com/article/law-order/3307765-russia-reclaims-key-villages-amid-tensions-with-ukraine',
    class: 'republisher'
  },
  'devdiscourse-2025-03-15-zaoleshenka': {
    title: 'Russian Troops Reclaim Strategic Villages in Kursk Region',
    publisher: 'Devdiscourse',
    date: '2025-03-15',
    url: 'https://www.devdiscourse.com/article/law-order/3308508-russian-troops-reclaim-strategic-villages-in-kursk-region',
    class: 'republisher'
  },
  'lao-dong-2025-04-22': {
    title: '[Gerasimov: Ukraine holds about 3 square kilometres around Oleshnya and Gornal]',
    publisher: 'Lao Động (Spanish edition)',
    date: '2025-04',
    url: 'https://es.laodong.vn/the-gioi/ukraina-that-thu-tai-cu-diem-quan-trong-o-tinh-kursk-cua-nga-1495349.ldo',
    class: 'republisher'
  },
  'ukrainska-pravda-2025-04-27': {
    title: 'DeepState analysts report locations where Ukrainian troops are still fighting in Russia’s Kursk Oblast',
    publisher: 'Ukrainska Pravda',
    date: '2025-04-27',
    url: 'https://www.pravda.com.ua/eng/news/2025/04/27/7509343/',
    class: 'major'
  }
} as const satisfies Record<string, Source>;
