import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
  chooseEvents,
  knownFrom,
  stepsByEvent,
  type TellingStep,
  timelineOf
} from '../../src/lib/charts/timeline/data.ts';
import { designOf, TALL } from '../../src/lib/charts/timeline/designs.ts';
import { rowsOf, spread } from '../../src/lib/charts/timeline/dodge.ts';
import { eraAt } from '../../src/lib/charts/timeline/eras-at.ts';
import { eraEdges, erasOf } from '../../src/lib/charts/timeline/eras.ts';
import { eventsWithOwnLane } from '../../src/lib/charts/timeline/lanes.ts';
import {
  FONT_SIZE,
  layoutTimeline,
  type LayoutOptions,
  type TimelineLayout
} from '../../src/lib/charts/timeline/layout.ts';
import { timelineRecords, timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import Timeline from '../../src/lib/charts/timeline/Timeline.svelte';
import TimelineTable from '../../src/lib/charts/timeline/TimelineTable.svelte';
import { EARLIEST_END_OF_1961, findingOf, treatiesOf } from '../../src/lib/charts/timeline/treaties.ts';
import { litSpan, warpOf } from '../../src/lib/charts/timeline/warp.ts';
import { dateInWords, decimalYear, middleOf } from '../../src/lib/charts/timeline/when.ts';
import { balanced, freeStart, widthOf, wrapped } from '../../src/lib/charts/timeline/words.ts';
import { spanOf } from '../../src/lib/facts/dates.ts';
import { events } from '../../src/lib/facts/events.ts';
import type { Event } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';

const all: Readonly<Record<string, Event>> = events;

/** A made-up story that tells most of the weightier events, two a step, in order of time. */
const steps: readonly TellingStep[] = Object.entries(all)
  .filter(([, event], i) => event.importance === 1 || (event.importance === 2 && i % 3 === 0))
  .sort(([, a], [, b]) => middleOf(a.date) - middleOf(b.date))
  .map(([id]) => id)
  .reduce<string[][]>(
    (pairs, id, i) => (i % 2 === 0 ? [...pairs, [id]] : pairs.with(-1, [...(pairs.at(-1) ?? []), id])),
    []
  )
  .map((told, i) => ({ id: `step-${i}`, title: `Step ${i}`, events: told }));
const stepsOf = stepsByEvent(steps);
const timeline = timelineOf(all, stepsOf);
const noSteps = stepsByEvent([]);

describe('dates', () => {
  it('become decimal years', () => {
    expect(decimalYear('2024-01-01')).toBe(2024);
    expect(decimalYear('2024-07-02')).toBe(2024.5);
    expect(middleOf('1959')).toBeCloseTo(1959.5, 2);
    expect(() => decimalYear('2023-02-29')).toThrow(RangeError);
  });

  it('are said in words without saying a month or year twice', () => {
    expect(dateInWords({ date: '1961-07-06' })).toBe('6 July 1961');
    expect(dateInWords({ date: '1949-03-05', endDate: '1949-03-17' })).toBe('5 to 17 March 1949');
    expect(dateInWords({ date: '1973-06', endDate: '1973-12' })).toBe('June to December 1973');
    expect(dateInWords({ date: '1962', endDate: '1965' })).toBe('1962 to 1965');
    expect(dateInWords({ date: '1995-09', endDate: '1996-09-10' })).toBe('September 1995 to 10 September 1996');
  });
});

describe('the events of the timeline', () => {
  it('are those that must appear, and lesser ones only where a step tells them', () => {
    const untold = chooseEvents(all, noSteps);
    expect(untold.length).toBeGreaterThan(40);
    expect(untold.every(({ event }) => event.importance === 1)).toBe(true);
    const lesser = 'kim-stalin-1949';
    expect(untold.some(({ id }) => id === lesser)).toBe(false);
    const told = chooseEvents(all, stepsByEvent([{ id: 'a', title: 'A', events: [lesser] }]));
    expect(told.find(({ id }) => id === lesser)?.steps.map((step) => step.id)).toEqual(['a']);
  });

  it('hold one record of two of the same event, the told one, with the steps of both', () => {
    const chosen = new Map(chooseEvents(all, stepsOf).map((event) => [event.id, event]));
    for (const { event } of chosen.values()) {
      for (const twin of event.sameAs ?? []) expect(chosen.has(twin)).toBe(false);
    }
    const [one, two] = ['treaty-2024', 'ideology-putin-anti-us-2024'];
    const onlyTold = chooseEvents(all, stepsByEvent([{ id: 'a', title: 'A', events: [two] }]));
    expect(onlyTold.some(({ id }) => id === one)).toBe(false);
    const both = chooseEvents(
      all,
      stepsByEvent([
        { id: 'a', title: 'A', events: [two] },
        { id: 'b', title: 'B', events: [one] }
      ])
    );
    expect(both.find(({ id }) => id === one)?.steps.map((step) => step.id)).toEqual(['b', 'a']);
    expect(both.some(({ id }) => id === two)).toBe(false);
  });

  it('come in order of time, each once', () => {
    const at = timeline.dots.map((dot) => dot.at);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(new Set(timeline.dots.map((dot) => dot.id)).size).toBe(timeline.dots.length);
  });

  it('are known from their day, or from the day they were disclosed', () => {
    expect(knownFrom(events['nis-press-release'])).toBe('2024-10-18');
    expect(knownFrom(events['treaty-1961'])).toBe('1961-07-06');
    // Shown on North Korean television a year after the decision: nobody could know it in October 2024.
    expect(knownFrom(events['kim-decides']) > '2025-08-01').toBe(true);
  });

  it('have a lane of their own only if they exist', () => {
    expect(eventsWithOwnLane.filter((id) => !(id in all))).toEqual([]);
  });
});

describe('the treaties', () => {
  const treaties = treatiesOf(all);

  it('are three, each standing from its signature', () => {
    expect(treaties.map(({ stretches }) => stretches[0].from)).toEqual(
      ['1961-07-06', '2000-02-09', '2024-06-19'].map(decimalYear)
    );
  });

  it('show the dispute about the end of that of 1961 as the facts have it', () => {
    expect(EARLIEST_END_OF_1961).toBe('1991-12');
    expect(events['treaty-1961-lapses'].statusNote).toContain('in December 1991');
    expect(treaties[0]?.stretches.map(({ state }) => state)).toEqual(['standing', 'disputed']);
    expect(treaties[0]?.stretches[1]?.to).toBe(decimalYear('2000-02-09'));
    expect(treaties[0]?.words).toContain(events['treaty-1961-lapses'].conflict);
  });

  it('leave that of 2024 waiting until it was in force, and open after', () => {
    expect(treaties[2]?.stretches).toEqual([
      { from: decimalYear('2024-06-19'), to: decimalYear('2024-12-04'), state: 'awaiting' },
      { from: decimalYear('2024-12-04'), to: null, state: 'standing' }
    ]);
  });

  it('make the title: how many promised help in war, and how far apart they were signed', () => {
    const signed = (id: 'treaty-1961' | 'treaty-2024') => Date.parse(events[id].date) / 86_400_000;
    const years = Math.round((signed('treaty-2024') - signed('treaty-1961')) / 365.25);
    expect(findingOf(treaties)).toBe(`Two defence pacts, ${years} years apart`);
    expect(timeline.title).toBe(findingOf(treaties));
    expect(findingOf(treaties.slice(0, 2))).toBe('One defence pact');
    for (const { defence, labels } of treaties) expect(labels[0].includes('mutual defence')).toBe(defence);
  });

  it('name the event that is missing', () => {
    const { 'treaty-2000': _, ...rest } = all;
    expect(() => treatiesOf(rest)).toThrow(/treaty-2000/);
  });
});

describe('the eras', () => {
  const eras = erasOf(all);

  it('begin on the days of events of the facts, from the first year on', () => {
    expect(eras.map(({ name, from }) => [name, from])).toEqual(
      eraEdges.map(({ name: era, event }) => [era, decimalYear(spanOf(events[event].date).from)])
    );
    expect(eras[0]?.since).toBe('11 August 1945');
    expect(eras.at(-1)?.since).toBe('24 February 2022');
    expect(Math.floor(eras[0]?.from ?? 0)).toBe(timeline.domain[0]);
  });

  it('follow each other, each of a name of its own', () => {
    const from = eras.map((era) => era.from);
    expect(from).toEqual([...new Set(from)].toSorted((a, b) => a - b));
    expect(new Set(eras.map((era) => era.name)).size).toBe(eras.length);
    expect(eraAt(eras, 1961)?.name).toBe(eras[0]?.name);
    expect(eraAt(eras, eras[2]?.from ?? 0)?.name).toBe(eras[2]?.name);
    expect(eraAt(eras, 1900)?.name).toBe(eras[0]?.name);
  });

  it('name the event that is missing, and refuse another order', () => {
    const { 'trade-collapse-1991': collapse, ...rest } = all;
    expect(() => erasOf(rest)).toThrow(/trade-collapse-1991/);
    expect(() => erasOf({ ...rest, 'trade-collapse-1991': { ...collapse!, date: '2010' } })).toThrow(/Cautious ties/);
  });
});

describe('the warped axis', () => {
  const domain = timeline.domain;
  const windows: readonly (readonly [number, number])[] = [
    [1945, 1991],
    [1991, 2024],
    [2024, 2024],
    [2024, 2026],
    [1945, 2026],
    [1900, 2100]
  ];

  it.each(windows)('opens %i to %i and keeps all years in order from edge to edge', (first, last) => {
    const warp = warpOf(domain, [first, last]);
    expect(warp[0]).toBe(0);
    expect(warp.at(-1)).toBeCloseTo(1, 9);
    expect(warp.every((at, i) => i === 0 || at > (warp[i - 1] ?? 1))).toBe(true);
    const [from, to] = litSpan(domain, [first, last]);
    const share = (warp[to - domain[0]] ?? 0) - (warp[from - domain[0]] ?? 0);
    expect(share).toBeGreaterThan(0.4499);
  });

  it('cuts lit years outside the axis to those it has', () => {
    expect(litSpan(domain, [1900, 1901])).toEqual([1945, 1946]);
    expect(litSpan(domain, [2090, 2099])).toEqual([domain[1] - 1, domain[1]]);
  });
});

describe('words', () => {
  it('find the leftmost room clear of others', () => {
    expect(freeStart([], 30, 10, 100, 5)).toBe(10);
    expect(freeStart([{ from: 0, to: 20 }], 30, 10, 100, 5)).toBe(25);
    expect(freeStart([{ from: 44, to: 50 }], 30, 10, 100, 5)).toBe(55);
    expect(freeStart([{ from: 46, to: 50 }], 30, 10, 100, 5)).toBe(10);
    expect(freeStart([{ from: 30, to: 60 }], 40, 10, 100, 5)).toBeNull();
  });

  it('are broken into lines that fit, none of them lost', () => {
    const text = 'Russia lets the 1961 alliance lapse';
    const measure = (line: string) => widthOf(line, FONT_SIZE);
    const lines = wrapped(text, 100, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => widthOf(line, FONT_SIZE) <= 100)).toBe(true);
    expect(wrapped('Incomprehensibilities', 10, measure)).toEqual(['Incomprehensibilities']);
    const even = balanced(text, 160, measure);
    expect(even.join(' ')).toBe(text);
    expect(even.length).toBe(wrapped(text, 160, measure).length);
    const widest = (list: readonly string[]) => Math.max(...list.map(measure));
    expect(widest(even)).toBeLessThan(widest(wrapped(text, 160, measure)));
  });
});

