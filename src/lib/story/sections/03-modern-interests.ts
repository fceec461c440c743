import { defineSection } from '../define.ts';

export const section = defineSection({
  slug: 'modern-interests',
  title: 'From a lapsed guarantee to a new treaty',
  short: 'Modern interests',
  description:
    'How Moscow and Pyongyang went from a lapsed alliance to arms by the container and, in June 2024, a new treaty of mutual defence.',
  years: [1991, 2024],
  side: 'left',
  steps: [
    {
      id: 'guarantee-lapses',
      title: 'The 1990s and 2000: the guarantee goes',
      words:
        'Moscow let its old pact with Pyongyang lapse in the 1990s; sources name 1991, 1995, 1996 or no year.[^meduza-2024-06-20, biost-1996, cq-press-undated-treaty-between] Its successor of February 2000 promised no military help.[^jamestown-foundation-mon-2000-02, voice-of-america-2000-02-09] That July Vladimir Putin, the first Kremlin leader to come, met Kim Jong Il in Pyongyang.[^kremlin-2000-07-19, the-dong-a-ilbo-2000-07-19]',
      scene: {
        camera: { fit: ['moscow', 'pyongyang', [90, 64]] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'A treaty of friendship without a defence clause, February 2000; a visit, July 2000',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: 's' },
          {
            place: 'pyongyang',
            note: '2000: no defence clause',
            weight: 'strong',
            anchor: 'sw'
          },
          { at: [86, 59], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 35], text: 'China', kind: 'country', phone: false },
          { at: [68, 48], text: 'Kazakhstan', kind: 'country', phone: false }
        ],
        alt: 'Russia and North Korea are tinted; one arc runs the whole way from Moscow to Pyongyang, for the treaty of 2000 without a defence clause.',
        asOf: '2000-07-19',
        by: ['jamestown-foundation-mon-2000-02', 'kremlin-2000-07-19']
      },
      events: ['treaty-1961-lapses', 'treaty-2000', 'putin-pyongyang-2000']
    },
    {
      id: 'sanctions-debt-summit',
      title: '2006 to 2019: sanctions, a debt, a summit',
      words:
        'From 2006 to 2017 Russia voted for UN sanctions on the North.[^united-nations-2006-10-14, united-nations-2018-01-11] Yet in 2012 it agreed to cancel nearly 10 billion dollars of Soviet-era debt, at the old exchange rate.[^reuters-2014-04-19, the-moscow-times-2014-02-19] In 2013 it reopened the railway to Rajin; in 2019 Putin met Kim Jong Un on Russky Island.[^ria-novosti-2013-09-22, deutsche-welle-2019-04-25]',
      figure: 'trade',
      scene: {
        camera: {
          phone: { fit: ['rajin', 'khasan', 'russky-island', 'vladivostok', [131, 41.9]] },
          desktop: { fit: ['rajin', 'khasan', 'russky-island', 'vladivostok'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { flow: ['khasan', 'rajin'], by: 'RU', what: 'Rebuilt railway to the port of Rajin, 2013', draw: true }
        ],
        labels: [
          {
            place: 'russky-island',
            note: 'summit, April 2019',
            weight: 'strong',
            anchor: 's'
          },
          { place: 'vladivostok', anchor: { phone: 'w', desktop: 'n' } },
          { place: 'khasan', anchor: 'e' },
          { place: 'rajin', note: 'railway, 2013', weight: 'strong', anchor: { phone: 'se', desktop: 's' } },
          { at: [130.12, 42.5], text: 'North\nKorea', kind: 'country', by: 'KP' },
          { at: [131.35, 43.2], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [130.45, 42.98], text: 'China', kind: 'country' },
          { at: [131.9, 42.3], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        scaleBar: 'sw',
        locator: 'se',
        alt: 'The corner where North Korea, China and Russia meet: a short arc from Khasan to Rajin for the railway, and Russky Island beside Vladivostok.',
        asOf: '2019-04-25',
        by: ['ria-novosti-2013-09-22', 'deutsche-welle-2019-04-25']
      },
      events: ['russia-votes-for-sanctions', 'debt-writeoff', 'rajin-khasan-2013', 'vladivostok-summit-2019']
    },
    {
      id: 'containers-from-rajin',
      title: '2023: containers from Rajin, contents unseen',
      words:
        'Satellite images from August 2023 showed Russian ships bringing containers from Rajin to a naval port at Dunai, their cargo unseen.[^rusi-2023-10-17] Munitions, the White House said.[^yonhap-2023-10-14, kbs-world-2023-10] By February 2024 Washington counted over 10,000 containers, through Vostochny Port; Seoul, about 6,700.[^ukrainian-news-2024-02, kbs-world-2024-02-korea-assesses] Pyongyang denied selling arms.[^reuters-via-lbci-2024-05-17]',
      figure: 'containers',
      scene: {
        camera: {
          phone: { fit: ['rajin', 'vladivostok', 'vostochny-port', [129.7, 42.3]] },
          desktop: { fit: ['rajin', 'vladivostok', 'dunay', 'vostochny-port'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { line: 'rajin-dunai', draw: true },
          { line: 'rajin-vostochny', draw: true }
        ],
        labels: [
          { place: 'rajin', weight: 'strong', anchor: 'w' },
          { place: 'dunay', text: 'Dunai', weight: 'strong', anchor: { phone: 'n', desktop: 'nw' } },
          {
            place: 'vostochny-port',
            weight: 'strong',
            anchor: { phone: 'sw', desktop: 'e' },
            shift: { phone: [16, 42], desktop: [5, 0] }
          },
          { place: 'vladivostok', weight: 'quiet', anchor: { phone: 'w', desktop: 'n' } },
          { at: [129.85, 42.6], text: 'North\nKorea', kind: 'country', by: 'KP', anchor: { phone: 'n', desktop: 'c' } },
          { at: [133.2, 43.4], text: 'Russia', kind: 'country', by: 'RU', anchor: { phone: 'w', desktop: 'c' } },
          { at: [130.45, 43.1], text: 'China', kind: 'country', phone: false },
          { at: [132.2, 42.1], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        legend: { phone: 'nw', desktop: 'se' },
        scaleBar: 'sw',
        alt: 'Two sea routes leave the port of Rajin in North Korea: one, hatched as corroborated, for Dunai; one, dashed as alleged, for Vostochny Port. Both ports are in Russia, east of Vladivostok.',
        asOf: '2024-05-17',
        by: ['rusi-2023-10-17', 'yonhap-2023-10-14', 'ukrainian-news-2024-02']
      },
      events: ['container-route-2023', 'estimates-february-2024', 'kim-yo-jong-denial']
    },
    {
      id: 'depots-and-missiles',
      title: '2023 and 2024: missiles reach Ukraine',
      words:
        'Trains took the containers to a depot at Tikhoretsk, the White House said.[^kbs-world-2023-10] North Korean missiles, it added, were fired at Ukraine from 30 December 2023 to 6 January.[^wion-2024-01-04, babel-2024-01-10] UN monitors found one that hit Kharkiv on 2 January to be North Korean, but could not establish who fired it.[^kbs-world-2024-04]',
      figure: 'shells',
      scene: {
        camera: { fit: ['kharkiv', 'zaporizhzhia', 'tikhoretsk', [31.8, 47.6]] },
        layers: [
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' },
          { line: 'russian-held-2024-10-23' },
          { line: 'front-2024-10-23' }
        ],
        labels: [
          {
            place: 'tikhoretsk',
            note: 'depot (US account)',
            weight: 'strong',
            anchor: 'n'
          },
          { place: 'kharkiv', note: 'missile, 2 Jan 2024', weight: 'strong', anchor: 'w' },
          {
            place: 'zaporizhzhia',
            note: 'region: 30 Dec 2023',
            weight: 'strong',
            anchor: 'w'
          },
          { at: [34.2, 45.3], text: 'Crimea', kind: 'region', by: 'UA', phone: false },
          { at: [33.6, 48.9], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [41.4, 49.6], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [36.6, 46.1], text: 'Sea of Azov', kind: 'water', phone: false }
        ],
        alt: 'Ukraine and the Russian south: Kharkiv and Zaporizhzhia, where missiles struck, lie on Ukraine’s side of the front; the depot at Tikhoretsk lies in Russia, east of the Sea of Azov.',
        asOf: '2024-10-23',
        by: ['kbs-world-2023-10', 'babel-2024-01-10', 'kbs-world-2024-04']
      },
      events: ['missiles-2023-24', 'un-debris-2024']
    },
    {
      id: 'treaty-of-june-2024',
      title: 'June 2024: a treaty of mutual defence',
      words:
        'On 19 June Putin and Kim signed a treaty: if one is invaded and at war, the other must help, within the UN Charter and its own laws.[^nhk-world-2024-06-20] On 23 October the White House said that [needing soldiers from Pyongyang]{russia-asked-in-desperation} would show Russian weakness.[^usa-journal-korea-2024-10-23]',
      scene: {
        camera: { fit: ['moscow', 'pyongyang', [90, 64]] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Treaty of comprehensive strategic partnership, 19 June 2024',
            draw: true
          }
        ],
        labels: [
          {
            place: 'pyongyang',
            note: '2024: mutual defence',
            weight: 'strong',
            anchor: 'sw'
          },
          { place: 'moscow', weight: 'strong', anchor: 's' },
          { at: [86, 59], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [104, 35], text: 'China', kind: 'country', phone: false },
          { at: [68, 48], text: 'Kazakhstan', kind: 'country', phone: false }
        ],
        alt: 'Russia and North Korea are tinted; one arc runs from Moscow to Pyongyang, for the treaty of June 2024 on mutual defence.',
        asOf: '2024-10-23',
        by: ['nhk-world-2024-06-20']
      },
      events: ['treaty-2024']
    }
  ]
});
