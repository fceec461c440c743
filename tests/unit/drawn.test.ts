import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { BASEMAP } from '../../src/lib/drawn/credits.ts';
import { drawnIn } from '../../src/lib/drawn/drawn.ts';
import DrawnList from '../../src/lib/drawn/DrawnList.svelte';
import { groupsOf } from '../../src/lib/drawn/groups.ts';
import { sourcesOn } from '../../src/lib/drawn/sources-on.ts';
import { citedSources } from '../../src/lib/evidence/cited.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { events } from '../../src/lib/facts/events.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { series } from '../../src/lib/facts/series.ts';
import { plateOf } from '../../src/lib/stage/make-plate.ts';
import { story } from '../../src/lib/story/story.ts';
import type { Scene } from '../../src/lib/story/types.ts';
import { madeUp } from '../support/made-up-step.ts';

const all = story.steps.map((step) => [step.id, step] as const);

const cited = citedSources({ sections: story.sections, claims, events, estimates, series, lines });

const rowsOf = (parts: Partial<Scene>, day?: string) => drawnIn(madeUp(parts), day).rows;

describe('the list of a map', () => {
  it.each(all)('%s names everything that its plate draws, by the same keys', (_, step) => {
    const { rows } = drawnIn(step);
    const plate = plateOf(step.id, step.scene, 'left');
    expect(rows.filter(({ key }) => key.startsWith('mark:')).map(({ key }) => key)).toEqual(
      plate.marks.map((_, i) => `mark:${i}`)
    );
    for (const [i, mark] of plate.marks.entries()) {
      const row = rows.find(({ key }) => key === `mark:${i}`)!;
      if ('line' in mark) expect(row.name).toBe(lines[mark.line as keyof typeof lines].name);
      else expect(row.kind).toBe(mark.measured ? 'distance' : 'flow');
    }
    const named = plate.labels.flatMap(({ place }) => place ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(rows.filter(({ kind }) => kind === 'place').map(({ key }) => key)).toEqual(named.map((id) => `place:${id}`));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.some(({ kind }) => kind === 'tint')).toBe(plate.tints.length > 0);
  });

  it.each(all)('%s agrees with the map on how firmly each mark is known', (_, step) => {
    const { rows } = drawnIn(step);
    for (const [i, mark] of plateOf(step.id, step.scene, 'left').marks.entries()) {
      const { known } = rows.find(({ key }) => key === `mark:${i}`)!;
      if (mark.claim) expect(known?.status ?? 'alleged', `mark ${i}`).toBe(mark.certainty);
    }
  });

  it.each(all)('%s has no row without a source that the page of sources has', (_, step) => {
    for (const row of drawnIn(step).rows) {
      expect(row.sources.length, row.key).toBeGreaterThan(0);
      for (const { id, publisher, url } of row.sources) {
        expect(publisher).not.toBe('');
        expect(url).toMatch(/^https?:\/\//);
        if (id !== null) expect(cited.has(id), `${row.key}: ${id}`).toBe(true);
      }
      expect(new Set(row.sources.map(({ id, url, carries }) => `${id ?? url} ${carries}`)).size).toBe(
        row.sources.length
      );
    }
  });

  it('credits plain geography to the basemap', () => {
    const rows = rowsOf({
      layers: [
        { country: 'KP', by: 'KP' },
        { country: 'RU', by: 'RU' }
      ],
      labels: ['seoul', { at: [134, 40], text: 'Sea of Japan (East Sea)', kind: 'water' }]
    });
    for (const key of ['tint', 'word:1']) {
      expect(rows.find((row) => row.key === key)?.sources.map(({ id, carries }) => [id, carries])).toEqual([
        [BASEMAP, 'basemap']
      ]);
    }
    expect(rows.find(({ key }) => key === 'tint')?.name).toBe('Tinted: North Korea, Russia');
  });

  it('gives a line that a claim carries the status of the day asked for', () => {
    const layers = [
      { line: 'chongjin-vladivostok' },
      { line: 'air-vladivostok-kursk', claim: 'moved-to-kursk' }
    ] as const;
    const standing = (day: string) => rowsOf({ layers }, day).flatMap(({ known }) => (known ? [known.status] : []));
    expect(standing('2024-10-17')).toEqual([null, null]);
    expect(standing('2024-10-22')).toEqual(['alleged', 'alleged']);
    expect(standing('2024-10-23')).toEqual(['corroborated', 'alleged']);
    expect(standing('2025-04-26')).toEqual(['corroborated', 'confirmed']);
  });

  it('goes by the day of the scene where none is asked for, and by a use’s own claim before that of its line', () => {
    const layers = [{ line: 'chongjin-vladivostok', claim: 'moved-to-kursk' }] as const;
    const [row] = rowsOf({ layers, asOf: '2024-10-22' }).filter(({ kind }) => kind === 'line');
    expect(row?.known).toEqual({
      day: '2024-10-22',
      status: 'alleged',
      claim: { id: 'moved-to-kursk', sentence: expect.stringContaining('Kursk') }
    });
  });

  it('keeps the own status of a line that no claim carries, on any day', () => {
    for (const day of ['2024-10-04', '2026-05-01']) {
      expect(rowsOf({ layers: [{ line: 'rajin-vostochny' }] }, day).find(({ kind }) => kind === 'line')?.known).toEqual(
        {
          day,
          status: 'alleged'
        }
      );
    }
  });

  it('cites for a claimed arrow only what had been said by that day', () => {
    const layers = [{ flow: ['pyongyang', 'kursk'], by: 'KP', what: 'Soldiers', claim: 'moved-to-kursk' }] as const;
    const on = (day: string) => rowsOf({ layers }, day).find(({ kind }) => kind === 'flow')!.sources;
    expect(on('2024-10-22').length).toBeLessThan(on('2025-04-26').length);
    expect(on('2025-04-26')).toEqual(expect.arrayContaining([...on('2024-10-22')]));
  });

  it('can be read on any other day, its sources with it', () => {
    const parts = {
      layers: [{ flow: ['pyongyang', 'kursk'], by: 'KP', what: 'Soldiers', claim: 'moved-to-kursk' }],
      labels: [{ place: 'kursk', claim: 'moved-to-kursk' }]
    } as const;
    const ids = (sources: readonly { id: string | null; carries: string }[]) =>
      sources.map(({ id, carries }) => `${carries} ${id}`).toSorted();
    const days = ['2024-10-22', '2024-10-23', '2024-11-30', '2025-04-26'];
    for (const from of days) {
      for (const row of rowsOf(parts, from)) {
        for (const to of days) {
          const there = rowsOf(parts, to).find(({ key }) => key === row.key)!;
          expect(ids(sourcesOn(row, to)), `${row.key}, ${from} on ${to}`).toEqual(ids(there.sources));
        }
      }
    }
    const [arrow] = rowsOf(parts).filter(({ kind }) => kind === 'flow');
    expect(sourcesOn(arrow!, '2024-01-01')).toEqual([]);
  });

  it('measures distances on the great circle', () => {
    const rows = rowsOf({
      layers: [{ flow: ['pyongyang', 'seoul'], by: 'KP', what: 'a letter', certainty: 'confirmed' }],
      callouts: [
        { from: 'seoul', to: 'pyongyang' },
        { from: 'seoul', to: { line: 'mdl' } }
      ]
    });
    const [flow, straight, toLine] = ['mark:0', 'mark:1', 'mark:2'].map((key) => rows.find((row) => row.key === key)!);
    expect(flow).toMatchObject({ kind: 'flow', name: 'A letter', known: { status: 'confirmed' } });
    for (const row of [flow!, straight!]) {
      expect(row.km).toBeGreaterThan(190);
      expect(row.km).toBeLessThan(200);
    }
    // Seoul is often said to be some 40 to 50 kilometres from the line.
    expect(toLine!.km).toBeGreaterThan(35);
    expect(toLine!.km).toBeLessThan(55);
    expect(toLine!.name).toBe(`Seoul to Military Demarcation Line: ${toLine!.km} km`);
  });

  it('says where the camera looks and how much it holds', () => {
    const { looks } = drawnIn(madeUp({}));
    expect(looks).toMatch(/on 38\.3° N, 126\.4° E\b/);
    const across = Number(/is about ([\d,]+) km across/.exec(looks)?.[1]?.replace(',', ''));
    // The free area is wider than high, and the two cities stand one above the other.
    expect(across).toBeGreaterThan(195);
    expect(across).toBeLessThan(500);
    const globe = drawnIn(madeUp({ camera: { center: [100, 50], zoom: 0.4 } }));
    expect(globe.looks).toBe(
      'The map looks straight down, north up, on 50° N, 100° E, and shows the globe to its edge.'
    );
  });
});

describe('the list as a page has it', () => {
  const { rows } = drawnIn(story.steps.find(({ id }) => id === 'what-the-nis-published')!);
  const html = (props: Partial<Parameters<typeof DrawnList>[1]>) =>
    render(DrawnList, { props: { rows, ...props } }).body.replace(/<!--.*?-->/g, '');

  it('has each row once, by its key, under the title of its kind', () => {
    const keys = [...html({}).matchAll(/data-drawn="([^"]+)"/g)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
    expect(groupsOf(rows).flatMap((group) => group.rows)).toHaveLength(rows.length);
  });

  it('leads to the sources, and to each claim with its status', () => {
    expect(html({})).toMatch(/href="[^"]*\/sources\/#voa-korean-2024-10-18" data-cite="voa-korean-2024-10-18"/);
    expect(html({})).toMatch(/data-claim="first-batch-by-sea" data-status="corroborated"/);
    const asOf = { day: '2024-10-21', statusOf: () => 'alleged' as const };
    expect(html({ asOf })).toMatch(/data-claim="first-batch-by-sea" data-status="alleged"/);
    expect(html({ asOf })).toContain('21 October 2024');
  });

  it('cites on the reader’s own day who had spoken by then', () => {
    const flow = madeUp({
      layers: [{ flow: ['pyongyang', 'kursk'], by: 'KP', what: 'Soldiers', claim: 'moved-to-kursk' }],
      asOf: '2024-10-22'
    });
    const rows = drawnIn(flow).rows.filter(({ kind }) => kind === 'flow');
    const cites = (day: string) =>
      html({ rows, asOf: { day, statusOf: () => null } }).match(/data-cite="/g)?.length ?? 0;
    expect(cites('2024-01-01')).toBe(0);
    expect(cites('2024-10-22')).toBe(rows[0]!.sources.length);
    expect(cites('9999-12-31')).toBe(rows[0]!.sources.length + rows[0]!.later!.length);
    expect(rows[0]!.later!.length).toBeGreaterThan(0);
    expect(html({ rows: drawnIn(flow, '2024-01-01').rows })).toContain('data-cite="');
  });

  it('has buttons only where they show something', () => {
    expect(html({})).not.toContain('<button');
    const pressed = html({ onpoint: () => {}, pointed: 'place:vladivostok' });
    expect(pressed.match(/<button/g)).toHaveLength(
      rows.filter(({ kind }) => kind !== 'tint' && kind !== 'word').length
    );
    expect(pressed.match(/aria-current="true"/g)).toHaveLength(1);
  });
});
