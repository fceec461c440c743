import { rulingOn, wordsOfRule } from './rules.ts';
import type { Claim, ClaimRecord, ClaimStatus, StatusChange } from './schema.ts';

/** An editor's judgement that holds, and what the rules gave when it was made. */
interface Held {
  readonly status: ClaimStatus;
  readonly over: ClaimStatus | null;
}

const daysOf = ({ assertions, reasons }: Pick<ClaimRecord, 'assertions' | 'reasons'>): readonly string[] =>
  [...new Set([...assertions.map(({ date }) => date), ...reasons.map(({ from }) => from)])].sort();

/**
 * The history of a claim: what the rules give from day to day, with the editor's words where there are any, and the
 * editor's judgement instead where that was given. It holds until the rules give something new or the editor writes again.
 * A day on which neither the status changed nor who decides it, and on which the editor did not write, has no entry.
 */
export function historyOf(record: Pick<ClaimRecord, 'assertions' | 'reasons'>): readonly StatusChange[] {
  const changes: StatusChange[] = [];
  let held: Held | null = null;
  for (const day of daysOf(record)) {
    const ruling = rulingOn(record.assertions, day);
    const reason = record.reasons.find(({ from }) => from === day);
    const over = ruling?.status ?? null;
    if (reason) held = reason.override ? { status: reason.override, over } : null;
    else if (held && held.over !== over) held = null;
    const status = held?.status ?? over;
    const by = held ? 'editor' : 'rules';
    const last = changes.at(-1);
    if (status === null || (!reason && last?.status === status && last.by === by)) continue;
    changes.push({
      from: day,
      status,
      why: reason?.why ?? (ruling ? wordsOfRule(ruling.rule) : ''),
      by,
      ruling
    });
  }
  return changes;
}

/** A claim as the site shows it: its record, with the history computed. */
export function claimOf({ reasons, ...record }: ClaimRecord): Claim {
  return { ...record, statusHistory: historyOf({ assertions: record.assertions, reasons }) };
}