describe('dodging', () => {
  it('keeps the gap, the order and the bounds, and moves nothing that has room', () => {
    expect(spread([10, 50, 90], 5, 0, 100)).toEqual([10, 50, 90]);
    expect(spread([50, 50, 50], 5, 0, 100)).toEqual([45, 50, 55]);
    expect(spread([0, 0, 99], 5, 0, 100)).toEqual([0, 5, 99]);
    expect(spread([98, 99, 100], 5, 0, 100)).toEqual([90, 95, 100]);
    expect(spread([], 5, 0, 100)).toEqual([]);
  });

  it('shares the room evenly where there is too little', () => {
    expect(spread([1, 1, 1, 1, 1], 5, 0, 8)).toEqual([0, 2, 4, 6, 8]);
  });

  it('deals neighbours to rows, the first row first', () => {
    expect(rowsOf([0, 1, 2, 20, 21], 5, 3)).toEqual([0, 1, 2, 0, 1]);
  });
});

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
const name = ({ width, height, years, asOf }: LayoutOptions) => `${width} x ${height} px, ${years.join('-')}, ${asOf}`;

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

describe('on the server', () => {
  const props = { timeline, years: [2024, 2024] as const, asOf: '2024-10-23', step: 'step-3' };
  const links = (html: string) => [...html.matchAll(/<a[^>]*href="#(step-\d+)"[^>]*>(?:<!--.*?-->)*<title>([^<]+)</g)];

  it('draws both designs with a named link for every told dot', () => {
    const { body } = render(Timeline, { props });
    expect(body).toContain('data-figure="ties"');
    expect(body.match(/<svg/g)).toHaveLength(2);
    const wide = links(render(Timeline, { props: { ...props, compact: false } }).body);
    const told = timeline.dots.filter((dot) => dot.steps.length > 0);
    expect(wide.map((match) => match[1])).toEqual(told.map((dot) => dot.steps[0]));
    expect(wide.at(-1)?.[2]).toContain('not yet known on 23 October 2024');
    expect(wide[0]?.[2]).not.toContain('not yet known on 23 October 2024');
  });

  it('gives the table a row for every dot and treaty, with its steps and every source', () => {
    const rows = timelineRows(all, sources, stepsOf);
    expect(rows.length).toBe(timeline.dots.length + timeline.treaties.length);
    expect(rows.filter((row) => row.sources.length === 0)).toEqual([]);
    const { body } = render(TimelineTable, { props: { rows } });
    expect(body).toContain('data-table-for="ties"');
    expect(body.match(/<tr/g)).toHaveLength(rows.length + 1 + eraEdges.length);
    expect(body).toContain('/sources/#meduza-2024-06-20"');
    const lapse = rows.find((row) => row.id === 'treaty-1961-lapses');
    expect(lapse?.steps.map((step) => step.id)).toEqual(stepsOf('treaty-1961-lapses').map((step) => step.id));
    for (const { name: era, event } of eraEdges) expect(rows.find(({ id }) => id === event)?.era).toContain(era);
  });

  it('can be searched by what happened: no two rows of the table say the same', () => {
    const rows = timelineRows(all, sources, stepsOf);
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
    const known = new Set(rows.map(({ what }) => what));
    for (const { title } of timeline.dots) expect(known.has(title), title).toBe(true);
    for (const { words } of timeline.treaties) expect(known.has(words), words).toBe(true);
  });

  it('counts the pages cited as the table does', () => {
    const cited = timelineRows(all, sources, stepsOf).flatMap((row) => row.sources.map(({ id }) => id));
    expect(timeline.pages).toBe(new Set(cited).size);
    expect(render(Timeline, { props }).body).toContain(`${timeline.pages} sources`);
  });

  it('gives the same rows as plain records', () => {
    const rows = timelineRows(all, sources, stepsOf);
    const records = timelineRecords(all, stepsOf);
    expect(records.map(({ what }) => what)).toEqual(rows.map(({ what }) => what));
    const lapse = records.find(({ what }) => what === events['treaty-1961-lapses'].title);
    expect(lapse).toMatchObject({ date: '1995-09', until: '1996-09-10', kind: 'Politics', era: 'Drift', weight: 1 });
    expect(lapse?.sources).toEqual(events['treaty-1961-lapses'].sources.map(({ source }) => source));
    expect(records.filter(({ weight }) => weight === null).map(({ id }) => id)).toEqual(
      timeline.treaties.map(({ id }) => id)
    );
  });

  it('draws a tall figure of its own size for a picture', () => {
    const tall = { ...props, years: timeline.domain, width: 1200, height: 454, compact: false };
    const { body } = render(Timeline, { props: tall });
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toContain('viewBox="0 0 1200 420"');
    expect(body.match(/class="event start"/g)?.length).toBeGreaterThan(8);
  });
});
