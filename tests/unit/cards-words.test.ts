import { describe, expect, it } from 'vitest';
import { fitted, isCut } from '../../src/lib/cards/block.ts';
import { claimPlate } from '../../src/lib/cards/claim-plate.ts';
import { wordsOfClaim } from '../../src/lib/cards/claim-words.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import { changesOf } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { loadFaces } from '../../src/lib/picture/faces.ts';

const ids = Object.keys(claims) as ClaimId[];
const claimOf = (id: ClaimId): Claim => claims[id];

const dated = ids.flatMap((id) => changesOf(claimOf(id)).map(({ from, status }) => ({ id, from, status })));

describe('a claim’s card', () => {
  it('names who spoke by then, with the day, and nobody who spoke later', () => {
    const days = new Map<string, string>();
    for (const { date } of ids.flatMap((id) => claimOf(id).assertions)) days.set(formatDate(date), date);
    for (const { id, from } of dated) {
      const { who, sentence } = wordsOfClaim(id, from);
      expect(who.length, `${id} ${from}`).toBeGreaterThan(0);
      for (const line of who) {
        const said = days.get(/, (\d+ \w+ \d{4})$/.exec(line)?.[1] ?? '');
        expect(said, line).toBeDefined();
        expect(said! <= from, `${id} ${from}: ${line}`).toBe(true);
      }
      // A stance is towards the claim as it is worded now.
      if (sentence !== typeset(claimOf(id).sentence)) expect(who.join(' ')).not.toContain('Denied');
    }
  });

  it('draws nothing on its map but the claim itself, as firmly as it was known on its day', () => {
    const box = { x: 0, y: 0, width: 430, height: 630 };
    let drawn = 0;
    for (const { id, from, status } of dated) {
      const map = claimPlate(id, from, box);
      for (const mark of map?.plate.marks ?? []) {
        drawn++;
        expect({ claim: mark.claim, certainty: mark.certainty }, `${id} ${from}`).toEqual({
          claim: id,
          certainty: status
        });
      }
      for (const { known, note } of map?.plate.labels ?? []) {
        expect(note).toBeUndefined();
        if (known) expect(known, `${id} ${from}`).toEqual({ claim: id, certainty: status });
      }
    }
    expect(drawn).toBeGreaterThan(10);
  });

  it('is refused for a day on which nothing changed', () => {
    expect(() => wordsOfClaim('fought-in-kursk', '2024-11-05')).toThrow(RangeError);
  });
});

describe('words on a card', () => {
  const room = { width: 300, height: 120, sizes: [40, 20], lead: 1.2 } as const;

  it('are set as large as there is room, and are cut with an ellipsis only at the least size', async () => {
    const { title } = await loadFaces();
    const short = fitted('A few words', title, room);
    expect(short.setting.size).toBe(40);
    const longer = fitted('A sentence that takes more room than that, by far', title, room);
    expect(longer.setting.size).toBeLessThan(40);
    expect(isCut(longer)).toBe(false);
    const words = 'A sentence that is much too long, '.repeat(8).trim();
    const much = fitted(words, title, room);
    expect(much.setting.size).toBe(20);
    expect(isCut(much)).toBe(true);
    expect(words.startsWith(much.lines.join(' ').replace(/…$/, ''))).toBe(true);
    expect(much.lines.length * much.lead).toBeLessThanOrEqual(room.height);
  });

  it('keep a day and its month together', async () => {
    const { title } = await loadFaces();
    const { lines } = fitted('It was, they all said, on 23 October 2024 that it began', title, room);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.some((line) => line.includes('23 October'))).toBe(true);
  });

  it('stand in lines of nearly one length, no more of them than there must be', async () => {
    const { title } = await loadFaces();
    const { lines } = fitted('Four words and then one', title, { ...room, width: 300, sizes: [30, 30] });
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(8);
  });
});
