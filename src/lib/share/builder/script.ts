import { citation, dayOfReader } from '../citation.ts';
import { embedCode, hasModes, heightOf, defaultOptions } from '../embed-code.ts';
import { linkOf, type Shareable } from '../links.ts';
import { announce, SHOWN_FOR } from '../menu/announce.ts';
import { copyText } from '../menu/copy.ts';
import { queryOfChoice, readChoice, type Choice } from './choice.ts';
import { showPreviews } from './previews.ts';

/** What makes the builder answer. A program of its own, run once; it imports nothing of the story. */

/** How long a reader types before previews follow, in milliseconds. */
const SETTLED = 400;

function start(form: HTMLFormElement): void {
  const all = JSON.parse(form.dataset.all!) as readonly Shareable[];
  const base = location.pathname.replace(/\/share\/.*$/, '');
  const site = location.origin + base;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const show = (part: string, shown: boolean) => {
    for (const one of form.querySelectorAll<HTMLElement>(`[data-for="${part}"]`)) one.hidden = !shown;
  };
  const previews = form.querySelector<HTMLElement>('#previews')!;
  let choice: Choice;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts a choice into the controls. */
  function fill({ what, options, form: code }: Choice): void {
    const which = field('id') as HTMLSelectElement;
    if (which.dataset.kind !== what.kind) {
      which.dataset.kind = what.kind;
      which.replaceChildren(
        ...all
          .filter(({ kind }) => kind === what.kind)
          .map(({ id, title }) => new Option(title.replace(/^Map: /, ''), id))
      );
    }
    const values = { kind: what.kind, id: what.id, mode: options.mode, theme: options.theme, code };
    for (const [name, value] of Object.entries(values)) field(name).value = value;
    field('asof').value = options.day ?? '';
    field('height').value = String(options.height);
  }

  /** Puts what comes of the choice into the page. */
  function write(notes: readonly string[]): void {
    const { what, options, form: code } = choice;
    const { day } = options;
    show('id', what.kind !== 'story');
    show('asof', what.kind !== 'map');
    show('story-day', what.kind !== 'claim');
    show('claim-day', what.kind === 'claim');
    show('map-day', what.kind === 'map');
    show('mode', hasModes(what));
    field('link').value = linkOf(what, site, { day });
    field('citation').value = citation(what, { site, day, accessed: dayOfReader(new Date()) });
    field('text').value = embedCode(what, site, options, code);
    form.querySelector('[data-notes]')!.textContent = notes.join(' ');
    if (!previews.hidden) showPreviews(previews, base, what, options);
  }

  function read(query: URLSearchParams): void {
    const found = readChoice(query, all);
    choice = found.choice;
    fill(choice);
    write(found.notes);
  }

  /** What the controls say; a height or a thing that belonged to another kind is not taken along. */
  function fromForm(): void {
    const query = new URLSearchParams();
    for (const name of ['kind', 'id', 'mode', 'theme', 'asof', 'height', 'code']) query.set(name, field(name).value);
    const { what, options } = choice;
    if (query.get('kind') !== what.kind) query.delete('id');
    // A height that nobody chose is that of what is chosen now.
    if (field('height').value === String(options.height) && options.height === heightOf(what, options.mode)) {
      query.delete('height');
    }
    const found = readChoice(query, all);
    choice = found.choice;
    history.replaceState(history.state, '', `${location.pathname}${queryOfChoice(choice)}${location.hash}`);
    fill(choice);
    write(found.notes);
  }

  form.addEventListener('change', (event) => {
    if (!(event.target as HTMLElement).matches('[readonly]')) fromForm();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => read(new URLSearchParams(location.search)));

  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const words = button.textContent!;
    button.ariaLabel = words;
    button.addEventListener('click', () => {
      const source = field(button.dataset.copies!) as unknown as HTMLTextAreaElement;
      void copyText(source.value, form).then((copied) => {
        if (!copied) {
          source.focus();
          source.select();
          announce(
            'This browser does not let the page copy. The text is selected: copy it with the keys or the finger.'
          );
        } else announce(button.dataset.doneWords!);
        button.textContent = copied ? button.dataset.doneWords! : 'Selected: copy it now';
        setTimeout(() => (button.textContent = words), SHOWN_FOR);
      });
    });
  }

  const asks = form.querySelector<HTMLButtonElement>('[data-preview]')!;
  asks.addEventListener('click', () => {
    previews.hidden = !previews.hidden;
    asks.ariaExpanded = String(!previews.hidden);
    asks.textContent = previews.hidden ? 'Show previews' : 'Hide previews';
    if (previews.hidden) previews.replaceChildren();
    else showPreviews(previews, base, choice.what, choice.options);
  });
  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLElement).getAttribute('name') !== 'height') return;
    clearTimeout(timer);
    timer = setTimeout(fromForm, SETTLED);
  });

  for (const code of document.querySelectorAll<HTMLElement>('[data-code-of]')) {
    const what = all.find(({ kind, id }) => `${kind}/${id}` === code.dataset.codeOf);
    if (what) code.textContent = embedCode(what, site, defaultOptions(what));
  }
  read(new URLSearchParams(location.search));
  document.documentElement.dataset.hydrated = '';
}

const form = document.querySelector<HTMLFormElement>('form[data-builder]');
if (form) start(form);
