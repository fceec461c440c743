import { describe, expect, it } from 'vitest';
import { balanced, broken } from '../../../src/lib/charts/kit/lines.ts';
import { measureOf } from '../../../src/lib/charts/kit/measure.ts';

const TEXT = 'Russia lets the 1961 alliance lapse';
const measure = measureOf(12);
const widest = (lines: readonly string[]) => Math.max(...lines.map(measure));

describe('words', () => {
  it('are broken into lines that fit, none of them lost', () => {
    const lines = broken(TEXT, 100, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(TEXT);
    expect(widest(lines)).toBeLessThanOrEqual(100);
  });

  it.each([broken, balanced])('that are wider than the room stay whole, alone on their lines', (lines) => {
    expect(lines('Incomprehensibilities', 10, measure)).toEqual(['Incomprehensibilities']);
    expect(lines('an incomprehensibility is', 30, measure)).toEqual(['an', 'incomprehensibility', 'is']);
  });

  it.each([120, 160, 190, 300])(
    'stand in lines as even as they can be, no more of them than there must be in %i pixels',
    (width) => {
      const text = '13 of 15 for, vetoed by Russia and China';
      const even = balanced(text, width, measure);
      const full = broken(text, width, measure);
      expect(even.join(' ')).toBe(text);
      expect(even).toHaveLength(full.length);
      expect(widest(even)).toBeLessThanOrEqual(widest(full));
      const narrower = broken(text, widest(even) - 2, measure);
      expect(narrower.length > full.length || widest(narrower) > widest(even) - 2).toBe(true);
    }
  );

  it('are about as long on each line', () => {
    const lines = balanced('13 of 15 for, vetoed by Russia and China', 190, measure);
    expect(lines).toHaveLength(2);
    const [a = 0, b = 0] = lines.map(measure);
    expect(Math.abs(a - b)).toBeLessThan(40);
  });
});
