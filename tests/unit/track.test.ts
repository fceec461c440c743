import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/lib/charts/kit/measure.ts';
import { changesOfClaim } from '../../src/lib/evidence/dated-page.ts';
import { saidOf } from '../../src/lib/evidence/said.ts';
import { statusBand } from '../../src/lib/evidence/status-band.ts';
import { trackOf } from '../../src/lib/evidence/track.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { claimStatus } from '../../src/lib/facts/schema.ts';

const ids = Object.keys(claims) as ClaimId[];

describe('a claim’s history as a drawing', () => {
  const widths = [280, 288, 680];
  const all = ids.flatMap((id) =>
    widths.map((width) => ({ id, width, track: trackOf(saidOf(claims[id]), changesOfClaim(id), width) }))
  );

  it('has a sign for each statement, none upon another', () => {
    for (const { id, width, track } of all) {
      expect(track.marks.map(({ n }) => n)).toEqual(claims[id].assertions.map((_, i) => i + 1));
      for (const [i, mark] of track.marks.entries()) {
        expect(mark.x, `${id} at ${width}`).toBeGreaterThan(0);
        expect(mark.x).toBeLessThan(width);
        for (const other of track.marks.slice(0, i)) {
          expect(
            Math.hypot(mark.x - other.x, mark.y - other.y),
            `${id} at ${width}: ${mark.n} and ${other.n}`
          ).toBeGreaterThan(8);
        }
      }
    }
  });

  it('keeps its words inside', () => {
    for (const { id, width, track } of all) {
      for (const word of track.words) {
        const box = boxOf(word);
        expect(box.x, `${id} at ${width}: ${word.text}`).toBeGreaterThanOrEqual(-0.5);
        expect(box.x + box.width, `${id} at ${width}: ${word.text}`).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height).toBeLessThanOrEqual(track.height);
      }
    }
  });

  it('has a row for each status the claim ever had, the firmest on top', () => {
    const rows = (id: ClaimId) => trackOf(saidOf(claims[id]), changesOfClaim(id), 680).rows;
    expect(rows('fought-in-kursk').map(({ status }) => status)).toEqual([
      'confirmed',
      'corroborated',
      'alleged',
      'contradicted'
    ]);
    const heights = rows('fought-in-kursk').map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('draws every status in a manner of its own', () => {
    const looks = claimStatus.options.map((status) => JSON.stringify(statusBand(status, 0, 100, 10)));
    expect(new Set(looks).size).toBe(5);
  });

  it('refuses a claim that nobody made', () => {
    expect(() => trackOf([], [], 680)).toThrow(RangeError);
  });
});
