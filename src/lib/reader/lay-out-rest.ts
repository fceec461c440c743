/**
 * Lays out, part after part, so that a finger on the page never waits for all of it, what was left out before the first paint
 * because nothing of it could be seen (`[data-far]`, leg.css). What stands above takes another height than was supposed:
 * `anchor`, where the page opens, stays in its place all the while. After this every place on the page is where it will be.
 */
export async function layOutRest(anchor: Element): Promise<void> {
  for (const part of document.querySelectorAll('html[data-far] [data-far]')) {
    // Out of sight nobody waits, but timers do.
    if (!document.hidden) await new Promise((done) => setTimeout(done));
    const { top } = anchor.getBoundingClientRect();
    part.removeAttribute('data-far');
    const by = anchor.getBoundingClientRect().top - top;
    if (by) window.scrollBy({ top: by, behavior: 'instant' });
  }
}
