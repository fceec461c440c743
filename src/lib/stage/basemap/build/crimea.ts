import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { inBox } from '../regions.ts';
import type { PlainTopology } from './arcs.ts';

/** Holds Crimea and nothing else of Russia's: the Taman side lies east of it. */
const crimea = [32.2, 44.2, 36.7, 46.4] as const;

const polygonsOf = (country: Polygon | MultiPolygon): number[][][] =>
  country.type === 'Polygon' ? [country.arcs] : country.arcs;

/**
 * Natural Earth, and world-atlas with it, draws Crimea as a polygon of Russia's; it is Ukraine, occupied since 2014.
 * Moves that one polygon and joins it to Ukraine along their shared arc.
 * @throws when anything but exactly one polygon would move: the source has changed and needs a new look.
 */
export function returnCrimea<Country extends Polygon | MultiPolygon>(
  topology: PlainTopology,
  russia: Country,
  ukraine: Country
): { russia: MultiPolygon; ukraine: MultiPolygon } {
  const isCrimea = (polygon: number[][]): boolean =>
    polygon[0]!.every((arc) => topology.arcs[arc < 0 ? ~arc : arc]!.every((point) => inBox(crimea, point)));
  const moved = polygonsOf(russia).filter(isCrimea);
  if (moved.length !== 1) throw new Error(`expected one Crimean polygon in Russia, found ${moved.length}`);
  return {
    russia: { type: 'MultiPolygon', arcs: polygonsOf(russia).filter((polygon) => !isCrimea(polygon)) },
    ukraine: mergeArcs(topology, [ukraine, { type: 'MultiPolygon', arcs: moved }])
  };
}
