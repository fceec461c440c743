import { formatDate } from '../../facts/dates.ts';
import type { EventId } from '../../facts/events.ts';
import type { Event } from '../../facts/schema.ts';
import { footAxis, type AxisTick } from '../kit/axis.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Drawing } from '../kit/drawing.ts';
import type { FigureWords } from '../kit/figure.ts';
import { widthOf } from '../kit/measure.ts';
import type { Table } from '../kit/table.ts';
import { asDrawing, HEAD } from './as-drawing.ts';
import type { StepsOfEvent } from './data.ts';
import { FONT_SIZE, sheet } from './designs.ts';
import { layoutTimeline } from './layout.ts';
import { timelineRecords } from './rows.ts';
import { pactsApart } from './treaties.ts';
import type { Timeline } from './types.ts';
import { scaleOf, warpOf } from './warp.ts';
import { decimalYear } from './when.ts';

/** The timeline's own height in its picture, in pixels at the sheet's width. */
const HEIGHT = 540;

/** The events that the picture names, the most needed first: the turns of the story, and what was at stake on its day. */
export const turns: readonly EventId[] = [
  'kursk-incursion',
  'us-evidence',
  'stalin-approves-war',
  'kcna-confirms',
  'missiles-2023-24',
  'container-route-2023',
  'postwar-reconstruction',
  'debt-writeoff',
  'fallout-containers-shells-2025',
  'treaty-1961-lapses',
  'trade-collapse-1991',
  'soviet-army-enters-korea',
  'veto-panel-2024',
  'vostochny-summit-2023',
  'vladivostok-summit-2019',
  'russia-votes-for-sanctions',
  'putin-pyongyang-2000',
  'future-peace-talks-2026',
  'china-not-aware-oct-24',
  'china-beijing-parade-2025',
  'pa-vietnam-pilots',
  'pa-zimbabwe-fifth-brigade',
  'pa-syria-reactor',
  'ra-iran-drones-2022',
  'skd-june-2024-review'
];

/** How many years before that of the chosen day are all named on the axis. */
const RECENT = 2;

/** The decades, the first year, the recent ones, and the quarters of the chosen day's year. */
function ticksOf(years: readonly number[], asOf: string): readonly AxisTick[] {
  const year = Number(asOf.slice(0, 4));
  const needed = (at: number) => at === years[0] || at >= year - RECENT;
  const quarters = ['04', '07', '10'].map((month) => `${year}-${month}`);
  return [
    ...years.filter((at) => at % 10 === 0 || needed(at)).map((at) => ({ at, text: String(at), strong: needed(at) })),
    ...quarters.map((date) => ({ at: decimalYear(date), text: formatDate(date).slice(0, 3) }))
  ];
}

/** The timeline drawn for a picture of so many pixels' width, as of a day: no years are lit, so none rest. */
export function tiesDrawing(timeline: Timeline, { width, asOf }: { width: number; asOf: string }): Drawing {
  const { domain } = timeline;
  const size = { width, height: HEIGHT };
  const layout = layoutTimeline(timeline, {
    ...size,
    years: domain,
    asOf,
    compact: false,
    design: sheet,
    named: turns,
    measure: (text) => widthOf(text, FONT_SIZE, 500) + 2
  });
  const scale = scaleOf(domain, warpOf(domain, domain), layout.left, layout.right);
  const apart = pactsApart(timeline.treaties);
  const whole = Array.from({ length: domain[1] - domain[0] + 1 }, (_, i) => domain[0] + i);
  return asDrawing(layout, {
    ...size,
    asOf,
    years: whole.map((year) => scale(year)),
    axis: footAxis(ticksOf(whole.slice(0, -1), asOf), scale, {
      low: layout.left,
      high: layout.right,
      y: HEAD + layout.bottom
    }),
    apart: apart && { from: apart.first, to: apart.last, text: `${apart.years} years` }
  });
}

/** What stands over and under the picture: the finding, how to read it, and what is said of how the earlier treaties ended. */
export function tiesWords({ title, dots, treaties, domain }: Timeline): FigureWords {
  return {
    title,
    subtitle: `Moscow and Pyongyang, ${domain[0]} to ${domain[1] - 1}: ${dots.length} events and, as double lines, ${treaties.length} treaties. Larger signs are major events, hollow ones were not yet known. Recent years are drawn wider.`,
    note: treaties
      .slice(0, -1)
      .map(({ words }) => words)
      .join(' ')
  };
}

/** The timeline's table twin with ids, for a file of comma-separated values. Evaluated at build only. */
export const tiesTable = (events: Readonly<Record<string, Event>>, stepsOf: StepsOfEvent): Table =>
  tableFrom('Every event and treaty of the timeline of ties, in order of time', timelineRecords(events, stepsOf), [
    { id: 'id', head: 'Id', kind: 'text', cell: ({ id }) => id },
    { id: 'date', head: 'Date', kind: 'date', cell: ({ date }) => date },
    { id: 'until', head: 'Until', kind: 'date', cell: ({ until }) => until },
    { id: 'what', head: 'What happened', kind: 'text', cell: ({ what }) => what },
    { id: 'kind', head: 'Kind', kind: 'text', cell: ({ kind }) => kind },
    { id: 'era', head: 'Era', kind: 'text', cell: ({ era }) => era },
    {
      id: 'weight',
      head: 'Weight: 1 major, 2 lesser, 3 background',
      kind: 'number',
      cell: ({ weight }) => weight
    },
    { id: 'steps', head: 'Told in', kind: 'text', cell: ({ steps }) => steps.join(' ') || null }
  ]);
