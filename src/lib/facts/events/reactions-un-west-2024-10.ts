import type { Event } from '../schema.ts';

/** Events by id. The United Nations and the West, October 2024. */
export const reactionsUnWest202410 = {
  'unw-msmt-created-oct-16': {
    date: '2024-10-16',
    title: 'Eleven states create a sanctions monitor outside the UN',
    summary:
      "Two days before Seoul's troop claim the US, South Korea, Japan and eight others announced the Multilateral Sanctions Monitoring Team. It replaces the UN panel of experts, whose renewal Russia vetoed in March 2024 and whose work ended on 30 April 2024.",
    theme: 'un-and-west',
    importance: 1,
    actors: ['US, South Korea, Japan and eight others'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Participating states',
        value: 11,
        unit: 'states',
        estimatedBy: 'MSMT',
        asOf: '2024-10-16'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'upi-2024-10-17'
      },
      {
        source: 'the-korea-herald-2024-10-16'
      }
    ]
  },
  'unw-eu-statement-oct-24': {
    date: '2024-10-24',
    title: 'EU calls a deployment a hostile act by North Korea',
    summary:
      "The EU's High Representative said a deployment would seriously breach international law. On 4 November Josep Borrell and Seoul launched a security and defence partnership, and he urged South Korea to do more for Ukraine.",
    theme: 'un-and-west',
    importance: 2,
    actors: ['EU High Representative'],
    country: 'EU',
    places: [
      { name: 'Brussels', place: 'brussels' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'eunews-2024-11-04'
      },
      {
        source: 'ukrainska-pravda-2024-10-24',
        supports: "Quotes Borrell's statement for the EU on 24 October 2024."
      },
      {
        source: 'like123-com-2024-10'
      }
    ]
  },
  'unw-rutte-oct-28': {
    date: '2024-10-28',
    title: "NATO's Rutte confirms North Korean troops in Kursk",
    summary:
      'After the South Korean briefing Rutte said units were in the Kursk region and called it a significant escalation and a sign of Russian desperation. The Kremlin had earlier dismissed such reports.',
    theme: 'un-and-west',
    importance: 1,
    actors: ['Mark Rutte'],
    country: 'NATO',
    places: [
      { name: 'NATO HQ, Brussels', place: 'brussels' },
      { name: 'Kursk region', place: 'kursk' }
    ],
    figures: [],
    status: 'established',
    sameAs: ['nato-confirms'],
    sources: [
      {
        source: 'the-moscow-times-2024-10-28'
      },
      {
        source: 'politico-europe-2024-11-06',
        supports:
          'Rutte writes that South Korean intelligence and defence chiefs briefed the allies and partners and that thousands of North Korean troops are deployed to the Kursk region.'
      },
      {
        source: 'ap-2024-10-28'
      },
      {
        source: 'devdiscourse-2024-10-28'
      }
    ]
  },
  'unw-unsc-oct-30': {
    date: '2024-10-30',
    title: 'Security Council members clash over the soldiers',
    summary:
      'At a meeting requested by Ukraine, the US and South Korea warned the soldiers would be legitimate targets; Pyongyang and Moscow defended their ties. A UN official told the Council that the UN could not verify the reports.',
    theme: 'un-and-west',
    importance: 1,
    actors: ['UN Security Council'],
    country: 'UN',
    places: [{ name: 'UN HQ, New York', place: 'new-york-un' }],
    figures: [],
    status: 'established',
    conflict:
      "Russia's envoy called Ukraine's account unproven, and a UN official said the UN could not verify the reports.",
    sameAs: ['unsc-generals'],
    sources: [
      {
        source: 'unn-2024-10-30'
      },
      {
        source: 'kbs-world-2024-10-countries-clash'
      },
      {
        source: 'un-text-2024-10-30'
      }
    ]
  }
} as const satisfies Record<string, Event>;
