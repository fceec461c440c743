import { defineSection } from '../define.ts';

/** North Korea abroad before October 2024: what it sent, sold and bargained with. */
export const section = defineSection({
  slug: 'pyongyang-abroad',
  title: 'Pyongyang had sent pilots, advisers and missiles abroad',
  short: 'Pyongyang abroad',
  description:
    'Pilots, advisers, missiles and bargains: what Pyongyang sent, sold and traded abroad before October 2024.',
  years: [1966, 2024],
  side: 'left',
  steps: [
    {
      id: 'pilots-in-others-wars',
      title: 'Pilots in other people’s wars',
      words:
        'North Korea had sent airmen and advisers abroad, never ground troops on the scale now reported, South Korean media noted.[^the-asia-business-daily-2024-10-18] From 1966 its pilots flew for North Vietnam: about 90 by Vietnamese accounts, over 800 by a defector’s.[^associated-press-2019-02-20, associated-press-2001-07-08] In 1973, by Egyptian accounts, about 30 served in Egypt; Pyongyang denied it.[^youm7-2014-10-15, i24news-2025-08-29]',
      scene: {
        camera: { fit: ['pyongyang', 'hanoi', 'cairo'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'VN', by: 'other' },
          { country: 'EG', by: 'other' },
          {
            flow: ['pyongyang', 'hanoi'],
            by: 'KP',
            what: 'Fighter pilots for North Vietnam, from 1966',
            draw: true
          },
          {
            flow: ['pyongyang', 'cairo'],
            by: 'KP',
            what: 'Fighter pilots for Egypt, 1973, by Egyptian accounts; denied at the time',
            certainty: 'corroborated',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'n', desktop: 'e' } },
          { place: 'hanoi', weight: 'strong', note: 'pilots from 1966', anchor: { phone: 'w', desktop: 's' } },
          { place: 'cairo', weight: 'strong', note: 'pilots in 1973, denied', anchor: 's' },
          { at: [100, 36], text: 'China', kind: 'country', anchor: 'c' },
          { at: [108, 13], text: 'Vietnam', kind: 'country', anchor: 'e', phone: false },
          { at: [79, 22.5], text: 'India', kind: 'country', anchor: 'c', phone: false },
          { at: [64, 14], text: 'Arabian Sea', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'Asia from the Nile to Korea, with arrows from Pyongyang to Hanoi and to Cairo, where North Korean pilots served from 1966 and, by Egyptian accounts, in 1973.',
        asOf: '1973-10-06',
        by: ['associated-press-2019-02-20', 'youm7-2014-10-15']
      },
      events: ['pa-vietnam-pilots', 'pa-egypt-pilots-1973']
    },
    {
      id: 'advisers-for-africa',
      title: 'Advisers, welcome and unwelcome',
      words:
        'By 1990 over 7,000 military advisers had gone to some 47 countries, by a US Library of Congress study.[^us-library-of-congress-c-1993] In Zimbabwe 106 instructors trained the Fifth Brigade, later held responsible for up to 20,000 killings in Matabeleland.[^north-korean-economy-wat-2008-01-29, cnbc-2018-07-17] By 1986, the CIA noted, four hosts had asked North Koreans to leave.[^cia-1986-03-28]',
      scene: {
        camera: { fit: ['pyongyang', 'kampala', 'maseru'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'ZW', by: 'other' },
          { country: 'UG', by: 'other' },
          { country: 'LS', by: 'other' },
          { country: 'SO', by: 'other' },
          {
            flow: ['pyongyang', 'harare'],
            by: 'KP',
            what: '106 military instructors for the Fifth Brigade, from August 1981',
            certainty: 'corroborated',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'n' },
          { place: 'harare', weight: 'strong', note: '106 instructors', anchor: 'w' },
          { place: 'bulawayo', text: 'Matabeleland', anchor: 'sw', weight: 'quiet', phone: false },
          { place: 'kampala', anchor: 'w' },
          { place: 'mogadishu', anchor: { phone: 'e', desktop: 'se' } },
          { place: 'victoria-seychelles', anchor: 'e' },
          { place: 'maseru', anchor: { phone: 'w', desktop: 's' } },
          { at: [92, -14], text: 'by 1986 four hosts\nasked them to leave', kind: 'note', anchor: 'c' },
          { at: [75, -5], text: 'Indian Ocean', kind: 'water', anchor: 'c', phone: false },
          { at: [79, 22], text: 'India', kind: 'country', anchor: 'c', phone: false },
          { at: [100, 33], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'The Indian Ocean between Korea and Africa. An arrow leads from Pyongyang to Harare. Kampala, Mogadishu, Victoria and Maseru are marked as capitals that had asked the North Koreans to leave by 1986.',
        asOf: '1986-03-28',
        by: ['cia-1986-03-28', 'north-korean-economy-wat-2008-01-29']
      },
      events: ['pa-military-aid-third-world', 'pa-zimbabwe-fifth-brigade']
    },
    {
      id: 'missiles-and-a-reactor',
      title: 'Missiles sold, and a reactor bombed',
      words:
        'A 2011 study traced to North Korea over 40 per cent of some 1,200 missile systems sold to developing countries from 1987 to 2009.[^38-north-2011-07-29, the-chosun-ilbo-2011-07-22] US intelligence says Pyongyang also helped Syria build a reactor, bombed in 2007; the UN nuclear agency found a reactor very likely, Syria denies it.[^us-office-of-the-directo-2008-04-24, un-news-2011-06-06]',
      scene: {
        camera: { fit: ['pyongyang', 'al-kibar', 'tripoli', 'sanaa'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'IR', by: 'other' },
          { country: 'EG', by: 'other' },
          { country: 'SY', by: 'other' },
          { country: 'LY', by: 'other' },
          { country: 'YE', by: 'other' },
          { country: 'PK', by: 'other' },
          { flow: ['pyongyang', 'tehran'], by: 'KP', what: 'Missiles for Iran', certainty: 'corroborated' },
          { flow: ['pyongyang', 'cairo'], by: 'KP', what: 'Missiles for Egypt', certainty: 'corroborated' },
          { flow: ['pyongyang', 'damascus'], by: 'KP', what: 'Missiles for Syria', certainty: 'corroborated' },
          { flow: ['pyongyang', 'tripoli'], by: 'KP', what: 'Missiles for Libya', certainty: 'corroborated' },
          { flow: ['pyongyang', 'sanaa'], by: 'KP', what: 'Missiles for Yemen', certainty: 'corroborated' },
          { flow: ['pyongyang', 'islamabad'], by: 'KP', what: 'Missiles for Pakistan', certainty: 'corroborated' },
          {
            flow: ['yongbyon', 'al-kibar'],
            by: 'KP',
            what: 'Help with a reactor, by US intelligence’s account',
            certainty: 'alleged',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: { phone: 'n', desktop: 'e' } },
          {
            place: 'al-kibar',
            weight: 'strong',
            note: 'reactor, says the US',
            anchor: { phone: 'se', desktop: 's' },
            shift: { phone: [28, 28], desktop: [-10, 80] }
          },
          { place: 'tehran', anchor: 'se' },
          { place: 'cairo', anchor: 'sw' },
          { place: 'damascus', anchor: 'w', phone: false },
          { place: 'tripoli', anchor: { phone: 'sw', desktop: 's' } },
          { place: 'sanaa', anchor: 's' },
          { place: 'islamabad', anchor: 's' },
          { at: [103, 34], text: 'China', kind: 'country', anchor: 'c', phone: false },
          { at: [79, 22], text: 'India', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Arrows fan out from North Korea to Islamabad, Tehran, Damascus, Cairo, Sanaa and Tripoli, capitals of missile buyers; a dashed one ends at Al-Kibar in eastern Syria.',
        asOf: '2011-07-29',
        by: ['38-north-2011-07-29', 'us-office-of-the-directo-2008-04-24', 'un-news-2011-06-06']
      },
      events: ['pa-missile-exports', 'pa-syria-reactor']
    },
    {
      id: 'bargains-over-yongbyon',
      title: 'Bargains over the bomb',
      words:
        'In 1994 Pyongyang froze its plutonium work for promised reactors and fuel oil; the deal fell apart in 2002.[^us-arms-control-and-disa-1994-10-21, stanford-cisac-2016-05-27] From 2005 some 25 million dollars frozen in Macau held up talks.[^los-angeles-times-2007-03-15] In Hanoi in 2019 Kim Jong Un and Donald Trump failed to agree.[^associated-press-2019-02-28]',
      scene: {
        camera: {
          phone: { fit: ['yongbyon', 'macau', 'hanoi', [98, 30]] },
          desktop: { fit: ['yongbyon', 'macau', 'hanoi', [133, 30]] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'VN', by: 'other' },
          {
            flow: ['pyongyang', 'hanoi'],
            by: 'KP',
            what: 'Kim Jong Un to the summit with Donald Trump, February 2019',
            draw: true
          }
        ],
        labels: [
          { place: 'yongbyon', weight: 'strong', note: 'frozen 1994 to 2002', anchor: { phone: 'w', desktop: 'nw' } },
          { place: 'macau', note: 'funds frozen, 2005', weight: 'strong', anchor: 'se' },
          { place: 'hanoi', note: 'no deal, 2019', weight: 'strong', anchor: 'w' },
          { place: 'pyongyang', anchor: 'e' },
          { place: 'beijing', weight: 'quiet', anchor: 'w', phone: false },
          { place: 'seoul', weight: 'quiet', anchor: 'e', phone: false },
          { at: [113.3, 28], text: 'China', kind: 'country', anchor: 'c' },
          { at: [126.2, 30.2], text: 'East China Sea', kind: 'water', anchor: 'c' },
          { at: [117, 18.6], text: 'South China Sea', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'East and South-East Asia, with the three places of the bargains: the nuclear site at Yongbyon in North Korea, Macau, and Hanoi, where the summit of 2019 ended without a deal. An arrow leads from Pyongyang to Hanoi.',
        asOf: '2019-02-28',
        by: ['us-arms-control-and-disa-1994-10-21', 'los-angeles-times-2007-03-15', 'associated-press-2019-02-28']
      },
      events: ['pa-agreed-framework-1994', 'pa-banco-delta-asia', 'pa-us-summits-2018-19']
    }
  ]
});
