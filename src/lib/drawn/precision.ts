import type { EventId } from '../facts/events.ts';
import { EARTH } from '../facts/positions.ts';
import type { Place } from '../facts/schema.ts';
import { measure } from '../stage/callouts.ts';

/** The works that places were looked up in, as the facts name them. */
const GAZETTEERS = ['GeoNames', 'Natural Earth', 'Wikipedia', 'OSM/Wikidata'] as const;
export type Gazetteer = (typeof GAZETTEERS)[number];

/** How exact a place's position is, and what it rests on. */
interface Precision {
  /** In words for the reader. */
  readonly words: string;
  /** Within how many kilometres, where that is known. */
  readonly km: number | null;
  /** How many decimals of a degree it bears. */
  readonly decimals: number;
  readonly gazetteers: readonly Gazetteer[];
  /** The event with which the position was given. */
  readonly event: EventId | null;
}

const KM_PER_DEGREE = (EARTH * Math.PI) / 180;
const NEXT_ENTRY = new RegExp(`; (?=(?:${GAZETTEERS.join('|')}): )`);
const FROM = new RegExp(`^(${GAZETTEERS.join('|')}): .+`);
const NOTED = / \((\d+(?:\.\d+)?) km\)$/;
const WRITTEN = / (-?\d+\.\d+),(-?\d+\.\d+)$/;

type Position = Pick<Place, 'coordinates' | 'lat' | 'lon'>;

/** One gazetteer's entry, and how far from the place it lies: as noted, or reckoned from its own coordinates. */
function entryOf(text: string, { coordinates, lat, lon }: Position): { gazetteer: Gazetteer; km: number } {
  const gazetteer = FROM.exec(text)?.[1] as Gazetteer | undefined;
  const noted = NOTED.exec(text);
  const written = WRITTEN.exec(text);
  if (gazetteer && noted) return { gazetteer, km: Number(noted[1]) };
  if (gazetteer && written) {
    const { km } = measure([lon, lat], [Number(written[2]), Number(written[1])]);
    return { gazetteer, km: Math.round(km * 10) / 10 };
  }
  throw new RangeError(
    `"${coordinates}" does not say in a known way where a position comes from: write "GeoNames: Suwon 37.291,127.009"`
  );
}

const distance = (km: number) => (km < 0.05 ? 'at the same spot' : `${km} km away`);
const decimalsFor = (km: number) => (km <= 0.5 ? 3 : km <= 10 ? 2 : 1);

/**
 * Reads the words in which the facts say where a place's coordinates come from. Throws a RangeError where they have a
 * form that is not known here.
 */
export function precisionOf(place: Position): Precision {
  const { coordinates } = place;
  const rounded = /^Rounded to (0\.0*1) degree, as given with the event ([a-z0-9-]+)$/.exec(coordinates);
  if (rounded) {
    const step = Number(rounded[1]);
    const km = Math.round(step * KM_PER_DEGREE * 10) / 10;
    return {
      words: `rounded to ${step} degree, about ${km} km`,
      km,
      decimals: Math.round(-Math.log10(step)),
      gazetteers: [],
      event: rounded[2] as EventId
    };
  }
  const given = /^As given with the event ([a-z0-9-]+)$/.exec(coordinates);
  if (given) {
    return {
      words: 'as given with the event it belongs to, compared with nothing else',
      km: null,
      decimals: 3,
      gazetteers: [],
      event: given[1] as EventId
    };
  }
  if (/^author's knowledge/.test(coordinates)) {
    return {
      words: 'approximate: placed by us, no entry in a gazetteer found',
      km: null,
      decimals: 2,
      gazetteers: [],
      event: null
    };
  }
  const entries = coordinates.split(NEXT_ENTRY).map((text) => entryOf(text, place));
  const km = Math.max(...entries.map((entry) => entry.km));
  return {
    words: `nearest entries: ${entries.map((entry) => `${entry.gazetteer} ${distance(entry.km)}`).join(', ')}`,
    km,
    decimals: decimalsFor(km),
    gazetteers: [...new Set(entries.map((entry) => entry.gazetteer))],
    event: null
  };
}
