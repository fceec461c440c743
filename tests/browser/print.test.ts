import { DESKTOP, open } from './support/story.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** As many sheets as a class can be handed. */
const MOST = 21;
/** Letters on a sheet on which something is told; one that ends before a large chart has more. */
const FEWEST = 400;

const squeezed = (text: string) => text.replace(/\s+/g, '');

test.use(DESKTOP);

test('the story is printed on about twenty sheets: every step whole, with its map, on one; no sheet empty', async ({
  page
}) => {
  await open(page, './?stage=static');
  const steps = await page.$$eval('[data-step]', (all) =>
    all.map((step) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const within = walker.currentNode.parentElement!;
        if (!within.closest('.visually-hidden, .map-link, .share')) texts.push(walker.currentNode.textContent ?? '');
      }
      const cited = [...step.querySelectorAll<HTMLElement>('[data-cite]')].map(({ dataset }) => dataset.cite!);
      return { id: step.id, texts, cited };
    })
  );
  expect(steps.length).toBeGreaterThan(50);

  const { pages, texts } = readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeLessThanOrEqual(MOST);
  expect(texts.map(({ length }) => length).filter((length) => length < FEWEST)).toEqual([]);
  const lost = steps.flatMap(({ id, texts: own, cited }) => {
    const parts = [...own, ...cited].map(squeezed).filter((part) => part.length > 2);
    const most = Math.max(...texts.map((sheet) => parts.filter((part) => sheet.includes(part)).length));
    return most === parts.length ? [] : [`${id}: ${most} of ${parts.length} texts on one sheet`];
  });
  expect(lost).toEqual([]);
  const blank = await page.$$eval('figure.picture img', (all) =>
    (all as HTMLImageElement[]).filter((one) => !one.complete || one.naturalWidth === 0).map(({ src }) => src)
  );
  expect(blank).toEqual([]);
});
