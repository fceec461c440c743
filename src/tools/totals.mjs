import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Counts tests from the runners' own JSON reports. Whatever makes a run worthless (a crash, no report, no test at all)
 * counts as one failure, so that a closing line with "0 failed" always means what it says.
 *
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} problems Failures that belong to no single test, each a sentence.
 * @property {readonly string[]} broken Tests that failed, each with the first line of its reason.
 * @property {readonly string[]} unsteady Tests that passed only when they were run again.
 */

/**
 * @typedef {object} Run One runner's outcome.
 * @property {unknown} report The parsed JSON report; undefined when there is none.
 * @property {number | null} exitCode null when a signal ended the runner.
 */

/**
 * Totals of a Vitest run (`--reporter=json`).
 *
 * @param {Run} run
 * @param {string} [name] What was run, as problems call it.
 * @returns {Totals}
 */
export function countVitest({ report, exitCode }, name = 'Vitest') {
  const files = isRecord(report) && Array.isArray(report.testResults) ? report.testResults : undefined;
  if (!files) return noReport(name, exitCode);
  const counted = { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  /** @type {string[]} */
  const broken = [];
  for (const file of files) {
    /** @type {{ status: string, fullName?: string, failureMessages?: string[] }[]} */
    const tests = file.assertionResults;
    const statuses = tests.map(({ status }) => status);
    for (const { status, fullName, failureMessages } of tests)
      if (status === 'failed') broken.push(`${basename(file.name)} › ${fullName}${because(failureMessages?.[0])}`);
    counted.passed += statuses.filter((status) => status === 'passed').length;
    const failed = statuses.filter((status) => status === 'failed').length;
    counted.failed += failed;
    counted.skipped += statuses.length - statuses.filter((status) => status === 'passed').length - failed;
    if (file.status === 'failed' && failed === 0) problems.push(`${name} could not run ${file.name}: ${file.message}`);
  }
  return { ...settle(name, counted, problems, exitCode), broken };
}

/**
 * Totals of a Playwright run (`--reporter=json`).
 *
 * @param {Run} run
 * @returns {Totals}
 */
export function countPlaywright({ report, exitCode }) {
  const stats = isRecord(report) && isRecord(report.stats) ? report.stats : undefined;
  if (!stats) return noReport('Playwright', exitCode);
  const errors = isRecord(report) && Array.isArray(report.errors) ? report.errors : [];
  const counted = {
    passed: Number(stats.expected) + Number(stats.flaky),
    failed: Number(stats.unexpected),
    skipped: Number(stats.skipped)
  };
  const problems = errors.map((error) => `Playwright: ${error.message ?? error.value ?? 'an error without a message'}`);
  const suites = isRecord(report) && Array.isArray(report.suites) ? report.suites : [];
  return {
    ...settle('Playwright', counted, problems, exitCode),
    broken: suites.flatMap((suite) => namesIn(suite, 'unexpected')),
    unsteady: suites.flatMap((suite) => namesIn(suite, 'flaky'))
  };
}

/**
 * A suite's tests of one outcome, each with the first line of its last error where it has one.
 *
 * @param {Suite} suite
 * @param {'unexpected' | 'flaky'} outcome
 * @param {string} [within]
 * @returns {string[]}
 *
 * @typedef {{ error?: { message?: string } }} Result One time that a test was run.
 * @typedef {{ title: string, tests: { status: string, results?: Result[] }[] }} Spec
 * @typedef {{ title: string, suites?: Suite[], specs?: Spec[] }} Suite
 */
function namesIn({ title, suites = [], specs = [] }, outcome, within = '') {
  const name = within ? `${within} › ${title}` : title;
  const own = specs.flatMap((spec) => {
    const test = spec.tests.find(({ status }) => status === outcome);
    const error = test?.results?.findLast((result) => result.error)?.error;
    return test ? [`${name} › ${spec.title}${because(error?.message)}`] : [];
  });
  return [...own, ...suites.flatMap((suite) => namesIn(suite, outcome, name))];
}

/**
 * @param {string | undefined} message
 * @returns {string} Its first line, behind a colon and without a terminal's colours; empty without a message.
 */
const because = (message) => {
  const line = stripVTControlCharacters(message ?? '')
    .trim()
    .split('\n')[0];
  return line ? `: ${line.length > 200 ? `${line.slice(0, 199)}…` : line}` : '';
};

/**
 * A failure that no runner reports, such as a build that stops.
 *
 * @param {string} problem
 * @returns {Totals}
 */
export const failure = (problem) => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  problems: [problem],
  broken: [],
  unsteady: []
});

/**
 * So many things that were not tested because this machine does not have what they need: no failure.
 *
 * @param {number} count
 * @returns {Totals}
 */
export const skipped = (count) => ({ passed: 0, failed: 0, skipped: count, problems: [], broken: [], unsteady: [] });

/**
 * The sum of several runs.
 *
 * @param {readonly Totals[]} runs
 * @returns {Totals}
 */
export const sum = (runs) => ({
  passed: runs.reduce((total, run) => total + run.passed, 0),
  failed: runs.reduce((total, run) => total + run.failed, 0),
  skipped: runs.reduce((total, run) => total + run.skipped, 0),
  problems: runs.flatMap((run) => run.problems),
  broken: runs.flatMap((run) => run.broken),
  unsteady: runs.flatMap((run) => run.unsteady)
});

/**
 * The line that a test run closes with: `12 passed, 0 failed`, and `, 3 skipped` only where there are any.
 *
 * @param {Totals} totals
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * @param {string} runner
 * @param {{ passed: number, failed: number, skipped: number }} counted
 * @param {string[]} problems
 * @param {number | null} exitCode
 * @returns {Totals}
 */
function settle(runner, counted, problems, exitCode) {
  if (counted.passed + counted.failed + problems.length === 0) problems.push(`${runner} ran no test.`);
  if (exitCode !== 0 && counted.failed + problems.length === 0) {
    problems.push(`${runner} ${ending(exitCode)} although no test failed.`);
  }
  return { ...counted, failed: counted.failed + problems.length, problems, broken: [], unsteady: [] };
}

/**
 * @param {string} runner
 * @param {number | null} exitCode
 */
const noReport = (runner, exitCode) => failure(`${runner} ${ending(exitCode)} and left no report that can be read.`);

/** @param {number | null} exitCode */
const ending = (exitCode) => (exitCode === null ? 'was stopped by a signal' : `ended with exit code ${exitCode}`);

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;
