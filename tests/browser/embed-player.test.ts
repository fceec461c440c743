import { bring, servedHosts, unmoved, visit, VISITOR } from './hosts/foreign.ts';
import { embedIn, readThrough, shows, stepsIn, witness, type Way } from './hosts/visit.ts';
import { expect, test } from './support/test.ts';

const at = servedHosts();
test.use(VISITOR);

test.describe('the player reads from the first step to the last', () => {
  const cases: readonly (readonly [host: string, way: Way])[] = [
    ['plain', 'click'],
    ['sandboxed', 'keys'],
    ['sandboxed-same-origin', 'tap'],
    ['lazy', 'click'],
    ['nested', 'tap'],
    ['strict', 'keys'],
    ['small', 'swipe'],
    ['wide', 'keys']
  ];
  for (const [host, way] of cases) {
    test(`in a host that is ${host}, by ${way}`, async ({ page }) => {
      if (host === 'plain') await page.emulateMedia({ reducedMotion: 'no-preference' });
      await visit(page, at(host));
      await bring(page);
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'step');
      await readThrough(page, frame, way);
      await unmoved(page);
    });
  }

  test('three on a page, each by itself', async ({ page }) => {
    await visit(page, at('three'));
    for (const nth of [0, 1, 2]) {
      await bring(page, nth);
      await readThrough(page, await embedIn(page, nth), 'click');
    }
    // What has been read stays read.
    const first = await embedIn(page, 0);
    await shows(first, (await stepsIn(first)).at(-1)!);
    await unmoved(page);
  });

  test('in a host that floods it with messages, keeps its own from it, and allows it nothing', async ({ page }) => {
    await witness(page);
    await page.addInitScript(() => {
      if (window !== window.top) {
        const refuse = () => {
          throw new DOMException('Not in this frame.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
          Object.defineProperty(window, name, { get: refuse });
        }
        for (const name of ['serviceWorker', 'clipboard', 'share', 'canShare', 'storage']) {
          Object.defineProperty(navigator, name, { get: refuse });
        }
        Element.prototype.requestFullscreen = refuse;
        return;
      }
      window.addEventListener('message', (event) => event.stopImmediatePropagation(), true);
      const junk: unknown[] = [
        null,
        'pyongyang-to-kursk',
        { to: 'pyongyang-to-kursk', v: 2, id: 'intelligence', type: 'goto', step: 'x' },
        { to: 'pyongyang-to-kursk', v: 1, id: 'intelligence', type: 'progress', progress: 'far' },
        { to: 'pyongyang-to-kursk', v: 1, id: 'china', type: 'progress', progress: 1 },
        { to: 'pyongyang-to-kursk', v: 1, id: 'intelligence', type: 'theme', theme: { toString: null } },
        { to: 'pyongyang-to-kursk', v: 1, id: 'intelligence', type: 'asof', asof: 'never' }
      ];
      setInterval(() => {
        const target = document.querySelector('iframe')?.contentWindow;
        for (let round = 0; round < 40; round += 1) for (const one of junk) target?.postMessage(one, '*');
      }, 50);
    });
    await page.goto(at('plain'));
    await bring(page);
    await readThrough(page, await embedIn(page), 'keys');
    await unmoved(page);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame is the plain article, with every step and its picture', async ({ page }) => {
    await page.goto(at('plain'));
    const frame = page.frameLocator('iframe');
    const steps = frame.locator('[data-step]');
    const count = await steps.count();
    expect(count).toBeGreaterThan(2);
    for (let at = 0; at < count; at += 1) {
      await expect(steps.nth(at)).toBeVisible();
      await expect(frame.locator('.picture').nth(at)).toBeVisible();
    }
    await expect(frame.getByRole('link', { name: 'From Pyongyang to Kursk' })).toHaveAttribute('target', '_blank');
  });
});
