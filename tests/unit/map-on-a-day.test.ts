import { describe, expect, it } from 'vitest';
import { statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { lines, type LineId } from '../../src/lib/facts/lines.ts';
import { frameOf } from '../../src/lib/stage/frames.ts';
import { furnitureOn } from '../../src/lib/stage/furniture.ts';
import { movementPaint, paintOf } from '../../src/lib/stage/marks.ts';
import { strokesOf } from '../../src/lib/stage/paint.ts';
import type { Certainty, CertaintyOf, Known } from '../../src/lib/stage/certainty.ts';
import { plateOf, signKeysOf } from '../../src/lib/stage/make-plate.ts';
import type { Plate } from '../../src/lib/stage/plate.ts';
import { plateOfStep } from '../../src/lib/stage/step-plate.ts';
import { stillOf } from '../../src/lib/stage/still/make.ts';
import { turned, turning } from '../../src/lib/stage/turning.ts';
import { story } from '../../src/lib/story/story.ts';
import type { Scene } from '../../src/lib/story/types.ts';

const TODAY = new Date().toISOString().slice(0, 10) as Scene['asOf'];
const DAYS: readonly Scene['asOf'][] = ['2024-10-17', '2024-10-23', '2024-12-16', '2025-04-28', TODAY];

const scenes = story.sections.flatMap(({ steps, side }) =>
  steps.map(({ id, scene }, i) => ({ id, scene, side, before: steps.slice(0, i).map((step) => step.scene) }))
);
const plates = new Map(story.steps.map((step) => [step.id, plateOfStep(step)]));
const plate = (id: string): Plate => plates.get(id)!;

const own: CertaintyOf = ({ certainty }) => certainty;
const ledger = (claim: ClaimId, day: string): Certainty => statusOn(claims[claim], day)?.status ?? 'not-yet';
const on =
  (day: string): CertaintyOf =>
  ({ claim, certainty }) =>
    claim ? ledger(claim, day) : certainty;

const signsOf = (of: Plate, certainty: CertaintyOf) => furnitureOn(of, certainty).legend?.signs ?? [];
const wordsOf = (id: string, day: string) => signsOf(plate(id), on(day)).map(({ text }) => text);

/** Scenes in which something drawn has a claim behind it. */
const claimed = scenes.filter(({ id }) =>
  [...plate(id).marks, ...plate(id).labels.map(({ known }) => known)].some((one) => one?.claim)
);

describe('a legend on the scene’s own day', () => {
  it.each(scenes)('of $id is what the plate says', ({ id, scene, before }) => {
    const explained = new Set(scene.legend ? [] : before.flatMap(signKeysOf));
    const found = signsOf(plate(id), own).filter(({ key }) => !explained.has(key));
    expect(found).toEqual(plate(id).furniture.legend?.signs ?? []);
  });
});

describe('a legend on another day', () => {
  it('is held to the ledger in more than a few scenes', () => expect(claimed.length).toBeGreaterThan(15));

  it.each(DAYS)('%s has the statuses of the ledger, each once', (day) => {
    for (const { id } of claimed) {
      const { marks, heads, labels } = plate(id);
      const known = (thing: Known) => (thing.claim ? ledger(thing.claim, day) : thing.certainty);
      const told = labels.flatMap((label) => label.known ?? []);
      const all = [...marks, ...told].map(known);
      const plain = all.every((status) => status === 'established' || status === 'confirmed');
      const moving = heads.map(({ mark }) => marks[mark]!);
      const expected = [
        ...moving.map((mark) => [known(mark), `movement-${known(mark)}${'line' in mark ? ' route' : ''}`] as const),
        ...told.map((one) => [known(one), `dot-${known(one)}`] as const)
      ].filter(([status]) => status !== 'established' && !(plain && status === 'confirmed'));
      const keys = signsOf(plate(id), on(day)).map(({ key }) => key);
      expect(
        keys.filter((key) => /^(movement|dot)-/.test(key)),
        `${id} on ${day}`
      ).toEqual([...new Set(expected.map(([, key]) => key))]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(DAYS)('%s is that of the same scene drawn for this day', (day) => {
    for (const { id, scene, side } of claimed) {
      const built = plateOf(id, { ...scene, asOf: day }, side).furniture.legend?.signs ?? [];
      expect(signsOf(plateOf(id, scene, side), on(day)), `${id} on ${day}`).toEqual(built);
    }
  });

  it('says what can be read on the map', () => {
    expect(wordsOf('how-to-read', '2024-10-17')).toEqual(['Not yet claimed route', 'Not yet claimed']);
    expect(wordsOf('how-to-read', '2025-04-28')).toEqual(['Corroborated route', 'Confirmed']);
    expect(wordsOf('said-on-23-october', '2024-12-16')).toEqual(['Corroborated']);
  });

  it('explains again what an earlier scene explains on its own day, and says nothing of what needs no words', () => {
    expect(plate('washington-has-evidence').furniture.legend?.signs).toEqual([]);
    expect(wordsOf('washington-has-evidence', '2024-10-18')).toEqual(['Alleged route', 'Place, alleged']);
    expect(wordsOf('neither-yes-nor-no', '2024-12-16')).toEqual(['Corroborated']);
    expect(wordsOf('neither-yes-nor-no', '2025-04-28')).toEqual([]);
  });
});

describe('movements that turn with the day', () => {
  it('are those with a claim, and have turned only where the ledger says otherwise than on the scene’s day', () => {
    for (const { id } of scenes) {
      const { marks, heads } = plate(id);
      const expected = heads.map(({ mark }) => mark).filter((i) => marks[i]!.claim !== undefined);
      expect(turning(plate(id)), id).toEqual(expected);
      expect(turned(plate(id), own), id).toBe(false);
      for (const day of DAYS) {
        const other = expected.some((i) => ledger(marks[i]!.claim!, day) !== marks[i]!.certainty);
        expect(turned(plate(id), on(day)), `${id} on ${day}`).toBe(other);
      }
    }
    expect(turned(plate('how-to-read'), on('2024-10-17'))).toBe(true);
  });

  it('are painted by their mark alone as they are with their line', () => {
    for (const { id } of scenes) {
      for (const { mark: i } of plate(id).heads) {
        const mark = plate(id).marks[i]!;
        const line = 'line' in mark ? lines[mark.line as LineId] : null;
        for (const status of ['alleged', 'corroborated', 'confirmed', 'unresolved'] as const) {
          expect(movementPaint(mark, status)).toEqual(paintOf(mark, line, status));
        }
      }
    }
  });

  it.each(['how-to-read', 'washington-has-evidence', 'soldiers-were-something-new'])(
    'are what the still of %s can leave out, stroke by stroke, and nothing else is',
    (id) => {
      const of = plate(id);
      const svg = stillOf(of, 'desktop', frameOf('desktop', of.side));
      const groups = [...svg.matchAll(/<g class="(?:drawn )?turns"[^>]*>(.*?)<\/g>/g)].map(([, inner]) => inner!);
      const expected = turning(of).map((i) => strokesOf(movementPaint(of.marks[i]!, of.marks[i]!.certainty)));
      const found = groups.map((group) =>
        [...group.matchAll(/<path [^>]*>/g)].map(([path]) => {
          const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(path)?.[1];
          const dashes = value('stroke-dasharray');
          const tone = /^var\(--(\w+)\)$/.exec(value('stroke') ?? '')?.[1];
          return { tone, width: Number(value('stroke-width')), ...(dashes && { dashes }) };
        })
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(found).toEqual(expected);
      expect(svg).toContain('#bare:target .turns{display:none}');
      expect(svg).toContain('<g id="bare" ');
    }
  );

  it('are asked for in no still that has none', () => {
    const none = scenes.filter(({ id }) => turning(plate(id)).length === 0);
    expect(none.length).toBeGreaterThan(0);
    const of = plate(none[0]!.id);
    expect(stillOf(of, 'phone', frameOf('phone', of.side))).not.toMatch(/bare|turns/);
  });
});
