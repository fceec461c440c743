import { describe, expect, it } from 'vitest';
import { changesOf, statusOn } from '../../src/lib/facts/as-of.ts';
import { claimRecords, claims } from '../../src/lib/facts/claims.ts';
import { RULES, rulingOn, wordsOfRule, type RuleId } from '../../src/lib/facts/rules.ts';
import type { Assertion, Claim, ClaimRecord, ClaimStatus } from '../../src/lib/facts/schema.ts';
import { LEDGER_DAYS } from '../support/ledger-days.ts';
import { said, on } from './said.ts';

/** The rule that decides at the end of the month. */
const ruleOf = (...assertions: readonly Assertion[]): RuleId | null => rulingOn(assertions, on(31))?.rule ?? null;

describe('the rules', () => {
  it('are told in the order in which they are asked, the last for everything else', () => {
    expect(RULES.map(({ id, status }) => [id, status])).toEqual([
      ['admission', 'confirmed'],
      ['open-evidence', 'confirmed'],
      ['denial', 'contradicted'],
      ['agreement', 'corroborated'],
      ['word', 'alleged']
    ]);
  });

  it('have words for the reader, and none for a rule that is not there', () => {
    for (const { id, words } of RULES) expect(wordsOfRule(id)).toBe(words);
    expect(() => wordsOfRule('hearsay' as RuleId)).toThrow(RangeError);
  });

  it.each<[what: string, rule: RuleId | null, assertions: readonly Assertion[]]>([
    ['one speaker alone', 'word', [said(18, 'KR', 'asserts')]],
    ['one speaker who says it twice', 'word', [said(18, 'KR', 'asserts'), said(23, 'KR', 'confirms')]],
    ['two countries that each say it', 'word', [said(18, 'KR', 'asserts'), said(23, 'UA', 'asserts')]],
    ['another country that bears it out', 'agreement', [said(18, 'KR', 'asserts'), said(23, 'US', 'corroborates')]],
    ['another country that calls it a fact', 'agreement', [said(18, 'KR', 'asserts'), said(28, 'NATO', 'confirms')]],
    [
      'another body of the same country',
      'word',
      [said(18, 'KR', 'asserts', { by: 'NIS' }), said(23, 'KR', 'corroborates', { by: 'Joint Chiefs' })]
    ],
    ['who cannot confirm it', 'word', [said(18, 'KR', 'asserts'), said(19, 'US', 'declines')]],
    [
      'what Pyongyang bears out without admitting it',
      'agreement',
      [said(18, 'KR', 'asserts'), said(25, 'KP', 'corroborates')]
    ],
    ['an admission by Moscow', 'admission', [said(18, 'KR', 'asserts'), said(26, 'RU', 'admits')]],
    ['an admission by Pyongyang that nobody had said before', 'admission', [said(28, 'KP', 'admits')]],
    ['an admission by somebody else', 'word', [said(18, 'US', 'admits')]],
    ['evidence that anyone can check', 'open-evidence', [said(18, 'UA', 'asserts', { openEvidence: true })]],
    ['a denial by another government', 'denial', [said(18, 'KR', 'asserts'), said(19, 'GB', 'denies')]],
    [
      'a denial by the country that said it',
      'denial',
      [said(18, 'UA', 'asserts', { by: 'A source' }), said(19, 'UA', 'denies', { by: 'The command' })]
    ],
    ['a denial by Moscow', 'word', [said(18, 'KR', 'asserts'), said(21, 'RU', 'denies')]],
    ['a denial by Pyongyang', 'word', [said(18, 'KR', 'asserts'), said(21, 'KP', 'denies')]],
    ['a denial without a name', 'word', [said(18, 'KR', 'asserts'), said(21, 'US', 'denies', { anonymous: true })]],
    [
      'a denial from outside governments',
      'word',
      [said(18, 'KR', 'asserts'), said(21, 'LT', 'denies', { outside: true })]
    ],
    ['a denial before anybody said it', 'word', [said(15, 'UA', 'denies'), said(18, 'KR', 'asserts')]],
    [
      'a denial of what another bears out',
      'denial',
      [said(18, 'KR', 'asserts'), said(19, 'GB', 'denies'), said(23, 'US', 'corroborates')]
    ],
    [
      'a denial taken back',
      'agreement',
      [said(18, 'KR', 'asserts'), said(19, 'US', 'denies'), said(23, 'US', 'corroborates')]
    ],
    [
      'a denial that became a refusal to say',
      'word',
      [said(18, 'KR', 'asserts'), said(19, 'US', 'denies'), said(23, 'US', 'declines')]
    ],
    [
      'a denial of what was admitted',
      'admission',
      [said(18, 'KR', 'asserts'), said(26, 'RU', 'admits'), said(28, 'GB', 'denies')]
    ],
    [
      'a denial of what anyone can check',
      'open-evidence',
      [said(18, 'KR', 'asserts', { openEvidence: true }), said(28, 'GB', 'denies')]
    ],
    [
      'who bears it out without a name',
      'word',
      [said(18, 'KR', 'asserts'), said(23, 'US', 'corroborates', { anonymous: true })]
    ],
    [
      'who bears out what had been said without a name',
      'word',
      [said(17, 'US', 'asserts', { anonymous: true }), said(23, 'UA', 'corroborates')]
    ],
    ['a voice outside governments', null, [said(28, 'LT', 'asserts', { outside: true })]],
    [
      'a voice outside governments that a government bears out',
      'agreement',
      [said(18, 'KR', 'asserts'), said(23, 'US', 'corroborates', { outside: true })]
    ],
    ['nobody but who denies it', null, [said(15, 'UA', 'denies')]],
    ['nothing at all', null, []]
  ])('make of %s: %s', (_what, rule, assertions) => {
    expect(ruleOf(...assertions)).toBe(rule);
    // The order in which a record lists its assertions is not the order of time.
    expect(ruleOf(...assertions.toReversed())).toBe(rule);
  });

  it('take who first says it before who bears it out, of one day', () => {
    expect(ruleOf(said(23, 'US', 'corroborates'), said(23, 'KR', 'asserts'))).toBe('agreement');
  });

  it('know nothing of the days to come', () => {
    const all = [said(18, 'KR', 'asserts'), said(23, 'US', 'corroborates'), said(26, 'RU', 'admits')];
    expect([17, 18, 22, 23, 25, 26].map((day) => rulingOn(all, on(day))?.status ?? null)).toEqual([
      null,
      'alleged',
      'alleged',
      'corroborated',
      'corroborated',
      'confirmed'
    ]);
  });
});

