import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepsByEvent, timelineOf } from '../../src/lib/charts/timeline/data.ts';
import { GLIDE_MS, glideEnds, glideTo } from '../../src/lib/charts/timeline/glide.ts';
import { layoutTimeline } from '../../src/lib/charts/timeline/layout.ts';
import { nearestMark, REACH } from '../../src/lib/charts/timeline/nearest.ts';
import { placePanel } from '../../src/lib/charts/timeline/place-panel.ts';
import { dateOfSource } from '../../src/lib/charts/timeline/read-row.ts';
import { timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import { subjectOf } from '../../src/lib/charts/timeline/subject.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import { events } from '../../src/lib/facts/events.ts';
import type { Event, Source } from '../../src/lib/facts/schema.ts';
import { sources, type SourceId } from '../../src/lib/facts/sources.ts';

const all: Readonly<Record<string, Event>> = events;
const stepsOf = stepsByEvent([{ id: 'a-step', title: 'A step', events: ['treaty-1961', 'nis-press-release'] }]);
const timeline = timelineOf(all, stepsOf);
const options = { years: [2024, 2024], asOf: '2024-10-23', step: 'a-step' } as const;
const wide = layoutTimeline(timeline, { ...options, width: 1200, height: 114, compact: false });
const compact = layoutTimeline(timeline, { ...options, width: 320, height: 49, compact: true });

describe('where the panel goes', () => {
  const windows = [
    { width: 280, height: 500 },
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1600, height: 900 }
  ];

  it('is inside the window and clear of the strip, wherever the mark is', () => {
    for (const window of windows) {
      const keep = { top: window.height - 64, bottom: window.height };
      for (const height of [80, 250, 900]) {
        const panel = { width: Math.min(340, window.width - 12), height };
        for (let x = 0; x <= window.width; x += 20) {
          const { left, top, room } = placePanel(x, keep, panel, window);
          const bottom = top + Math.min(height, room);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + panel.width).toBeLessThanOrEqual(window.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThan(keep.top);
        }
      }
    }
  });

  it('is centred on the mark where there is room', () => {
    const at = placePanel(700, { top: 770, bottom: 900 }, { width: 340, height: 200 }, { width: 1440, height: 900 });
    expect(at.left + 170).toBe(700);
    expect(at.top + 200).toBeLessThan(770);
  });

  it('is under the strip where there is more room, and never taller than that', () => {
    const keep = { top: 40, bottom: 150 };
    const at = placePanel(300, keep, { width: 340, height: 900 }, { width: 800, height: 600 });
    expect(at.top).toBeGreaterThan(keep.bottom);
    expect(at.top + at.room).toBeLessThanOrEqual(600);
  });
});

describe('the nearest mark', () => {
  it('is the dot itself for every dot', () => {
    for (const layout of [wide, compact]) {
      for (const { dot, x, y } of layout.dots) expect(nearestMark(layout, x, y)).toBe(dot.id);
    }
  });

  it('is found within the reach of a finger, and not beyond', () => {
    const first = wide.dots.find(({ dot }) => dot.id === 'soviet-army-enters-korea')!;
    expect(nearestMark(wide, first.x - REACH + 1, first.y)).toBe(first.dot.id);
    expect(nearestMark(wide, first.x - REACH - 1, first.y)).toBeNull();
  });

  it('is a treaty along its span, away from dots', () => {
    const span = wide.treaties[1]!;
    const { x1, x2 } = span.stretches[0]!;
    expect(nearestMark(wide, (x1 + x2) / 2, span.y)).toBe('span-2000');
  });
});

