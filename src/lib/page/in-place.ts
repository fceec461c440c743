/**
 * When every place on the page is where it will be: the script in app.html has laid out what is far from the first screen,
 * a section a frame. At once where there is nothing to wait for.
 */
export function inPlace(root: HTMLElement): Promise<void> {
  const done = () => !('far' in root.dataset);
  return new Promise((resolve) => {
    if (done()) return resolve();
    new MutationObserver((_, observer) => {
      if (!done()) return;
      observer.disconnect();
      resolve();
    }).observe(root, { attributeFilter: ['data-far'] });
  });
}
