import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES, type Card } from '../../src/lib/cards/card.ts';
import { MAGNIFIED } from '../../src/lib/cards/card-map.ts';
import { cardPng } from '../../src/lib/cards/card-png.ts';
import { claimCard } from '../../src/lib/cards/claim-card.ts';
import { claimPlate } from '../../src/lib/cards/claim-plate.ts';
import { mapCard, sectionCard } from '../../src/lib/cards/section-card.ts';
import { shownOn } from '../../src/lib/cards/shown.ts';
import { WORDS_THEN } from '../../src/lib/evidence/sentence-then.ts';
import { typeset } from '../../src/lib/facts/typeset.ts';
import { changesOf, DEFAULT_AS_OF, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { formatDate } from '../../src/lib/facts/dates.ts';
import type { Claim } from '../../src/lib/facts/schema.ts';
import { LINE, SMALL, STYLES } from '../../src/lib/picture/lettering.ts';
import { CARD } from '../../src/lib/share/card-paths.ts';
import { plateOf } from '../../src/lib/stage/make-plate.ts';
import { story } from '../../src/lib/story/story.ts';
import { readPng, type Png } from './png.ts';

const ids = Object.keys(claims) as ClaimId[];
const claimOf = (id: ClaimId): Claim => claims[id];

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The words of a part of a card, its lines joined. */
const wordsOf = ({ svg }: Card, part: string): string =>
  [...svg.matchAll(new RegExp(`data-part="${part}" data-words="([^"]*)"`, 'g'))].map((m) => unescaped(m[1]!)).join(' ');

/** The share of the commonest colour, and how many colours there are, in a part of a picture between two columns. */
function coloursIn({ width, height, indices }: Png, from: number, to: number) {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    for (let x = from; x < to; x++) {
      const colour = indices[y * width + x]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return { commonest: Math.max(...counts.values()) / (height * (to - from)), colours: counts.size };
}

const all = new Map<string, Card>();

beforeAll(async () => {
  for (const section of story.sections) {
    all.set(section.slug, await sectionCard(section));
    for (const step of section.steps) all.set(step.id, await mapCard(step, section));
  }
  for (const id of ids) {
    all.set(id, await claimCard(id));
    for (const { from } of changesOf(claimOf(id))) all.set(`${id}/${from}`, await claimCard(id, from));
  }
}, 600_000);

const dated = ids.flatMap((id) => changesOf(claimOf(id)).map(({ from, status }) => ({ id, from, status })));

describe('every card', () => {
  it('is there: for each section, each map, each claim, and each day on which a claim’s status changed', () => {
    expect(all.size).toBe(story.sections.length + story.steps.length + ids.length + dated.length);
    expect(dated.length).toBeGreaterThan(ids.length);
  });

  it('is a PNG of the size that networks ask for, light enough, and not blank in any part', () => {
    // The build makes every one, and a browser's test asks for each.
    for (const [name, card] of [...all].filter((_, i) => i % 6 === 0)) {
      const bytes = cardPng(card);
      expect(bytes.length, name).toBeLessThanOrEqual(MOST_BYTES);
      const png = readPng(bytes);
      expect({ width: png.width, height: png.height }, name).toEqual(CARD);
      const words = coloursIn(png, 0, 400);
      expect(words.colours, name).toBeGreaterThan(10);
      expect(words.commonest, name).toBeLessThan(0.97);
      const picture = coloursIn(png, 800, CARD.width);
      expect(picture.colours, name).toBeGreaterThan(10);
      // The history of a claim without a map may be one line.
      expect(picture.commonest, name).toBeLessThan(card.svg.includes('-frame"') ? 0.96 : 0.99);
    }
  }, 600_000);

  it('needs nothing but itself, and no glyph, id or number is missing', () => {
    for (const [name, { svg }] of all) {
      expect(
        svg.match(/<text|<style|<script|<image|<foreignObject|class="|style="|var\(|NaN|undefined|Infinity/),
        name
      ).toBeNull();
      const own = [...svg.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);
      expect(new Set(own).size, name).toBe(own.length);
      const targets = [...svg.matchAll(/(?:url\(|xlink:href=")#([^)"]+)/g)].map((m) => m[1]!);
      expect(
        targets.filter((target) => !own.includes(target)),
        name
      ).toEqual([]);
    }
  });

  it('keeps its words in the column and on the card', () => {
    for (const [name, card] of all) {
      const column = card.status === null ? 470 : 770;
      for (const [, part, d] of card.svg.matchAll(/data-part="([\w-]+)"[^>]* d="([^"]*)"/g)) {
        if (part!.startsWith('change')) continue;
        const numbers = d!.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
        const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, i) => i % 2 === odd)) as [number[], number[]];
        expect(Math.max(...xs), `${name}: ${part}`).toBeLessThan(column - 20);
        expect(Math.min(...xs), `${name}: ${part}`).toBeGreaterThan(40);
        expect(Math.max(...ys), `${name}: ${part}`).toBeLessThan(CARD.height - 20);
        expect(Math.min(...ys), `${name}: ${part}`).toBeGreaterThan(30);
      }
    }
  });

  it('says under which licence it may be passed on', () => {
    for (const [name, card] of all) expect(wordsOf(card, 'made'), name).toContain('CC BY 4.0');
  });

  it('sets no word of its map smaller than what can be read where cards are shown', () => {
    const { region: _, ...shown } = STYLES;
    const least = Math.min(...Object.values(shown).map(({ size }) => size), SMALL.size) * MAGNIFIED;
    expect(least).toBeGreaterThanOrEqual(24);
    expect(LINE).toBeGreaterThan(1);
  });

  it('is the same bytes each time', async () => {
    const [section] = story.sections;
    expect(Buffer.compare(cardPng(await sectionCard(section!)), cardPng(all.get(section!.slug)!))).toBe(0);
    const { id, from } = dated[0]!;
    expect(Buffer.compare(cardPng(await claimCard(id, from)), cardPng(all.get(`${id}/${from}`)!))).toBe(0);
  });
});

