import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queryOf } from '../../src/lib/share/address.ts';
import { carried } from '../../src/lib/dial/carry.ts';
import { askedText } from '../../src/lib/views/asked-text.ts';
import { REMEMBERED as REMEMBERED_MOTION } from '../../src/lib/views/calm.svelte.ts';
import { keyed, swiped } from '../../src/lib/views/moves.ts';
import { readView, REMEMBERED, VIEWS } from '../../src/lib/views/view.ts';

describe('the view that an address asks for', () => {
  it('is the one it names, whatever was remembered', () => {
    for (const view of VIEWS) expect(readView(view, 'text')).toEqual({ view, note: null });
  });

  it('is the remembered one where it names none, if that is a view', () => {
    expect(readView(null, 'step')).toEqual({ view: 'step', note: null });
    expect(readView(null, 'nonsense')).toEqual({ view: 'scroll', note: null });
    expect(readView(null, null)).toEqual({ view: 'scroll', note: null });
  });

  it.each(['', 'slides', 'TEXT', '<b>'])('is the scroll, with a note that does not repeat it: "%s"', (asked) => {
    const { view, note } = readView(asked, 'text');
    expect(view).toBe('scroll');
    expect(note).toMatch(/\.$/);
    if (asked) expect(note).not.toContain(asked);
  });

  it('is read under the same name before the first paint', () => {
    expect(readFileSync('src/app.html', 'utf8')).toContain(`'${REMEMBERED}'`);
  });
});

describe('how much moves', () => {
  const asks = /prefers-?reduced-?motion/i;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|svelte|css|html)$/.test(name)
  );

  it('is asked of one module, which minds the choice made on the page, and once before the first paint', () => {
    const asking = sources.filter((name) => asks.test(readFileSync(`src/${name}`, 'utf8')));
    expect(asking.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(['app.html', 'lib/views/calm.svelte.ts']);
  });

  it('is read under the same name before the first paint', () => {
    expect(readFileSync('src/app.html', 'utf8')).toContain(`'${REMEMBERED_MOTION}'`);
  });

  it('is minded by every style that moves something', () => {
    const imports = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/@import '(\.[^']+)'/g)].map(([, name]) => join(dirname(file), name!));
    const parts = new Set(
      sources.filter((name) => name.endsWith('.css')).flatMap((name) => imports(join('src', name)))
    );
    /** A stylesheet together with those that it imports: one of them speaks for all. */
    const whole = (file: string): string => [file, ...imports(file)].map((one) => readFileSync(one, 'utf8')).join('');
    const moving = sources
      .filter((name) => /\.(svelte|css)$/.test(name) && !name.includes('embed') && !parts.has(join('src', name)))
      .filter((name) => {
        const text = whole(`src/${name}`);
        return /\b(transition|animation): (?!none)/.test(text) && !text.includes("html[data-motion='less']");
      });
    expect(moving).toEqual([]);
  });
});

describe('the view in addresses', () => {
  it('stays in the query, goes into it, and leaves it', () => {
    expect(queryOf('?view=step&stage=static', null)).toBe('?view=step&stage=static');
    expect(queryOf('?stage=static', '2024-12-16', 'text')).toBe('?stage=static&asof=2024-12-16&view=text');
    expect(queryOf('?view=text', null, null)).toBe('');
  });

  it('is carried into the story, and nowhere else', () => {
    const what = { day: null, view: 'text', inStory: (path: string) => path === '/' || path === '/aid/' };
    const here = 'https://example.org/base/controversy/?view=text';
    expect(carried('/base/aid/', here, '/base', what)).toBe('/base/aid/?view=text');
    expect(carried('/base/', here, '/base', what)).toBe('/base/?view=text');
    expect(carried('/base/claims/', here, '/base', what)).toBe('/base/claims/');
    expect(carried('/base/aid/?view=text', here, '/base', { ...what, view: null })).toBe('/base/aid/');
  });
});

describe('a finger', () => {
  const at = (x: number, y: number, time: number) => ({ x, y, time });
  it.each([
    ['to the left leads on', at(300, 400, 0), at(180, 410, 200), 1],
    ['to the right leads back', at(100, 400, 0), at(220, 380, 200), -1],
    ['that hardly moves does nothing', at(200, 400, 0), at(170, 400, 100), 0],
    ['that scrolls does nothing', at(200, 600, 0), at(140, 500, 200), 0],
    ['that stays long does nothing', at(300, 400, 0), at(100, 400, 1500), 0],
    ['from the left edge is the browser’s', at(8, 400, 0), at(200, 400, 200), 0],
    ['from the right edge is the browser’s', at(385, 400, 0), at(200, 400, 200), 0]
  ])('%s', (_, down, up, by) => {
    expect(swiped(down, up, 390)).toBe(by);
  });
});

describe('a key', () => {
  it('leads to the neighbours, and not past the ends', () => {
    expect(keyed('ArrowRight', 3, 10, false)).toBe(4);
    expect(keyed('ArrowLeft', 3, 10, false)).toBe(2);
    expect(keyed('ArrowLeft', 0, 10, true)).toBeNull();
    expect(keyed('ArrowRight', 9, 10, true)).toBeNull();
  });

  it('leads to the ends from the buttons alone', () => {
    expect(keyed('End', 3, 10, true)).toBe(9);
    expect(keyed('Home', 3, 10, true)).toBe(0);
    expect(keyed('Home', 0, 10, true)).toBeNull();
    expect(keyed('End', 3, 10, false)).toBeNull();
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', ' ', 'a']) expect(keyed(key, 3, 10, true), key).toBeNull();
  });
});

describe('the words of a text fragment', () => {
  it.each([
    ['#:~:text=North%20Korea', 'north korea'],
    ['#step:~:text=one-,The%20%20words,end,-after', 'the words'],
    ['#:~:selector=a&text=b', 'b'],
    ['#step', null],
    ['#:~:text=', null],
    ['#:~:text=%E0%A4', null]
  ])('of %s', (hash, words) => {
    expect(askedText(`https://example.org/${hash}`)).toBe(words);
  });
});
