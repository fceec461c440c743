import { defineSection } from '../define.ts';
import type { Camera, LabelUse, LayerUse, PerFrame } from '../types.ts';

/** On wide stages the same for every step of the war, so that only the front moves. */
const wholePeninsula: Camera = { fit: ['sinuiju', 'hyesan', 'chongjin', 'busan'] };

/** A phone has no room for a tall peninsula above the words: its camera follows the front. */
const aroundParallel: PerFrame<Camera> = { phone: { center: [126.4, 38.45], zoom: 6.4 }, desktop: wholePeninsula };
const south: PerFrame<Camera> = { phone: { center: [126.5, 36.6], zoom: 6.55 }, desktop: wholePeninsula };
const belowSeoul: PerFrame<Camera> = { phone: { center: [126.4, 37.9], zoom: 6.5 }, desktop: wholePeninsula };
const atKaesong: PerFrame<Camera> = { phone: { center: [126.5, 38.05], zoom: 6.9 }, desktop: wholePeninsula };
const north: PerFrame<Camera> = { phone: { center: [125.1, 39.7], zoom: 6.25 }, desktop: wholePeninsula };
const fromManchuria: PerFrame<Camera> = { phone: { center: [125.1, 39.58], zoom: 6.25 }, desktop: wholePeninsula };

/** All of Korea in one neutral tint: today's line between its two states was not yet there. */
const korea: readonly LayerUse[] = [
  { country: 'KP', by: 'other' },
  { country: 'KR', by: 'other' }
];

/** The Soviet Union's republics, in one neutral tint. */
const sovietUnion: readonly LayerUse[] = [
  'RU',
  'UA',
  'BY',
  'MD',
  'EE',
  'LV',
  'LT',
  'GE',
  'AM',
  'AZ',
  'KZ',
  'UZ',
  'TM',
  'KG',
  'TJ'
].map((country) => ({ country, by: 'other' }));

const northKorea: LabelUse = { at: [127.3, 40.2], text: 'North\nKorea', kind: 'country', by: 'KP' };
const southKorea: LabelUse = { at: [127.7, 36.55], text: 'South\nKorea', kind: 'country', by: 'KR' };
const china: LabelUse = { at: [124.6, 41.4], text: 'China', kind: 'country' };
const seaOfJapan: LabelUse = { at: [130.6, 39.2], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false };
const yellowSea: LabelUse = { at: [124.6, 36.4], text: 'Yellow Sea', kind: 'water', phone: false };

