import { defineSection } from '../define.ts';

/** What the deployment meant for South Korea's own safety: the border, missiles, and soldiers who learn. */
export const section = defineSection({
  slug: 'seoul-security',
  title: 'What Seoul feared: new missiles and lessons of war',
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
        'On 15 October North Korea blew up parts of two roads on its own side of the demarcation line; the South fired shots on its side.[^kbs-news-2024-10-15, ukrainska-pravda-2024-10-15] Before that, balloons had carried rubbish south and, said Pyongyang, drones had brought leaflets north.[^asharq-al-awsat-2024-10-24]',
      scene: {
        camera: {
          phone: { fit: ['donghae-road', 'seoul', [126.5, 38], [128.9, 38.7]] },
          desktop: { fit: ['gyeongui-road', 'donghae-road', 'seoul', 'kaesong', [128.6, 38.4]] }
        },
        layers: [{ country: 'KP', by: 'KP' }, { country: 'KR', by: 'KR' }, { line: 'dmz' }, { line: 'mdl' }],
        labels: [
          { place: 'gyeongui-road', weight: 'strong', anchor: { phone: 'e', desktop: 'e' }, note: 'blown up, 15 Oct' },
          { place: 'donghae-road', weight: 'strong', anchor: { phone: 'e', desktop: 'w' }, note: 'blown up, 15 Oct' },
          { place: 'panmunjom', weight: 'quiet', shift: [-30, 34], anchor: 'w' },
          { place: 'kaesong', weight: 'quiet', anchor: 'nw' },
          { place: 'seoul', weight: 'strong', anchor: 'e' },
          { at: [126.95, 38.42], text: 'North Korea', kind: 'country', by: 'KP' },
          { at: [128.1, 37.85], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [128.75, 38.5], text: 'Sea of Japan\n(East Sea)', kind: 'water', phone: false },
          { at: [125.9, 37.55], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        callouts: [{ from: 'seoul', to: { line: 'mdl' } }],
        scaleBar: 'se',
        legend: { phone: 'nw', desktop: 'sw' },
        alt: 'The demilitarised zone from coast to coast, with the demarcation line in its middle, about 40 km from Seoul where it is nearest. At the line two roads are marked that were blown up: the Gyeongui road near Panmunjom and Kaesong in the west, and the Donghae road in the east.',
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
        camera: {
          phone: { fit: ['pyongyang', 'seoul', 'kharkiv', [100, 27]] },
          desktop: { fit: ['pyongyang', 'seoul', 'kharkiv'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
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
          {
            place: 'seoul',
            weight: 'strong',
            anchor: { phone: 's', desktop: 's' },
            note: 'the target, says Pyongyang'
          },
          { place: 'kharkiv', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'wreckage, 2 Jan 2024' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [105, 66], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Eurasia, with a hatched arc from Pyongyang to Kharkiv for the missiles that Russia fired. Seoul, which Pyongyang named as their target, lies close to where the arc begins.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-04', 'yonhap-2024-09-04', 'reuters-via-lbci-2024-05-17']
      }
    },
    {
      id: 'hwasong-19-test',
      title: 'The longest missile test until then',
      words:
        'On 31 October North Korea tested a new long-range missile, the Hwasong-19.[^cna-2024-11-01-north-korea] By its own account it rose almost 7,700 km and flew for 86 minutes, longer than any before it.[^cna-2024-11-01-north-korea] Seoul and others feared that Russia might pay for soldiers with such technology.[^the-chosun-daily-2024-11-01]',
      scene: {
        camera: {
          phone: { fit: ['pyongyang', 'hwasong-19-sea', [132, 45], [121, 40], [143, 40]] },
          desktop: { fit: ['pyongyang', 'seoul', 'hwasong-19-sea', 'vladivostok', [141, 40]] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'JP', by: 'other' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['pyongyang', 'hwasong-19-sea'],
            by: 'KP',
            what: 'Hwasong-19, 31 October 2024: about 1,000 km along the ground, by North Korea’s account',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'w', desktop: 'w' }, note: 'test, 31 Oct' },
          {
            place: 'hwasong-19-sea',
            text: 'Into the sea',
            weight: 'strong',
            anchor: { phone: 'n', desktop: 's' },
            note: 'spot approximate'
          },
          { place: 'seoul', anchor: 's' },
          { place: 'vladivostok', weight: 'quiet', anchor: 'n', phone: false },
          { at: [126.5, 40.95], text: 'North Korea', kind: 'country', by: 'KP', anchor: { phone: 'w', desktop: 'c' } },
          { at: [128.2, 36.4], text: 'South Korea', kind: 'country', by: 'KR', phone: false },
          { at: [134.6, 44.6], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [134.4, 39.6], text: 'Sea of Japan\n(East Sea)', kind: 'water' },
          { at: [138.3, 36.4], text: 'Japan', kind: 'country' }
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
        camera: {
          phone: { fit: ['kursk', 'pyongyang', 'seoul', [100, 27]] },
          desktop: { fit: ['kursk', 'pyongyang', 'seoul'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'kursk-oblast', quiet: true },
          {
            flow: ['kursk', 'pyongyang'],
            by: 'KP',
            what: 'Experience of war, as Seoul feared it',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'kursk', weight: 'strong', anchor: { phone: 's', desktop: 'n' }, note: 'the war' },
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'sw', desktop: 'sw' }, note: 'experience home' },
          { place: 'seoul', weight: 'strong', anchor: 'se', note: 'fears it' },
          { place: 'kyiv', weight: 'quiet', anchor: 'w', phone: false },
          { at: [105, 66], text: 'Russia', kind: 'country', by: 'RU' },
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
