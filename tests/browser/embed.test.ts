import type { CDPSession, Frame, Page } from '@playwright/test';
import { type HOSTS, SECTION, TRACK } from './hosts/pages.ts';
import { serveHosts, type HostServer } from './hosts/serve.ts';
import { embedIn, readThrough, seenBy, shows, state, stepsIn, witness, type Way } from './hosts/visit.ts';
import { STRIP } from '../../src/lib/embed/visible-window.ts';
import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/*
 * The story in other people's pages, on another site than ours, by wheel, touch and keys. Every test ends with the host as it
 * was: nothing in it has moved, and its console is silent (which the `test` of these tests sees to).
 */

let hosts: HostServer;
test.beforeAll(async ({ baseURL }) => {
  hosts = await serveHosts(baseURL!);
});
test.afterAll(() => hosts.close());

test.use({
  viewport: { width: 1000, height: 800 },
  hasTouch: true,
  // Stages cut from scene to scene, but in one host of the player and one that scrolls through.
  contextOptions: { reducedMotion: 'reduce' },
  // The host is not the site: that is the point.
  provoked: /^request to http:\/\/localhost:\d+\/hosts\//
});

async function visit(page: Page, name: keyof typeof HOSTS): Promise<void> {
  await witness(page);
  await page.goto(hosts.address(name));
}

/** Nothing of the host has moved by itself. */
async function unmoved(page: Page): Promise<void> {
  expect((await seenBy(page)).shifts).toEqual([]);
}

/** Scrolls the host so that its framed thing is in the window. */
const bring = (page: Page, nth = 0) => page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();

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
      await visit(page, host);
      await bring(page);
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'step');
      await readThrough(page, frame, way);
      await unmoved(page);
    });
  }

  test('three on a page, each by itself', async ({ page }) => {
    await visit(page, 'three');
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
    await page.goto(hosts.address('plain'));
    await bring(page);
    await readThrough(page, await embedIn(page), 'keys');
    await unmoved(page);
  });
});

/** Drags a finger up the window by so many pixels, slowly enough not to fling. */
async function drag(page: Page, cdp: CDPSession, by: number): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number | null) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: up === null ? [] : [{ x: width / 2, y: height * 0.85 - up }]
    });
  await touch('touchStart', 0);
  for (let up = 40; up <= by; up += 40) await touch('touchMove', up);
  // A finger that rests before it leaves the glass does not fling.
  for (const moment of [80, 80]) {
    await page.waitForTimeout(moment);
    await touch('touchMove', by + 1);
  }
  await touch('touchEnd', null);
}

/** Waits until the host's scroll has been the same for four frames. */
const stands = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [last, same] = [NaN, 0];
        const look = () => {
          same = window.scrollY === last ? same + 1 : 0;
          last = window.scrollY;
          if (same >= 4) done();
          else requestAnimationFrame(look);
        };
        look();
      })
  );

/** Scrolls the host by the wheel over its frame, or by a finger on it, until the last step; gives the steps it met. */
async function scrollThrough(page: Page, frame: Frame, way: 'wheel' | 'touch' | 'keys'): Promise<readonly string[]> {
  const steps = await stepsIn(frame);
  const met: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 80 && met.at(-1) !== steps.at(-1); turn += 1) {
    if (way === 'wheel') await page.mouse.wheel(0, 400);
    else if (way === 'keys') await page.keyboard.press('PageDown');
    else await drag(page, cdp, 400);
    await stands(page);
    // What the scroll brought is there when step and scene agree.
    await expect
      .poll(async () => {
        const now = await state(frame);
        return now.step !== undefined && now.step === now.scene;
      })
      .toBe(true);
    const { step } = await state(frame);
    if (step && step !== met.at(-1)) met.push(step);
  }
  await cdp.detach();
  return met;
}