export const section = defineSection({
  slug: 'soviet-era',
  title: 'Moscow armed the North, then turned to Seoul',
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
        'From 1945 the Soviet army governed Korea north of the 38th parallel, the American army the south.[^daily-nk-undated-north-korean, associated-press-2024-06-18] Kim Il Sung, from a Red Army unit, landed at Wonsan under Soviet escort.[^pbs-wide-angle-2003-09-11] In September 1948 he became premier of the new North Korea.[^palgrave-macmillan-1999]',
      scene: {
        camera: aroundParallel,
        layers: [...korea, { line: 'parallel-38' }],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: 'w' },
          { place: 'wonsan', note: 'Kim Il Sung, 1945', anchor: { phone: 'se', desktop: 'e' } },
          { at: [128.75, 38], text: '38th parallel', kind: 'note', anchor: 'e' },
          { at: [127.2, 40.2], text: 'Soviet\nzone', kind: 'country', by: 'RU' },
          { at: [127.9, 36.5], text: 'US\nzone', kind: 'country' },
          china,
          seaOfJapan,
          yellowSea
        ],
        alt: 'The Korean Peninsula, divided by a straight line at the 38th parallel into a Soviet zone and a US zone; Wonsan lies on the east coast, in the north.',
        asOf: '1948-09-09',
        by: ['daily-nk-undated-north-korean', 'pbs-wide-angle-2003-09-11']
      },
      events: ['soviet-army-enters-korea', 'kim-il-sung-returns', 'dprk-founded']
    },
    {
      id: 'war-with-moscows-consent',
      sequence: 'korean-war',
      title: '1950: war, with Moscow’s consent',
      words:
        'Early in 1950 Stalin approved Kim Il Sung’s plan to attack the South.[^journal-of-conflict-stud-2002, american-radioworks-undated-stalins-go] By late May, Kim told Moscow’s ambassador, most of the Soviet arms he wanted had come.[^rok-drop-undated-soviet-cable] On 25 June his forces crossed the 38th parallel.[^us-national-archives-2003, associated-press-2023-09]',
      scene: {
        camera: aroundParallel,
        layers: [...korea, { line: 'front-1950-06-25' }],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { place: 'kaesong', weight: 'quiet', anchor: 's', phone: false },
          { place: 'wonsan', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'busan', weight: 'quiet', anchor: { phone: 'e', desktop: 'se' } },
          { at: [128.85, 38], text: '25 June 1950', kind: 'note', anchor: 'e' },
          northKorea,
          southKorea,
          china,
          seaOfJapan,
          yellowSea
        ],
        alt: 'The Korean Peninsula on 25 June 1950: the front is the 38th parallel, a straight line from coast to coast between Pyongyang and Seoul.',
        asOf: '1950-06-25',
        by: ['us-national-archives-2003']
      },
      events: ['stalin-approves-war', 'soviet-arms-and-plan-1950', 'korean-war-begins']
    },
    {
      id: 'corner-around-busan',
      sequence: 'korean-war',
      title: 'Summer 1950: down to a corner',
      words:
        'Seoul fell on 28 June; by 4 July the front ran from Suwon to Samcheok.[^us-army-campaigns-korean-war] By early August Southern and United Nations troops held a corner around Busan.[^montross-canzona-via-bitlit] By mid-September Pohang too was lost or fought over.[^yellowlegs-1950-09]',
      scene: {
        camera: south,
        layers: [
          ...korea,
          { line: 'front-1950-07-04', quiet: true },
          { line: 'front-1950-08-04', quiet: true },
          { line: 'front-1950-09-14' }
        ],
        labels: [
          { place: 'busan', note: 'still held', weight: 'strong', anchor: { phone: 'e', desktop: 'se' } },
          { place: 'pohang', note: 'mid-Sept', anchor: { phone: 'ne', desktop: 'e' } },
          { place: 'suwon', anchor: 'sw', phone: false },
          { place: 'wonju', anchor: 'n', phone: false },
          { place: 'samcheok', note: '4 July', anchor: { phone: 'n', desktop: 'e' } },
          { place: 'seoul', anchor: { phone: 'w', desktop: 'nw' } },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { at: [128.14, 36.42], text: 'August', kind: 'note', anchor: 'w' },
          northKorea,
          seaOfJapan,
          yellowSea
        ],
        scaleBar: { phone: 'nw', desktop: 'se' },
        alt: 'Korea in mid-September 1950: from Suwon and Samcheok in early July the front has moved south, until it encloses only the south-eastern corner around Busan.',
        asOf: '1950-09-14',
        by: ['us-army-campaigns-korean-war', 'montross-canzona-via-bitlit', 'yellowlegs-1950-09']
      }
    },
    {
      id: 'up-to-the-yalu',
      sequence: 'korean-war',
      title: 'Autumn 1950: to China’s border',
      words:
        'On 15 September UN troops landed at Incheon, behind the front; by 20 October Pyongyang had fallen; on the 26th South Koreans reached the Yalu, China’s border.[^the-map-archive-un-counterattack] A week before, Chinese troops had secretly crossed it.[^paul-noll-1950-11]',
      scene: {
        camera: north,
        layers: [...korea, { line: 'front-1950-09-14', quiet: true }, { line: 'front-1950-11-24' }],
        labels: [
          { place: 'incheon', note: 'landing, 15 Sept', weight: 'strong', anchor: { phone: 'ne', desktop: 'w' } },
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { place: 'hyesan', anchor: 'n' },
          { place: 'chongjin', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'sinuiju', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'busan', weight: 'quiet', anchor: 'se', phone: false },
          china,
          { at: [128, 38.1], text: 'UN\nforces', kind: 'region' },
          { at: [127.2, 39.75], text: '24 November', kind: 'note', anchor: { phone: 'e', desktop: 's' } },
          { at: [128.9, 36.15], text: 'mid-Sept', kind: 'note', anchor: 'n', phone: false },
          seaOfJapan,
          yellowSea
        ],
        alt: 'Korea on 24 November 1950: the front has leapt from the south-eastern corner to the far north, from the west coast above Pyongyang to the Chinese border at Hyesan and on to Chongjin.',
        asOf: '1950-11-24',
        by: ['wikipedia-undated-un-offensive', 'the-map-archive-un-counterattack']
      }
    },
    {
      id: 'pilots-from-manchuria',
      sequence: 'korean-war',
      title: 'Winter 1950: Soviet pilots, in secret',
      words:
        'From November 1950 Soviet airmen in disguise flew MiG-15s from Manchuria against US aircraft.[^air-force-magazine-1991-02-01, koreacoldwar-org-undated-russia-archival] Neither Moscow nor Washington spoke of it for decades.[^air-force-magazine-1991-02-01] By 31 December Chinese attacks had brought the front back to the 38th parallel.[^wikipedia-via-owiki-third-battle-of-seoul, time-via-wordola]',
      scene: {
        camera: fromManchuria,
        layers: [...korea, { line: 'front-1950-11-24', quiet: true }, { line: 'front-1950-12-31' }],
        labels: [
          { place: 'sinuiju', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'pyongyang', weight: 'strong', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { place: 'hungnam', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'busan', weight: 'quiet', anchor: { phone: 'e', desktop: 'se' } },
          { at: [123.8, 41.4], text: 'China (Manchuria)', kind: 'country' },
          { at: [123.9, 40.95], text: 'Soviet MiG-15s', kind: 'note', by: 'RU', anchor: 'c' },
          { at: [127.2, 39.75], text: '24 November', kind: 'note', anchor: { phone: 'e', desktop: 's' } },
          { at: [128.88, 37.98], text: '31 December', kind: 'note', anchor: { phone: 'nw', desktop: 'e' } },
          southKorea,
          seaOfJapan,
          yellowSea
        ],
        alt: 'Korea on 31 December 1950: the front is back between Pyongyang and Seoul, just below the 38th parallel; Soviet MiG-15s are marked in Manchuria, beyond the Yalu.',
        asOf: '1950-12-31',
        by: ['wikipedia-via-owiki-third-battle-of-seoul', 'time-via-wordola', 'air-force-magazine-1991-02-01']
      },
      events: ['soviet-64th-corps']
    },
    {
      id: 'seoul-lost-again',
      sequence: 'korean-war',
      title: 'January 1951: Seoul lost again',
      words:
        'On New Year’s Eve Chinese troops attacked; Seoul was given up on 3 January.[^wikipedia-via-owiki-third-battle-of-seoul] UN forces fell back to a line from Pyeongtaek by Wonju to the eastern sea.[^muse-spare-not-the-brave] On 25 January they turned north again.[^us-army-via-tigard]',
      scene: {
        camera: belowSeoul,
        layers: [...korea, { line: 'front-1950-12-31', quiet: true }, { line: 'front-1951-01-24' }],
        labels: [
          { place: 'seoul', weight: 'strong', anchor: 'w' },
          { place: 'pyeongtaek', anchor: 'sw', phone: false },
          { place: 'wonju', anchor: 'n', phone: false },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { place: 'wonsan', weight: 'quiet', anchor: 'e', phone: false },
          { place: 'busan', weight: 'quiet', anchor: { phone: 'e', desktop: 'se' } },
          { at: [128.88, 37.98], text: '31 December', kind: 'note', anchor: { phone: 'nw', desktop: 'e' } },
          { at: [129.38, 37.35], text: '24 January', kind: 'note', anchor: { phone: 'n', desktop: 'se' } },
          { at: [127.2, 39.45], text: 'North\nKorea', kind: 'country', by: 'KP' },
          { at: [127.8, 36.35], text: 'South\nKorea', kind: 'country', by: 'KR' },
          china,
          seaOfJapan,
          yellowSea
        ],
        alt: 'Korea on 24 January 1951: the front has moved south of Seoul, from the west coast at Pyeongtaek, below Wonju, to the east coast.',
        asOf: '1951-01-24',
        by: ['muse-spare-not-the-brave', 'us-army-via-tigard']
      }
    },
    {
      id: 'talks-at-kaesong',
      sequence: 'korean-war',
      title: '1951: a front that hardly moves',
      words:
        'In April, and again by mid-June after Chinese attacks, the UN line stood above the 38th parallel.[^wikipedia-operation-rugged, wikipedia-un-may-june-1951] On 23 June Moscow’s UN delegate proposed an armistice.[^wars-of-the-20th-century-1951-07-10] Talks opened at Kaesong on 10 July; the front hardly moved again.[^us-army-special-operations-2020-08, wikipedia-un-may-june-1951]',
      scene: {
        camera: atKaesong,
        layers: [...korea, { line: 'front-1951-04-22', quiet: true }, { line: 'front-1951-07-10' }],
        labels: [
          { place: 'kaesong', note: 'talks from 10 July', weight: 'strong', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: { phone: 'se', desktop: 's' } },
          { place: 'cheorwon', anchor: 'n', phone: false },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { place: 'busan', weight: 'quiet', anchor: 'se', phone: false },
          { at: [128.56, 38.5], text: '10 July', kind: 'note', anchor: 'ne' },
          { at: [128.75, 38.1], text: '22 April', kind: 'note', anchor: { phone: 'se', desktop: 'e' } },
          { at: [127.4, 39.2], text: 'North\nKorea', kind: 'country', by: 'KP' },
          { at: [128.1, 37.15], text: 'South\nKorea', kind: 'country', by: 'KR' },
          seaOfJapan,
          yellowSea
        ],
        alt: 'Korea on 10 July 1951: the front slants from the mouth of the Imjin, by Cheorwon, to the east coast well above the 38th parallel, a little north of where it was in April; talks open at Kaesong, just behind it.',
        asOf: '1951-07-10',
        by: ['wikipedia-un-may-june-1951', 'koreanwaronline-punchbowl', 'us-army-special-operations-2020-08']
      }
    },
    {
      id: 'armistice-and-rebuilding',
      title: '1953: a truce, and rebuilding',
      words:
        'An armistice ended the fighting on 27 July 1953; no peace treaty followed.[^us-national-archives-2003] For 1954 China promised more aid than the Soviet Union and Eastern Europe together.[^wilson-center-nkidp-work-2012-05-china-post] About 46 per cent of all aid from 1946 to 1984 was Soviet, by a US Library of Congress study.[^us-library-of-congress-c-undated-north-korea]',
      figure: 'korean-war',
      scene: {
        camera: aroundParallel,
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { line: 'parallel-38', quiet: true },
          { line: 'armistice-1953' }
        ],
        labels: [
          { place: 'panmunjom', note: 'truce, 27 July 1953', weight: 'strong', anchor: 'w' },
          { place: 'pyongyang', note: 'Soviet, Chinese aid', weight: 'strong', anchor: { phone: 'nw', desktop: 'w' } },
          { place: 'seoul', weight: 'quiet', anchor: 's' },
          { at: [128.4, 38.6], text: 'armistice line', kind: 'note', anchor: 'e' },
          { at: [128.85, 37.95], text: '38th parallel', kind: 'note', anchor: 'e', phone: false },
          northKorea,
          southKorea,
          china,
          seaOfJapan,
          yellowSea
        ],
        alt: 'The Korean Peninsula after the war: the armistice line slants from coast to coast over the old 38th parallel, with Panmunjom near its western end; Pyongyang is noted for Soviet and Chinese aid.',
        asOf: '1954-12-31',
        by: ['us-national-archives-2003', 'wilson-center-nkidp-work-2012-05-china-post']
      },
      events: ['korean-armistice', 'postwar-reconstruction', 'soviet-aid-total']
    },
    {
      id: 'treaty-of-1961',
      title: '1961: a pact, and a balance',
      words:
        'On 6 July 1961 Moscow and Pyongyang promised each other military help if attacked; Beijing signed a similar pact within days.[^united-nations-treaty-se-1961-07-06, meduza-2024-06-20] When its patrons fell out, the North leaned to China, and from 1965 back to the middle.[^wilson-center-digital-ar-1965-06-04, us-library-of-congress-c-undated-north-korea-foreign] Soviet MiG-23 fighters arrived from 1985.[^chicago-tribune-1985-07-18]',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'beijing', 'pyongyang', [145, 40], [90, 64]] },
          desktop: { fit: ['moscow', 'beijing', 'pyongyang', [90, 64]] }
        },
        layers: [
          ...sovietUnion,
          { country: 'KP', by: 'KP' },
          { flow: ['moscow', 'pyongyang'], by: 'RU', what: 'Treaty of mutual assistance, 6 July 1961', draw: true },
          { flow: ['beijing', 'pyongyang'], by: 'other', what: 'A similar pact, days later', draw: true }
        ],
        labels: [
          { place: 'moscow', note: 'pact, 6 July 1961', weight: 'strong', anchor: 's' },
          { place: 'pyongyang', weight: 'strong', anchor: 'e' },
          { place: 'beijing', note: 'pact, days later', weight: 'strong', anchor: { phone: 'w', desktop: 'sw' } },
          { at: [85, 55.5], text: 'Soviet Union', kind: 'country', by: 'RU' },
          { at: [101, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Asia from Moscow to Pyongyang, with the Soviet Union tinted: one arc joins Moscow to Pyongyang, a shorter one Beijing to Pyongyang.',
        asOf: '1985-12-31',
        by: ['united-nations-treaty-se-1961-07-06', 'meduza-2024-06-20']
      },
      events: ['treaty-1961', 'sino-soviet-split-tilt', 'mig23-1985']
    },
    {
      id: 'moscow-turns-to-seoul',
      title: '1990 and 1991: Seoul recognised, imports fall',
      words:
        'Moscow, until then tied only to the North, opened full relations with Seoul on 30 September 1990.[^los-angeles-times-via-th-1990-10-01, the-christian-science-mo-1990-12-17] It began asking Pyongyang for hard currency. The fall in imports from Russia in 1991 equalled about 40 per cent of all the North’s imports, economists Haggard and Noland write.[^haggard-and-noland-undated-external-environment]',
      scene: {
        camera: {
          phone: { fit: ['moscow', 'seoul', 'pyongyang', [145, 40], [90, 64]] },
          desktop: { fit: ['moscow', 'seoul', 'pyongyang', [90, 64]] }
        },
        layers: [
          ...sovietUnion,
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { flow: ['moscow', 'seoul'], by: 'RU', what: 'Full diplomatic relations, 30 September 1990', draw: true }
        ],
        labels: [
          { place: 'moscow', weight: 'strong', anchor: 's' },
          { place: 'seoul', note: 'ties, Sept 1990', weight: 'strong', anchor: { phone: 'e', desktop: 'se' } },
          { place: 'pyongyang', anchor: 'w' },
          { at: [82, 57], text: 'Soviet Union', kind: 'country', by: 'RU' },
          { at: [101, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Asia from Moscow to Seoul, with the Soviet Union tinted: a single arc now runs from Moscow to Seoul, past Pyongyang.',
        asOf: '1990-12-31',
        by: ['los-angeles-times-via-th-1990-10-01', 'the-christian-science-mo-1990-12-17']
      },
      events: ['ussr-recognises-seoul', 'trade-collapse-1991']
    }
  ]
});
