import { expect, type Locator, type Page } from '@playwright/test';
import { statusOn } from '../../../src/lib/facts/as-of.ts';
import { claims } from '../../../src/lib/facts/claims.ts';
import type { Claim } from '../../../src/lib/facts/schema.ts';

/** The dial, while it is open. */
export const dialOf = (page: Page): Locator => page.getByRole('region', { name: /^As known on/ });

/** What opens and closes it. */
export const dialButton = (page: Page): Locator => page.locator('button[aria-controls="dial"]');

export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'As known on' });

/** What says, as `data-asof`, which day the page shows. */
export const asOf = (page: Page): Locator => page.locator('html');

/** Opens the dial by its button; the ledger has come. */
export async function turn(page: Page): Promise<Locator> {
  await dialButton(page).click();
  const dial = dialOf(page);
  await expect(dial.locator('[data-counted]').first()).toBeVisible();
  return dial;
}

/** Chooses a day, `YYYY-MM-DD`, in the dial, which stays open. */
export async function chooseDay(page: Page, day: string): Promise<void> {
  const dial = dialOf(page);
  if ((await dial.count()) === 0) await dialButton(page).click();
  await dial.getByLabel('Date').fill(day);
  await expect(asOf(page)).toHaveAttribute('data-asof', day);
}

/** Every claim of the ledger by its id. */
export const ledger: Readonly<Record<string, Claim>> = claims;

/** What the ledger says of a claim on a day, as marks say it. */
export const expected = (claim: string, day: string): string => statusOn(ledger[claim]!, day)?.status ?? 'not-yet';
