import { describe, expect, it } from 'vitest';
import { designOf, FONT_SIZE, TALL } from '../../src/lib/charts/timeline/designs.ts';
import { eraEdges } from '../../src/lib/charts/timeline/eras.ts';
import { layoutTimeline, type LayoutOptions } from '../../src/lib/charts/timeline/layout.ts';
import type { TimelineLayout } from '../../src/lib/charts/timeline/placed.ts';
import { decimalYear } from '../../src/lib/charts/timeline/when.ts';
import { widthOf } from '../../src/lib/charts/timeline/words.ts';
import { all, steps, timeline } from './timeline-fixture.ts';

const base: LayoutOptions = {
  width: 1200,
  height: 114,
  years: [2024, 2024],
  asOf: '2024-10-23',
  step: 'step-3',
  compact: false
};

const widths = (from: number, to: number, by: number) =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);

const strips: LayoutOptions[] = [
  ...widths(640, 1600, 40).map((width) => ({ ...base, width })),
  ...widths(280, 880, 20).map((width) => ({ ...base, width, height: 49, compact: true }))
];

const talls: LayoutOptions[] = [
  ...widths(640, 1600, 80).map((width) => ({ ...base, width, height: 420 })),
  ...widths(280, 880, 40).map((width) => ({ ...base, width, height: 420, compact: true }))
];

const everyYears = [
  [1945, 1991],
  [1991, 2024],
  [2024, 2024],
  [1945, 2026],
  [2024, 2026]
] as const;

const times = (frame: LayoutOptions) =>
  everyYears.flatMap((years) => ['2024-10-23', '2026-11-23'].map((asOf) => ({ ...frame, years, asOf })));

const frames = strips.flatMap(times);

/** Every word of a drawing as the box it takes. */
function boxesOf({ ticks, labels, eras, treaties, lanes, bottom }: TimelineLayout) {
  const line = (text: string, from: number, y: number) => ({
    text,
    left: from,
    right: from + widthOf(text, FONT_SIZE),
    top: y - 9,
    bottom: y + 3
  });
  return [
    ...ticks.map(({ text, from }) => line(text, from, bottom + FONT_SIZE + 1)),
    ...eras.flatMap(({ label }) => (label ? [line(label.text, label.from, label.y)] : [])),
    ...treaties.flatMap(({ label }) => (label ? [line(label.text, label.x, label.y)] : [])),
    ...lanes.flatMap(({ name: text, x, y, anchor }) =>
      text === null ? [] : [line(text, anchor === 'end' ? x - widthOf(text, FONT_SIZE) : x, y)]
    ),
    ...labels.flatMap(({ lines, from, y }) => lines.map((text, i) => line(text, from, y + 12 * i)))
  ];
}

/** What is wrong with the words of a drawing. */
function faultsOf(layout: TimelineLayout, { width, height }: LayoutOptions): readonly string[] {
  const boxes = boxesOf(layout);
  return boxes.flatMap((a, i) => [
    ...(a.left < 0 || a.right > width || a.top < 0 || a.bottom > height ? [`"${a.text}" is clipped`] : []),
    ...boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" meets "${b.text}"`)
  ]);
}

const name = ({ width, height, years, asOf }: LayoutOptions) => `${width} x ${height} px, ${years.join('-')}, ${asOf}`;

