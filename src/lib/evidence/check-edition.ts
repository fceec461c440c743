import { isRealDate, isRealDay } from '../facts/dates.ts';
import { meant } from '../facts/nearest.ts';
import type { Problem } from '../facts/validate.ts';
import { COMPILED, type Change, type CorrectedPlace, type Correction } from './edition.ts';

/** What is wrong with the lists of corrections and changes, which readers meet on a page, at the place itself and in a feed. */

const FILE = 'src/lib/evidence/edition.ts';
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids that a correction may name as its place. */
export interface CorrectedIds {
  readonly step: readonly string[];
  readonly claim: readonly string[];
  readonly source: readonly string[];
  readonly figure: readonly string[];
  readonly page: readonly string[];
}

type Complain = (problem: string, remedy: string) => void;

function checkPlace(complain: Complain, where: CorrectedPlace, ids: CorrectedIds): void {
  const [[kind, id] = ['', '']] = Object.entries(where ?? {}) as readonly (readonly [string, string])[];
  const known = ids[kind as keyof CorrectedIds] as readonly string[] | undefined;
  if (known === undefined) {
    const kinds = Object.keys(ids);
    complain(`where: it stands in '${kind}'`, meant(kind, kinds, `give one of: ${kinds.join(', ')}`));
  } else if (!known.includes(id)) {
    complain(`where: there is no ${kind} '${id}'`, meant(String(id), known, 'name a place that is there'));
  }
}

/** Everything that is wrong with the two lists, in their order. An empty list: sound. */
export function validateEdition(
  corrections: readonly Correction[],
  changes: readonly Change[],
  ids: CorrectedIds
): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const complainOf = (id: string): Complain => {
    return (problem, remedy) => problems.push({ file: FILE, id: id || 'an entry without id', problem, remedy });
  };
  const checkId = (complain: Complain, id: string) => {
    if (!KEBAB.test(id)) complain('the id is not kebab-case', 'use small letters, digits and single hyphens');
    if (taken.has(id)) complain('the id is already taken', 'ids of corrections and changes are unique: rename one');
    taken.add(id);
  };
  const checkOrder = (complain: Complain, date: string, newer = '') => {
    if (isRealDate(newer) && date > newer) {
      complain(`${date} stands below ${newer}`, 'put the newest first');
    }
  };

  corrections.forEach(({ id, day, where, what, was, is, why }, i) => {
    const complain = complainOf(id);
    checkId(complain, id);
    if (!isRealDay(day)) complain(`day: '${day}' is not a day`, 'write a day that exists as YYYY-MM-DD');
    else {
      if (day < COMPILED) complain(`day: ${day} is before ${COMPILED}, the first edition`, 'mend the day');
      checkOrder(complain, day, corrections[i - 1]?.day);
    }
    checkPlace(complain, where, ids);
    if (what.trim() === '' || what.endsWith('.')) {
      complain(`what: '${what}'`, 'name what was wrong, as a noun without a full stop: the year of the treaty');
    }
    for (const [field, text] of Object.entries({ was, is, why })) {
      if (!/[.!?]’?$/.test(text)) complain(`${field}: '${text}'`, 'write whole sentences, with their full stops');
    }
  });

  changes.forEach(({ id, date, what }, i) => {
    const complain = complainOf(id);
    checkId(complain, id);
    if (!isRealDate(date)) complain(`date: '${date}' is not a date`, 'write YYYY, YYYY-MM or YYYY-MM-DD');
    else checkOrder(complain, date, changes[i - 1]?.date);
    if (what.trim() === '') complain('what: nothing', 'say what is new');
  });
  return problems;
}
