import type { EventId } from '../../facts/events.ts';
import type { EventTheme } from '../../facts/schema.ts';
import type { LaneId } from './types.ts';

/** The lanes from top to bottom, with their names for the reader. */
export const lanes: readonly { readonly id: LaneId; readonly name: string }[] = [
  { id: 'war', name: 'War and troops' },
  { id: 'arms', name: 'Arms and aid' },
  { id: 'politics', name: 'Politics' },
  { id: 'others', name: 'Other countries' },
  { id: 'treaties', name: 'Treaties' }
];

/** The lane of each theme. `others` holds third countries: their reactions, and where else the two sides are at work. */
const laneOfTheme = {
  founding: 'politics',
  aid: 'arms',
  war: 'war',
  arms: 'arms',
  troops: 'war',
  rupture: 'politics',
  treaty: 'treaties',
  rapprochement: 'politics',
  diplomacy: 'politics',
  sanctions: 'politics',
  deployment: 'war',
  allies: 'others',
  abroad: 'others',
  ideology: 'politics',
  exchange: 'arms',
  seoul: 'others',
  'un-and-west': 'others',
  china: 'others',
  outlook: 'politics',
  fallout: 'war'
} as const satisfies Record<EventTheme, LaneId>;

/** Events whose theme is a chapter of the story rather than a kind of event. */
const laneOfEvent: Readonly<Record<string, LaneId>> = {
  'future-treaty-in-force': 'treaties',
  'future-presence-late-2025': 'war',
  'future-kursk-6000-workers': 'war',
  'fallout-containers-shells-2025': 'arms',
  'fallout-bok-growth-2024': 'arms',
  'fallout-workers-in-russia': 'arms'
} satisfies Partial<Record<EventId, LaneId>>;

/** The lane an event is drawn in. */
export const laneOf = (id: string, theme: EventTheme): LaneId => laneOfEvent[id] ?? laneOfTheme[theme];

/** The name of a lane for the reader. */
export const laneName = (id: LaneId): string => lanes.find((lane) => lane.id === id)?.name ?? id;
