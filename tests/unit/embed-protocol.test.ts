import { describe, expect, it } from 'vitest';
import { contrast, readColour } from '../../src/lib/embed/contrast.ts';
import { idOf } from '../../src/lib/embed/frame.ts';
import { heightGuard } from '../../src/lib/embed/height-guard.ts';
import { asking, HIGHEST, LOWEST, readAsked, readTold, telling } from '../../src/lib/embed/protocol.ts';

const ID = 'intelligence';

const step = { type: 'step', section: 'intelligence', step: 'a-step', index: 0, count: 4 } as const;

/** Things that any page may post, none of them a message of ours. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  0,
  NaN,
  '',
  'pyongyang-to-kursk',
  '{"from":"pyongyang-to-kursk","v":1}',
  [],
  {},
  new Date(0),
  { from: 'pyongyang-to-kursk' },
  { to: 'pyongyang-to-kursk', v: 1 },
  Object.create(null),
  { sentinel: 'amp', type: 'embed-size', height: 4 },
  { type: 'setImmediate' },
  new Map([['from', 'pyongyang-to-kursk']])
];

describe('what an embed tells', () => {
  it.each([
    { type: 'ready' },
    { type: 'height', height: 640 },
    step,
    { ...step, at: 0.5 },
    { type: 'error', reason: 'x' }
  ] as const)('arrives as it was sent: %o', (told) =>
    expect(readTold(structuredClone(telling(ID, told)), ID)).toEqual(told)
  );

  it('is not believed of another embed, another version, another sender or as a text', () => {
    const message = telling(ID, step);
    expect(readTold(message, 'other')).toBeNull();
    expect(readTold({ ...message, v: 2 }, ID)).toBeNull();
    expect(readTold({ ...message, v: '1' }, ID)).toBeNull();
    expect(readTold({ ...message, from: 'someone' }, ID)).toBeNull();
    expect(readTold(JSON.stringify(message), ID)).toBeNull();
    expect(readTold(asking(ID, { type: 'progress', progress: 1 }), ID)).toBeNull();
  });

  it.each([
    [1, LOWEST],
    [-5, LOWEST],
    [1e9, HIGHEST],
    [Infinity, HIGHEST]
  ])('brings a height of %d within its bounds', (height, expected) => {
    expect(readTold({ ...telling(ID, { type: 'ready' }), type: 'height', height }, ID)).toEqual({
      type: 'height',
      height: expected
    });
  });

  it.each([
    { type: 'height', height: NaN },
    { type: 'height', height: '640' },
    { type: 'height' },
    { ...step, step: '<img onerror=1>' },
    { ...step, step: 'x'.repeat(100) },
    { ...step, index: 4 },
    { ...step, count: '4' },
    { type: 'error' },
    { type: 'constructor' },
    { type: ['ready'] }
  ])('drops %o', (fields) => {
    expect(readTold({ ...telling(ID, { type: 'ready' }), ...fields }, ID)).toBeNull();
  });

  it('carries nothing that was not read', () => {
    const told = readTold({ ...telling(ID, step), at: 7, html: '<b>' }, ID);
    expect(told).toEqual({ ...step, at: 1 });
  });
});

describe('what a host asks', () => {
  it.each([
    { type: 'progress', progress: 0.25 },
    { type: 'goto', step: 'a-step' },
    { type: 'theme', theme: 'dark' },
    { type: 'asof', asof: '2024-12-01' },
    { type: 'asof', asof: null }
  ] as const)('arrives as it was sent: %o', (asked) =>
    expect(readAsked(structuredClone(asking(ID, asked)), ID)).toEqual(asked)
  );

  it.each([
    [-1, 0],
    [2, 1],
    [-Infinity, 0]
  ])('brings a progress of %d within its bounds', (progress, expected) => {
    expect(readAsked(asking(ID, { type: 'progress', progress }), ID)).toEqual({ type: 'progress', progress: expected });
  });

  it.each([
    { type: 'progress', progress: NaN },
    { type: 'progress', progress: '0.5' },
    { type: 'goto', step: 'a step' },
    { type: 'goto', step: 5 },
    { type: 'theme', theme: 'red' },
    { type: 'asof', asof: 20241023 },
    { type: 'asof', asof: '2'.repeat(41) },
    { type: 'style', style: 'body{}' }
  ])('drops %o', (fields) => {
    expect(readAsked({ ...asking(ID, { type: 'asof', asof: null }), ...fields }, ID)).toBeNull();
  });
});

it('neither side hears junk, or throws at a flood of it', () => {
  for (let round = 0; round < 2_000; round += 1) {
    for (const one of JUNK) {
      expect(readTold(one, ID)).toBeNull();
      expect(readAsked(one, ID)).toBeNull();
    }
  }
});

describe('the heights that an embed reports', () => {
  it('are whole numbers, each said once', () => {
    const next = heightGuard();
    expect(next(500.2, 600, 0)).toBe(501);
    expect(next(500.9, 600, 10)).toBeNull();
    expect(next(480, 600, 20)).toBe(480);
    expect(next(0, 600, 30)).toBeNull();
    expect(next(NaN, 600, 30)).toBeNull();
  });

  it('end when every answer makes the content grow, and begin again at another width', () => {
    const next = heightGuard();
    let height = 400;
    let said = 0;
    for (let time = 0; time < 50_000; time += 50) {
      const reported = next(height, 600, time);
      if (reported === null) continue;
      said += 1;
      height = reported + 10;
    }
    expect(said).toBe(4);
    expect(next(height, 500, 60_000)).toBe(height);
  });

  it('go on for a reader who opens one thing after the other', () => {
    const next = heightGuard();
    const said = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => next(400 + 50 * n, 600, n * 1_500));
    expect(said).not.toContain(null);
  });
});

it.each([
  ['/embed/intelligence/', 'intelligence'],
  ['/graphics/kursk/embed/figure/troops/', 'figure/troops'],
  ['/embed/story', 'story']
])('the id of %s is %s', (path, id) => expect(idOf(path)).toBe(id));

it('contrast is that of WCAG', () => {
  expect(contrast(readColour('#000')!, readColour('fff')!)).toBeCloseTo(21, 5);
  expect(contrast(readColour('#777777')!, readColour('#fff')!)).toBeCloseTo(4.48, 2);
});
