import { defineSection } from '../define.ts';

/** North Korea abroad before October 2024: what it sent, sold and bargained with. */
export const section = defineSection({
  slug: 'pyongyang-abroad',
  title: 'North Korea’s involvement in global affairs',
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
            certainty: 'confirmed',
            draw: true
          },
          {
            flow: ['pyongyang', 'cairo'],
            by: 'KP',
            what: 'Fighter pilots for Egypt, 1973; denied at the time',
            certainty: 'corroborated',
            draw: true
          }
        ],
        labels: [
          { place: 'pyongyang', weight: 'strong', anchor: 'e' },
          { place: 'hanoi', weight: 'strong', note: 'pilots from 1966', anchor: 's' },
          { place: 'cairo', weight: 'strong', note: 'pilots in 1973', anchor: 's' },
          { at: [103, 35], text: 'China', kind: 'country', anchor: 'c' },
          { at: [79, 22.5], text: 'India', kind: 'country', anchor: 'c', phone: false },
          { at: [64, 14], text: 'Arabian Sea', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'Asia from the Nile to Korea, with arcs from Pyongyang to Hanoi and to Cairo, where North Korean pilots served in the 1960s and in 1973.',
        asOf: '1973-10-06',
        by: ['associated-press-2019-02-20', 'youm7-2014-10-15']
      },
      events: ['pa-vietnam-pilots', 'pa-egypt-pilots-1973']
    },
    {
      id: 'advisers-for-africa',
      title: 'Advisers, welcome and unwelcome',
      words:
        'Military help served foreign policy: by 1990 over 7,000 advisers had gone to some 47 countries, by a US Library of Congress study.[^us-library-of-congress-c-1993] In Zimbabwe 106 instructors formed the Fifth Brigade, later held responsible for up to 20,000 killings in Matabeleland.[^north-korean-economy-wat-2008-01-29, cnbc-2018-07-17] By 1986, the CIA noted, four hosts had asked them to leave.[^cia-1986-03-28]',
      scene: {
        camera: {
          phone: { fit: ['kampala', 'mogadishu', 'maseru', 'victoria-seychelles'] },
          desktop: { fit: ['pyongyang', 'harare', 'kampala', 'maseru', 'antananarivo'] }
        },
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
          { place: 'pyongyang', weight: 'strong', anchor: 'n', phone: false },
          { place: 'harare', weight: 'strong', note: '106 instructors, 1981', anchor: 'e' },
          { place: 'bulawayo', text: 'Matabeleland', anchor: 'sw', weight: 'quiet', phone: false },
          { place: 'kampala', note: 'asked them to go', anchor: 'w' },
          { place: 'mogadishu', note: 'asked them to go', anchor: 'n' },
          { place: 'victoria-seychelles', note: 'asked them to go', anchor: 'e' },
          { place: 'maseru', note: 'asked them to go', anchor: 's' },
          { at: [75, -12], text: 'Indian Ocean', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'The Indian Ocean between Korea and Africa. An arc leads from Pyongyang to Harare. Kampala, Mogadishu, Victoria and Maseru are marked as capitals that had asked the North Koreans to leave by 1986.',
        asOf: '1986-03-28',
        by: ['cia-1986-03-28', 'north-korean-economy-wat-2008-01-29']
      },
      events: ['pa-military-aid-third-world', 'pa-zimbabwe-fifth-brigade']
    },
    {
      id: 'missiles-and-a-reactor',
      title: 'Missiles and a reactor',
      words:
        'Missiles found buyers: a 2011 study traced to North Korea over 40 per cent of some 1,200 systems sold to developing countries from 1987 to 2009.[^38-north-2011-07-29, the-chosun-ilbo-2011-07-22] US intelligence says it also helped Syria build a reactor, bombed in 2007; the UN nuclear agency thinks one very likely, Syria denies it.[^us-office-of-the-directo-2008-04-24, un-news-2011-06-06]',
      scene: {
        camera: { fit: ['pyongyang', 'al-kibar', 'tripoli', 'sanaa'] },
        layers: [
          { country: 'KP', by: 'KP' },
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
          { place: 'pyongyang', weight: 'strong', anchor: 'n' },
          { place: 'al-kibar', weight: 'strong', note: 'reactor, by the US account', anchor: 'se' },
          { place: 'tehran', anchor: 's' },
          { place: 'cairo', anchor: 'sw' },
          { place: 'damascus', anchor: 'w', phone: false },
          { place: 'tripoli', anchor: 's' },
          { place: 'sanaa', anchor: 's' },
          { place: 'islamabad', anchor: 's' },
          { at: [103, 34], text: 'China', kind: 'country', anchor: 'c', phone: false }
        ],
        alt: 'Arcs fan out from North Korea to Islamabad, Tehran, Damascus, Cairo, Sanaa and Tripoli, capitals of missile buyers; a dashed one ends at Al-Kibar in eastern Syria.',
        asOf: '2011-07-29',
        by: ['38-north-2011-07-29', 'us-office-of-the-directo-2008-04-24', 'un-news-2011-06-06']
      },
      events: ['pa-missile-exports', 'pa-syria-reactor']
    },
    {
      id: 'bargains-over-yongbyon',
      title: 'Bargains over the bomb',
      words:
        'The nuclear programme became a bargaining chip. In 1994 Pyongyang froze its plutonium work for promised reactors and fuel oil; the deal fell apart in 2002.[^us-arms-control-and-disa-1994-10-21, stanford-cisac-2016-05-27] From 2005 some 25 million dollars frozen in Macau held up talks.[^los-angeles-times-2007-03-15] In Hanoi in 2019 Kim Jong Un and Donald Trump failed to agree.[^associated-press-2019-02-28]',
      scene: {
        camera: { fit: ['yongbyon', 'macau', 'hanoi'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'VN', by: 'other' }
        ],
        labels: [
          { place: 'yongbyon', weight: 'strong', note: 'frozen 1994 to 2002', anchor: 'ne' },
          { place: 'pyongyang', anchor: 'e' },
          { place: 'macau', note: 'funds frozen, 2005', weight: 'strong', anchor: 'se' },
          { place: 'hanoi', note: 'summit, 2019', weight: 'strong', anchor: 'w' },
          { at: [105, 32], text: 'China', kind: 'country', anchor: 'c' },
          { at: [115.5, 19.2], text: 'South China Sea', kind: 'water', anchor: 'c', phone: false },
          { at: [124, 29.5], text: 'East China Sea', kind: 'water', anchor: 'c', phone: false }
        ],
        alt: 'East and South-East Asia, with the nuclear site at Yongbyon, Macau, and Hanoi, where the summit of 2019 was held.',
        asOf: '2019-02-28',
        by: ['us-arms-control-and-disa-1994-10-21', 'los-angeles-times-2007-03-15', 'associated-press-2019-02-28']
      },
      events: ['pa-agreed-framework-1994', 'pa-banco-delta-asia', 'pa-us-summits-2018-19']
    }
  ]
});
