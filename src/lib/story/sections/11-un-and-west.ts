import { defineSection } from '../define.ts';

/** The United Nations, NATO, the EU, the G7: what they could confirm, what they said, and the sanctions. */
export const section = defineSection({
  slug: 'un-and-west',
  title: 'The United Nations and the West',
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
        'In March 2024 Russia vetoed the panel of experts that watched over UN sanctions on North Korea, though 13 of the Security Council’s 15 members wanted to keep it.[^united-nations-2024-03-28] On 16 October eleven states announced in Seoul a monitoring team of their own.[^upi-2024-10-17, the-korea-herald-2024-10-16]',
      scene: {
        camera: { center: [-152, 38], zoom: 2.4 },
        layers: [
          { country: 'US', by: 'other' },
          { country: 'KR', by: 'KR' },
          { country: 'JP', by: 'other' },
          { country: 'KP', by: 'KP' }
        ],
        labels: [
          { place: 'new-york-un', weight: 'strong', anchor: 's', note: 'veto, 28 March 2024' },
          { place: 'seoul', weight: 'strong', anchor: 's', note: 'team, 16 Oct 2024' },
          { at: [-165, 38], text: 'Pacific Ocean', kind: 'water', phone: false }
        ],
        alt: 'A globe turned to the North Pacific: New York, where the panel was vetoed, near one edge, and Seoul, where the new team was announced, near the other.',
        asOf: '2024-10-16',
        by: ['united-nations-2024-03-28', 'upi-2024-10-17']
      },
      events: ['unw-msmt-created-oct-16']
    },
    {
      id: 'washington-sees-evidence',
      title: 'Allies hold back, then Washington sees evidence',
      words:
        'On 18 and 19 October NATO and the Pentagon could not confirm that [soldiers had gone to Russia]{troops-moved-to-russia}.[^rtvs-patria-2024-10-18, ukrainska-pravda-2024-10-20] On the 21st a North Korean delegate at the UN called such reports baseless.[^kbs-world-2024-10-22] On the 23rd the US defence secretary, Lloyd Austin, spoke in Rome of evidence;[^korea-herald-2024-10-23] the White House counted at least 3,000.[^the-statesman-2024-10-24]',
      scene: {
        camera: { fit: ['washington', 'brussels', 'rome'] },
        layers: [{ country: 'US', by: 'other' }],
        labels: [
          { place: 'brussels', weight: 'strong', anchor: 'n', note: '18 Oct: not confirmed' },
          { place: 'rome', weight: 'strong', anchor: 's', note: '23 Oct: evidence' },
          { place: 'new-york-un', weight: 'strong', anchor: 'n', note: '21 Oct: denied' },
          { place: 'washington', weight: 'strong', anchor: 's', note: '23 Oct: at least 3,000' },
          { at: [-38, 38], text: 'Atlantic Ocean', kind: 'water', phone: false }
        ],
        alt: 'The North Atlantic between New York and Washington in the west and Brussels and Rome in the east, with the day and gist of what was said at each place.',
        asOf: '2024-10-23',
        by: ['rtvs-patria-2024-10-18', 'kbs-world-2024-10-22', 'korea-herald-2024-10-23']
      }
    },
    {
      id: 'brussels-speaks',
      title: 'The EU, NATO and the G7 speak',
      words:
        'On 24 October the EU said a deployment would seriously breach international law.[^ukrainska-pravda-2024-10-24] On the 28th, briefed by Seoul, NATO’s chief, Mark Rutte, confirmed that [units were in Russia’s Kursk region]{moved-to-kursk}.[^the-moscow-times-2024-10-28] On 5 November ministers of the Group of Seven and three partners worried about nuclear or missile technology for Pyongyang.[^reuters-2024-11-05]',
      scene: {
        camera: { fit: ['brussels', 'kursk', 'kyiv', 'moscow', [43, 51.5]] },
        layers: [
          { country: 'UA', by: 'UA' },
          { line: 'kursk-oblast', quiet: true },
          { line: 'russian-held-2024-10-23' },
          { line: 'occupied-donbas-2022' },
          { line: 'occupied-crimea' },
          { line: 'front-2024-10-23' },
          { line: 'ukrainian-held-kursk-2024-10-23' }
        ],
        labels: [
          { place: 'brussels', weight: 'strong', anchor: 'n', note: 'EU and NATO' },
          { place: 'kursk', weight: 'strong', anchor: 'e', note: 'units here, says NATO' },
          { place: 'kyiv', anchor: 'w' },
          { place: 'moscow', weight: 'quiet', anchor: 'n', phone: false },
          { at: [31.5, 48.6], text: 'Ukraine', kind: 'country', by: 'UA', phone: false },
          { at: [35, 43.4], text: 'Black Sea', kind: 'water', phone: false }
        ],
        alt: 'Europe from Brussels to Moscow, with the front in Ukraine as assessed on 23 October 2024 and Russia’s Kursk region outlined, where NATO placed the North Korean units.',
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
        'On 30 October the UN Security Council met at Ukraine’s request.[^unn-2024-10-30] Washington and Seoul warned that the soldiers could lawfully be attacked; Moscow and Pyongyang stood by their ties.[^kbs-world-2024-10-countries-clash] The UN itself could not verify the reports, an official said.[^un-text-2024-10-30]',
      scene: {
        camera: { fit: ['new-york-un', 'kyiv', [-30, 20]] },
        layers: [
          { country: 'UA', by: 'UA' },
          { country: 'RU', by: 'RU' },
          { country: 'US', by: 'other' },
          {
            flow: ['kyiv', 'new-york-un'],
            by: 'UA',
            what: 'Ukraine’s request for a meeting of the Security Council',
            certainty: 'confirmed',
            draw: true
          }
        ],
        labels: [
          { place: 'new-york-un', weight: 'strong', anchor: 's', note: '30 Oct 2024' },
          { place: 'kyiv', weight: 'strong', anchor: 's', note: 'asked for the meeting' },
          { place: 'moscow', anchor: 'n' },
          { at: [-35, 38], text: 'Atlantic Ocean', kind: 'water', phone: false }
        ],
        alt: 'A globe turned to the North Atlantic, with a line from Kyiv to the UN in New York for the meeting that Ukraine asked for.',
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
        'On 16 December 2024 the United States put sanctions on two North Korean generals, two banks and Russian oil shippers.[^korea-herald-2024-12-17, business-standard-2024-12-17] South Korea, Japan and Britain followed by February.[^ukrainska-pravda-2024-12-17, ap-2025-01-10, kbs-world-2025-02] In May 2025 the eleven states’ monitoring team reported over 20,000 containers of arms shipped to Russia since September 2023.[^kbs-world-2025-05]',
      scene: {
        camera: { fit: ['pyongyang', 'seoul', 'tokyo', 'vostochny-port'] },
        layers: [
          { country: 'KP', by: 'KP' },
          { country: 'KR', by: 'KR' },
          { country: 'RU', by: 'RU' },
          { country: 'JP', by: 'other' },
          { line: 'rajin-vostochny', draw: true },
          { line: 'rajin-dunai' }
        ],
        labels: [
          { place: 'rajin', weight: 'strong', anchor: 'w', note: 'over 20,000 containers' },
          { place: 'vostochny-port', anchor: 'ne' },
          { place: 'pyongyang', anchor: 'w' },
          { place: 'seoul', weight: 'strong', anchor: 'e', note: 'sanctions, 17 Dec 2024' },
          { place: 'tokyo', weight: 'strong', anchor: 'n', note: 'sanctions, 10 Jan 2025' },
          { at: [133.5, 39.6], text: 'Sea of Japan (East Sea)', kind: 'water', phone: false }
        ],
        alt: 'Korea, Japan and the Russian coast, with the sea routes from Rajin along which the containers went, and the days of the sanctions of Seoul and Tokyo.',
        asOf: '2025-05-29',
        by: ['kbs-world-2025-05', 'ukrainska-pravda-2024-12-17', 'ap-2025-01-10']
      },
      events: ['unw-us-sanctions-dec-16', 'unw-japan-jan-10-2025', 'unw-uk-feb-24-2025', 'unw-msmt-first-report'],
      sinceThen: true
    }
  ]
});
