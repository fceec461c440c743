import { defineSection } from '../define.ts';

export const section = defineSection({
  slug: 'controversy',
  title: 'In three weeks, from first reports to US evidence',
  short: 'October 2024',
  description:
    'Ships, ports, training grounds and denials: what was said about North Korean soldiers from 3 to 23 October 2024, day by day.',
  years: [2024, 2024],
  side: 'left',
  steps: [
    {
      id: 'officers-near-donetsk',
      title: '3 to 17 October: Ukraine reports, Moscow denies',
      words:
        'Ukrainian media, citing intelligence sources, reported [six North Korean officers]{donetsk-officers-killed} killed by a missile near occupied Donetsk on 3 October 2024.[^kbs-world-2024-10-07, korea-joongang-daily-2024-10-06] South Korea’s defence minister thought it probable; the Kremlin called it false.[^kbs-world-2024-10-defense-minister, tass-2024-10-10] On 17 October Volodymyr Zelensky spoke of [about 10,000 soldiers]{first-wave-size} being readied, and [others already on occupied ground]{inside-ukraine}.[^the-moscow-times-2024-10-17]',
      scene: {
        camera: {
          phone: { fit: ['kharkiv', 'mariupol', 'luhansk', [33.2, 48]] },
          desktop: { fit: ['kyiv', 'kharkiv', 'luhansk', 'mariupol', 'kherson'] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { line: 'russian-held-2024-10-23' },
          { line: 'front-2024-10-23' }
        ],
        labels: [
          {
            place: 'donetsk',
            note: 'strike reported,\n3 Oct',
            weight: 'strong',
            anchor: 'e',
            claim: 'donetsk-officers-killed'
          },
          { place: 'kyiv', note: '10,000 readied, by Zelensky', anchor: 'w', phone: false },
          { place: 'kharkiv', weight: 'quiet', anchor: 'n', phone: false },
          { place: 'mariupol', weight: 'quiet', anchor: 's' },
          { at: [34.4, 48.6], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [41, 49.7], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [36.6, 46.1], text: 'Sea of Azov', kind: 'water', phone: false }
        ],
        legend: { phone: 'nw', desktop: 'sw' },
        scaleBar: 'se',
        alt: 'Eastern Ukraine, with the front and the ground that Russia holds hatched. Donetsk lies just behind the front on the occupied side; its dot is marked as an unresolved report.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-07', 'the-moscow-times-2024-10-17']
      },
      events: ['donetsk-strike', 'kim-yong-hyun-oct-8', 'peskov-fake-news', 'zelensky-10000']
    },
    {
      id: 'ships-to-vladivostok',
      title: '18 October: Seoul tells of ships to Vladivostok',
      words:
        'South Korea’s spy agency, the National Intelligence Service (NIS), said that from 8 to 13 October [seven Russian navy ships]{first-batch-by-sea} had carried about 1,500 special-forces soldiers to Vladivostok from around Chongjin, Hamhung and Musudan.[^voa-korean-2024-10-18, kbs-world-2024-10-18-kbs-world] Media quoted it as naming [12,000 in all]{first-wave-size}; its release did not.[^kbs-news-2024-10-18, voa-korean-2024-10-18]',
      scene: {
        camera: {
          phone: { fit: ['hamhung', 'vladivostok', [126.4, 41], [132.6, 39.6]] },
          desktop: { fit: ['hamhung', 'musudan', 'chongjin', 'vladivostok', [132.4, 43.8]] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'musudan-vladivostok', claim: 'first-batch-by-sea', draw: true },
          { line: 'chongjin-vladivostok', claim: 'first-batch-by-sea', draw: true }
        ],
        labels: [
          {
            place: 'vladivostok',
            note: 'about 1,500, by the NIS count',
            weight: 'strong',
            anchor: { phone: 'w', desktop: 'ne' },
            claim: 'first-batch-by-sea'
          },
          { place: 'chongjin', weight: 'strong', anchor: 'w', claim: 'first-batch-by-sea' },
          { place: 'musudan', text: 'Musudan', weight: 'strong', anchor: 'w', claim: 'first-batch-by-sea' },
          { place: 'hamhung', weight: 'strong', anchor: 'w', claim: 'first-batch-by-sea' },
          { at: [126.25, 40.75], text: 'North\nKorea', kind: 'country', by: 'KP' },
          { at: [133.2, 43.5], text: 'Russia', kind: 'country', by: 'RU', anchor: { phone: 'c', desktop: 'n' } },
          { at: [128.6, 43.3], text: 'China', kind: 'country', phone: false },
          { at: [131.6, 40.3], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        legend: { phone: 'se', desktop: 'sw' },
        scaleBar: { phone: 'nw', desktop: 'se' },
        alt: 'Three sea routes leave North Korea’s east coast at Hamhung, Musudan and Chongjin and meet off Vladivostok. The lines are schematic and hatched, as corroborated.',
        asOf: '2024-10-23',
        by: ['voa-korean-2024-10-18', 'kbs-world-2024-10-18-kbs-world']
      },
      events: ['nis-press-release']
    },
    {
      id: 'training-grounds',
      title: '18 October: four bases named, one pictured',
      words:
        'The NIS placed the soldiers at bases in Vladivostok, Ussuriysk, Khabarovsk and Blagoveshchensk.[^kbs-world-2024-10-18-kbs-world] It said they had been given [Russian uniforms and false papers]{disguised-as-russians}.[^hankook-ilbo-2024-10-18] Of its satellite pictures one, dated 16 October, shows a training ground at Ussuriysk.[^voa-korean-2024-10-18]',
      scene: {
        camera: { fit: ['vladivostok', 'ussuriysk', 'khabarovsk', 'blagoveshchensk'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' }
        ],
        labels: [
          {
            place: 'vladivostok',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 'w' },
            claim: 'disguised-as-russians'
          },
          {
            place: 'ussuriysk',
            note: 'pictured 16 Oct',
            weight: 'strong',
            anchor: 'e',
            claim: 'disguised-as-russians'
          },
          { place: 'khabarovsk', weight: 'strong', anchor: 'e', claim: 'disguised-as-russians' },
          {
            place: 'blagoveshchensk',
            weight: 'strong',
            anchor: { phone: 'e', desktop: 'n' },
            claim: 'disguised-as-russians'
          },
          { at: [127.6, 46.8], text: 'China', kind: 'country' },
          { at: [139.6, 50.5], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [129.3, 42], text: 'North Korea', kind: 'country', by: 'KP', phone: false },
          { at: [134.8, 42.4], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        scaleBar: { phone: 'nw', desktop: 'se' },
        alt: 'The Russian Far East along China’s border: Vladivostok, Ussuriysk, Khabarovsk and Blagoveshchensk carry the dotted circles of alleged places; North Korea lies to the south-west.',
        asOf: '2024-10-23',
        by: ['kbs-world-2024-10-18-kbs-world', 'voa-korean-2024-10-18']
      }
    },
    {
      id: 'moscow-and-pyongyang-answer',
      title: '18 to 21 October: doubt and denial',
      words:
        'Neither NATO’s chief, Mark Rutte, on 18 October, nor the US defence secretary, Lloyd Austin, next day, could confirm [a deployment]{troops-moved-to-russia}.[^rtvs-patria-2024-10-18, ukrainska-pravda-2024-10-20] On the 21st Pyongyang’s delegate at the UN spoke of groundless rumours; the Kremlin, without a straight denial, called the reports contradictory.[^kbs-world-2024-10-22, ukrainska-pravda-2024-10-22, ukrainska-pravda-2024-10-21]',
      scene: {
        camera: { fit: ['brussels', 'naples', 'moscow', 'pyongyang'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' },
          { country: 'UA', by: 'UA' }
        ],
        labels: [
          { place: 'pyongyang', note: 'groundless, 21 Oct', weight: 'strong', anchor: 'sw' },
          {
            place: 'moscow',
            note: 'contradictory, 21 Oct',
            weight: 'strong',
            anchor: 'e'
          },
          {
            place: 'brussels',
            text: 'NATO (Brussels)',
            note: 'cannot confirm, 18 Oct',
            weight: 'strong',
            anchor: 'n'
          },
          {
            place: 'naples',
            text: 'Austin (Naples)',
            note: 'cannot confirm, 19 Oct',
            weight: 'strong',
            anchor: 's'
          },
          { at: [112, 63], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [104, 35], text: 'China', kind: 'country', phone: false }
        ],
        alt: 'Europe and Asia from Brussels to Pyongyang. Four places carry what was said there or for them: NATO in Brussels, the US defence secretary in Naples, Moscow and Pyongyang.',
        asOf: '2024-10-23',
        by: [
          'rtvs-patria-2024-10-18',
          'ukrainska-pravda-2024-10-20',
          'kbs-world-2024-10-22',
          'ukrainska-pravda-2024-10-21'
        ]
      },
      events: ['allies-cannot-confirm', 'dprk-groundless-rumour']
    },
    {
      id: 'washington-has-evidence',
      title: '23 October: Washington agrees, but names another port',
      words:
        'The NIS told lawmakers that [about 3,000 had gone, some 10,000 would by December]{first-wave-size}.[^app-2024-10-23, ap-via-localnews8-2024-10-23] That day Austin spoke of evidence of [North Korean troops in Russia]{troops-moved-to-russia}.[^korea-herald-2024-10-23] The White House counted at least 3,000, shipped from around Wonsan, which Seoul had not named.[^usa-journal-korea-2024-10-23, the-statesman-2024-10-24]',
      figure: 'october-2024',
      scene: {
        camera: { fit: ['seoul', 'pyongyang', 'wonsan', 'vladivostok'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { line: 'hamhung-vladivostok', claim: 'first-batch-by-sea', quiet: true },
          { line: 'musudan-vladivostok', claim: 'first-batch-by-sea', quiet: true },
          { line: 'chongjin-vladivostok', claim: 'first-batch-by-sea', quiet: true }
        ],
        labels: [
          {
            place: 'wonsan',
            note: 'as Washington said',
            weight: 'strong',
            anchor: 'e'
          },
          {
            place: 'vladivostok',
            note: 'at least 3,000, by the US count',
            weight: 'strong',
            anchor: { phone: 'w', desktop: 'n' },
            claim: 'troops-moved-to-russia'
          },
          { place: 'seoul', weight: 'strong', anchor: 'w' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { place: 'chongjin', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'musudan', text: 'Musudan', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'hamhung', weight: 'quiet', anchor: 'nw', phone: false },
          { at: [126.9, 40.9], text: 'North\nKorea', kind: 'country', by: 'KP' },
          { at: [128.1, 36.9], text: 'South Korea', kind: 'country', by: 'KR' },
          { at: [133.6, 43.25], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [133, 38.8], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false },
          {
            at: [131, 40.35],
            text: 'as Seoul said',
            kind: 'note',
            by: 'KP',
            anchor: { phone: 'e', desktop: 'se' }
          }
        ],
        alt: 'The Korean Peninsula and Vladivostok: Wonsan, the place of departure named in Washington, is marked south of the three routes that Seoul described, from Hamhung, Musudan and Chongjin.',
        asOf: '2024-10-23',
        by: ['usa-journal-korea-2024-10-23', 'voa-korean-2024-10-18', 'ap-via-localnews8-2024-10-23']
      },
      events: ['nis-parliament', 'us-evidence']
    }
  ]
});