describe('the layout', () => {
  const designs = [strips, talls].flatMap((list) =>
    [true, false].map((compact) => list.filter((one) => one.compact === compact))
  );

  it.each(designs)('keeps every word clear of the others and inside the drawing, from $width px', (...list) => {
    for (const frame of list.flatMap(times)) {
      const layout = layoutTimeline(timeline, frame);
      expect(faultsOf(layout, frame), name(frame)).toEqual([]);
      expect(layout.ticks.length, name(frame)).toBeGreaterThan(2);
      expect(layout.treaties.filter(({ label }) => label).length, name(frame)).toBe(3);
    }
  });

  it('keeps words clear with every step of a story told', () => {
    for (const step of steps.map(({ id }) => id)) {
      const frame: LayoutOptions = { ...base, width: 1000, years: [1945, 2026], step };
      expect(faultsOf(layoutTimeline(timeline, frame), frame), step).toEqual([]);
    }
  });

  it('names every era where events leave room, and draws its edge on its day', () => {
    for (const frame of frames.filter(({ compact }) => !compact)) {
      const { eras, left, right } = layoutTimeline(timeline, { ...frame, step: undefined });
      expect(eras.map(({ era }) => era.name)).toEqual(eraEdges.map((edge) => edge.name));
      expect(eras.every(({ x }, i) => x >= left && x < right && x > (eras[i - 1]?.x ?? 0))).toBe(true);
      for (const { label, x, era } of eras) {
        if (label) expect(label.from, era.name).toBeGreaterThan(x);
        else
          expect(widthOf(era.name, FONT_SIZE), `${name(frame)}: ${era.name}`).toBeGreaterThan(
            (eras[eras.findIndex((one) => one.era === era) + 1]?.x ?? right) - x - 8
          );
      }
    }
  });

  it('draws weightier events larger', () => {
    const [, one] = Object.entries(all).find(([, event]) => event.importance === 1)!;
    for (const weight of [1, 2, 3] as const) {
      const data = { ...timeline, dots: timeline.dots.map((dot) => ({ ...dot, weight })) };
      for (const frame of [base, strips.at(-1)!, talls[0]!, talls.at(-1)!]) {
        const { dots } = layoutTimeline(data, frame);
        expect(new Set(dots.map(({ r }) => r))).toEqual(
          new Set([designOf(frame.compact, frame.height).radii[weight - 1]])
        );
      }
    }
    for (const height of [100, TALL]) {
      for (const compact of [true, false]) {
        const { radii } = designOf(compact, height);
        expect(radii).toEqual([...new Set(radii)].toSorted((a, b) => b - a));
      }
    }
    expect(timeline.dots.find(({ title }) => title === one.title)?.weight).toBe(1);
    for (const { id, weight } of timeline.dots) expect(weight, id).toBe(all[id]?.importance);
  });

  it('names events in their lanes where it is tall: the weightiest, each above its dot', () => {
    for (const frame of talls.map((tall) => ({ ...tall, step: undefined }))) {
      const { labels, dots } = layoutTimeline(timeline, frame);
      expect(labels.length, name(frame)).toBeGreaterThan(frame.width < 400 ? 3 : 7);
      expect(dots.length, name(frame)).toBe(timeline.dots.length);
      for (const { dot, lines, y, from, to } of labels) {
        expect(dot.dot.weight).toBe(1);
        expect(lines.join(' ')).toBe(dot.dot.title);
        expect(y + 12 * (lines.length - 1)).toBeLessThan(dot.y);
        expect(dot.x).toBeGreaterThanOrEqual(from - 1);
        expect(dot.x).toBeLessThanOrEqual(to + 1);
      }
    }
  });

  it('lets no two dots of a lane lie on each other, from 320 px', () => {
    for (const frame of frames.filter(({ width }) => width >= 320)) {
      const dots = layoutTimeline(timeline, frame).dots.filter(({ dot }) => dot.lane !== 'treaties');
      const clashes = dots.flatMap((a, i) =>
        dots
          .slice(i + 1)
          .filter((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < (frame.compact ? 3 : 4.2))
          .map((b) => `${a.dot.id}, ${b.dot.id}`)
      );
      expect(clashes, name(frame)).toEqual([]);
    }
  });

  it('keeps dots on their side of the chosen day', () => {
    for (const frame of frames) {
      const day = decimalYear(frame.asOf);
      const layout = layoutTimeline(timeline, frame);
      const astray = layout.dots.filter(({ dot, x }) => (dot.at <= day ? x > layout.asOf : x < layout.asOf));
      expect(
        astray.map(({ dot }) => dot.id),
        name(frame)
      ).toEqual([]);
    }
  });

  it('veils what was not yet known: the treaty in force, the admission, the decision shown later', () => {
    const then = layoutTimeline(timeline, base);
    const after = (layout: typeof then) => layout.dots.filter((dot) => dot.after).map(({ dot }) => dot.id);
    expect(after(then)).toEqual(expect.arrayContaining(['future-treaty-in-force', 'kcna-confirms']));
    expect(after(then)).not.toContain('nis-press-release');
    expect(then.treaties.at(-1)?.stretches.map(({ state, after: veiled }) => [state, veiled])).toEqual([
      ['awaiting', false],
      ['awaiting', true],
      ['standing', true]
    ]);
    expect(after(layoutTimeline(timeline, { ...base, asOf: '2026-11-23' }))).toEqual([]);
  });

  it('keeps dots in their rows and apart on the way from any years to any others', () => {
    for (const frame of [base, strips.at(-1)!]) {
      const layouts = everyYears.map((years) => layoutTimeline(timeline, { ...frame, years }).dots);
      for (const from of layouts) {
        for (const to of layouts) {
          expect(to.map(({ dot, y }) => [dot.id, y])).toEqual(from.map(({ dot, y }) => [dot.id, y]));
          const middle = from.map(({ dot, x, y }, i) => ({ dot, y, x: (x + (to[i]?.x ?? 0)) / 2 }));
          const clashes = middle.flatMap((a, i) =>
            middle
              .slice(i + 1)
              .filter((b) => a.dot.lane !== 'treaties' && a.y === b.y && Math.abs(a.x - b.x) < 3)
              .map((b) => `${a.dot.id}, ${b.dot.id}`)
          );
          expect(clashes).toEqual([]);
        }
      }
    }
  });

  it('rings and names the events of the step being read', () => {
    const layout = layoutTimeline(timeline, { ...base, years: [1945, 1991] });
    const now = layout.dots.filter((dot) => dot.now);
    expect(now.length).toBeGreaterThan(0);
    expect(now.every(({ dot }) => dot.steps.includes('step-3'))).toBe(true);
    expect(layout.labels[0]?.lines).toEqual([now[0]?.dot.title]);
  });

  it('draws one dot for every step on a phone', () => {
    const { dots } = layoutTimeline(timeline, { ...base, width: 360, height: 49, compact: true });
    const reached = new Set(dots.flatMap(({ dot }) => dot.steps));
    const told = new Set(timeline.dots.flatMap((dot) => dot.steps));
    expect(reached).toEqual(told);
    expect(dots.length).toBeLessThan(timeline.dots.length);
  });
});
