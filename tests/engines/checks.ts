import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHosts, type HostServer } from '../browser/hosts/serve.ts';
import type { Asked, Engine } from './engine.ts';
import { answers, atRest, centre, faultless, open, stepsOf, until } from './page.ts';
import { startSite, type Site } from './site.ts';

/** How far a turn of the wheel leads where no step follows, in pixels. */
const STRIDE = 600;
/** The steps that are walked through: two sections. */
const WALKED = 14;
/** How far from where it belongs a page may open, in pixels. */
const OFF = 8;

/**
 * What every engine is to do on the built site. `start` is null where this machine has no such engine: then all of it is
 * skipped, by name.
 */
export function checkEngine(name: string, start: ((asked: Asked) => Promise<Engine>) | null): void {
  describe.skipIf(!start)(start ? name : `${name}, which is not on this machine`, () => {
    let site: Site;
    let hosts: HostServer;
    let engine: Engine;

    beforeAll(async () => {
      site = await startSite();
      hosts = await serveHosts(site.url);
      engine = await start!({ webgl: true });
      console.log(`${name}: ${engine.version}`);
      await engine.size(1280, 800);
    });
    afterAll(async () => {
      await engine?.close();
      await hosts?.close();
      await site?.close();
    });

    test('by wheel every step comes once, in order, with its scene', async () => {
      await open(engine, `${site.url}?stage=static`);
      const steps = (await stepsOf(engine)).map(({ id }) => id).slice(0, WALKED);
      await engine.run(() => {
        const visits: string[] = ((window as Window & { visits?: string[] }).visits = []);
        const note = () => {
          const active = [...document.querySelectorAll('[data-step][aria-current="step"]')].map(({ id }) => id);
          const now = active.length === 1 ? active[0]! : `${active.length} at once`;
          if (now !== visits.at(-1)) visits.push(now);
        };
        note();
        new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['aria-current'] });
      });
      for (let at = '', turns = 0; at !== steps.at(-1); turns += 1) {
        expect(turns, 'turns of the wheel').toBeLessThan(2 * WALKED);
        // One turn a step: from the line at which steps change into the middle of the next one's way.
        const far = await engine.run((stride) => {
          const line = window.innerHeight * 0.55;
          const next = [...document.querySelectorAll('[data-leg]')]
            .map((leg) => leg.getBoundingClientRect())
            .find(({ top }) => top > line);
          return next ? Math.round((next.top + next.bottom) / 2 - line) : stride;
        }, STRIDE);
        await engine.wheel(far);
        const stood = await engine.run(
          () =>
            new Promise<{ active: string[]; scene: string | undefined; line: string | undefined }>((done) => {
              const start = performance.now();
              let [last, same] = [NaN, 0];
              const look = () => {
                const active = [...document.querySelectorAll('[data-step][aria-current="step"]')].map(({ id }) => id);
                const { scene } = document.querySelector<HTMLElement>('[data-stage]')!.dataset;
                // What is really there: the leg that crosses the line.
                const line = [...document.querySelectorAll<HTMLElement>('[data-leg]')].findLast(
                  (leg) => leg.getBoundingClientRect().top <= window.innerHeight * 0.55
                )?.dataset.leg;
                same = window.scrollY === last ? same + 1 : 0;
                last = window.scrollY;
                const told = active.length === 1 && scene === active[0] && line === scene;
                if ((same > 3 && told) || performance.now() - start > 8000) done({ active, scene, line });
                else requestAnimationFrame(look);
              };
              look();
            })
        );
        expect([stood.scene, stood.line]).toEqual([stood.active[0], stood.active[0]]);
        at = stood.active[0]!;
      }
      expect(await engine.run(() => (window as Window & { visits?: string[] }).visits)).toEqual(steps);
      await atRest(engine, steps.at(-1)!);
      // The address follows at rest.
      await until(engine, `#${steps.at(-1)!}`, () => location.hash);
      await faultless(engine);
    });

    test('a section, a step and a chart open in their place', async () => {
      // The layout of phones, from here to the live map.
      await engine.size(500, 800);
      await open(engine, `${site.url}?stage=static`);
      const steps = await stepsOf(engine);
      const section = steps.filter(({ first }) => first)[6]!;
      const step = steps.findLast((one, i) => !one.first && steps[i + 1]?.section === one.section)!;
      const chart = await engine.run(() => {
        const all = document.querySelectorAll<HTMLElement>('figure.chart');
        const figure = all[Math.floor(all.length / 2)]!;
        const leg = figure.closest<HTMLElement>('[data-leg]')!;
        return { id: figure.id, step: leg.dataset.leg!, section: leg.closest<HTMLElement>('[data-section]')!.id };
      });
      for (const goal of [
        { address: `${section.section}/`, id: section.section, step: section.id },
        { address: `${step.section}/#${step.id}`, id: step.id, step: step.id },
        { address: `${chart.section}/#${chart.id}`, id: chart.id, step: chart.step }
      ]) {
        await engine.open('about:blank');
        await open(engine, `${site.url}${goal.address.replace(/#|$/, (mark) => `?stage=static${mark}`)}`);
        await atRest(engine, goal.step);
        const off = await engine.run(
          (id) =>
            new Promise<number>((done) => {
              let [last, since] = [NaN, performance.now()];
              const look = () => {
                const target = document.getElementById(id)!;
                const { top } = target.getBoundingClientRect();
                if (top !== last) [last, since] = [top, performance.now()];
                if (performance.now() - since < 500) return void requestAnimationFrame(look);
                const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
                done(top - parseFloat(getComputedStyle(target).scrollMarginTop) - padding);
              };
              look();
            }),
          goal.id
        );
        expect(Math.abs(off), `${goal.address}: pixels off`).toBeLessThanOrEqual(OFF);
        await faultless(engine);
      }
    });

    test('the text view is the article, with a map of its own for every step', async () => {
      await open(engine, `${site.url}?view=text`);
      const shown = await engine.run(async () => {
        const image = document.querySelector<HTMLImageElement>('figure.picture img')!;
        image.scrollIntoView({ behavior: 'instant', block: 'center' });
        image.loading = 'eager';
        await image.decode();
        const steps = [...document.querySelectorAll('[data-step]')];
        return {
          view: document.documentElement.dataset.view,
          hidden: steps.filter((one) => !one.checkVisibility()).map(({ id }) => id),
          missing: steps.length - document.querySelectorAll('figure.picture').length,
          wide: image.getBoundingClientRect().width > 200,
          stage: document.querySelector('[data-stage]')?.checkVisibility() ?? false,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth
        };
      });
      expect(shown).toEqual({ view: 'text', hidden: [], missing: 0, wide: true, stage: false, sideways: 0 });
      await faultless(engine);
    });

    test('the step view shows one step, and leads on and back by its buttons', async () => {
      await open(engine, `${site.url}?view=step&stage=static`);
      const steps = (await stepsOf(engine)).map(({ id }) => id);
      const visible = () =>
        [...document.querySelectorAll('[data-step]')].filter((one) => one.checkVisibility()).map(({ id }) => id);
      for (const [button, at] of [
        [null, 0],
        ['next', 1],
        ['next', 2],
        ['back', 1]
      ] as const) {
        if (button)
          await engine.click(`.player button[aria-keyshortcuts="Arrow${button === 'next' ? 'Right' : 'Left'}"]`);
        await atRest(engine, steps[at]!);
        expect(await engine.run(visible)).toEqual([steps[at]]);
      }
      await faultless(engine);
    });

    test('an embed in another site’s page is read by its buttons', async () => {
      await engine.open(hosts.address('plain'));
      await engine.enter();
      await answers(engine);
      const steps = (await stepsOf(engine)).map(({ id }) => id);
      expect(steps.length).toBeGreaterThan(2);
      for (const step of steps) {
        if (step !== steps[0]) await engine.click('.player button[aria-keyshortcuts="ArrowRight"]');
        await atRest(engine, step);
      }
      await faultless(engine);
      await engine.leave();
    });

    test('a figure in another site’s page gets its height from the host’s script', async () => {
      await engine.open(hosts.address('sheets'));
      // A frame whose foot is seen keeps its height, so that nothing moves under the reader.
      await engine.run(() => {
        const { top } = document.querySelector('iframe')!.getBoundingClientRect();
        window.scrollTo({ top: window.scrollY + top - window.innerHeight * 0.6, behavior: 'instant' });
      });
      await engine.enter();
      await answers(engine);
      const content = () => Math.ceil(document.querySelector('.sheet')!.getBoundingClientRect().height);
      const height = () => document.querySelector('iframe')!.clientHeight;
      await expect
        .poll(
          async () => {
            await engine.leave();
            const given = await engine.run(height);
            await engine.enter();
            return given - (await engine.run(content));
          },
          { timeout: 20_000 }
        )
        .toBe(0);
      await faultless(engine);
      await engine.leave();
    });

    test('the live map comes, and follows', async ({ skip }) => {
      await engine.size(1280, 800);
      await open(engine, `${site.url}?stage=live`);
      const webgl = await engine.run(() => document.createElement('canvas').getContext('webgl2') !== null);
      if (!webgl) skip(`${name} has no WebGL on this machine: its stills are tested instead`);
      const renderer = () => document.querySelector<HTMLElement>('[data-stage]')!.dataset.stageRenderer;
      await expect.poll(() => engine.run(renderer), { timeout: 60_000 }).toBe('maplibre');
      const { id } = (await stepsOf(engine))[2]!;
      await centre(engine, id);
      await atRest(engine, id);
      await faultless(engine);
    });

    test('without WebGL the stills tell the story', async () => {
      await engine.close();
      engine = await start!({ webgl: false });
      await engine.size(1280, 800);
      await open(engine, `${site.url}?stage=live`);
      expect(await engine.run(() => document.createElement('canvas').getContext('webgl2') === null)).toBe(true);
      const steps = await stepsOf(engine);
      for (const { id } of [steps[0]!, steps[4]!, steps.at(-1)!]) {
        await centre(engine, id);
        await atRest(engine, id);
        const stage = await engine.run(() => {
          const stage = document.querySelector<HTMLElement>('[data-stage]')!;
          const still = [...stage.querySelectorAll('img')].at(-1)!;
          // Until the stage is measured the words stand there for phones and desktops, and one of the two is hidden.
          const labels = [...stage.querySelectorAll('[data-label]')];
          return {
            renderer: stage.dataset.stageRenderer,
            still: still.naturalWidth > 0 && still.checkVisibility(),
            label: labels.some((label) => label.checkVisibility())
          };
        });
        expect(stage).toEqual({ renderer: 'svg', still: true, label: true });
      }
      await faultless(engine);
    });
  });
}
