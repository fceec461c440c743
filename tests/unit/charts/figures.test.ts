import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { figuresOf, type StoryFigure } from '../../../src/lib/charts/page/story-figures.ts';
import { wordsOf, type Drawing } from '../../../src/lib/charts/kit/drawing.ts';
import { boxOf, collide, SIZE } from '../../../src/lib/charts/kit/measure.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY } from '../../../src/lib/facts/as-of.ts';
import { isRealDay } from '../../../src/lib/facts/dates.ts';
import { sources } from '../../../src/lib/facts/sources.ts';
import { loadFaces } from '../../../src/lib/picture/faces.ts';
import { imageOf } from '../../../src/lib/picture/figure-image.ts';
import { strayOf } from './stray.ts';
import { figureSheet } from '../../../src/lib/picture/figure-sheet.ts';
import { figureSubject } from '../../../src/lib/picture/story-figures.ts';
import { figureIds } from '../../../src/lib/story/figures.ts';
import { story } from '../../../src/lib/story/story.ts';

const all = figuresOf(story.steps);
const DAYS = [FIRST_DAY, DEFAULT_AS_OF, '2024-12-31', LAST_DAY];
const WIDTHS = Array.from({ length: 34 }, (_, i) => 280 + 40 * i);

/** Every word that leaves the drawing, is too small to read, or meets another. */
function faultsOf(drawing: Drawing): string[] {
  const words = wordsOf(drawing);
  const boxes = words.map(boxOf);
  return words.flatMap(({ text, size = SIZE }, i) => {
    const box = boxes[i]!;
    const out =
      box.x < -0.5 ||
      box.y < -0.5 ||
      box.x + box.width > drawing.width + 0.5 ||
      box.y + box.height > drawing.height + 0.5;
    return [
      ...(out ? [`"${text}" leaves the drawing`] : []),
      ...(size < 11 ? [`"${text}" is set in ${size} px`] : []),
      ...boxes.flatMap((other, j) => (j > i && collide(box, other) ? [`"${text}" meets "${words[j]!.text}"`] : []))
    ];
  });
}

it('every figure stands in the story, and its data survive the way to the browser', () => {
  expect([...all.keys()]).toEqual([...figureIds]);
  for (const { data } of all.values()) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

describe.each([...all.values()].map((figure) => [figure.id, figure] as const))('%s', (_, figure: StoryFigure) => {
  const { rows } = figure.data;

  it('says of every row who said it, from when, and on which page', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, known, title, sources: cited, step } of rows) {
      expect(isRealDay(known), id).toBe(true);
      expect(title, id).not.toMatch(/[.\s]$|undefined|NaN|\[object/);
      expect(cited.length, id).toBeGreaterThan(0);
      for (const source of cited) expect(sources[source], `${id}: ${source}`).toBeDefined();
      if (step !== undefined) expect(story.stepById.has(step), `${id}: ${step}`).toBe(true);
    }
  });

  it('has a table of the same rows, and a CSV of the same cells', () => {
    expect(figure.table.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const parsed = csvParse(csvOf(figure.table));
    expect(parsed.columns).toEqual([...figure.table.columns.map(({ id }) => id), 'sources', 'source_urls']);
    parsed.forEach((line, i) => {
      const { cells } = figure.table.rows[i]!;
      figure.table.columns.forEach(({ id }, j) => expect(line[id]).toBe(cells[j] === null ? '' : String(cells[j])));
      expect(line['sources']).toBe(rows[i]!.sources.join(' '));
      expect(line['source_urls']?.split(' ').every((url) => /^https?:\/\//.test(url))).toBe(true);
    });
  });

  it('has a finding and says how to read it on every day', () => {
    for (const day of DAYS) {
      const { title, subtitle } = figure.words(day);
      expect(title, day).not.toMatch(/\.$|undefined|NaN|Infinity/);
      expect(title.length, day).toBeLessThanOrEqual(150);
      expect(subtitle, day).toMatch(/\.$/);
    }
  });

  it('clips no word and lets none meet another, at any width and on any day', () => {
    const faults = DAYS.flatMap((asOf) =>
      WIDTHS.flatMap((width) => faultsOf(figure.draw({ width, asOf })).map((fault) => `${width} px, ${asOf}: ${fault}`))
    );
    expect(faults).toEqual([]);
  });

  it('draws a mark for every row, inside the drawing, hollow where it was not known yet', () => {
    for (const width of [280, 320, 680, 1000, 1600]) {
      for (const asOf of DAYS) {
        const { marks, height } = figure.draw({ width, asOf });
        expect(new Set(marks.map(({ row }) => row))).toEqual(new Set(rows.map(({ id }) => id)));
        expect(marks.length).toBe(rows.length);
        for (const { row, x, y, after } of marks) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height, `${row} at ${width} px`).toBe(true);
          expect(after, `${row} on ${asOf}`).toBe(rows.find(({ id }) => id === row)!.known > asOf);
        }
      }
    }
  });

  it('draws what a filter leaves, without a fault, and nothing where it leaves nothing', () => {
    for (const { options } of figure.filters) {
      const named = options.flatMap((option) => option.rows);
      expect(new Set(named)).toEqual(new Set(rows.map(({ id }) => id)));
      for (const option of options) {
        const hidden = new Set(option.rows);
        for (const width of [280, 680, 1200]) {
          const drawing = figure.draw({ width, asOf: LAST_DAY, hidden });
          expect(drawing.marks.map(({ row }) => row).filter((row) => hidden.has(row))).toEqual([]);
          expect(faultsOf(drawing), `${option.name} hidden at ${width} px`).toEqual([]);
        }
      }
      const hidden = new Set(rows.map(({ id }) => id));
      expect(figure.draw({ width: 400, asOf: LAST_DAY, hidden }).marks).toEqual([]);
    }
  });

  it('is drawn as an image and as a picture with all its words as outlines', async () => {
    const faces = await loadFaces();
    const drawing = figure.draw({ width: 680, asOf: figure.day, step: figure.step });
    const image = imageOf(drawing, figure.words(figure.day).title, faces);
    expect(image.match(/data-words=/g)).toHaveLength(wordsOf(drawing).length);
    expect(image).not.toMatch(/NaN|undefined|<text|https?:(?!\/\/www\.w3\.org)/);
    const { svg, title } = await figureSheet(figureSubject(figure, (path) => path));
    expect(svg).toContain('data-part="credit"');
    expect(svg).not.toMatch(/NaN|undefined|<text/);
    expect(title).toBe(figure.words(figure.day).title);
    // The layout reckons widths from a table; what it reckons must be what is drawn.
    for (const word of wordsOf(drawing)) expect(Math.abs(strayOf(word, faces)), word.text).toBeLessThan(6);
  });
});
