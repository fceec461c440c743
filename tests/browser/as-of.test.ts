import type { Page } from '@playwright/test';
import { DEFAULT_AS_OF, FIRST_DAY, LAST_DAY, statusOn } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { open } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Every mark in the words as `claim: status`. */
const marksOf = (page: Page) =>
  page.$$eval('[data-claim]', (marks) =>
    marks.map((mark) => `${mark.getAttribute('data-claim')}: ${mark.getAttribute('data-status')}`)
  );

/** What the ledger says of the same claims on a day. */
const expected = (marks: readonly string[], day: string) =>
  marks.map((mark) => {
    const id = mark.slice(0, mark.indexOf(':'));
    const claim = Object.entries(claims).find(([known]) => known === id)?.[1];
    return `${id}: ${claim ? (statusOn(claim, day)?.status ?? 'not-yet') : 'unknown claim'}`;
  });

const notice = (page: Page) => page.getByRole('status');

test('every mark has the status of the chosen day', async ({ page }) => {
  await open(page, './?stage=static');
  await expect(page.locator('html')).toHaveAttribute('data-asof', DEFAULT_AS_OF);
  const then = await marksOf(page);
  expect(then.length).toBeGreaterThan(10);
  expect(then).toEqual(expected(then, DEFAULT_AS_OF));
  await expect(notice(page)).toBeEmpty();

  const day = '2025-04-28';
  await open(page, `./?stage=static&asof=${day}`);
  await expect(page.locator('html')).toHaveAttribute('data-asof', day);
  const later = await marksOf(page);
  expect(later).toEqual(expected(later, day));
  const confirmed = later.filter((mark, i) => mark.endsWith(': confirmed') && mark !== then[i]);
  expect(confirmed, 'claims confirmed by then and not before').not.toEqual([]);
  await expect(notice(page)).toBeEmpty();
});

for (const [asked, day] of [
  ['2025-02-31', '2025-02-28'],
  ['2024-02-31', FIRST_DAY],
  ['1999-01-01', FIRST_DAY],
  ['2999-01-01', LAST_DAY],
  ['banana', DEFAULT_AS_OF],
  ['', DEFAULT_AS_OF]
] as const) {
  test(`the day "${asked}" becomes ${day}, and the reader is told so`, async ({ page }) => {
    await open(page, `./?stage=static&asof=${asked}`);
    await expect(page.locator('html')).toHaveAttribute('data-asof', day);
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText(/this is what was known on/);
    if (asked) await expect(notice(page)).not.toContainText(asked);
    const marks = await marksOf(page);
    expect(marks).toEqual(expected(marks, day));
  });
}
