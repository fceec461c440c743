import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/lib/embed/frame.ts';
import { INKS, readLook } from '../../src/lib/embed/look.ts';
import { openingMode, TALL } from '../../src/lib/embed/mode.ts';
import { readTold } from '../../src/lib/embed/protocol.ts';
import { STRIP, visibleOf } from '../../src/lib/embed/visible-window.ts';

const ID = 'intelligence';

describe('the dialects', () => {
  it('speak pym.js only to who gave a child’s id', () => {
    expect(dialects(ID, 640, new URLSearchParams('childId=graphic-1')).at(-1)).toBe(
      'pymxPYMxgraphic-1xPYMxheightxPYMx640'
    );
    for (const query of ['', 'childId=', 'childId=a%22b', `childId=${'a'.repeat(100)}`]) {
      expect(
        dialects(ID, 640, new URLSearchParams(query)).every((one) => typeof one === 'object'),
        query
      ).toBe(true);
    }
  });

  it('are not taken for messages of ours', () => {
    for (const one of dialects(ID, 640, new URLSearchParams('childId=a'))) expect(readTold(one, ID)).toBeNull();
  });
});

describe('the look that an address may ask for', () => {
  const look = (query: string) => readLook(new URLSearchParams(query));
  const plain = look('');

  it('is the story’s own where nothing is asked', () => {
    expect(plain).toEqual({ theme: 'auto', accent: null, background: null, font: null, width: null });
  });

  it('takes what is well formed', () => {
    expect(
      look('theme=dark&accent=0a5ea3&background=%23101418&font=Guardian Text, "Times New Roman"&width=640')
    ).toEqual({
      theme: 'dark',
      accent: '#0a5ea3',
      background: '#101418',
      font: 'Guardian Text, "Times New Roman"',
      width: 640
    });
  });

  it('brings the theme whose words can be read on the paper', () => {
    expect(look('background=fff')).toMatchObject({ theme: 'light', background: '#ffffff' });
    expect(look('background=000')).toMatchObject({ theme: 'dark', background: '#000000' });
  });

  it.each(['background=808080', 'background=fff&theme=dark', 'background=000&theme=light'])(
    'leaves out a paper on which words cannot be read: %s',
    (query) => expect(look(query).background).toBeNull()
  );

  it.each([
    'theme=solarized',
    'accent=red',
    'accent=url(x)',
    'background=transparent',
    'font=x;color:red',
    'font=url(//a)',
    'font=a"b',
    'font=Times,',
    `font=${'a'.repeat(121)}`,
    'width=-1',
    'width=Infinity',
    'width=1e999',
    'width=x'
  ])('leaves out %s', (query) => expect(look(query)).toEqual(plain));

  it('knows the inks of the site', () => {
    const css = readFileSync('src/app.css', 'utf8');
    expect([...css.matchAll(/--ink-2: (#\w+)/g)].map((match) => match[1])).toEqual([INKS.light, INKS.dark]);
  });
});

describe('the mode in which an embed opens', () => {
  it.each([
    [null, 360, 'step'],
    [null, TALL, 'track'],
    ['track', 360, 'step'],
    ['track', 6000, 'track'],
    ['step', 6000, 'track'],
    ['step', 640, 'step'],
    ['scroll', 360, 'scroll'],
    ['scroll', 6000, 'track'],
    ['dance', 640, 'step']
  ] as const)('asked for %s in a frame of %d pixels is %s', (asked, height, mode) => {
    expect(openingMode(asked, height)).toBe(mode);
  });
});

describe('the visible part of a tall frame', () => {
  const seen = (from: number, to: number, count = 100) => Array.from({ length: count }, (_, i) => i >= from && i < to);

  it('is the run of strips that are seen', () => {
    expect(visibleOf(seen(10, 50), 1600)).toEqual({ top: 10 * STRIP, bottom: 50 * STRIP });
    expect(visibleOf(seen(0, 100), 1590)).toEqual({ top: 0, bottom: 1590 });
    expect(visibleOf(seen(0, 0), 1600)).toBeNull();
    expect(visibleOf([], 0)).toBeNull();
  });

  it.each([0, 1, 7.5, 15, 16, 999, 1234.4])('is known to less than a strip, for a window that begins at %d', (top) => {
    const bottom = top + 700;
    const cut = Array.from({ length: 200 }, (_, i) => i * STRIP < bottom && (i + 1) * STRIP > top);
    const visible = visibleOf(cut, 3200)!;
    expect(top - visible.top).toBeGreaterThanOrEqual(0);
    expect(top - visible.top).toBeLessThan(STRIP);
    expect(visible.bottom - bottom).toBeLessThan(STRIP);
  });

  it('has no holes where an observer is late', () => {
    const late = seen(10, 50).map((one, i) => one && i !== 30);
    expect(visibleOf(late, 1600)).toEqual({ top: 10 * STRIP, bottom: 50 * STRIP });
  });
});
