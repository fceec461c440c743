import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { correctionsAt, placeOfCorrection } from '../../src/lib/evidence/corrected.ts';
import Corrections from '../../src/lib/evidence/Corrections.svelte';
import {
  changeLog,
  COMPILED,
  corrections,
  DATE_MODIFIED,
  DATE_PUBLISHED,
  dayOf,
  EDITION,
  modifiedOn
} from '../../src/lib/evidence/edition.ts';
import SourceList from '../../src/lib/evidence/SourceList.svelte';
import { sourceGroups } from '../../src/lib/evidence/source-list.ts';
import { isRealDate, isRealDay } from '../../src/lib/facts/dates.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { write } from '../../src/lib/page/words.ts';
import { story } from '../../src/lib/story/story.ts';
import { figureSteps, figureStep, madeUp, madeUpLog, source, step } from './edition-fixture.ts';

const fixtures = vi.hoisted(() => ({ put: [] as unknown[] }));

// Every place asks the edition's own list. What these tests need in it is made up, and never reaches a page.
vi.mock('../../src/lib/evidence/edition.ts', async (original) => {
  const real = await original<typeof import('../../src/lib/evidence/edition.ts')>();
  fixtures.put = [...real.corrections];
  return { ...real, corrections: fixtures.put };
});
const own = [...corrections];

describe('the edition', () => {
  it('has ids that are unique, dates that exist, places that are there, the newest first', () => {
    const ids = [...own.map(({ id }) => `c ${id}`), ...changeLog.map(({ id }) => `l ${id}`)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[cl] [a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { day, where } of own) {
      expect(isRealDay(day)).toBe(true);
      expect(() => placeOfCorrection(where, story)).not.toThrow();
    }
    for (const { date } of changeLog) expect(isRealDate(date)).toBe(true);
    for (const list of [own.map(({ day }) => day), changeLog.map(({ date }) => date)]) {
      expect(list).toEqual(list.toSorted().reverse());
    }
  });

  it('gives programs a day: never one before the facts were compiled', () => {
    expect(dayOf(EDITION)).toBe(COMPILED);
    expect(dayOf('2027')).toBe('2027-01-01');
    expect(dayOf('2026-12-03')).toBe('2026-12-03');
    expect(DATE_PUBLISHED <= DATE_MODIFIED).toBe(true);
    expect(modifiedOn(madeUp, madeUpLog)).toBe('2027-01-01');
    expect(modifiedOn(madeUp, [])).toBe('2026-12-03');
    expect(modifiedOn([], [])).toBe(COMPILED);
    // What is no date is named by the checks, which have to get so far.
    expect(modifiedOn([{ day: '3 December 2026' }], [])).toBe(COMPILED);
  });
});

describe('a correction is marked', () => {
  fixtures.put.splice(0, Infinity, ...madeUp);

  it('in the step, and in no other', () => {
    const mark = 'data-correction="in-a-step"';
    const html = write({ step: step.id }, '/under');
    expect(html).toContain(mark);
    expect(html).toContain('Corrected on <time datetime="2026-12-03">3 December 2026</time>: a number.');
    expect(html).toContain('href="/under/about/#correction-in-a-step"');
    for (const { id } of story.steps) {
      if (id !== step.id) expect(write({ step: id }, ''), id).not.toContain('data-correction');
    }
  });

  it('at the figure', () => {
    expect(write({ after: figureStep.id }, '')).toContain('data-correction="in-a-figure"');
    const other = figureSteps.find(({ id }) => id !== figureStep.id)!;
    expect(write({ after: other.id }, '')).not.toContain('data-correction');
  });

  it('at the source, in the list', () => {
    const rows = sourceGroups(sources, new Set(Object.keys(sources))).flatMap((group) => group.rows);
    const two = rows.filter(({ id }) => id === source).concat(rows.filter(({ id }) => id !== source).slice(0, 1));
    const { body } = render(SourceList, { props: { rows: two, resting: new Map() } });
    expect(body.match(/data-correction=/g)).toHaveLength(1);
    expect(body.indexOf('data-correction')).toBeGreaterThan(body.indexOf(`id="${source}"`));
  });

  it('by its place: a claim, a page, and nothing for a place without one', () => {
    expect(correctionsAt({ claim: 'moved-to-kursk' }).map(({ id }) => id)).toEqual(['in-a-claim']);
    expect(correctionsAt({ page: '/about/' }).map(({ id }) => id)).toEqual(['on-a-page']);
    expect(correctionsAt({ page: '/data/' })).toEqual([]);
  });

  it('on the page about the project, in full, with the way to its place', () => {
    const told = madeUp.map((correction) => ({ ...correction, place: placeOfCorrection(correction.where, story) }));
    const { body } = render(Corrections, { props: { corrections: told, changeLog: madeUpLog } });
    for (const { id } of madeUp) expect(body).toContain(`id="correction-${id}"`);
    expect(body).toContain('It was &lt;3> &amp; more.');
    expect(body).toContain(`href="/sources/#${source}"`);
    expect(body).toContain(`#figure-${figureStep.figure}"`);
    expect(body).toContain('id="change-a-year-later"');
    expect(body).not.toContain('No corrections so far');
  });

  it('not where there is none, and that page says so', () => {
    const { body } = render(Corrections, { props: { corrections: [], changeLog } });
    expect(body).toContain('No corrections so far (November 2026).');
  });

  it('only in places that are there: any other is an error', () => {
    expect(() => placeOfCorrection({ step: 'no-such-step' }, story)).toThrow(/no-such-step/);
  });
});
