import { describe, expect, it } from 'vitest';
import { claimOf, historyOf } from '../../src/lib/facts/history.ts';
import { wordsOfRule } from '../../src/lib/facts/rules.ts';
import type { Assertion, Reason } from '../../src/lib/facts/schema.ts';
import { said, on } from './said.ts';

describe('a history', () => {
  const record = (assertions: readonly Assertion[], ...reasons: readonly Reason[]) => ({ assertions, reasons });
  const told = (history: ReturnType<typeof historyOf>) => history.map(({ from, status, by }) => [from, status, by]);
  const seoul = said(18, 'KR', 'asserts');
  const london = said(20, 'GB', 'denies');
  const washington = said(23, 'US', 'corroborates');

  it('is empty where nobody said it', () => {
    expect(historyOf(record([]))).toEqual([]);
    expect(historyOf(record([said(15, 'UA', 'denies')], { from: on(15), why: 'A denial.' }))).toEqual([]);
  });

  it('has an entry for each day on which the status changed, in the words of the rule that decided', () => {
    const history = historyOf(record([seoul, said(19, 'UA', 'asserts'), washington]));
    expect(told(history)).toEqual([
      [on(18), 'alleged', 'rules'],
      [on(23), 'corroborated', 'rules']
    ]);
    expect(history.map(({ why }) => why)).toEqual([wordsOfRule('word'), wordsOfRule('agreement')]);
    expect(history.map(({ ruling }) => ruling?.rule)).toEqual(['word', 'agreement']);
  });

  it('gives the editor’s words for a day where there are any, also where the status stays', () => {
    const history = historyOf(record([seoul, said(19, 'UA', 'asserts')], { from: on(19), why: 'Kyiv too.' }));
    expect(told(history)).toEqual([
      [on(18), 'alleged', 'rules'],
      [on(19), 'alleged', 'rules']
    ]);
    expect(history[1]?.why).toBe('Kyiv too.');
  });

  it('lets the editor’s judgement hold while the rules give the same', () => {
    const history = historyOf(
      record([seoul, said(19, 'US', 'declines'), said(21, 'RU', 'denies')], {
        from: on(19),
        override: 'unresolved',
        why: 'It cannot be known.'
      })
    );
    expect(told(history)).toEqual([
      [on(18), 'alleged', 'rules'],
      [on(19), 'unresolved', 'editor']
    ]);
    expect(history[1]?.ruling).toEqual({ status: 'alleged', rule: 'word' });
  });

  it('lets it lapse when the rules give something new', () => {
    const judged = record([seoul, said(19, 'US', 'declines'), washington], {
      from: on(19),
      override: 'unresolved',
      why: 'It cannot be known.'
    });
    expect(told(historyOf(judged)).at(-1)).toEqual([on(23), 'corroborated', 'rules']);
  });

  it('says so when the rules take over and the status stays', () => {
    const judged = record([seoul, london, said(21, 'UA', 'asserts')], {
      from: on(18),
      override: 'contradicted',
      why: 'Seoul takes its own word back.'
    });
    expect(told(historyOf(judged))).toEqual([
      [on(18), 'contradicted', 'editor'],
      [on(20), 'contradicted', 'rules']
    ]);
  });

  it('gives the word back to the rules with a reason that judges nothing', () => {
    const judged = record(
      [seoul, said(19, 'US', 'declines'), said(21, 'RU', 'denies')],
      { from: on(19), override: 'unresolved', why: 'It cannot be known.' },
      { from: on(21), why: 'It rests on Seoul’s word.' }
    );
    expect(told(historyOf(judged)).at(-1)).toEqual([on(21), 'alleged', 'rules']);
  });

  it('may begin with a judgement where the rules give nothing yet', () => {
    const judged = record([said(15, 'UA', 'denies'), seoul], {
      from: on(15),
      override: 'alleged',
      why: 'The denial told of the claim.'
    });
    const history = historyOf(judged);
    expect(told(history)).toEqual([
      [on(15), 'alleged', 'editor'],
      [on(18), 'alleged', 'rules']
    ]);
    expect(history[0]?.ruling).toBeNull();
  });

  it('takes the place of the reasons in a claim', () => {
    const claim = claimOf({ sentence: 'They sailed.', ...record([seoul], { from: on(18), why: 'One side.' }) });
    expect(claim).not.toHaveProperty('reasons');
    expect(claim.statusHistory.map(({ why }) => why)).toEqual(['One side.']);
  });
});
