import { defineSection } from '../define.ts';

export const section = defineSection({
  slug: 'soviet-era',
  title: 'The Soviet-era connection',
  short: 'Soviet era',
  description:
    'From the Soviet zone of 1945 through the Korean War and the pact of 1961 to the break of 1990: what Moscow gave Pyongyang.',
  years: [1945, 1991],
  side: 'right',
  steps: [
    {
      id: 'soviet-zone-1945',
      title: '1945 to 1948: a zone, then a state',
      words:
        'From 1945 the Soviet army governed Korea north of the 38th parallel, the American army south of it.[^daily-nk-undated-north-korean, associated-press-2024-06-18] Kim Il Sung, a guerrilla who had joined a Red Army unit, landed at Wonsan under Soviet escort.[^pbs-wide-angle-2003-09-11] In September 1948 he became premier of a new state in the north.[^palgrave-macmillan-1999]',
      scene: {
        camera: { fit: ['sinuiju', 'rajin', 'pyongyang', 'seoul', 'busan'] },
        layers: [{ line: 'parallel-38', draw: true }],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'seoul', anchor: 'w' },
          { place: 'wonsan', note: 'Kim Il Sung lands, 1945', anchor: 'e' },
          { at: [128.75, 38], text: '38th parallel', kind: 'note', anchor: 'e' },
          { at: [127.2, 40.6], text: 'Soviet zone', kind: 'region', by: 'RU' },
          { at: [127.8, 36.6], text: 'US zone', kind: 'region' },
          { at: [130.6, 39.2], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'The Korean Peninsula, divided by a straight line at the 38th parallel into a Soviet zone and a US zone; Wonsan lies on the east coast, in the north.',
        asOf: '1948-09-09',
        by: ['daily-nk-undated-north-korean', 'pbs-wide-angle-2003-09-11']
      },
      events: ['soviet-army-enters-korea', 'kim-il-sung-returns', 'dprk-founded']
    },
    {
      id: 'war-with-moscows-consent',
      title: '1950: war, with Moscow’s consent',
      words:
        'Early in 1950 Stalin approved Kim Il Sung’s plan to attack the South.[^journal-of-conflict-stud-2002, american-radioworks-undated-stalins-go] By late May, Kim told Moscow’s ambassador, most of the Soviet arms he wanted had come.[^rok-drop-undated-soviet-cable] On 25 June his forces crossed the 38th parallel; the map shows the front in mid-September.[^us-national-archives-2003, associated-press-2023-09]',
      scene: {
        camera: { fit: ['pyongyang', 'seoul', 'daegu', 'busan'] },
        layers: [
          { line: 'parallel-38', quiet: true },
          { line: 'front-1950-09-14', draw: true }
        ],
        labels: [
          { place: 'busan', weight: 'strong', anchor: 'se' },
          { place: 'daegu', anchor: 'ne' },
          { place: 'seoul', anchor: 'w' },
          { place: 'pyongyang', anchor: 'w' },
          { at: [128.75, 38], text: '38th parallel', kind: 'note', anchor: 'e' },
          { at: [128.4, 35.7], text: 'front, mid-September 1950', kind: 'note', anchor: 'w' },
          { at: [124.6, 36.4], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'The southern half of Korea in mid-September 1950: the front encloses only the south-eastern corner around Busan and Daegu.',
        asOf: '1950-09-14',
        by: ['us-national-archives-2003', 'yellowlegs-1950-09']
      },
      events: ['stalin-approves-war', 'soviet-arms-and-plan-1950', 'korean-war-begins']
    },
    {
      id: 'pilots-from-manchuria',
      title: 'November 1950: pilots from Manchuria',
      words:
        'United Nations troops led by the US fought for the South, China for the North.[^associated-press-2023-09, us-national-archives-2003] From November 1950 Soviet airmen joined unseen: MiG-15 units of the 64th Fighter Aviation Corps flew from Manchuria against US aircraft, their origin disguised.[^air-force-magazine-1991-02-01, koreacoldwar-org-undated-russia-archival] Neither Moscow nor Washington spoke of it for decades.[^air-force-magazine-1991-02-01]',
      scene: {
        camera: { fit: ['sinuiju', 'hyesan', 'chongjin', 'pyongyang', 'wonsan'] },
        layers: [{ line: 'front-1950-11-24', draw: true }],
        labels: [
          { place: 'sinuiju', anchor: 'w' },
          { place: 'hyesan', anchor: 'n' },
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'hamhung', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'chongjin', weight: 'quiet', anchor: 'e', phone: false },
          { at: [125.6, 41.9], text: 'Manchuria (China)', kind: 'region' },
          { at: [124.7, 40.5], text: 'MiG-15 units', kind: 'note', by: 'RU', anchor: 'nw' },
          { at: [126.3, 39.85], text: 'front, 24 November 1950', kind: 'note', anchor: 's' },
          { at: [129.2, 39.4], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'Northern Korea in late November 1950: the front runs from the west coast to the Chinese border at Hyesan and on to Chongjin.',
        asOf: '1950-11-24',
        by: ['wikipedia-undated-un-offensive', 'air-force-magazine-1991-02-01']
      },
      events: ['soviet-64th-corps']
    },
    {
      id: 'armistice-and-rebuilding',
      title: '1953: a truce, and rebuilding',
      words:
        'An armistice at Panmunjom ended the fighting on 27 July 1953; no peace treaty followed.[^us-national-archives-2003] For 1954 China promised more aid than the Soviet Union and Eastern Europe together.[^wilson-center-nkidp-work-2012-05-china-post] From 1946 to 1984 about 46 per cent of all aid was Soviet, by a US Library of Congress study.[^us-library-of-congress-c-undated-north-korea]',
      scene: {
        camera: { fit: ['beijing', 'pyongyang', 'panmunjom', 'busan'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'armistice-1953', draw: true },
          { line: 'parallel-38', quiet: true },
          {
            flow: ['beijing', 'pyongyang'],
            by: 'other',
            what: 'Aid for rebuilding, pledged for 1954',
            certainty: 'confirmed',
            draw: true
          },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Aid for rebuilding, announced in September 1953',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'panmunjom', note: '27 July 1953', weight: 'strong', anchor: 'sw' },
          { place: 'pyongyang', weight: 'strong', anchor: 'e' },
          { place: 'beijing', anchor: 'w' },
          { place: 'seoul', weight: 'quiet', anchor: 'se' },
          { at: [128.4, 38.55], text: 'armistice line', kind: 'note', anchor: 'e', phone: false },
          { at: [119.5, 42.5], text: 'China', kind: 'country', phone: false },
          { at: [123, 36], text: 'Yellow Sea', kind: 'water', phone: false }
        ],
        alt: 'The armistice line across Korea, slanting over the old 38th parallel; arcs of aid reach Pyongyang from Beijing and from Moscow.',
        asOf: '1954-12-31',
        by: ['us-national-archives-2003', 'wilson-center-nkidp-work-2012-05-china-post']
      },
      events: ['korean-armistice', 'postwar-reconstruction', 'soviet-aid-total']
    },
    {
      id: 'treaty-of-1961',
      title: '1961: a pact, and a balance',
      words:
        'On 6 July 1961 Moscow and Pyongyang promised each other military help if either was attacked; Beijing signed a similar pact within days.[^united-nations-treaty-se-1961-07-06, meduza-2024-06-20] When its two patrons fell out, the North leaned to China, then, from 1965, back to the middle.[^wilson-center-digital-ar-1965-06-04, us-library-of-congress-c-undated-north-korea-foreign] Soviet MiG-23 fighters arrived from 1985.[^chicago-tribune-1985-07-18]',
      scene: {
        camera: { fit: ['moscow', 'beijing', 'pyongyang'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'CN', by: 'other' },
          {
            flow: ['moscow', 'pyongyang'],
            by: 'RU',
            what: 'Treaty of mutual assistance, 6 July 1961',
            certainty: 'confirmed',
            draw: true
          },
          {
            flow: ['beijing', 'pyongyang'],
            by: 'other',
            what: 'A similar pact, days later',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', note: 'pact, 6 July 1961', weight: 'strong', anchor: 's' },
          { place: 'pyongyang', weight: 'strong', anchor: 'e' },
          { place: 'beijing', note: 'pact, days later', anchor: 'sw' },
          { at: [95, 61], text: 'Soviet Union', kind: 'country', by: 'RU' },
          { at: [101, 36], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Asia from Moscow to Pyongyang: one arc joins Pyongyang to Moscow, a shorter one to Beijing.',
        asOf: '1985-12-31',
        by: ['united-nations-treaty-se-1961-07-06', 'meduza-2024-06-20']
      },
      events: ['treaty-1961', 'sino-soviet-split-tilt', 'mig23-1985']
    },
    {
      id: 'moscow-turns-to-seoul',
      title: '1990 and 1991: the ties break',
      words:
        'Moscow, until then tied only to the North, opened full relations with South Korea on 30 September 1990.[^los-angeles-times-via-th-1990-10-01, the-christian-science-mo-1990-12-17] It also began asking the North for hard currency. The fall in imports from Russia in 1991 equalled about 40 per cent of all North Korea’s imports, by the economists Haggard and Noland.[^haggard-and-noland-undated-external-environment]',
      scene: {
        camera: { center: [88, 48], zoom: 1.95 },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          {
            flow: ['moscow', 'seoul'],
            by: 'RU',
            what: 'Full diplomatic relations, 30 September 1990',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: 'w' },
          { place: 'seoul', note: 'recognised 30 Sept 1990', weight: 'strong', anchor: 'se' },
          { place: 'pyongyang', anchor: 'w' },
          { at: [95, 61], text: 'Soviet Union', kind: 'country', by: 'RU' },
          { at: [101, 34], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'A globe turned to Asia: a single arc now runs from Moscow to Seoul, past Pyongyang.',
        asOf: '1990-12-31',
        by: ['los-angeles-times-via-th-1990-10-01', 'the-christian-science-mo-1990-12-17']
      },
      events: ['ussr-recognises-seoul', 'trade-collapse-1991']
    }
  ]
});
