import { defineConfig } from 'vitest/config';

/** The tests of the engines that Playwright's own runner cannot drive as their makers ship them; on the built site in `build/`. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    // One engine beside the other, also on two cores.
    maxWorkers: 2,
    // A driver that starts while the one before still ends may fail once; the report says which test was run again.
    retry: 1,
    // A browser starts, and the map is drawn by the processor, on machines with two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
});
