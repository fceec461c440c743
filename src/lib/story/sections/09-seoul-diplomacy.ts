import { defineSection } from '../define.ts';

/** What South Korea's government said and did, what it held back, and what its people wanted. */
export const section = defineSection({
  slug: 'seoul-diplomacy',
  title: 'Seoul protested and briefed; arms stayed an option',
  short: 'Seoul’s diplomacy',
  description:
    'South Korea’s answer: a summoned ambassador, measures in phases, briefings for its partners, and weapons for Ukraine that stayed an option.',
  years: [2024, 2024],
  side: 'right',
  steps: [
    {
      id: 'seoul-reviews-its-refusal',
      title: 'A refusal under review',
      words:
        'Seoul had refused to arm Ukraine. In June 2024, after Kim Jong Un and Vladimir Putin signed a treaty, Seoul’s security adviser, Chang Ho-jin, said it would review this.[^the-korea-herald-2024-06-21] From Hanoi Putin replied that Seoul would not like Russia’s answer to lethal aid.[^the-korea-herald-2024-06-21]',
      scene: {
        camera: {
          phone: { fit: ['seoul', 'pyongyang', 'hanoi', [96, 30], [136, 30]] },
          desktop: { fit: ['seoul', 'pyongyang', 'hanoi', [112, 42]] }
        },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          { country: 'VN', by: 'other' },
          {
            flow: ['hanoi', 'seoul'],
            by: 'RU',
            what: 'Putin’s warning to Seoul, given in Hanoi',
            draw: true
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 'se', note: 'arms ban under review' },
          { place: 'pyongyang', anchor: { phone: 'n', desktop: 'n' }, note: 'treaty, 19 June 2024' },
          { place: 'hanoi', weight: 'strong', anchor: { phone: 'se', desktop: 'w' }, note: 'Putin’s warning' },
          { place: 'beijing', weight: 'quiet', anchor: 'w', phone: false },
          { at: [106.5, 33], text: 'China', kind: 'country' },
          { at: [105.6, 19.1], text: 'Vietnam', kind: 'country', phone: false },
          { at: [138.5, 36.4], text: 'Japan', kind: 'country', phone: false },
          { at: [125.5, 29.5], text: 'East China Sea', kind: 'water' }
        ],
        alt: 'Eastern Asia from Pyongyang and Seoul down to Hanoi, with an arc from Hanoi to Seoul for the warning that Putin gave there.',
        asOf: '2024-06-21',
        by: ['the-korea-herald-2024-06-21']
      },
      events: ['skd-june-2024-review']
    },
    {
      id: 'seoul-answers-in-phases',
      title: 'A summons, and measures in phases',
      words:
        'On 18 October President Yoon Suk Yeol’s security chiefs called [the dispatch of soldiers]{troops-moved-to-russia} a serious threat.[^the-korea-times-2024-10-18] On the 21st Seoul summoned Russia’s ambassador and demanded withdrawal; his embassy called the ties with Pyongyang lawful.[^korea-joongang-daily-2024-10-21, deutsche-welle-2024-10-21] On the 22nd it announced measures in phases; arms for Ukraine were an option, no more.[^kbs-news-2024-10-22, yonhap-2024-10-22]',
      scene: {
        camera: {
          phone: { fit: ['seoul', 'kyiv', 'moscow', [100, 28]] },
          desktop: { fit: ['seoul', 'kyiv', 'moscow'] }
        },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['seoul', 'moscow'],
            by: 'KR',
            what: 'Demand that the soldiers be withdrawn, put to Russia’s ambassador in Seoul',
            draw: true
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: { phone: 'sw', desktop: 's' }, note: 'ambassador summoned' },
          { place: 'moscow', weight: 'strong', anchor: 'n' },
          { place: 'kyiv', anchor: { phone: 's', desktop: 's' }, note: 'arms: an option only' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'n', phone: false },
          { at: [100, 66.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [92, 55], text: 'demand: withdraw\nthe soldiers', kind: 'note' },
          { at: [103, 36], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia from Ukraine to South Korea, with an arc from Seoul to Moscow for the demand that the soldiers be withdrawn. Nothing is drawn to Kyiv: weapons were named as an option only.',
        asOf: '2024-10-23',
        by: ['korea-joongang-daily-2024-10-21', 'yonhap-2024-10-22']
      },
      events: ['skd-nsc-oct-18', 'skd-ambassador-summoned-oct-21', 'skd-nsc-oct-22-phased']
    },
    {
      id: 'seoul-briefs-brussels-and-kyiv',
      title: 'Briefings, visits, sanctions',
      words:
        'On 28 October a team led by Seoul’s spy agency, the National Intelligence Service (NIS), briefed NATO’s ambassadors.[^kbs-world-2024-10-kbs-world] In November Seoul, Tokyo and Washington set up a joint secretariat;[^ap-2024-11-15] Ukraine’s defence minister left Seoul without a pledge of arms.[^the-korea-herald-2024-11-27, kbs-news-2024-11-28] In December Seoul put sanctions on 11 people and 15 organisations.[^ukrainska-pravda-2024-12-17]',
      scene: {
        camera: {
          phone: { fit: ['brussels', 'kyiv', 'seoul', 'tokyo', [100, 35], [-14, 50]] },
          desktop: { fit: ['brussels', 'kyiv', 'seoul', 'tokyo', [70, 72]] }
        },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          { country: 'BE', by: 'other' },
          { country: 'JP', by: 'other' },
          {
            flow: ['seoul', 'brussels'],
            by: 'KR',
            what: 'Briefing for NATO’s ambassadors, 28 October 2024',
            draw: true
          },
          {
            flow: ['kyiv', 'seoul'],
            by: 'UA',
            what: 'Visit of Ukraine’s defence minister, 27 November 2024',
            draw: true
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'sanctions, 17 Dec' },
          { place: 'brussels', weight: 'strong', anchor: { phone: 'w', desktop: 's' }, note: 'NATO briefed' },
          { place: 'kyiv', weight: 'strong', anchor: { phone: 'se', desktop: 's' }, note: 'minister’s visit' },
          { place: 'tokyo', anchor: 'n' },
          { at: [104, 69], text: 'Russia', kind: 'country', phone: false },
          { at: [103, 36], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia with two arcs: from Seoul to Brussels, for the briefing of NATO’s ambassadors, and from Kyiv to Seoul, for the visit of the Ukrainian minister.',
        asOf: '2024-12-17',
        by: ['kbs-world-2024-10-kbs-world', 'the-korea-herald-2024-11-27', 'ukrainska-pravda-2024-12-17']
      },
      events: [
        'skd-delegation-nato-oct-28',
        'skd-umerov-nov-27',
        'unw-lima-trilateral-nov-15',
        'skd-sanctions-dec-2024'
      ],
      sinceThen: true
    },
    {
      id: 'south-koreans-on-weapons',
      title: 'Most South Koreans were against sending arms',
      words:
        'On 24 October Yoon said the ban on lethal aid could be reviewed;[^kbs-news-2024-11-20-government-cautious] we found no report of a direct delivery. A Gallup Korea survey out next day had 13 per cent for arms and 66 for non-military aid only.[^herald-wow-korea-2024-10-25] Asking differently for the JoongAng Ilbo, Gallup found 28 for arms, 64 against.[^korea-joongang-daily-2024-11-04]',
      figure: 'polls',
      scene: {
        camera: {
          phone: { fit: ['seoul', 'busan', [127.5, 38.3], [127.5, 34.6], [133.5, 36.5]] },
          desktop: { fit: ['busan', [126.3, 34.2], [128.2, 38.9], [129.5, 37]] }
        },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: { phone: 'w', desktop: 'e' } },
          { place: 'incheon', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'daegu', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'busan', weight: 'quiet', anchor: 'e' },
          { at: [127.7, 36.5], text: 'South Korea', kind: 'country', by: 'KR' },
          {
            at: [131.1, 37],
            text: 'Gallup Korea:\n13% for arms\n66% non-military only\n16% no aid',
            kind: 'note',
            anchor: 'e'
          },
          { at: [126.6, 38.6], text: 'North Korea', kind: 'country', by: 'KP', phone: false },
          { at: [130.2, 37.9], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          { at: [124.9, 36], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'South Korea from Seoul to Busan, and the answers of the Gallup survey: 13 per cent for arms for Ukraine, 66 for non-military aid only, 16 for none.',
        asOf: '2024-11-04',
        by: ['herald-wow-korea-2024-10-25', 'korea-joongang-daily-2024-11-04']
      },
      events: ['skd-yoon-weapons-debate', 'skd-gallup-oct-2024', 'skd-joongang-poll-nov-2024'],
      sinceThen: true
    }
  ]
});
