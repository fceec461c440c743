import { describe, expect, it } from 'vitest';
import { citation, dayOfReader } from '../../../src/lib/share/citation.ts';
import { claimToShare, mapToShare, wholeStory, type Shareable } from '../../../src/lib/share/links.ts';

const citing = { site: 'https://example.org', day: null, accessed: '2026-11-26' } as const;
const section: Shareable = { kind: 'section', id: 'aid', title: 'What Moscow pays', path: '/aid/' };

describe('a citation', () => {
  it('names title, publication, day, address and the day of access', () => {
    expect(citation(section, citing)).toBe(
      'What Moscow pays. From Pyongyang to Kursk, as known on 23 October 2024. https://example.org/aid/. Accessed 26 November 2026.'
    );
  });

  it('does not name the whole story twice', () => {
    expect(citation(wholeStory(1), citing)).toBe(
      'From Pyongyang to Kursk, as known on 23 October 2024. https://example.org/. Accessed 26 November 2026.'
    );
  });

  it('has the chosen day in its words and in its address', () => {
    expect(citation(section, { ...citing, day: '2024-11-12' })).toContain(
      'as known on 12 November 2024. https://example.org/aid/?asof=2024-11-12. '
    );
  });

  it('names no day of a page that shows them all, and a map’s own', () => {
    expect(citation(claimToShare('a', 'They fought.', []), citing)).toBe(
      'They fought. From Pyongyang to Kursk. https://example.org/claims/a/. Accessed 26 November 2026.'
    );
    expect(citation(mapToShare('a', 'Ports', '2024-10-18'), citing)).toMatch(
      /^Map: Ports\. From Pyongyang to Kursk, as of 18 October 2024\. /
    );
  });

  it.each(['Who pays?', 'They “fought.”', 'So it goes …'])('does not end “%s” twice', (title) => {
    expect(citation({ ...section, title }, citing)).toContain(`${title} From Pyongyang`);
  });

  it('throws for a day that does not exist', () => {
    expect(() => citation(section, { ...citing, accessed: '2026-02-30' })).toThrow(RangeError);
  });
});

it('the reader’s day is that of their own calendar', () => {
  expect(dayOfReader(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(dayOfReader(new Date(2026, 10, 26, 23, 59))).toBe('2026-11-26');
});
