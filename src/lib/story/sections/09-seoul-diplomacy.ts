import { defineSection } from '../define.ts';

/** What South Korea's government said and did, what it held back, and what its people wanted. */
export const section = defineSection({
  slug: 'seoul-diplomacy',
  title: 'What Seoul said, did and did not do',
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
        'Seoul had refused to arm Ukraine. In June 2024, after Kim Jong Un and Vladimir Putin had signed a treaty in Pyongyang, its security adviser, Chang Ho-jin, said this would be looked at again.[^the-korea-herald-2024-06-21] From Hanoi Putin replied that Seoul would not like Russia’s answer to lethal aid.[^the-korea-herald-2024-06-21]',
      scene: {
        camera: { fit: ['seoul', 'pyongyang', 'hanoi'] },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'KP', by: 'KP' },
          {
            flow: ['hanoi', 'seoul'],
            by: 'RU',
            what: 'Putin’s warning to Seoul, given in Hanoi',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 'se' },
          { place: 'pyongyang', anchor: 'nw', note: 'treaty, 19 June 2024' },
          { place: 'hanoi', weight: 'strong', anchor: 'w', note: 'Putin’s warning' },
          { place: 'beijing', weight: 'quiet', anchor: 'w', phone: false },
          { at: [112, 31], text: 'China', kind: 'country' },
          { at: [125.5, 29.5], text: 'East China Sea', kind: 'water', phone: false }
        ],
        alt: 'Eastern Asia from Pyongyang and Seoul down to Hanoi, with a line from Hanoi to Seoul for the warning that Putin gave there.',
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
        camera: { fit: ['seoul', 'kyiv', 'moscow'] },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'russian-held-2024-10-23', quiet: true },
          { line: 'occupied-donbas-2022', quiet: true },
          { line: 'occupied-crimea', quiet: true },
          { line: 'front-2024-10-23', quiet: true },
          {
            flow: ['seoul', 'moscow'],
            by: 'KR',
            what: 'Demand that the soldiers be withdrawn, put to Russia’s ambassador in Seoul',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 's', note: '18 to 22 Oct 2024' },
          { place: 'moscow', weight: 'strong', anchor: 'n' },
          { place: 'kyiv', anchor: 'w', note: 'arms: an option only' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w', phone: false },
          { at: [90, 61], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [103, 36], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia from Ukraine to South Korea, with a line from Seoul to Moscow for the demand that the soldiers be withdrawn. Nothing is drawn to Kyiv: weapons were named as an option only.',
        asOf: '2024-10-23',
        by: ['korea-joongang-daily-2024-10-21', 'yonhap-2024-10-22']
      },
      events: ['skd-nsc-oct-18', 'skd-ambassador-summoned-oct-21', 'skd-nsc-oct-22-phased']
    },
    {
      id: 'seoul-briefs-brussels-and-kyiv',
      title: 'Briefings, visits, sanctions',
      words:
        'On 28 October a team of Seoul’s spy agency, the National Intelligence Service (NIS), briefed NATO’s ambassadors in Brussels.[^kbs-world-2024-10-kbs-world] In November Seoul, Tokyo and Washington set up a joint secretariat;[^ap-2024-11-15] Ukraine’s defence minister left Seoul without a pledge of arms.[^the-korea-herald-2024-11-27, kbs-news-2024-11-28] In December Seoul put sanctions on 11 people and 15 organisations.[^ukrainska-pravda-2024-12-17]',
      scene: {
        camera: { center: [70, 46], zoom: 2.4 },
        layers: [
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          { country: 'JP', by: 'other' },
          {
            flow: ['seoul', 'brussels'],
            by: 'KR',
            what: 'Briefing for NATO’s ambassadors, 28 October 2024',
            certainty: 'confirmed',
            draw: true
          },
          {
            flow: ['kyiv', 'seoul'],
            by: 'UA',
            what: 'Visit of Ukraine’s defence minister, 27 November 2024',
            certainty: 'confirmed'
          }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 's', note: 'sanctions, 17 Dec 2024' },
          { place: 'brussels', weight: 'strong', anchor: 'n', note: 'briefing, 28 Oct 2024' },
          { place: 'kyiv', weight: 'strong', anchor: 's' },
          { place: 'tokyo', anchor: 'e' },
          { at: [90, 60], text: 'Russia', kind: 'country', by: 'RU', phone: false }
        ],
        alt: 'Eurasia with two lines: from Seoul to Brussels, for the briefing of NATO, and from Kyiv to Seoul, for the visit of the Ukrainian minister.',
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
      title: 'What South Koreans wanted',
      words:
        'On 24 October Yoon said the ban on lethal aid could be reviewed;[^kbs-news-2024-11-20-government-cautious] we found no report of a direct delivery. A Gallup Korea survey out next day had 13 per cent for arms, 66 for non-military aid only, 16 for none.[^herald-wow-korea-2024-10-25] A JoongAng Ilbo poll, asking differently, had 28 for arms, 64 against.[^korea-joongang-daily-2024-11-04]',
      scene: {
        camera: { fit: ['seoul', 'busan', 'incheon', 'daegu'], maxZoom: 6.5 },
        layers: [
          { country: 'KR', by: 'KR' },
          { line: 'mdl', quiet: true }
        ],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 'e' },
          { place: 'incheon', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'daegu', anchor: 'e' },
          { place: 'busan', anchor: 'e' },
          { at: [127.5, 36.3], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [130.2, 37.6], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          { at: [125.2, 35.9], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'South Korea alone, from Seoul to Busan: in the JoongAng poll every region had a majority against weapons for Ukraine.',
        asOf: '2024-11-04',
        by: ['herald-wow-korea-2024-10-25', 'korea-joongang-daily-2024-11-04']
      },
      events: ['skd-yoon-weapons-debate', 'skd-gallup-oct-2024', 'skd-joongang-poll-nov-2024'],
      sinceThen: true
    }
  ]
});
