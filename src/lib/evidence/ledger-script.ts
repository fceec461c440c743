import { formatDate } from '../facts/dates.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import { chosen, firmnessOn, queryOfChoice, readChoice, type Choice, type LedgerEntry } from './ledger-choice.ts';

/**
 * What makes the ledger's page answer: it reads the claims off the page that the server wrote, filters and sorts them, and
 * brings all that hangs on a day up to the reader's. A program of its own, run once; it imports nothing of the story.
 */

const all = <T extends HTMLElement>(selector: string, root: ParentNode = document): readonly T[] => [
  ...root.querySelectorAll<T>(selector)
];

interface Entry extends LedgerEntry {
  readonly item: HTMLElement;
  /** The list in which the server wrote it. */
  readonly home: HTMLElement;
  readonly row: HTMLElement | null;
}

function entryOf(item: HTMLElement): Entry {
  const { claim = '', topic = '', actors = '', order, statements } = item.dataset;
  return {
    id: claim,
    topic,
    actors: actors.split(' '),
    order: Number(order),
    statements: Number(statements),
    statusHistory: all('[data-standing]', item)
      .filter(({ dataset }) => dataset.from !== '')
      .map(({ dataset }) => ({ from: dataset.from!, status: dataset.standing as ClaimStatus })),
    item,
    home: item.parentElement!,
    row: document.querySelector<HTMLElement>(`[data-row="${CSS.escape(claim)}"]`)
  };
}

function showDay(day: string, entries: readonly Entry[]): void {
  document.documentElement.dataset.asof = day;
  for (const time of all('time[data-chosen-day]')) {
    time.textContent = formatDate(day);
    time.setAttribute('datetime', day);
  }
  for (const one of all('[data-from]')) {
    const { from = '', until } = one.dataset;
    one.hidden = !(from <= day && (until === undefined || day < until));
  }
  for (const entry of entries) entry.item.dataset.status = firmnessOn(entry, day);
  for (const cell of all('[data-count-of]')) {
    cell.textContent = String(entries.filter((entry) => firmnessOn(entry, day) === cell.dataset.countOf).length);
  }
}

/** Puts the claims that fit where they belong: in their parts, or all in one list under its own heading. */
function showList(entries: readonly Entry[], fitting: readonly Entry[], inParts: boolean): void {
  const one = document.querySelector<HTMLElement>('[data-sorted] ul')!;
  for (const { item, row } of entries) {
    item.hidden = true;
    if (row) row.hidden = true;
  }
  const order = inParts ? entries : fitting;
  for (const { item, home, row } of order) {
    (inParts ? home : one).append(item);
    row?.parentElement?.append(row);
  }
  for (const { item, row } of fitting) {
    item.hidden = false;
    if (row) row.hidden = false;
  }
  for (const part of all('[data-part], [data-sorted]')) part.hidden = !part.querySelector('li:not([hidden])');
}

function fill(form: HTMLFormElement, { status, actor, topic, sort, asOf }: Choice): void {
  const day = form.elements.namedItem('asof') as HTMLSelectElement;
  if (![...day.options].some(({ value }) => value === asOf.day)) day.add(new Option(formatDate(asOf.day), asOf.day), 0);
  const values = { status, actor, topic, sort, asof: asOf.day };
  for (const [name, value] of Object.entries(values)) {
    (form.elements.namedItem(name) as HTMLSelectElement).value = value ?? '';
  }
}

function start(form: HTMLFormElement): void {
  const entries = all('[data-claim]').map(entryOf);
  const count = form.querySelector('[data-count]')!;
  const note = form.querySelector('[data-note]')!;

  function show(choice: Choice) {
    const fitting = chosen(entries, choice);
    showDay(choice.asOf.day, entries);
    showList(entries, fitting, choice.sort === 'parts');
    note.textContent = choice.asOf.note ?? '';
    count.textContent =
      fitting.length > 0 ? `${fitting.length} of ${entries.length} claims` : 'No claim is like that: choose another.';
  }

  const fromAddress = () => {
    const choice = readChoice(new URLSearchParams(location.search), entries);
    fill(form, choice);
    show(choice);
  };

  function fromForm() {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) query.set(name, String(value));
    const choice = readChoice(query, entries);
    history.replaceState(history.state, '', `${location.pathname}${queryOfChoice(choice)}${location.hash}`);
    show(choice);
  }

  form.addEventListener('change', fromForm);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(form, readChoice(new URLSearchParams(), entries));
    fromForm();
  });
  // A browser leaves alone what is half in sight, though the other half be under the column that stays.
  const matrix = document.querySelector('[aria-labelledby="matrix-caption"]');
  matrix?.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target !== matrix) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
  document.documentElement.dataset.hydrated = '';
}

const form = document.querySelector<HTMLFormElement>('form[data-ledger]');
if (form) start(form);
