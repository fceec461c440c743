import { readView, remembered, type View } from './view.ts';

const asked = () => readView(new URL(location.href).searchParams.get('view'), remembered());

/** Which view is on the page; `data-view` on the root says the same to styles, and to what came before this did. */
class Shown {
  #now = $state<View>('scroll');
  /** What a reader is told of the view in the address; null where there is nothing to tell. */
  readonly note: string | null;

  constructor() {
    const { view, note } = asked();
    this.note = note;
    this.now = view;
  }

  get now(): View {
    return this.#now;
  }

  set now(view: View) {
    this.#now = view;
    document.documentElement.dataset.view = view;
  }

  /** What the address says of the view: nothing (null) of the scroll, which needs no saying. */
  get named(): View | null {
    return this.#now === 'scroll' ? null : this.#now;
  }

  /** Takes the view that the address now asks for, as after a step back. */
  follow(): void {
    this.now = asked().view;
  }
}

/** There is one story on a page. */
export const shown = new Shown();
