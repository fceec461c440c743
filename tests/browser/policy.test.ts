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

test('the rules for hosts name every folder that has pages', () => {
  const rules = readFileSync(join(BUILD, '_headers'), 'utf8');
  const folders = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]index\.html$/.test(name))
    .map((name) => name.split(/[\\/]/)[0]!);
  expect(folders).toContain('claims');
  for (const folder of new Set(folders)) {
    const who = folder === 'embed' ? '\\*' : "'self'";
    expect(rules).toMatch(new RegExp(`^\\S*/${folder}/\\*\n {2}Content-Security-Policy: frame-ancestors ${who}$`, 'm'));
  }
});

test.describe('what a policy forbids', () => {
  // What is tried here is what the browser is to refuse; it tells of a request also where it lets none go.
  test.use({ provoked: /Content Security Policy|^request to http:\/\/localhost/ });

  /** Tries to run scripts and to load from elsewhere, as something smuggled into the page would; notes what is refused. */
  function intrude(elsewhere: string): void {
    const { dataset } = document.documentElement;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      dataset.refused = [...new Set([...(dataset.refused?.split(' ') ?? []), effectiveDirective])].sort().join(' ');
    });
    const add = (name: string, text: string) => {
      const element = document.createElement(name);
      element.textContent = text;
      document.body.append(element);
      return element;
    };
    // What a debugger evaluates may itself evaluate; what it leaves for later may not.
    setTimeout(() => {
      add('script', 'document.documentElement.dataset.intruder = "script"');
      add('style', 'body { display: none }');
      const attribute = add('p', '');
      attribute.setAttribute('onclick', 'document.documentElement.dataset.intruder = "attribute"');
      attribute.click();
      new Image().src = elsewhere;
      fetch(elsewhere).then(
        () => (dataset.intruder = 'fetch'),
        () => {}
      );
      try {
        dataset.intruder = new Function('return "eval"')() as string;
      } catch {
        // So it should be.
      }
    });
  }

  for (const path of ['./about/', './intelligence/', './embed/intelligence/']) {
    test(`is refused on ${path}, and noticed by the tests`, async ({ page, watched }) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      // The same server by another name is another origin.
      await page.evaluate(intrude, new URL('/icon.svg', page.url().replace('127.0.0.1', 'localhost')).href);
      const root = page.locator('html');
      await expect(root).toHaveAttribute(
        'data-refused',
        'connect-src img-src script-src script-src-attr script-src-elem style-src-elem'
      );
      await expect(root).not.toHaveAttribute('data-intruder');
      expect(watched.messages.join('\n')).toMatch(/Content Security Policy/);
    });
  }
});
