import { csvParse } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf, type Drawing } from '../../src/lib/charts/kit/drawing.ts';
import { boxOf, collide, SIZE } from '../../src/lib/charts/kit/measure.ts';
import { csvOf } from '../../src/lib/charts/kit/table.ts';
import { SHEET_WIDTH } from '../../src/lib/charts/page/sizes.ts';
import { stepsByEvent, timelineOf } from '../../src/lib/charts/timeline/data.ts';
import { layoutTimeline } from '../../src/lib/charts/timeline/layout.ts';
import { timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import { tiesDrawing, tiesTable, tiesWords, turns } from '../../src/lib/charts/timeline/take-away.ts';
import { findingOf, pactsApart, treatiesOf } from '../../src/lib/charts/timeline/treaties.ts';
import type { Timeline } from '../../src/lib/charts/timeline/types.ts';
import { scaleOf, warpOf } from '../../src/lib/charts/timeline/warp.ts';
import { decimalYear } from '../../src/lib/charts/timeline/when.ts';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY } from '../../src/lib/facts/as-of.ts';
import { spanOf } from '../../src/lib/facts/dates.ts';
import { events } from '../../src/lib/facts/events.ts';
import type { Event } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import type { Picture } from '../../src/lib/picture/draw.ts';
import { loadFaces } from '../../src/lib/picture/faces.ts';
import { strayOf } from './charts/stray.ts';
import { figureSheet } from '../../src/lib/picture/figure-sheet.ts';
import { rasterOf } from '../../src/lib/picture/raster.ts';
import { takeAway, takeAwayIds } from '../../src/lib/picture/story-figures.ts';
import { figureIds } from '../../src/lib/story/figures.ts';
import { story } from '../../src/lib/story/story.ts';

const all: Readonly<Record<string, Event>> = events;
const stepsOf = stepsByEvent(story.steps);
const timeline = timelineOf(all, stepsOf);
const DAYS = [FIRST_DAY, DEFAULT_AS_OF, '2025-05-01', LAST_DAY];
const drawn = (asOf: string, data: Timeline = timeline) => tiesDrawing(data, { width: SHEET_WIDTH, asOf });

/** Words that leave the drawing, are too small to read, or meet another. */
function faultsOf(drawing: Drawing): readonly string[] {
  const words = wordsOf(drawing);
  const boxes = words.map(boxOf);
  return words.flatMap(({ text, size = SIZE }, i) => {
    const { x, y, width, height } = boxes[i]!;
    const out = x < -0.5 || y < -0.5 || x + width > drawing.width + 0.5 || y + height > drawing.height + 0.5;
    return [
      ...(out ? [`"${text}" leaves the drawing`] : []),
      ...(size < 11 ? [`"${text}" is set in ${size} px`] : []),
      ...boxes.flatMap((other, j) =>
        j > i && collide(boxes[i]!, other) ? [`"${text}" meets "${words[j]!.text}"`] : []
      )
    ];
  });
}

