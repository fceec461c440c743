import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mindEmbeds } from '../../../src/lib/embed/host/embeds.ts';
import {
  asking,
  HIGHEST,
  LOWEST,
  NAME,
  readAsked,
  readTold,
  telling,
  VERSION,
  type Asked,
  type Told
} from '../../../src/lib/embed/protocol.ts';
import { always, anyDay, anyId, anyText } from './always.ts';

const ID = 'china';
const share = fc.double({ min: 0, max: 1, noNaN: true });

const told: fc.Arbitrary<Told> = fc.oneof(
  fc.constant({ type: 'ready' as const }),
  fc.record({ type: fc.constant('height' as const), height: fc.integer({ min: LOWEST, max: HIGHEST }) }),
  fc
    .tuple(anyId, anyId, fc.nat(998), share, fc.boolean())
    .chain(([section, step, index, at, answers]) =>
      fc
        .integer({ min: index + 1, max: 999 })
        .map((count) => ({ type: 'step' as const, section, step, index, count, ...(answers && { at }) }))
    ),
  fc.record({ type: fc.constant('error' as const), reason: fc.string({ maxLength: 200 }) })
);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ type: fc.constant('progress' as const), progress: share }),
  fc.record({ type: fc.constant('goto' as const), step: anyId }),
  fc.record({
    type: fc.constant('theme' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const)
  }),
  fc.record({ type: fc.constant('asof' as const), asof: fc.option(anyDay) })
);

/** Messages that look like ours, with anything in any field. */
const odd = fc.oneof(
  fc.constantFrom(LOWEST, HIGHEST, NaN, Infinity, -Infinity, -0, 1e308, '1', null, undefined, true),
  fc.double(),
  anyText,
  fc.anything()
);
const maybe = <T>(usual: T) => fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, odd);
const lookalike = fc.record(
  {
    from: maybe(NAME),
    to: maybe(NAME),
    v: maybe(VERSION),
    id: maybe(ID),
    type: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('ready', 'height', 'step', 'error', 'progress', 'goto', 'theme', 'asof')
      },
      odd
    ),
    height: odd,
    section: fc.oneof(anyId, odd),
    step: fc.oneof(anyId, odd),
    index: odd,
    count: odd,
    at: odd,
    reason: odd,
    progress: odd,
    theme: odd,
    asof: odd
  },
  { requiredKeys: [] }
);
const anyMessage = fc.oneof({ weight: 3, arbitrary: lookalike }, fc.anything());

const between = (low: number, value: number, high: number) => value >= low && value <= high;

function expectSound(message: Told | Asked): void {
  switch (message.type) {
    case 'height':
      expect(between(LOWEST, message.height, HIGHEST)).toBe(true);
      break;
    case 'step':
      expect(message.section).toMatch(/^[\w/-]{1,99}$/);
      expect(message.step).toMatch(/^[\w/-]{1,99}$/);
      expect(between(0, message.index, 999) && message.index < message.count && message.count <= 999).toBe(true);
      if (message.at !== undefined) expect(between(0, message.at, 1)).toBe(true);
      break;
    case 'error':
      expect(message.reason.length).toBeLessThanOrEqual(200);
      break;
    case 'progress':
      expect(between(0, message.progress, 1)).toBe(true);
      break;
    case 'goto':
      expect(message.step).toMatch(/^[\w/-]{1,99}$/);
      break;
    case 'theme':
      expect(['light', 'dark', 'auto']).toContain(message.theme);
      break;
    case 'asof':
      expect((message.asof ?? '').length).toBeLessThanOrEqual(40);
      break;
    default:
      expect(message).toEqual({ type: 'ready' });
  }
}

describe('messages between an embed and its host', () => {
  it('arrive as they were sent', () => {
    always([told], (one) => expect(readTold(structuredClone(telling(ID, one)), ID)).toEqual(one));
    always([asked], (one) => expect(readAsked(structuredClone(asking(ID, one)), ID)).toEqual(one));
  });

  it('are sound or not there, whoever sends whatever', () => {
    always([anyMessage], (data) => {
      for (const read of [readTold(data, ID), readAsked(data, ID)]) if (read) expectSound(read);
    });
  });
});

describe('the script in a host’s page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('never stumbles, and gives a frame no height but one within bounds', () => {
    const listeners = new Map<string, (event: unknown) => void>();
    const frames: (() => void)[] = [];
    const heights: string[] = [];
    const contentWindow = { postMessage: () => {} };
    const place = { top: 0, bottom: 1200, left: 0, right: 600 };
    const iframe = {
      src: 'https://example.org/embed/china/?theme=dark',
      isConnected: true,
      contentWindow,
      parentElement: { hasAttribute: () => false },
      style: {
        set height(value: string) {
          heights.push(value);
        }
      },
      getBoundingClientRect: () => place,
      dispatchEvent: () => true
    };
    vi.stubGlobal('innerHeight', 800);
    vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener)
    );
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
      }
    );
    vi.stubGlobal('document', { querySelectorAll: () => [iframe] });
    const settle = () => frames.splice(0).forEach((run) => run());

    mindEmbeds('https://example.org/embed/');
    settle();
    always([anyMessage, fc.boolean()], (data, own) => {
      listeners.get('message')!({ source: own ? contentWindow : {}, data });
      settle();
    });
    listeners.get('message')!({ source: contentWindow, data: telling(ID, { type: 'height', height: 700 }) });
    settle();
    expect(heights.at(-1)).toBe('700px');
    for (const height of heights) expect(between(LOWEST, Number(/^([\d.]+)px$/.exec(height)?.[1]), HIGHEST)).toBe(true);
  });
});
