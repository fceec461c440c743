import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onScrollRest } from '../../src/lib/reader/scroll-rest.ts';

/** A page whose browser says when a scroll has ended, or does not. */
function page(says: boolean): EventTarget {
  const document = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', says ? { onscrollend: null } : {});
  return document;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a scroll has come to rest', () => {
  test('when the browser says so', () => {
    const document = page(true);
    const rest = vi.fn();
    const ending = new AbortController();
    onScrollRest(rest, ending.signal);
    document.dispatchEvent(new Event('scroll'));
    vi.runAllTimers();
    expect(rest).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('scrollend'));
    expect(rest).toHaveBeenCalledTimes(1);
    ending.abort();
    document.dispatchEvent(new Event('scrollend'));
    expect(rest).toHaveBeenCalledTimes(1);
  });

  test('where the browser does not say so, once nothing has scrolled for a moment', () => {
    const document = page(false);
    const rest = vi.fn();
    const ending = new AbortController();
    onScrollRest(rest, ending.signal);
    for (let frame = 0; frame < 60; frame += 1) {
      document.dispatchEvent(new Event('scroll'));
      vi.advanceTimersByTime(16);
    }
    expect(rest).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(rest).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('scroll'));
    ending.abort();
    vi.runAllTimers();
    expect(rest).toHaveBeenCalledTimes(1);
  });
});