test.describe('with the host’s script the host scrolls through the section', () => {
  for (const [host, way] of [
    ['pasted', 'wheel'],
    ['scroll-sandboxed', 'touch'],
    ['scroll-strict', 'keys']
  ] as const) {
    test(`in a host that is ${host}, by ${way}`, async ({ page }) => {
      if (host === 'pasted') await page.emulateMedia({ reducedMotion: 'no-preference' });
      await visit(page, host);
      await expect(page.locator('iframe')).toHaveCSS('position', 'sticky');
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'scroll');
      // The room stays what the host had kept free.
      expect(await page.locator('[data-embed-track]').evaluate((track) => track.clientHeight)).toBeGreaterThanOrEqual(
        TRACK
      );
      await page.locator('[data-embed-track]').evaluate((track) => {
        window.scrollTo({ top: window.scrollY + track.getBoundingClientRect().top - 100, behavior: 'instant' });
      });
      const met = await scrollThrough(page, frame, way);
      expect(met).toEqual(await stepsIn(frame));
      const seen = await seenBy(page);
      expect(seen.off).toBeLessThanOrEqual(1);
      expect(seen.shifts).toEqual([]);
      expect(seen.told.at(-1)).toBe(met.at(-1));
    });
  }

  test('a host that clips what sticks keeps the tall frame, which tracks', async ({ page }) => {
    await visit(page, 'scroll-clipped');
    const frame = await embedIn(page);
    await expect(page.locator('iframe')).toHaveCSS('position', 'static');
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'track');
    await bring(page);
    expect(await scrollThrough(page, frame, 'wheel')).toEqual(await stepsIn(frame));
    await unmoved(page);
  });

  test('the script may be loaded twice, and finds what comes later', async ({ page, baseURL }) => {
    await visit(page, 'scroll-twice');
    await page.waitForFunction(() => window.pyongyangToKursk);
    const names = await page.evaluate(() => Object.keys(window).filter((name) => /kursk/i.test(name)));
    expect(names).toEqual(['pyongyangToKursk']);
    await page.evaluate(
      ([site, section, height]) => {
        const track = document.createElement('div');
        track.toggleAttribute('data-embed-track', true);
        track.innerHTML = `<iframe src="${site}embed/${section}/?stage=static&mode=scroll" title="Late" width="100%" height="${height}" frameborder="0"></iframe>`;
        document.body.append(track);
      },
      [baseURL!, SECTION, TRACK] as const
    );
    const frame = await embedIn(page);
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'scroll');
    // The host's own commands.
    const steps = await stepsIn(frame);
    const iframe = page.locator('iframe');
    await iframe.evaluate((one, step) => {
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'goto', step });
    }, steps[3]!);
    await shows(frame, steps[3]!);
    await iframe.evaluate((one) => {
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'asof', asof: '2025-02-01' });
      window.pyongyangToKursk!.send(one as HTMLIFrameElement, { type: 'theme', theme: 'dark' });
    });
    await expect(frame.locator('html')).toHaveAttribute('data-asof', '2025-02-01');
    await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(14, 20, 28)');
  });
});

/**
 * Wherever in the frame's inside the host's scroll comes to rest, the frame knows the visible top to a strip of its own, and
 * the graphic stands at the window's top and fills it. Each place is another number of pixels from the strips' edges.
 */
async function followed(page: Page, frame: Frame): Promise<void> {
  const { height } = page.viewportSize()!;
  for (const at of [900, 903.5, 1907, 2911, 2200, 1495, 4015]) {
    await page
      .locator('iframe')
      .evaluate((one, to) => window.scrollBy({ top: one.getBoundingClientRect().top + to, behavior: 'instant' }), at);
    await stands(page);
    const top = await page.locator('iframe').evaluate((one) => -one.getBoundingClientRect().top);
    const pin = () => frame.locator('.pin').evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    const idea = () =>
      frame.locator('.pin').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).f + window.scrollY);
    await expect
      .poll(async () => Math.abs((await idea()) - top), `the visible top, at ${at}`)
      .toBeLessThanOrEqual(STRIP);
    expect(Math.abs((await pin()).top - top), `the graphic's top in the window, at ${at}`).toBeLessThanOrEqual(STRIP);
    // A window's height is not believed anew for every bar that a browser shows or hides (StoryFrame.svelte).
    expect(Math.abs((await pin()).bottom - top - height), `its foot, at ${at}`).toBeLessThanOrEqual(48 + 2 * STRIP);
  }
}

test.describe('a tall frame without the host’s script follows the window', () => {
  for (const [host, way] of [
    ['tracked', 'wheel'],
    ['tracked-sandboxed', 'touch']
  ] as const) {
    test(`in a host that is ${host}, by ${way}`, async ({ page }) => {
      await visit(page, host);
      const frame = await embedIn(page);
      await expect(frame.locator('html')).toHaveAttribute('data-view', 'track');
      await bring(page);
      const met = await scrollThrough(page, frame, way);
      expect(met).toEqual(await stepsIn(frame));
      await followed(page, frame);
      await unmoved(page);
    });
  }
});

test('a tall frame that cannot hold what it is to show is the plain article', async ({ page }) => {
  await visit(page, 'too-low');
  const frame = await embedIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-view', 'text');
  await expect(frame.locator('.picture').last()).toBeVisible();
  await expect(frame.locator('[data-step]').last()).toBeVisible();
  await unmoved(page);
});

