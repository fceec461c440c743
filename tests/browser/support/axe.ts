import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe on a page, to be narrowed and run. It looks at the page's own document, without a second, blank page; what is in a frame
 * is tested as the page that it is. It tells of what is wrong alone: to write down where each of thousands of elements without
 * a fault stands would take most of its time.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** What axe finds, each as its rule and the beginning of the element's markup. */
export async function faultsBy(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
