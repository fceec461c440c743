import { defineSection } from '../define.ts';

/** The United Nations, NATO, the EU, the G7: what they could confirm, what they said, and the sanctions. */
export const section = defineSection({
  slug: 'un-and-west',
  title: 'The West was slow to confirm, the UN divided',
  short: 'The UN and the West',
  description:
    'A sanctions watchdog vetoed and replaced, allies slow to confirm, a divided Security Council, and the sanctions that followed.',
  years: [2024, 2025],
  side: 'right',
  steps: [
    {
      id: 'panel-vetoed-team-founded',
      title: 'One watchdog vetoed, another founded',
      words:
        'In March 2024 Russia vetoed the panel of experts that watched over UN sanctions on North Korea, though 13 of the Security Council’s 15 members backed it.[^united-nations-2024-03-28] On 16 October eleven states announced a monitoring team of their own.[^upi-2024-10-17, the-korea-herald-2024-10-16]',
      figure: 'security-council-votes',
      scene: {
        camera: {
          phone: { fit: ['new-york-un', 'seoul', [-153, 74]] },
          desktop: { fit: ['new-york-un', 'seoul', [-153, 74]] }
        },
        layers: [
          { country: 'US', by: 'other' },
          { country: 'KR', by: 'KR' },
          { country: 'JP', by: 'other' },
          { country: 'KP', by: 'KP' },
          { country: 'RU', by: 'RU' }
        ],
        labels: [
          { place: 'new-york-un', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'veto, 28 March 2024' },
          { place: 'seoul', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'team, 16 Oct 2024' },
          { at: [125, 65], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [-100, 41], text: 'United States', kind: 'country' },
          { at: [138, 36.5], text: 'Japan', kind: 'country', anchor: 's', phone: false },
          { at: [-165, 43], text: 'Pacific Ocean', kind: 'water' }
        ],
        alt: 'A globe turned to the far north, with Russia, whose veto ended the panel, tinted: New York, where that happened, lies to one side, and Seoul, where the new team was announced, to the other.',
        asOf: '2024-10-16',
        by: ['united-nations-2024-03-28', 'upi-2024-10-17']
      },
      events: ['veto-panel-2024', 'unw-msmt-created-oct-16']
    },
    {
      id: 'washington-sees-evidence',
      title: 'Allies hold back, then Washington sees evidence',
      words:
        'On 18 and 19 October NATO and the Pentagon could not confirm that [soldiers had gone to Russia]{troops-moved-to-russia}.[^rtvs-patria-2024-10-18, ukrainska-pravda-2024-10-20] On the 21st a North Korean delegate at the UN called such reports groundless.[^kbs-world-2024-10-22] On the 23rd the US defence secretary spoke of evidence;[^korea-herald-2024-10-23] the White House counted at least 3,000.[^the-statesman-2024-10-24]',
      scene: {
        camera: {
          phone: { fit: ['washington', 'brussels', 'rome', 'new-york-un', [-40, 30]] },
          desktop: { fit: ['washington', 'brussels', 'rome', [-38, 58]] }
        },
        layers: [
          { country: 'US', by: 'other' },
          { country: 'BE', by: 'other' },
          { country: 'IT', by: 'other' }
        ],
        labels: [
          {
            place: 'brussels',
            weight: 'strong',
            anchor: 'w',
            shift: { phone: [-26, -22], desktop: [-60, -40] },
            note: '18 Oct: not confirmed'
          },
          {
            place: 'rome',
            weight: 'strong',
            anchor: { phone: 's', desktop: 'w' },
            shift: { phone: [2, 8], desktop: [-70, 60] },
            note: '23 Oct: evidence'
          },
          {
            place: 'new-york-un',
            weight: 'strong',
            anchor: 'e',
            shift: { phone: [18, -16], desktop: [50, -40] },
            note: '21 Oct: groundless'
          },
          {
            place: 'washington',
            weight: 'strong',
            anchor: 'e',
            shift: { phone: [18, 20], desktop: [50, 50] },
            note: '23 Oct: at least 3,000'
          },
          { at: [-98, 40], text: 'United States', kind: 'country', phone: false },
          { at: [-40, 33], text: 'Atlantic Ocean', kind: 'water' }
        ],
        alt: 'The North Atlantic between New York and Washington in the west and Brussels and Rome in the east, with the day and gist of what was said at each place.',
        asOf: '2024-10-23',
        by: ['rtvs-patria-2024-10-18', 'kbs-world-2024-10-22', 'korea-herald-2024-10-23', 'the-statesman-2024-10-24']
      }
    },
    {
      id: 'brussels-speaks',
      title: 'The EU, NATO and the G7 speak',
      words:
        'On 24 October the EU said a deployment would seriously breach international law.[^ukrainska-pravda-2024-10-24] On the 28th, briefed by Seoul, NATO’s chief, Mark Rutte, said he could confirm [units in Russia’s Kursk region]{moved-to-kursk}.[^the-moscow-times-2024-10-28] On 5 November ministers of the G7 and three partners worried about nuclear or missile technology for Pyongyang.[^reuters-2024-11-05]',
      scene: {
        camera: {
          phone: { fit: ['brussels', 'kursk', [20, 58], [20, 45]] },
          desktop: { fit: ['brussels', 'kursk', 'kyiv', 'moscow', [47, 52]] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { country: 'BE', by: 'other' },
          { line: 'russian-held-2024-10-23' },
          { line: 'occupied-donbas-2022' },
          { line: 'occupied-crimea' },
          { line: 'kursk-oblast' }
        ],
        labels: [
          { place: 'brussels', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'EU and NATO' },
          {
            place: 'kursk',
            weight: 'strong',
            anchor: { phone: 'n', desktop: 'e' },
            note: 'units here, says NATO',
            claim: 'moved-to-kursk'
          },
          { place: 'kyiv', weight: 'quiet', anchor: 'w' },
          { place: 'moscow', weight: 'quiet', anchor: 'n', phone: false },
          { at: [30.2, 48.9], text: 'Ukraine', kind: 'country', by: 'UA' },
          { at: [40, 53.6], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [34.2, 43.4], text: 'Black Sea', kind: 'water', phone: false },
          { at: [19, 57.2], text: 'Baltic Sea', kind: 'water', phone: false }
        ],
        alt: 'Europe from Brussels to Moscow, with Ukraine tinted, the parts held by Russia over it, and Russia’s Kursk region, just beyond its border, outlined: there NATO placed the North Korean units.',
        asOf: '2024-10-28',
        by: ['the-moscow-times-2024-10-28', 'ukrainska-pravda-2024-10-24']
      },
      events: ['unw-eu-statement-oct-24', 'unw-rutte-oct-28', 'unw-g7-nov-5'],
      sinceThen: true
    },
    {
      id: 'security-council-clash',
      title: 'The Security Council divides',
      words:
        'On 30 October the UN Security Council met at Ukraine’s request.[^unn-2024-10-30] Washington and Seoul warned that the soldiers could lawfully be attacked; Moscow and Pyongyang stood by their ties.[^kbs-world-2024-10-countries-clash] The UN could not verify the reports, an official said.[^un-text-2024-10-30]',
      scene: {
        camera: {
          phone: { fit: ['new-york-un', 'kyiv', 'moscow', [-30, 70]] },
          desktop: { fit: ['new-york-un', 'kyiv', 'moscow', [-30, 72], [-20, 36]] }
        },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { country: 'US', by: 'other' },
          {
            flow: ['kyiv', 'new-york-un'],
            by: 'UA',
            what: 'Ukraine’s request for a meeting of the Security Council',
            draw: true
          }
        ],
        labels: [
          {
            place: 'new-york-un',
            weight: 'strong',
            anchor: { phone: 'se', desktop: 's' },
            note: 'council, 30 Oct 2024'
          },
          { place: 'kyiv', weight: 'strong', anchor: { phone: 's', desktop: 's' }, note: 'asks for a meeting' },
          { place: 'moscow', weight: 'quiet', anchor: 'n' },
          { place: 'washington', weight: 'quiet', anchor: 's', phone: false },
          { at: [-98, 40], text: 'United States', kind: 'country', phone: false },
          { at: [50, 59], text: 'Russia', kind: 'country', by: 'RU', phone: false },
          { at: [-36, 42], text: 'Atlantic Ocean', kind: 'water' }
        ],
        alt: 'A globe turned to the North Atlantic, with an arc from Kyiv to the UN in New York for the meeting that Ukraine asked for.',
        asOf: '2024-10-30',
        by: ['kbs-world-2024-10-countries-clash', 'un-text-2024-10-30']
      },
      events: ['unw-unsc-oct-30'],
      sinceThen: true
    },
    {
      id: 'sanctions-follow',
      title: 'Sanctions, and a first report',
      words:
        'On 16 December 2024 the United States put sanctions on two North Korean generals, two banks and Russian oil shippers.[^korea-herald-2024-12-17, business-standard-2024-12-17] South Korea, Japan and Britain followed by February.[^ukrainska-pravda-2024-12-17, ap-2025-01-10, kbs-world-2025-02] In May 2025 the eleven-state team reported over 20,000 containers of arms shipped to Russia since September 2023.[^kbs-world-2025-05]',
      scene: {
        camera: {
          phone: { fit: ['rajin', 'seoul', 'tokyo', [123, 39], [145, 39]] },
          desktop: { fit: ['pyongyang', 'seoul', 'tokyo', 'dunay'] }
        },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { country: 'JP', by: 'other' },
          { line: 'rajin-dunai', draw: true }
        ],
        labels: [
          {
            place: 'rajin',
            weight: 'strong',
            anchor: 'w',
            note: '20,000 containers'
          },
          { place: 'dunay', weight: 'quiet', anchor: 'e' },
          { place: 'pyongyang', weight: 'quiet', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: { phone: 's', desktop: 'w' }, note: 'sanctions, 17 Dec' },
          { place: 'tokyo', weight: 'strong', anchor: { phone: 'e', desktop: 'e' }, note: 'sanctions, 10 Jan' },
          { at: [128.3, 40.9], text: 'North Korea', kind: 'country', by: 'KP', phone: false },
          { at: [128.2, 36.4], text: 'South Korea', kind: 'country', by: 'KR', phone: false },
          { at: [134.3, 44.6], text: 'Russia', kind: 'country', by: 'RU' },
          { at: [138.1, 36.6], text: 'Japan', kind: 'country', anchor: 's', phone: false },
          { at: [134.6, 40], text: 'Sea of Japan\n(East Sea)', kind: 'water' }
        ],
        legend: { phone: 'nw', desktop: 'sw' },
        alt: 'Korea, Japan and the Russian coast, with the sea route from Rajin to Dunai on which satellites saw containers, and the days of the sanctions of Seoul and Tokyo.',
        asOf: '2025-05-29',
        by: ['kbs-world-2025-05', 'ukrainska-pravda-2024-12-17', 'ap-2025-01-10', 'rusi-2023-10-17']
      },
      events: ['unw-us-sanctions-dec-16', 'unw-japan-jan-10-2025', 'unw-uk-feb-24-2025', 'unw-msmt-first-report'],
      sinceThen: true
    }
  ]
});
