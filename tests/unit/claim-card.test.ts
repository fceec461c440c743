import { describe, expect, it } from 'vitest';
import { cardData } from '../../src/lib/evidence/card/card-data.ts';
import { LAST, onDay } from '../../src/lib/evidence/card/on-day.ts';
import { placeCard, type Rect } from '../../src/lib/evidence/card/place.ts';
import { sentenceOn } from '../../src/lib/evidence/sentence-then.ts';
import { FIRST_DAY, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { story } from '../../src/lib/story/story.ts';

const ids = Object.keys(claims) as ClaimId[];

describe('a claim’s card', () => {
  it('stays small enough to be fetched on a tap', () => {
    for (const id of ids) expect(JSON.stringify(cardData(id, story)).length, id).toBeLessThan(20_000);
  });

  it('tells the standing of the day and the last statements up to it, the newest first', () => {
    for (const id of ids) {
      const card = cardData(id, story);
      for (const day of ['2024-10-17', '2024-10-23', '2025-04-28', '2026-11-23']) {
        const told = onDay(card, day);
        expect(told.standing?.status ?? null, `${id} on ${day}`).toBe(statusOn(claims[id], day)?.status ?? null);
        expect(told.reason === null).toBe(told.standing === null);
        const known = claims[id].assertions.filter(({ date }) => date <= day).map(({ date }) => date);
        expect(told.count).toBe(known.length);
        expect(told.last.map((one) => one.day)).toEqual(known.sort().slice(-LAST).reverse());
        for (const one of told.last) expect(one.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('has the claim in words that know no more than its day', () => {
    for (const id of ids) {
      const card = cardData(id, story);
      for (const { from } of [...claims[id].statusHistory, { from: FIRST_DAY }, { from: LAST_DAY }]) {
        expect(onDay(card, from).sentence, `${id} on ${from}`).toBe(sentenceOn(id, from));
      }
      expect(onDay(card, LAST_DAY).sentence).toBe(card.sentence);
    }
    const card = cardData('moved-to-kursk', story);
    expect(onDay(card, '2024-10-23').sentence).toBe(
      'North Korean units were about to arrive in the direction of Kursk.'
    );
    expect(onDay(card, '2024-10-28').sentence).toBe(card.sentence);
  });

  it('says since when a status holds without a break', () => {
    const card = cardData('troops-moved-to-russia', story);
    expect(onDay(card, '2024-12-16').standing).toEqual({ status: 'corroborated', since: '2024-10-23' });
  });
});

describe('the place of a card', () => {
  const windowOf = (width: number, height: number): Rect => ({ left: 0, top: 0, right: width, bottom: height });
  const markAt = (left: number, top: number, width = 120, height = 20): Rect => ({
    left,
    top,
    right: left + width,
    bottom: top + height
  });
  const apart = (card: Rect, mark: Rect) =>
    card.left >= mark.right || card.right <= mark.left || card.top >= mark.bottom || card.bottom <= mark.top;

  for (const [width, height] of [
    [280, 653],
    [320, 568],
    [390, 844],
    [844, 390],
    [1440, 900]
  ] as const) {
    it(`is inside a window of ${width} × ${height} and not over the mark, wherever that is`, () => {
      const inside = windowOf(width, height);
      const size = { width: Math.min(352, width - 16), height: 420 };
      for (let top = 0; top <= height - 20; top += 15) {
        for (const left of [0, width / 2 - 60, width - 120]) {
          const mark = markAt(left, top);
          const placed = placeCard(mark, size, inside);
          const card = { ...placed, right: placed.left + size.width, bottom: placed.top + placed.height };
          expect(card.left).toBeGreaterThanOrEqual(8);
          expect(card.top).toBeGreaterThanOrEqual(8);
          expect(card.right).toBeLessThanOrEqual(width - 8);
          expect(card.bottom).toBeLessThanOrEqual(height - 8);
          expect(placed.height).toBeGreaterThanOrEqual(Math.min(size.height, 160));
          expect(apart(card, mark), `mark at ${left}, ${top}`).toBe(true);
        }
      }
    });
  }

  it('is below the mark where it fits, else above, else at its side', () => {
    const size = { width: 300, height: 300 };
    const inside = windowOf(1000, 700);
    expect(placeCard(markAt(400, 100), size, inside).top).toBe(126);
    expect(placeCard(markAt(400, 600), size, inside)).toMatchObject({ top: 294, height: 300 });
    const low = windowOf(1000, 330);
    expect(placeCard(markAt(100, 150), size, low).left).toBe(226);
    expect(placeCard(markAt(800, 150), size, low).left).toBe(494);
  });

  it('covers the mark only in a window too low to read beside it, and fills that', () => {
    const placed = placeCard(markAt(20, 110), { width: 264, height: 420 }, windowOf(280, 256));
    expect(placed).toEqual({ left: 8, top: 8, height: 240 });
  });

  it('stays in the window for a mark that reaches out of it', () => {
    const placed = placeCard(markAt(100, -300, 120, 250), { width: 300, height: 200 }, windowOf(600, 500));
    expect(placed.top).toBe(8);
  });
});
