import { geoArea, geoContains } from 'd3';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { openLines } from '../../src/lib/drawn/open-lines.ts';
import { openPlaces, placesOf } from '../../src/lib/drawn/open-places.ts';
import { rfc7946, signedArea } from '../../src/lib/drawn/rfc7946.ts';
import { DEFAULT_AS_OF } from '../../src/lib/facts/as-of.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { places } from '../../src/lib/facts/places.ts';
import type { Line } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { story } from '../../src/lib/story/story.ts';
import { madeUp } from '../support/made-up-step.ts';

/** What a reader of the file gets. */
const parsed = (data: unknown) => JSON.parse(JSON.stringify(data)) as FeatureCollection;

const ringsOf = ({ features }: FeatureCollection): readonly { id: string; rings: Position[][] }[] =>
  features.flatMap(({ id, geometry }) => {
    if (geometry.type === 'Polygon') return [{ id: String(id), rings: geometry.coordinates }];
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings) => ({ id: String(id), rings }));
    return [];
  });

describe('the open lines', () => {
  const data = parsed(openLines());

  it('are all there, each with what the contract promises', () => {
    expect(data.features.map(({ id }) => id)).toEqual(Object.keys(lines));
    for (const { id, properties } of data.features) {
      expect(properties).toMatchObject({ id, name: expect.any(String), asOf: expect.stringMatching(/^\d{4}/) });
      expect(properties!.sources.length, String(id)).toBeGreaterThan(0);
      for (const source of properties!.sources) {
        const { publisher, date, url } = sources[source.id as keyof typeof sources];
        expect(source).toEqual({ id: source.id, publisher, date, url });
      }
    }
  });

  it('wind as RFC 7946 asks, with closed rings', () => {
    const polygons = ringsOf(data);
    expect(polygons.length).toBeGreaterThan(10);
    for (const { id, rings } of polygons) {
      for (const [i, ring] of rings.entries()) {
        expect(ring.length, id).toBeGreaterThan(3);
        expect(ring.at(-1), id).toEqual(ring[0]);
        expect(Math.sign(signedArea(ring)), id).toBe(i === 0 ? 1 : -1);
      }
    }
  });

  it('still hold the same ground', () => {
    const { lon, lat } = places.sudzha;
    const held = ringsOf(data).filter(({ rings }) => {
      // d3 reads rings the other way round.
      const turned: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => ring.toReversed()) };
      expect(geoArea(turned)).toBeLessThan(1);
      return geoContains(turned, [lon, lat]);
    });
    const inFacts = Object.entries<Line>(lines)
      .filter(([, { geometry }]) => geometry.type.endsWith('Polygon') && geoContains(geometry as Polygon, [lon, lat]))
      .map(([id]) => id);
    expect(inFacts).toContain('ukrainian-held-kursk-2024-10-23');
    expect(new Set(held.map(({ id }) => id))).toEqual(new Set(inFacts));
  });

  it('have the status of the day asked for, the story’s own by default', () => {
    const status = (day?: string) =>
      openLines(day).features.find(({ id }) => id === 'chongjin-vladivostok')!.properties;
    expect(status()).toMatchObject({ status: 'corroborated', statusOn: DEFAULT_AS_OF });
    expect(status('2024-10-22').status).toBe('alleged');
    expect(status('2024-10-01').status).toBeNull();
    for (const { id, properties } of openLines().features) {
      const line: Line = lines[id as keyof typeof lines];
      if (!line.claim) expect(properties.status).toBe(line.status);
    }
  });

  it('turn rings that run the wrong way and close those that are open, holes included', () => {
    const square = [[0, 0], [0, 4], [4, 4], [4, 0]]; // prettier-ignore
    const hole = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]; // prettier-ignore
    expect(rfc7946({ type: 'Polygon', coordinates: [square, hole] })).toEqual({
      type: 'Polygon',
      coordinates: [
        [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], // prettier-ignore
        [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]] // prettier-ignore
      ]
    });
    expect(square).toHaveLength(4);
  });
});

describe('the open places', () => {
  const data = parsed(openPlaces(story.steps));

  it('are those that the maps show, each once, where the facts have it', () => {
    const shown = new Set(story.steps.flatMap((step) => [...placesOf(step)]));
    expect(new Set(data.features.map(({ id }) => id))).toEqual(shown);
    expect(data.features).toHaveLength(shown.size);
    for (const { id, geometry, properties } of data.features) {
      const { lon, lat, name } = places[id as keyof typeof places];
      expect(geometry).toEqual({ type: 'Point', coordinates: [lon, lat] });
      expect(properties).toMatchObject({ id, name, kind: expect.any(String), precision: expect.any(String) });
      expect(properties!.steps.length).toBeGreaterThan(0);
      expect(properties!.sources.length, String(id)).toBeGreaterThan(0);
    }
  });

  it('know the ends of arrows and distances as well as labels', () => {
    expect([
      ...placesOf(
        madeUp({
          layers: [{ flow: ['moscow', 'kursk'], by: 'RU', what: 'Trains' }],
          callouts: [{ from: 'busan', to: { line: 'mdl' } }]
        })
      )
    ]).toEqual(['seoul', 'moscow', 'kursk', 'busan']);
  });
});