describe('the ledger', () => {
  const LETTERS: Readonly<Record<string, ClaimStatus | null>> = {
    '-': null,
    a: 'alleged',
    c: 'corroborated',
    C: 'confirmed',
    x: 'contradicted',
    u: 'unresolved'
  };

  /** The accepted ledger: one letter a day of `LEDGER_DAYS`. */
  const ACCEPTED: readonly (readonly [claim: string, letters: string])[] = [
    ['troops-moved-to-russia', 'a a c c c c c C C'],
    ['first-batch-by-sea', '- a c c c c c c c'],
    ['first-wave-size', 'a a a a a c c c c'],
    ['moved-to-kursk', '- - a c c c c C C'],
    ['fought-in-kursk', '- - - - c c c C C'],
    ['donetsk-officers-killed', 'u u u u u u u u u'],
    ['disguised-as-russians', '- a a a c c c c c'],
    ['generals-present', '- - - a a c c c C'],
    ['pay-per-soldier', '- - a a a a u u u'],
    ['heavy-casualties', '- - - - - a c c c'],
    ['prisoners-taken', '- - - - - - c C C'],
    ['fate-of-pows', '- - - - - - - a u'],
    ['no-surrender', '- - - - - - - c C'],
    ['bodies-burned', '- - - - - a a a u'],
    ['inside-ukraine', 'a a a a u u u u u'],
    ['technology-in-return', '- - - a a a c c c'],
    ['second-wave', '- - - - - - a c c'],
    ['pulled-from-front', '- - - - - - - c c'],
    ['sappers-and-builders', '- - - - - - - - C'],
    ['builders-arrived', '- - - - - - - - a'],
    ['russia-asked-in-desperation', '- - a a a a x x x'],
    ['china-unaware', '- - - a u u u u u'],
    ['surge-to-tens-of-thousands', '- - - - - a a a x'],
    ['still-there-2026', '- - - - - - - - c'],
    ['pilots-and-deserters', 'a a u u u u u u u']
  ];

  it('has every claim among those whose standing was read and accepted', () => {
    const each = 'give each claim a line in ACCEPTED, above: how it stands on each of LEDGER_DAYS';
    expect(ACCEPTED.map(([id]) => id).sort(), each).toEqual(Object.keys(claims).sort());
  });

  it.each(ACCEPTED)('stands as accepted: %s', (id, letters) => {
    const claim = (claims as Readonly<Record<string, Claim>>)[id]!;
    expect(LEDGER_DAYS.map((day) => [day, statusOn(claim, day)?.status ?? null])).toEqual(
      letters.split(' ').map((letter, i) => [LEDGER_DAYS[i], LETTERS[letter]])
    );
  });

  it('gives a reason of the editor’s own for every change of status', () => {
    for (const [id, record] of Object.entries<ClaimRecord>(claimRecords)) {
      const claim = (claims as Readonly<Record<string, Claim>>)[id]!;
      const reasons = new Set(record.reasons.map(({ from }) => from));
      for (const { from } of changesOf(claim)) expect([id, from, reasons.has(from)]).toEqual([id, from, true]);
    }
  });
});
