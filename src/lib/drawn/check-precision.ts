import type { Place } from '../facts/schema.ts';
import type { TableFile } from '../facts/table-files.ts';
import type { Problem } from '../facts/validate.ts';
import { precisionOf } from './precision.ts';

/** Places whose account of their coordinates cannot be read, or names an event that is not there; records of the right form. */
export function validatePrecision(files: readonly TableFile[], events: ReadonlyMap<string, unknown>): Problem[] {
  return files.flatMap(([file, records]) =>
    Object.entries(records as Readonly<Record<string, Place>>).flatMap(([id, place]): Problem[] => {
      const problem = faultOf(place, events);
      if (problem === null) return [];
      const remedy =
        'write it as "GeoNames: Suwon 37.291,127.009", latitude first, or as another place in the file has it';
      return [{ file, id, problem: `coordinates: ${problem}`, remedy }];
    })
  );
}

function faultOf(place: Place, events: ReadonlyMap<string, unknown>): string | null {
  try {
    const { event } = precisionOf(place);
    return event === null || events.has(event) ? null : `'${event}' is not an id of events`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `'${place.coordinates}' does not say in a known way where they come from`;
  }
}
