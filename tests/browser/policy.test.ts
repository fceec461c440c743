import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const BUILD = 'build';
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/g;

test('every built page has one policy, before all else, that knows what stands in the page', () => {
  const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const name of pages) {
    const html = readFileSync(join(BUILD, name), 'utf8');
    const [policy, ...more] = [...html.matchAll(POLICY)];
    const known = policy?.[1]?.match(/'sha256-[^']+'/g) ?? [];
    const standing = [...html.matchAll(/<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g)]
      .filter(([, , attributes = '']) => !/ src=|application\/ld\+json/.test(attributes))
      .map(([, , , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    if ([...new Set(standing)].sort().join() !== [...known].sort().join()) wrong.push(`${name}: other hashes`);
    if (!policy || more.length > 0) wrong.push(`${name}: ${more.length + (policy ? 1 : 0)} policies`);
    else if (policy.index > html.search(/<(script|style|link)\b/)) wrong.push(`${name}: the policy comes too late`);
    if (/\son\w+=["']/.test(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/="[^"]*"/g, '="'))) {
      wrong.push(`${name}: a script in an attribute`);
    }
  }
  expect(wrong).toEqual([]);
});

test.describe('what a policy forbids', () => {
  // What is tried here is what the browser is to refuse.
  test.use({ provoked: /Content Security Policy/ });

  /** Tries to run a script and to load from elsewhere, as something smuggled into the page would. */
  const intrude = (elsewhere: string) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.intruder = ""';
    document.body.append(script);
    const attribute = document.createElement('p');
    attribute.setAttribute('onclick', 'document.documentElement.dataset.intruder = ""');
    document.body.append(attribute);
    attribute.click();
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    const image = new Image();
    image.src = elsewhere;
    let evaluated = true;
    try {
      new Function('return 1')();
    } catch {
      evaluated = false;
    }
    return fetch(elsewhere).then(
      () => ['fetched'],
      () => [
        ...(evaluated ? ['evaluated'] : []),
        ...('intruder' in document.documentElement.dataset ? ['ran'] : []),
        ...refused
      ]
    );
  };

  for (const path of ['./about/', './intelligence/', './embed/intelligence/']) {
    test(`is refused on ${path}, and noticed by the tests`, async ({ page, watched }) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      // The same server by another name is another origin.
      const elsewhere = new URL('icon.svg', page.url().replace('127.0.0.1', 'localhost')).href;
      const refused = await page.evaluate(intrude, elsewhere);
      expect(new Set(refused)).toEqual(
        new Set(['script-src-elem', 'script-src-attr', 'style-src-elem', 'img-src', 'script-src', 'connect-src'])
      );
      expect(watched.messages.join('\n')).toMatch(/Content Security Policy/);
      expect(watched.thirdParty).toEqual([]);
    });
  }
});
