import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
  chooseEvents,
  knownFrom,
  stepsByEvent,
  type TellingStep,
  timelineOf
} from '../../src/lib/charts/timeline/data.ts';
import { rowsOf, spread } from '../../src/lib/charts/timeline/dodge.ts';
import { eventsWithOwnLane } from '../../src/lib/charts/timeline/lanes.ts';
import { FONT_SIZE, layoutTimeline, type LayoutOptions } from '../../src/lib/charts/timeline/layout.ts';
import { timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import Timeline from '../../src/lib/charts/timeline/Timeline.svelte';
import TimelineTable from '../../src/lib/charts/timeline/TimelineTable.svelte';
import { EARLIEST_END_OF_1961, treatiesOf } from '../../src/lib/charts/timeline/treaties.ts';
import { axisOf, litSpan, warpOf } from '../../src/lib/charts/timeline/warp.ts';
import { dateInWords, decimalYear, middleOf } from '../../src/lib/charts/timeline/when.ts';
import { widthOf } from '../../src/lib/charts/timeline/words.ts';
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

  it('name the event that is missing', () => {
    const { 'treaty-2000': _, ...rest } = all;
    expect(() => treatiesOf(rest)).toThrow(/treaty-2000/);
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
const frames: LayoutOptions[] = [
  ...[640, 900, 1200, 1400, 1600].map((width) => ({ ...base, width })),
  ...[280, 320, 360, 390, 430, 639].map((width) => ({ ...base, width, height: 49, compact: true }))
].flatMap((frame) =>
  (
    [
      [1945, 1991],
      [1991, 2024],
      [2024, 2024],
      [1945, 2026],
      [2024, 2026]
    ] as const
  ).flatMap((years) => ['2024-10-23', '2026-11-23'].map((asOf) => ({ ...frame, years, asOf })))
);
const name = ({ width, years, asOf }: LayoutOptions) => `${width} px, ${years.join('-')}, ${asOf}`;

describe('the layout', () => {
  it('keeps every word clear of the others and inside the drawing', () => {
    for (const frame of frames) {
      const layout = layoutTimeline(timeline, frame);
      const treaties = layout.treaties.flatMap(({ label }) =>
        label ? [{ from: label.x, to: label.x + widthOf(label.text, FONT_SIZE) }] : []
      );
      for (const line of [layout.ticks, layout.labels, treaties]) {
        const words = line.toSorted((a, b) => a.from - b.from);
        words.forEach((word, i) => {
          expect(word.from, name(frame)).toBeGreaterThanOrEqual(0);
          expect(word.to, name(frame)).toBeLessThanOrEqual(frame.width);
          expect(word.from, name(frame)).toBeGreaterThanOrEqual(words[i - 1]?.to ?? 0);
        });
      }
      expect(layout.ticks.length, name(frame)).toBeGreaterThan(2);
      expect(treaties.length, name(frame)).toBe(3);
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
      for (const { dot, x } of layout.dots) {
        if (dot.at <= day) expect(x, `${name(frame)}: ${dot.id}`).toBeLessThanOrEqual(layout.asOf);
        else expect(x, `${name(frame)}: ${dot.id}`).toBeGreaterThanOrEqual(layout.asOf);
      }
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

  it('keeps a dot in its row while the axis moves', () => {
    const from = axisOf(timeline.domain, [1945, 1991]);
    const to = axisOf(timeline.domain, base.years);
    const middle = { ...from, warp: from.warp.map((at, i) => (at + (to.warp[i] ?? 0)) / 2) };
    const [a, b, c] = [from, middle, to].map((axis) => layoutTimeline(timeline, base, axis).dots);
    b?.forEach((dot, i) => {
      expect(dot.y).toBe(a?.[i]?.y);
      expect(dot.y).toBe(c?.[i]?.y);
    });
    expect(layoutTimeline(timeline, base, to)).toEqual(layoutTimeline(timeline, base));
  });

  it('rings and names the events of the step being read', () => {
    const layout = layoutTimeline(timeline, { ...base, years: [1945, 1991] });
    const now = layout.dots.filter((dot) => dot.now);
    expect(now.length).toBeGreaterThan(0);
    expect(now.every(({ dot }) => dot.steps.includes('step-3'))).toBe(true);
    expect(layout.labels[0]?.text).toBe(now[0]?.dot.title);
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
    expect(wide.at(-1)?.[2]).toContain('after the chosen day');
    expect(wide[0]?.[2]).not.toContain('after the chosen day');
  });

  it('gives the table a row for every dot and treaty, with its steps and every source', () => {
    const rows = timelineRows(all, sources, stepsOf);
    expect(rows.length).toBe(timeline.dots.length + timeline.treaties.length);
    expect(rows.filter((row) => row.sources.length === 0)).toEqual([]);
    const { body } = render(TimelineTable, { props: { rows } });
    expect(body).toContain('data-table-for="ties"');
    expect(body.match(/<tr/g)).toHaveLength(rows.length + 1);
    expect(body).toContain('/sources/#meduza-2024-06-20"');
    const lapse = rows.find((row) => row.id === 'treaty-1961-lapses');
    expect(lapse?.steps.map((step) => step.id)).toEqual(stepsOf('treaty-1961-lapses').map((step) => step.id));
  });
});
