import type { Page } from '@playwright/test';

/** Which steps were the active one, in order, and every moment at which there was not exactly one. */
export interface Visits {
  readonly order: readonly string[];
  readonly faults: readonly string[];
}

type Recording = Window & { visits?: { order: string[]; faults: string[] } };

/** Notes every change of the active step from the page's first byte on; call it before `goto`. */
export async function recordVisits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const visits = ((window as Recording).visits = { order: [] as string[], faults: [] as string[] });
    const note = () => {
      const active = [...document.querySelectorAll('[data-step][aria-current="step"]')].map((n) => n.id);
      if (active.length !== 1) visits.faults.push(`active at once: ${active.join(', ') || 'none'}`);
      const [id] = active;
      if (id !== undefined && id !== visits.order.at(-1)) visits.order.push(id);
    };
    addEventListener('DOMContentLoaded', () => {
      note();
      new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['aria-current'] });
    });
  });
}

/** What was noted so far. */
export const visitsOf = (page: Page): Promise<Visits> =>
  page.evaluate(() => (window as Recording).visits ?? { order: [], faults: ['nothing was recorded'] });