describe.each(DAYS)('the drawing of the timeline on %s', (asOf) => {
  const drawing = drawn(asOf);
  const marks = new Map(drawing.marks.map((mark) => [mark.row, mark]));

  it('has every event and every treaty of the data once, with a shape of its own', () => {
    const ids = [...timeline.treaties, ...timeline.dots].map(({ id }) => id);
    expect(drawing.marks.map(({ row }) => row)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { row, x, y, shapes } of drawing.marks) {
      expect(shapes.length, row).toBeGreaterThan(0);
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height, row).toBe(true);
      expect(shapes.map(({ d }) => d).join(), row).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('draws hollow what was not yet known, in the hue of who acts or speaks', () => {
    for (const { id, known, hue = 'ink' } of timeline.dots) {
      const { after, shapes } = marks.get(id)!;
      expect(after, id).toBe(known > asOf);
      expect(shapes.at(-1), id).toMatchObject(after ? { fill: 'paper', stroke: hue } : { fill: hue });
    }
    for (const { id, known } of timeline.treaties) expect(marks.get(id)!.after, id).toBe(known > asOf);
  });

  it('veils what lies after the day, and nothing before it', () => {
    const veils = drawing.ground.filter(({ fill }) => fill === 'veil');
    expect(veils).toHaveLength(1);
    const [x = NaN, , width = NaN] = veils[0]!.d.match(/-?[\d.]+/g)!.map(Number);
    expect(x + width).toBeCloseTo(drawing.width, 0);
    for (const { id, at } of timeline.dots) {
      expect(marks.get(id)!.x > x, id).toBe(at > decimalYear(asOf));
    }
  });

  it('clips no word and lets none meet another', () => {
    expect(faultsOf(drawing)).toEqual([]);
  });

  it('lets no name of an event cross the day, or stand on a sign', () => {
    const day = Number(drawing.ground.find(({ fill }) => fill === 'veil')!.d.match(/-?[\d.]+/)![0]);
    const signs = drawing.marks.slice(timeline.treaties.length).map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
    for (const { x, words = [] } of drawing.marks.slice(timeline.treaties.length)) {
      for (const word of words) {
        const box = boxOf(word);
        expect(x < day ? box.x + box.width <= day : box.x >= day, word.text).toBe(true);
        expect(
          signs.filter((sign) => collide(box, sign)),
          word.text
        ).toEqual([]);
      }
    }
  });
});

describe('the treaties in the drawing', () => {
  it('are two strands each, in the hues of the two sides, broken where they did not surely stand', () => {
    const { marks } = drawn(DEFAULT_AS_OF);
    for (const treaty of timeline.treaties) {
      const { shapes } = marks.find(({ row }) => row === treaty.id)!;
      const strands = (hue: string) => shapes.filter(({ stroke }) => stroke === hue);
      expect(strands('ru').length, treaty.id).toBe(strands('kp').length);
      expect(strands('ru').length * 2, treaty.id).toBe(shapes.length);
      const broken = treaty.stretches.some(({ state }) => state !== 'standing');
      expect(
        shapes.some(({ dash }) => dash !== undefined),
        treaty.id
      ).toBe(broken);
    }
    const texts = wordsOf(drawn(DEFAULT_AS_OF)).map(({ text }) => text);
    for (const { labels } of timeline.treaties) expect(texts).toContain(labels[0]);
    expect(texts).toContain('end in dispute');
  });

  it('are measured from the first defence pact to the last', () => {
    const between = pactsApart(timeline.treaties)!;
    const drawing = drawn(DEFAULT_AS_OF);
    expect(drawing.words.filter(({ text }) => text === `${between.years} years`)).toHaveLength(1);
    const one = { ...timeline, treaties: timeline.treaties.slice(0, 2) };
    expect(pactsApart(one.treaties)).toBeNull();
    expect(drawn(DEFAULT_AS_OF, one).words.filter(({ text }) => / years$/.test(text))).toEqual([]);
  });

  it('give the title, which follows the facts', () => {
    expect(tiesWords(timeline).title).toBe(findingOf(treatiesOf(all)));
    const later = { ...events, 'treaty-2024': { ...events['treaty-2024'], date: '2026-07-06' } };
    expect(findingOf(treatiesOf(later))).toBe('Two defence pacts, 65 years apart');
    expect(tiesWords(timeline).note).toContain(events['treaty-1961-lapses'].conflict);
    expect(tiesWords(timeline).subtitle).toContain(`${timeline.dots.length} events`);
  });
});

describe('the names in the drawing', () => {
  it('are those that were chosen, most of them', () => {
    const named = drawn(DEFAULT_AS_OF)
      .marks.slice(timeline.treaties.length)
      .filter(({ words }) => words?.length);
    const ids = new Set<string>(turns);
    for (const { row, words = [] } of named) {
      expect(ids.has(row), row).toBe(true);
      expect(words.map(({ text }) => text).join(' ')).toBe(timeline.dots.find(({ id }) => id === row)!.title);
    }
    expect(named.length).toBeGreaterThan(0.75 * turns.length);
  });

  it('choose only events that are drawn, each once', () => {
    const ids = new Set(timeline.dots.map(({ id }) => id));
    expect(turns.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(turns).size).toBe(turns.length);
  });
});

describe('what can be taken away', () => {
  const taken = takeAway('ties')!;
  let picture: Picture;

  beforeAll(async () => {
    picture = await figureSheet(taken.subject((path) => `https://example.org${path}`));
  }, 60_000);

  it('is every figure of the story and the timeline', () => {
    expect(takeAwayIds).toEqual([...figureIds, 'ties']);
    for (const id of takeAwayIds) expect(takeAway(id)?.table.rows.length, id).toBeGreaterThan(0);
    expect(takeAway('nothing')).toBeUndefined();
  });

  it('is a table of the same rows as in the page, with their sources', () => {
    const rows = timelineRows(all, sources, stepsOf);
    const parsed = csvParse(csvOf(taken.table));
    expect(parsed.columns).toEqual([...tiesTable(all, stepsOf).columns.map(({ id }) => id), 'sources', 'source_urls']);
    expect(parsed.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    parsed.forEach((record, i) => {
      const { what, lane, steps, sources: cited } = rows[i]!;
      expect(record['what']).toBe(what);
      expect(record['kind']).toBe(lane);
      expect(record['steps']).toBe(steps.map(({ id }) => id).join(' '));
      expect(record['sources']).toBe(cited.map(({ id }) => id).join(' '));
      expect(record['source_urls']).toBe(cited.map(({ id }) => sources[id].url).join(' '));
      expect(spanOf(record['date']!).from).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  });

  it('is a picture with outlines for words, its day, its publishers, most cited first, and its address', () => {
    const { svg, title } = picture;
    expect(title).toBe(timeline.title);
    expect(svg).not.toMatch(/<text|<style|<image|NaN|undefined|Infinity|class="/);
    const words = wordsOf(drawn(DEFAULT_AS_OF));
    expect(svg.match(/ data-words="/g)!.length).toBeGreaterThan(words.length);
    for (const { text } of words) expect(svg).toContain(`data-words="${text.replaceAll('"', '&quot;')}"`);
    const counts = new Map<string, number>();
    for (const { sources: cited } of taken.table.rows) {
      for (const id of cited) counts.set(sources[id].publisher, (counts.get(sources[id].publisher) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const [, first = ''] = /As of 23 October 2024\. Sources: ([^,]+),/.exec(svg) ?? [];
    expect(counts.get(first)).toBe(most);
    expect(svg).toContain('example.org/figures/ties.svg');
  });

  it('is the same picture in pixels', () => {
    const png = rasterOf(picture);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1600);
    expect(png.length).toBeLessThan(300_000);
  });

  it('has words as wide as the layout reckons', async () => {
    const faces = await loadFaces();
    for (const word of wordsOf(drawn(DEFAULT_AS_OF))) expect(Math.abs(strayOf(word, faces)), word.text).toBeLessThan(6);
  });
});

describe('a timeline that has no width', () => {
  it.each([0, 1, 100])('is laid out without a negative size at %i px', (width) => {
    for (const compact of [true, false]) {
      for (const height of [49, 114, 300]) {
        const options = { width, height, years: [2024, 2024] as const, asOf: DEFAULT_AS_OF, compact };
        const { left, right, lit, asOf, dots, treaties } = layoutTimeline(timeline, options);
        expect(right).toBeGreaterThanOrEqual(left);
        expect(lit!.width).toBeGreaterThanOrEqual(0);
        expect(right - asOf).toBeGreaterThanOrEqual(0);
        const places = [
          ...dots.map(({ x }) => x),
          ...treaties.flatMap(({ stretches }) => stretches.map(({ x1 }) => x1))
        ];
        expect(places.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

it('the axis of the picture opens up no years', () => {
  const { domain } = timeline;
  const scale = scaleOf(domain, warpOf(domain, domain), 0, 1);
  const year = (at: number) => scale(at + 1) - scale(at);
  expect(year(2024)).toBeGreaterThan(year(2000));
  expect(drawn(DEFAULT_AS_OF).ground.filter(({ fill }) => fill === 'band')).toEqual([]);
});
