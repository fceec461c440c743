import { defineSection } from '../define.ts';

/** What the deployment meant for South Korea's own safety: the border, missiles, and soldiers who learn. */
export const section = defineSection({
  slug: 'seoul-security',
  title: 'What Seoul feared at home',
  short: 'Seoul’s security',
  description:
    'Roads blown up at the demarcation line, drones and balloons, missiles tested in another war, and soldiers who may bring home what they learn.',
  years: [2024, 2025],
  side: 'left',
  steps: [
    {
      id: 'roads-blown-up',
      title: 'Two roads are blown up at the border',
      words:
        'On 15 October North Korea blew up parts of two roads on its own side of the demarcation line, near Kaesong and on the east coast; the South fired shots on its side.[^kbs-news-2024-10-15, ukrainska-pravda-2024-10-15] Before that, balloons had carried rubbish south and, said Pyongyang, drones had brought leaflets north.[^asharq-al-awsat-2024-10-24]',
      scene: {
        camera: { fit: ['gyeongui-road', 'donghae-road', 'seoul', 'kaesong', [128.8, 38.4]] },
        layers: [{ line: 'dmz' }, { line: 'mdl' }],
        labels: [
          { place: 'gyeongui-road', weight: 'strong', anchor: 'e', note: '15 Oct 2024' },
          { place: 'donghae-road', weight: 'strong', anchor: 'w', note: '15 Oct 2024' },
          { place: 'kaesong', anchor: 'w' },
          { place: 'seoul', anchor: 's' },
          { at: [127.3, 38.62], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [127.9, 37.8], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [127.75, 38.2], text: 'Demarcation line and zone of 1953', kind: 'note', phone: false },
          { at: [128.68, 38.42], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'The demilitarised zone from coast to coast, with the demarcation line in its middle. Two points just north of the line are marked: the Gyeongui road in the west and the Donghae road in the east.',
        asOf: '2024-10-15',
        by: ['kbs-news-2024-10-15', 'ukrainska-pravda-2024-10-15']
      },
      events: ['sks-roads-blown-up-oct-15']
    },
    {
      id: 'missiles-for-two-wars',
      title: 'Missiles for two wars',
      words:
        'In May 2024 Kim Yo Jong, Kim Jong Un’s sister, denied selling arms to Russia: the North’s new rockets and missiles were meant for Seoul.[^reuters-via-lbci-2024-05-17] UN monitors had by then identified one in wreckage at Kharkiv.[^kbs-world-2024-04] By September Washington counted at least 65 fired by Russia.[^yonhap-2024-09-04]',
      scene: {
        camera: { fit: ['pyongyang', 'seoul', 'kharkiv', 'kyiv'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          { line: 'russian-held-2024-10-23' },
          { line: 'occupied-donbas-2022' },
          { line: 'occupied-crimea' },
          { line: 'front-2024-10-23' },
          {
            flow: ['pyongyang', 'kharkiv'],
            by: 'KP',
            what: 'Ballistic missiles, fired by Russia; one identified by UN monitors',
            certainty: 'corroborated',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: 's', note: 'the target, said Kim Yo Jong' },
          { place: 'kharkiv', weight: 'strong', anchor: 's', note: 'wreckage of 2 Jan 2024' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [90, 60], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia, with an arc from Pyongyang to Kharkiv for the missiles that Russia fired. Seoul, which Pyongyang named as their target, lies close to where the arc begins.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-04', 'yonhap-2024-09-04']
      }
    },
    {
      id: 'hwasong-19-test',
      title: 'The longest missile test until then',
      words:
        'On 31 October North Korea tested a new long-range missile, the Hwasong-19.[^cna-2024-11-01-north-korea] By its own account it rose almost 7,700 km and flew for 86 minutes, longer than any before it.[^cna-2024-11-01-north-korea] Seoul and others feared that Russia might pay for soldiers with such technology.[^the-chosun-daily-2024-11-01]',
      scene: {
        camera: { fit: ['pyongyang', 'seoul', 'hwasong-19-sea', 'vladivostok'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'mdl', quiet: true },
          {
            flow: ['pyongyang', 'hwasong-19-sea'],
            by: 'KP',
            what: 'Hwasong-19, 31 October 2024: about 1,000 km along the ground, by North Korea’s account',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'w', note: 'Hwasong-19, 31 Oct 2024' },
          { place: 'seoul', weight: 'strong', anchor: 's' },
          { place: 'vladivostok', weight: 'quiet', anchor: 'n' },
          { at: [133.4, 38.6], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          { at: [138.2, 36.6], text: 'Japan', kind: 'country', phone: false }
        ],
        alt: 'The Sea of Japan, also called the East Sea, with an arc from the Pyongyang area towards the sea west of northern Japan. Start and end are approximate.',
        asOf: '2024-10-31',
        by: ['cna-2024-11-01-north-korea']
      },
      events: ['sks-hwasong-19-oct-31'],
      sinceThen: true
    },
    {
      id: 'what-soldiers-bring-home',
      title: 'What the soldiers may bring home',
      words:
        'For the Institute for the Study of War, combat experience was itself a reward.[^institute-for-the-study-2024-11] On 29 October President Yoon Suk Yeol warned that, passed on at home, it would endanger the South.[^kbs-news-2024-10-29] Ukrainian commanders later saw massed charges give way to work with drones.[^npr-2025]',
      scene: {
        camera: { fit: ['kursk', 'sudzha', 'pyongyang', 'seoul'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'russian-held-2024-10-23', quiet: true },
          { line: 'occupied-crimea', quiet: true },
          { line: 'front-2024-10-23', quiet: true },
          {
            flow: ['kursk', 'pyongyang'],
            by: 'KP',
            what: 'Experience of war, as Seoul feared it',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'kursk', weight: 'strong', anchor: 'e' },
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: 's' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [90, 60], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'A dashed arc from Kursk back to Pyongyang, for the experience of war that Seoul feared would come home; Seoul lies just south of where it ends.',
        asOf: '2024-10-29',
        by: ['kbs-news-2024-10-29']
      },
      events: ['sks-combat-experience-worry', 'money-combat-experience-isw'],
      sinceThen: true
    }
  ]
});