describe('what the panel tells', () => {
  it('is the event, its kind, side and era, and whether it was known', () => {
    const early = subjectOf(timeline, wide, 'treaty-1961');
    expect(early).toMatchObject({ date: '6 July 1961', title: events['treaty-1961'].title, after: false });
    expect(early?.kind).toBe('Treaties · Soviet patron · major event');
    expect(early?.steps).toEqual(['a-step']);
    expect(subjectOf(timeline, wide, 'kcna-confirms')?.after).toBe(true);
    const seoul = timeline.dots.find(({ hue }) => hue === 'kr')!;
    expect(subjectOf(timeline, wide, seoul.id)?.kind).toContain('South Korea');
  });

  it('is the life of a treaty, with the dispute about its end', () => {
    const span = subjectOf(timeline, wide, 'span-1961');
    expect(span?.words).toContain(events['treaty-1961-lapses'].conflict);
    expect(span?.x).toBeGreaterThan(wide.left);
    expect(subjectOf(timeline, wide, 'no-such-mark')).toBeNull();
  });

  it('dates a source by its id as the facts do, for every source of the timeline', () => {
    const table: Readonly<Record<SourceId, Source>> = sources;
    const everyStep = stepsByEvent([{ id: 'all', title: 'All', events: Object.keys(all) }]);
    const cited = timelineRows(all, table, everyStep).flatMap((row) => row.sources.map(({ id }) => id));
    expect(cited.length).toBeGreaterThan(400);
    for (const id of cited) expect(dateOfSource(id), id).toBe(formatDate(table[id].date));
  });
});

describe('the drawing in the browser', () => {
  it('is all SVG: a piece made as HTML would be there and not be seen', () => {
    const file = new URL('../../src/lib/charts/timeline/TimelineDrawing.svelte', import.meta.url);
    const { code } = compile(readFileSync(file, 'utf8'), { generate: 'client', runes: true }).js;
    expect(code).toContain('from_svg(');
    expect(code).not.toContain('from_html(');
  });
});

describe('gliding', () => {
  let now = 0;
  let frames: FrameRequestCallback[] = [];
  const run = (ms: number) => {
    now += ms;
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
  };
  const element = () => {
    const attributes = new Map<string, string>();
    const node = { setAttribute: (name: string, value: string) => void attributes.set(name, value) };
    return { node: node as unknown as Element, attributes };
  };

  beforeEach(() => {
    [now, frames] = [1000, []];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    run(10 * GLIDE_MS);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const x = (attributes: Map<string, string>) =>
    Number(/translate\((\S+)/.exec(attributes.get('transform') ?? '')?.[1]);

  it('goes from where a thing is to where it goes, and stops there', async () => {
    const { node, attributes } = element();
    const action = glideTo(node, { to: [0, 7], glide: true });
    action.update({ to: [100, 7], glide: true });
    node.setAttribute('transform', 'translate(100 7)');
    await Promise.resolve();
    expect(x(attributes), 'before the first frame, whatever was written').toBe(0);
    run(GLIDE_MS / 2);
    expect(x(attributes)).toBe(50);
    run(GLIDE_MS / 2);
    expect(attributes.get('transform')).toBe('translate(100 7)');
    expect(frames).toEqual([]);
  });

  it('goes on from the present state where it is interrupted', async () => {
    const { node, attributes } = element();
    const action = glideTo(node, { to: [0, 0], glide: true });
    action.update({ to: [100, 0], glide: true });
    run(GLIDE_MS / 2);
    action.update({ to: [0, 0], glide: true });
    await Promise.resolve();
    expect(x(attributes)).toBe(50);
    run(16);
    expect(x(attributes)).toBeLessThan(50);
    expect(x(attributes)).toBeGreaterThan(40);
    run(GLIDE_MS);
    expect(x(attributes)).toBe(0);
  });

  it('cuts where nothing is to move, also on the way', () => {
    const { node, attributes } = element();
    const action = glideEnds(node, { to: [0, 10], glide: true });
    action.update({ to: [50, 90], glide: true });
    run(GLIDE_MS / 2);
    action.update({ to: [50, 90], glide: false });
    expect([attributes.get('x1'), attributes.get('x2')]).toEqual(['50', '90']);
    run(GLIDE_MS);
    expect([attributes.get('x1'), attributes.get('x2')]).toEqual(['50', '90']);
  });

  it('moves all things in one frame’s one turn', () => {
    const things = Array.from({ length: 20 }, element);
    for (const { node } of things) glideTo(node, { to: [0, 0], glide: true }).update({ to: [10, 0], glide: true });
    expect(frames.length).toBe(1);
    run(GLIDE_MS);
    expect(things.map(({ attributes }) => x(attributes))).toEqual(things.map(() => 10));
  });
});
