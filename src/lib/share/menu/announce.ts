/** How long a confirmation stays, in milliseconds. */
export const SHOWN_FOR = 3000;

let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Prepares the page’s one region for what is to be said: a browser only tells of changes to one that it knows. */
export function listen(): void {
  if (region?.isConnected) return;
  region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.dataset.announced = '';
  document.body.append(region);
}

/** Has a short text read out, once, when the reader’s software next pauses. */
export function announce(text: string): void {
  listen();
  clearTimeout(timer);
  region!.textContent = text;
  timer = setTimeout(() => region!.replaceChildren(), SHOWN_FOR);
}
