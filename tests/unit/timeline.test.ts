import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { chooseEvents, knownFrom, stepsByEvent } from '../../src/lib/charts/timeline/data.ts';
import { eraAt } from '../../src/lib/charts/timeline/eras-at.ts';
import { eraEdges, erasOf } from '../../src/lib/charts/timeline/eras.ts';
import { timelineRecords, timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import Timeline from '../../src/lib/charts/timeline/Timeline.svelte';
import TimelineTable from '../../src/lib/charts/timeline/TimelineTable.svelte';
import { EARLIEST_END_OF_1961, findingOf, treatiesOf } from '../../src/lib/charts/timeline/treaties.ts';
import { dateInWords, decimalYear, middleOf } from '../../src/lib/charts/timeline/when.ts';
import { spanOf } from '../../src/lib/facts/dates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { all, stepsOf, timeline } from './timeline-fixture.ts';

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
