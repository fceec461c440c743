import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLook } from '../../../src/lib/embed/look.ts';
import { openingMode } from '../../../src/lib/embed/mode.ts';
import { BY_FIRMNESS, queryOfChoice, readChoice, SORTS } from '../../../src/lib/evidence/ledger-choice.ts';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY } from '../../../src/lib/facts/as-of.ts';
import { addressOf, COVER, queryOf, readAddress } from '../../../src/lib/share/address.ts';
import { lettersApart } from '../../../src/lib/facts/letters-apart.ts';
import { nearest, titled } from '../../../src/lib/share/nearest.ts';
import { originOf } from '../../../src/lib/share/origin.ts';
import { askedText } from '../../../src/lib/views/asked-text.ts';
import { readView, VIEWS } from '../../../src/lib/views/view.ts';
import { always, anyDay, anyId, anyLedgerDay, anyText, textOf } from './always.ts';

const SIGNS = ['/', '#', '?', '&', '=', '%', '%E0%A4', ':~:text=', 'asof=', 'view=', '..', '//', 'index.html', 'step'];
const addresslike = textOf(SIGNS);
const base = fc.constantFrom('', '/kursk', '/graphics/kursk');

describe('addresses', () => {
  it('lead back to the place, day and view from which they were made', () => {
    const section = fc.oneof(fc.constant(COVER), anyId);
    always(
      [base, section, fc.option(anyId), fc.option(anyDay), fc.option(fc.constantFrom(...VIEWS)), anyId],
      (under, slug, step, day, view, first) => {
        const query = queryOf('?theme=dark', day, view);
        const url = new URL(addressOf(under, { section: slug, step }, query, first), 'https://example.org');
        const { fragment, asOf } = readAddress(url);
        expect(url.pathname).toBe(slug === COVER ? `${under}/` : `${under}/${slug}/`);
        expect(fragment).toBe(step === first ? '' : (step ?? ''));
        expect(asOf).toBe(day);
        expect(url.searchParams.get('view')).toBe(view);
        expect(url.searchParams.get('theme')).toBe('dark');
      }
    );
  });

  it('of any kind are read without stumbling', () => {
    always([fc.oneof(addresslike, anyText)], (text) => {
      for (const written of [text, `#${text}`, `?asof=${text}`, `?view=${text}`]) {
        if (!URL.canParse(written, 'https://example.org/')) continue;
        const url = new URL(written, 'https://example.org/');
        expect(readAddress(url).fragment).not.toContain(':~:');
        expect(VIEWS).toContain(readView(url.searchParams.get('view'), text).view);
        const words = askedText(written);
        if (words !== null) expect(words).toBe(words.replace(/\s+/g, ' ').trim());
        expect(queryOf(url.search, '2024-10-23')).toContain('asof=2024-10-23');
      }
    });
  });

  it('keep what was chosen in the ledger', () => {
    const entries = [
      { id: 'a', topic: 'war', actors: ['KR', 'US'], order: 0, statements: 2, statusHistory: [] },
      { id: 'b', topic: 'arms', actors: ['RU'], order: 1, statements: 1, statusHistory: [] }
    ];
    const choice = fc.record({
      status: fc.option(fc.constantFrom(...BY_FIRMNESS)),
      actor: fc.option(fc.constantFrom('KR', 'US', 'RU')),
      topic: fc.option(fc.constantFrom('war', 'arms')),
      sort: fc.constantFrom(...SORTS),
      asOf: fc.record({
        day: fc.oneof(fc.constantFrom(FIRST_DAY, LAST_DAY, DEFAULT_AS_OF), anyLedgerDay),
        note: fc.constant(null)
      })
    });
    always([choice], (chosen) => {
      expect(readChoice(new URLSearchParams(queryOfChoice(chosen)), entries)).toEqual(chosen);
    });
    always([addresslike], (text) => {
      const read = readChoice(new URLSearchParams(text), entries);
      expect(readChoice(new URLSearchParams(queryOfChoice(read)), entries)).toEqual({
        ...read,
        asOf: { ...read.asOf, note: null }
      });
    });
  });

  it('that are to be an origin are one, or are refused by name', () => {
    always(
      [
        fc.oneof(
          fc.webUrl(),
          addresslike.map((text) => `https://example.org${text}`),
          anyText
        )
      ],
      (text) => {
        let origin: string | null;
        try {
          origin = originOf(text);
        } catch (error) {
          expect((error as Error).message).toContain('SITE_URL');
          return;
        }
        if (origin !== null) expect(new URL(origin).origin).toBe(origin);
      }
    );
  });
});

describe('pages near to an address that leads nowhere', () => {
  const page = fc.record({ path: anyId.map((id) => `/${id}/`), title: anyText });

  it('are few, among those that there are, and the page itself where it was meant', () => {
    always([fc.oneof(addresslike, anyText), fc.array(page)], (asked, pages) => {
      const found = nearest(asked, pages);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const one of found) expect(pages).toContain(one);
      for (const one of titled(asked, pages)) expect(pages).toContain(one);
    });
    always([page, fc.array(page)], (meant, others) => {
      expect(nearest(meant.path, [...others, meant]).some(({ path }) => path === meant.path)).toBe(true);
    });
  });

  it('are measured as distances are', () => {
    const word = fc.string({ maxLength: 12 });
    always([word, word, word], (a, b, c) => {
      const apart = lettersApart(a, b);
      expect(apart).toBe(lettersApart(b, a));
      expect(apart === 0).toBe(a === b);
      expect(apart).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(apart).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(lettersApart(a, c)).toBeLessThanOrEqual(apart + lettersApart(b, c));
    });
  });
});

describe('what a host asks of an embed’s look', () => {
  const value = fc.oneof(
    textOf([';', '}', 'url(', '"', "'", ',', ' ', 'Arial', '<', '#fff', '1e9', '-1']),
    fc.stringMatching(/^[0-9a-fA-F]{3,8}$/),
    anyText
  );

  it('is a few safe tokens or nothing', () => {
    always([value, value, value, value, value], (theme, accent, background, font, width) => {
      const look = readLook(new URLSearchParams({ theme, accent, background, font, width }));
      expect(['light', 'dark', 'auto']).toContain(look.theme);
      for (const colour of [look.accent, look.background])
        if (colour !== null) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      if (look.font !== null) expect(look.font).toMatch(/^[\w\s,'"-]+$/);
      if (look.width !== null)
        expect(look.width >= 240 && look.width <= 1600 && Number.isInteger(look.width)).toBe(true);
      // A paper takes only words that can be read on it.
      if (look.background !== null) expect(look.theme).not.toBe('auto');
    });
  });

  it('opens it in a way that it has', () => {
    always([fc.option(anyText), fc.double()], (asked, height) => {
      expect(['step', 'track', 'scroll']).toContain(openingMode(asked, height));
    });
  });
});
