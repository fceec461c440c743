import { parseAsOf } from '../../facts/as-of.ts';
import { FORMS, hasModes, heightOf, HEIGHTS, MODES, THEMES, type EmbedOptions, type Form } from '../embed-code.ts';
import { KINDS, type Kind, type Shareable } from '../links.ts';

/** What is chosen in the builder of links and codes. */
export interface Choice {
  readonly what: Shareable;
  readonly options: EmbedOptions;
  readonly form: Form;
}

/** The only language that there is. */
export const LANGUAGE = { code: 'en', name: 'English' } as const;

const WORDS: Readonly<Record<Kind, string>> = {
  story: 'story',
  section: 'section',
  map: 'map',
  figure: 'chart',
  claim: 'claim'
};

/**
 * Reads a choice out of a query; what is not given is as it is of itself. What cannot be is set right, with a note for each
 * that names the part of the address and never repeats what was typed. `all` begins with the whole story. Never throws.
 */
export function readChoice(
  query: URLSearchParams,
  all: readonly Shareable[]
): { readonly choice: Choice; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const asked = (name: string) => query.get(name) || null;

  /** One of a few words, or the first of them. */
  function oneOf<Word extends string>(name: string, words: readonly Word[], instead: string): Word {
    const text = asked(name);
    const found = words.find((word) => word === text);
    if (text !== null && !found) notes.push(`“${name}” in the address is none that there is; ${instead}`);
    return found ?? words[0]!;
  }

  const kind = oneOf('kind', KINDS, 'this is the whole story.');
  const id = asked('id');
  const ofKind = all.filter((one) => one.kind === kind);
  const named = kind === 'story' ? ofKind[0] : ofKind.find((one) => one.id === id);
  const what = named ?? ofKind[0] ?? all[0]!;
  if (!named && id !== null) notes.push(`“id” in the address is no ${WORDS[kind]} of ours; this is the first one.`);

  const mode = oneOf('mode', MODES, 'the frame chooses.');
  const theme = oneOf('theme', THEMES, 'the colours follow the reader’s browser.');
  const form = oneOf('code', FORMS, 'this is the whole code.');
  oneOf('lang', [LANGUAGE.code], `there is only ${LANGUAGE.name}.`);

  const asof = asked('asof');
  const { day, note } = parseAsOf(asof);
  if (note) notes.push(note);

  const moves = hasModes(what) ? mode : 'auto';
  const usual = heightOf(what, moves);
  const typed = asked('height');
  const number = typed === null ? usual : Number(typed);
  const right = Math.round(Math.min(Math.max(number, HEIGHTS.least), HEIGHTS.most));
  const height = Number.isFinite(right) ? right : usual;
  if (height !== number) {
    notes.push(`“height” in the address is set to ${height}: it can be ${HEIGHTS.least} to ${HEIGHTS.most} pixels.`);
  }
  return {
    choice: { what, options: { mode: moves, theme, day: asof && day, height }, form },
    notes
  };
}

/** The query of a choice, of which a story as it is of itself has none. */
export function queryOfChoice({ what, options: { mode, theme, day, height }, form }: Choice): string {
  const query = new URLSearchParams({
    ...(what.kind !== 'story' && { kind: what.kind, id: what.id }),
    ...(mode !== 'auto' && { mode }),
    ...(theme !== 'auto' && { theme }),
    ...(day && { asof: day }),
    ...(height !== heightOf(what, mode) && { height: String(height) }),
    ...(form !== 'whole' && { code: form })
  });
  return query.size > 0 ? `?${query}` : '';
}
