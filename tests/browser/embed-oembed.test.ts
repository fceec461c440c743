import type { Page } from '@playwright/test';
import { servedHosts, VISITOR } from './hosts/foreign.ts';
import { embedIn, readThrough, seenBy, witness } from './hosts/visit.ts';
import { expect, withoutWebGL as test } from './support/test.ts';

const at = servedHosts();
test.use({ provoked: VISITOR.provoked });

/** Tags and attributes that a publishing system such as WordPress lets through from others. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  FIGURE: [],
  FIGCAPTION: [],
  DIV: [],
  A: ['href'],
  IMG: ['src', 'alt', 'width', 'height', 'loading'],
  IFRAME: ['src', 'title', 'width', 'height', 'loading']
};

/** Follows a page's oEmbed link as a consumer does, and gives the address of the answer. */
async function discovered(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
  return new URL((await link.getAttribute('href'))!, page.url()).href;
}

/** Puts what an oEmbed answer holds into a page, with all that is not let through taken out: scripts and styles above all. */
const paste = (page: Page, html: string, site: string) =>
  page.evaluate(
    ([text, tags, origin]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html').body;
      for (const element of [...parsed.querySelectorAll('*')].reverse()) {
        const allowed = tags[element.tagName];
        if (!allowed) {
          element.remove();
          continue;
        }
        for (const { name, value } of [...element.attributes]) {
          if (!allowed.includes(name)) element.removeAttribute(name);
          // Without the site's origin at build, addresses are relative to it.
          else if (/^(src|href)$/.test(name)) element.setAttribute(name, new URL(value, origin).href);
        }
      }
      document.body.append(...parsed.children);
    },
    [html, TAGS, site] as const
  );

test('a consumer that strips scripts and styles gets a frame that reads from the first step to the last', async ({
  page,
  request,
  baseURL
}) => {
  const answer = await request.get(await discovered(page, './intelligence/?stage=static'));
  expect(answer.headers()['content-type']).toContain('application/json');
  const oembed = (await answer.json()) as { type: string; version: string; html: string; height: number };
  expect(oembed).toMatchObject({ type: 'rich', version: '1.0' });
  expect(oembed.html).not.toContain('<script');

  await witness(page);
  await page.goto(at('article'));
  await paste(page, oembed.html, baseURL!);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = await embedIn(page);
  await readThrough(page, frame, 'click');
  // What was pasted has moved what stood there; nothing moves after that.
  const { shifts } = await seenBy(page);
  expect(shifts.length).toBeLessThanOrEqual(1);
});
