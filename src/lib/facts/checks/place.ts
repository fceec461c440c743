import { exchanged, kilometres, positionOf, type Position } from '../positions.ts';
import type { Place } from '../schema.ts';
import { words } from './loose.ts';
import { type Check, type Complain } from './record.ts';

/** Where on Earth the facts say something is: a place agrees with its own account, and a site with the place it names. */

/** How far apart two positions of one thing may lie, in kilometres: a city is as large. */
const APART = 30;
/** What to do about a position that is too far from where it should be: `there` is what it should agree with. */
const mend = (here: Position, there: Position): string =>
  kilometres(exchanged(here), there) <= APART ? 'exchange lat and lon' : 'mend lat and lon';

/** Of a place: that it lies where the account of its coordinates says, if that gives `latitude,longitude`. */
export function placeCheck(): Check<Place> {
  return (record, _id, complain) => {
    const here = positionOf(record);
    const given = [...words(record?.coordinates).matchAll(/(-?\d+\.\d+), ?(-?\d+\.\d+)/g)].map(
      ([, lat, lon]): Position => ({ lat: Number(lat), lon: Number(lon) })
    );
    const [nearest] = here ? given.sort((a, b) => kilometres(a, here) - kilometres(b, here)) : [];
    if (!here || !nearest || kilometres(here, nearest) <= APART) return;
    complain(
      'lat',
      `lies ${Math.round(kilometres(here, nearest))} km from ${nearest.lat},${nearest.lon}, where 'coordinates' says it is`,
      `${mend(here, nearest)}, or mend 'coordinates': latitude first there`
    );
  };
}

/** Of where something happened: that it lies at the place which it names. */
export function checkSite(
  places: ReadonlyMap<string, unknown>,
  complain: Complain,
  path: string,
  site: { readonly place?: unknown } | undefined
): void {
  const here = positionOf(site);
  const named = words(site?.place);
  const there = positionOf(places.get(named));
  if (!here || !there || kilometres(here, there) <= APART) return;
  complain(
    `${path}.lat`,
    `lies ${Math.round(kilometres(here, there))} km from '${named}', the place that it names`,
    `${mend(here, there)}, or those of the place, or take 'place' out`
  );
}