test.describe('sheets', () => {
  test('get their height from the script without a move in the host', async ({ page }) => {
    await visit(page, 'sheets');
    for (const nth of [0, 1]) {
      const frame = await embedIn(page, nth);
      await page.mouse.move(400, 400);
      while (
        await page
          .locator('iframe')
          .nth(nth)
          .evaluate((one) => one.getBoundingClientRect().top > 300)
      ) {
        await page.mouse.wheel(0, 200);
        await stands(page);
      }
      const content = () =>
        frame.locator('.sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
      const height = () =>
        page
          .locator('iframe')
          .nth(nth)
          .evaluate((one) => one.clientHeight);
      await expect.poll(async () => (await height()) - (await content())).toBe(0);
    }
    await unmoved(page);
  });

  test('do not grow for ever in a host that adds to every height', async ({ page }) => {
    await witness(page);
    await page.addInitScript(() => {
      window.addEventListener('message', ({ data }) => {
        const height = data?.['datawrapper-height']?.['figure/troops'];
        const frame = document.querySelector('iframe');
        if (height && frame) frame.style.height = `${height + 40}px`;
      });
    });
    await page.goto(hosts.address('figure'));
    await bring(page);
    const frame = await embedIn(page);
    await expect(frame.locator('[data-part="drawing"] svg').first()).toBeVisible();
    const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
    const content = await frame.locator('.sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
    await expect.poll(height).toBe(content + 40);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame is the plain article, with every step and its picture', async ({ page }) => {
    await page.goto(hosts.address('plain'));
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

test.describe('a page for frames', () => {
  for (const [path, canonical] of [
    [SECTION, `${SECTION}/`],
    ['story', ''],
    ['figure/troops', `${SECTION}/#figure-troops`],
    ['claim/troops-moved-to-russia', 'claims/troops-moved-to-russia/'],
    ['map/what-the-nis-published', 'maps/what-the-nis-published/']
  ] as const) {
    test(`of ${path} sends search engines and links to the page itself`, async ({ request, baseURL }) => {
      const html = await (await request.get(`./embed/${path}/`)).text();
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).toContain('<base target="_blank"/>');
      const [, href = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      expect(new URL(href, baseURL).pathname + new URL(href, baseURL).hash).toBe(
        new URL(canonical, baseURL).pathname + new URL(canonical, baseURL).hash
      );
      // Nothing leads to a place that the frame does not hold.
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      const inside = [...html.matchAll(/<a [^>]*href="#([^"]+)"/g)].map((match) => match[1]);
      expect(inside.filter((fragment) => !ids.has(fragment))).toEqual([]);
    });
  }

  for (const path of ['story', SECTION, 'figure/troops', 'figure/ties', 'claim/troops-moved-to-russia']) {
    test(`of ${path} has no fault that axe knows, and fits 280 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 280, height: 640 });
      await page.goto(`./embed/${path}/?stage=static`);
      await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
      // What takes the place of a picture has come.
      await expect(
        page.locator('.first-stage, .sheet :is([data-part="drawing"] picture, [data-figure="ties"] img)')
      ).toHaveCount(0);
      expect((await axe(page).analyze()).violations).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    });
  }

  test('of the timeline follows the day, and its dots lead to the story', async ({ page, baseURL }) => {
    await page.goto('./embed/figure/ties/?asof=2025-05-01');
    const ties = page.locator('[data-figure="ties"]');
    await expect(ties.locator('svg').first()).toContainText('1 May 2025');
    await expect(page.locator('.embed-credit')).toContainText('As of 1 May 2025');
    const links = await ties.locator('svg a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(50);
    const { pathname } = new URL(baseURL!);
    expect(links.filter((href) => !new RegExp(`^${pathname}([a-z0-9-]+/)?#[a-z0-9-]+$`).test(href))).toEqual([]);
  });

  test('of a map follows the day in its signs and in its list, and keeps the picture of its own', async ({ page }) => {
    await page.goto('./embed/map/how-to-read/?asof=2024-10-17');
    const legend = page.locator('[data-stage] .over .legend');
    await expect(legend).toContainText('Not yet claimed');
    await expect(page.locator('.embed-credit')).toContainText('As of 17 October 2024');
    await expect(page.locator('.picture-of-step')).toBeHidden();
    await page.getByText('What is drawn, as a list').click();
    await expect(page.locator('[data-drawn] .claim[data-status="not-yet"]').first()).toBeVisible();
    await expect(page.locator('[data-drawn] time[datetime="2024-10-17"]').first()).toBeVisible();
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.goto('./embed/map/how-to-read/');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(page.locator('.picture-of-step img')).toBeVisible();
    await expect(page.locator('[data-stage]')).toHaveCount(0);
  });

  test('takes the look and the day that its address asks for, and nothing else', async ({ page }) => {
    const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.goto('./embed/figure/troops/?theme=dark&width=400&asof=2025-02-01');
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2025-02-01');
    await expect(page.locator('.embed-credit')).toContainText('As of 1 February 2025');
    expect(await paper()).toBe('rgb(14, 20, 28)');
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.clientWidth)).toBe(400);
    await page.goto('./embed/figure/troops/?theme=blue&width=9e9;&background=url(x)&accent=red&font=x;color:red');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(await paper()).toBe('rgb(248, 244, 236)');
    expect(await page.locator('html').getAttribute('style')).toBeNull();
  });
});
