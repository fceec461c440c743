import { describe, expect, test } from 'vitest';
import { closingLine, countPlaywright, countVitest, failure, skipped, sum } from '../../src/tools/totals.mjs';

const file = (statuses: string[], status = 'passed', message = '') => ({
  name: '/site/tests/unit/a.test.ts',
  status,
  message,
  assertionResults: statuses.map((each) => ({ status: each }))
});
const vitest = (...testResults: ReturnType<typeof file>[]) => ({ success: true, testResults });
const playwright = (stats: object, errors: object[] = []) => ({
  suites: [],
  errors,
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }
});

describe('Vitest', () => {
  test('tests are counted over all files; skipped and to-do tests are skipped', () => {
    const report = vitest(file(['passed', 'passed', 'skipped']), file(['passed', 'todo', 'pending']));
    expect(countVitest({ report, exitCode: 0 })).toEqual({
      passed: 3,
      failed: 0,
      skipped: 3,
      problems: [],
      broken: [],
      unsteady: []
    });
  });

  test('a failed test is one failure, though its file and the exit code fail with it', () => {
    const report = vitest(file(['passed', 'failed'], 'failed'));
    expect(countVitest({ report, exitCode: 1 })).toMatchObject({ passed: 1, failed: 1, skipped: 0, problems: [] });
  });

  test('a failed test is named, with the first line of its reason', () => {
    const failed = {
      status: 'failed',
      fullName: 'a dial turns',
      failureMessages: ['\u001b[31mError: 1 is not 2\u001b[39m\n at a']
    };
    const report = { testResults: [{ ...file([], 'failed'), assertionResults: [failed, { status: 'passed' }] }] };
    expect(countVitest({ report, exitCode: 1 }).broken).toEqual(['a.test.ts › a dial turns: Error: 1 is not 2']);
  });

  test('a file that does not load is a failure, with its reason', () => {
    const report = vitest(file(['passed']), file([], 'failed', 'no such module'));
    const totals = countVitest({ report, exitCode: 1 });
    expect(totals).toMatchObject({ passed: 1, failed: 1 });
    expect(totals.problems).toEqual(['Vitest could not run /site/tests/unit/a.test.ts: no such module']);
  });

  test('an error outside any test is a failure', () => {
    const totals = countVitest({ report: vitest(file(['passed'])), exitCode: 1 });
    expect(totals).toMatchObject({ passed: 1, failed: 1 });
    expect(totals.problems).toEqual(['Vitest ended with exit code 1 although no test failed.']);
  });
});

describe('Playwright', () => {
  test('expected and flaky tests passed', () => {
    const report = playwright({ expected: 7, flaky: 1, skipped: 2 });
    expect(countPlaywright({ report, exitCode: 0 })).toEqual({
      passed: 8,
      failed: 0,
      skipped: 2,
      problems: [],
      broken: [],
      unsteady: []
    });
  });

  test('a flaky test is named with the suites around it', () => {
    const specs = [
      { title: 'steady', tests: [{ status: 'expected' }] },
      { title: 'not always', tests: [{ status: 'flaky' }] }
    ];
    const suites = [{ title: 'a.test.ts', specs, suites: [{ title: 'on a phone', specs }] }];
    const { unsteady } = countPlaywright({ report: { ...playwright({ expected: 2, flaky: 2 }), suites }, exitCode: 0 });
    expect(unsteady).toEqual(['a.test.ts › not always', 'a.test.ts › on a phone › not always']);
  });

  test('a test that failed and one that did once are named with their last error', () => {
    const results = [{ error: { message: 'Error: first' } }, { error: { message: 'Error: second\n at a' } }];
    const specs = [
      { title: 'breaks', tests: [{ status: 'unexpected', results }] },
      { title: 'wavers', tests: [{ status: 'flaky', results: [results[0], {}] }] }
    ];
    const report = { ...playwright({ unexpected: 1, flaky: 1 }), suites: [{ title: 'a.test.ts', specs }] };
    const { broken, unsteady } = countPlaywright({ report, exitCode: 1 });
    expect(broken).toEqual(['a.test.ts › breaks: Error: second']);
    expect(unsteady).toEqual(['a.test.ts › wavers: Error: first']);
  });

  test('failed tests and errors outside tests are failures', () => {
    const report = playwright({ expected: 1, unexpected: 2 }, [{ message: 'the web server did not start' }]);
    const totals = countPlaywright({ report, exitCode: 1 });
    expect(totals).toMatchObject({ passed: 1, failed: 3 });
    expect(totals.problems).toEqual(['Playwright: the web server did not start']);
  });

  test('a run ended by a signal is a failure', () => {
    const totals = countPlaywright({ report: playwright({ expected: 3 }), exitCode: null });
    expect(totals).toMatchObject({ passed: 3, failed: 1 });
    expect(totals.problems).toEqual(['Playwright was stopped by a signal although no test failed.']);
  });
});

describe.each([
  ['Vitest', countVitest, vitest(), vitest(file(['skipped']))],
  ['Playwright', countPlaywright, playwright({}), playwright({ skipped: 4 })]
] as const)('%s', (name, count, none, onlySkipped) => {
  test.each([undefined, null, 'text', {}, []])('the report %j is a failure whatever the exit code', (report) => {
    const problems = [`${name} ended with exit code 0 and left no report that can be read.`];
    expect(count({ report, exitCode: 0 })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      problems,
      broken: [],
      unsteady: []
    });
  });

  test('no test, or none that was run, is one failure', () => {
    for (const report of [none, onlySkipped]) {
      for (const exitCode of [0, 1]) {
        const totals = count({ report, exitCode });
        expect(totals).toMatchObject({ passed: 0, failed: 1 });
        expect(totals.problems).toEqual([`${name} ran no test.`]);
      }
    }
  });
});

test('runs add up, and what is no test counts with them', () => {
  const runs = [
    countVitest({ report: vitest(file(['passed', 'skipped'])), exitCode: 0 }),
    failure('The site does not build.')
  ];
  expect(sum(runs)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    problems: ['The site does not build.'],
    broken: [],
    unsteady: []
  });
});

test('another Vitest run is called by its own name', () => {
  const totals = countVitest({ report: undefined, exitCode: 1 }, 'The run in other engines');
  expect(totals.problems).toEqual([
    'The run in other engines ended with exit code 1 and left no report that can be read.'
  ]);
});

test('what the machine does not have is skipped, and no failure', () => {
  const totals = sum([countVitest({ report: vitest(file(['passed'])), exitCode: 0 }), skipped(2)]);
  expect(closingLine(totals)).toBe('1 passed, 0 failed, 2 skipped');
});

test('the closing line names skipped tests only where there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0, problems: [], broken: [], unsteady: [] })).toBe(
    '12 passed, 0 failed'
  );
  expect(closingLine({ passed: 12, failed: 1, skipped: 3, problems: [], broken: [], unsteady: [] })).toBe(
    '12 passed, 1 failed, 3 skipped'
  );
});
