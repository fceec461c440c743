import { describe, expect, it } from 'vitest';
import { claimToShare, mapToShare, type Shareable } from '../../../src/lib/share/links.ts';
import { offerOf } from '../../../src/lib/share/menu/offer.ts';

const section: Shareable = { kind: 'section', id: 'aid', title: 'Aid', path: '/aid/' };
const context = { site: 'https://example.org', day: '2024-11-12', chosen: true, view: 'text' } as const;
const now = new Date(2026, 10, 26);
const texts = (what: Shareable, withDay: boolean) =>
  offerOf(what, context, withDay, now).copies.map(({ text }) => text);

describe('what a menu offers', () => {
  it('has the reader’s day in link, citation and code, or in none of them', () => {
    for (const text of texts(section, true)) expect(text).toContain('asof=2024-11-12');
    for (const text of texts(section, false)) expect(text).not.toContain('asof');
    expect(offerOf(section, context, true, now).day).toBe('Keep the day: 12 November 2024');
  });

  it('keeps the view in link and citation', () => {
    expect(texts(section, false)[0]).toBe('https://example.org/aid/?view=text');
    expect(texts(section, false)[1]).toContain('https://example.org/aid/?view=text. Accessed 26 November 2026.');
  });

  it('offers no day of a map, and of a claim the one on which it came to stand so', () => {
    expect(offerOf(mapToShare('a', 'A', '2024-10-18'), context, true, now).day).toBeNull();
    const claim = claimToShare('a', 'A.', ['2024-10-25', '2024-12-16']);
    expect(offerOf(claim, context, true, now).day).toBe('As it has stood since 25 October 2024');
    expect(texts(claim, true)[0]).toBe('https://example.org/claims/a/2024-10-25/');
  });

  it('has whole addresses', () => {
    const { pictures, data, builder, sheet } = offerOf(section, context, true, now);
    for (const address of [...pictures.map(({ path }) => path), data.path, builder, sheet.url]) {
      expect(address).toMatch(/^https:\/\/example\.org\//);
    }
    expect(builder).toContain('asof=2024-11-12');
  });
});