describe('a section’s card', () => {
  it('says its title, what it is about, and the day of its map', () => {
    for (const section of story.sections) {
      const card = all.get(section.slug)!;
      expect(wordsOf(card, 'title')).toBe(section.title);
      expect(wordsOf(card, 'name')).toBe('From Pyongyang to Kursk');
      expect(wordsOf(card, 'about')).toBe(section.description);
      expect(wordsOf(card, 'as-of')).toBe(`Map as of ${formatDate(shownOn(section).scene.asOf)}`);
      expect(card.description).toContain('Natural Earth');
    }
  });

  it('names every place that its map is about', () => {
    for (const step of story.steps) {
      const drawn = [...all.get(step.id)!.svg.matchAll(/data-words="([^"]*)"/g)].map((m) => unescaped(m[1]!));
      const { labels } = plateOf(step.id, step.scene, 'left');
      const strong = labels.filter(({ kind, weight }) => kind === 'place' && weight === 'strong');
      const missing = strong
        .map(({ text }) => text.replaceAll('\n', ' '))
        .filter((text) => !drawn.some((words) => words.startsWith(text)));
      expect(missing, step.id).toEqual([]);
    }
  });

  it('lets no name of a country stand on another', () => {
    const { plate, scene } = claimPlate('fate-of-pows', LAST_DAY, { x: 770, y: 0, width: 430, height: 630 })!;
    // On a globe the name of a small country has no room beside that of its capital.
    expect(plate.labels.map(({ text }) => text)).toContain('South Korea');
    expect(scene.layers.length).toBeGreaterThan(0);
    const drawn = all.get('fate-of-pows')!.svg;
    expect(drawn).toContain('data-words="CHINA"');
    expect(drawn).not.toContain('data-words="SOUTH KOREA"');
  });

  it('is that of a map where one map is shared: with the step’s title and the day', () => {
    for (const step of story.steps) {
      const card = all.get(step.id)!;
      expect(wordsOf(card, 'title')).toBe(step.title);
      expect(wordsOf(card, 'about')).toBe('');
      expect(wordsOf(card, 'as-of')).toBe(`Map as of ${formatDate(step.scene.asOf)}`);
    }
  });

  it('shows a map of its own section, and says so where it cannot', () => {
    expect(() => shownOn({ slug: 'controversy', steps: [] })).not.toThrow();
    expect(() => shownOn({ slug: 'nope', steps: story.steps.slice(0, 1) })).toThrow('"nope"');
  });
});

describe('a claim’s card', () => {
  it('says its latest status as sign and word, the day, the sentence, and how it stood on the story’s own day', () => {
    for (const id of ids) {
      const claim = claimOf(id);
      const card = all.get(id)!;
      const status = statusOn(claim, LAST_DAY)!.status;
      expect(card.status, id).toBe(status);
      expect(wordsOf(card, 'status').toLowerCase(), id).toBe(status);
      expect(wordsOf(card, 'as-of'), id).toBe(`as known on ${formatDate(LAST_DAY)}`);
      expect(wordsOf(card, 'sentence'), id).toBe(typeset(claim.sentence));
      const then = statusOn(claim, DEFAULT_AS_OF)?.status ?? 'not yet claimed';
      expect(wordsOf(card, 'besides'), id).toBe(`On ${formatDate(DEFAULT_AS_OF)}: ${then}`);
    }
  });

  it('of a day says what could be said then, in the words of then', () => {
    for (const { id, from, status } of dated) {
      const claim = claimOf(id);
      const card = all.get(`${id}/${from}`)!;
      expect(wordsOf(card, 'status').toLowerCase(), `${id} ${from}`).toBe(status);
      expect(wordsOf(card, 'as-of')).toBe(`as known on ${formatDate(from)}`);
      const then = WORDS_THEN[id]?.[from];
      expect(wordsOf(card, 'sentence')).toBe(typeset(then ?? claim.sentence));
      const latest = changesOf(claim).at(-1)!;
      expect(wordsOf(card, 'besides')).toBe(
        latest.from > from ? `Changed since: ${latest.status}, ${formatDate(latest.from)}` : ''
      );
    }
  });

  it('has a map wherever the ledger names a place or a map draws it, and its history where none does', () => {
    for (const id of ids) {
      const card = all.get(id)!;
      const mapped = card.svg.includes('-frame"');
      if (claimOf(id).place) expect(mapped, id).toBe(true);
      expect(wordsOf(card, 'change') === '', id).toBe(mapped);
      if (!mapped) expect(wordsOf(card, 'change').toLowerCase()).toContain(card.status);
    }
    expect(ids.some((id) => wordsOf(all.get(id)!, 'change') !== '')).toBe(true);
  });
});
