import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY } from '../../../src/lib/facts/as-of.ts';

/** How often a property is tried in the suite; `FUZZ_RUNS` says otherwise. */
const RUNS = 200;

/** The same cases each time in the suite. */
const SEED = 20_241_023;

const asked = process.env.FUZZ_RUNS;

/**
 * Holds a property against invented cases: always the same ones in the suite; with `FUZZ_RUNS=20000` that many new ones,
 * or those of `FUZZ_SEED`, which a failure names. A failure shows the smallest case that it finds.
 */
export function always<T extends unknown[]>(
  ...[arbitraries, holds]: [arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, holds: (...values: T) => void]
): void {
  const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : asked ? Date.now() : SEED;
  const property = fc.property(fc.tuple(...arbitraries) as unknown as fc.Arbitrary<T>, (values) => {
    holds(...values);
  });
  fc.assert(property, { numRuns: asked ? Number(asked) : RUNS, seed });
}

/** Any text, often of the letters that mean something where it is read. */
export const textOf = (signs: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signs) }, fc.string({ maxLength: 4 })))
      .map((all) => all.join(''))
  );

/** Any text, whatever stands in it. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** An id as all ids are: kebab-case. */
export const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);

/** A day that exists. */
export const anyDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A date as precise as it is known. */
export const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

/** A day within the ledger's. */
export const anyLedgerDay = fc
  .date({ min: new Date(FIRST_DAY), max: new Date(LAST_DAY), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
