/** Says of the step being read, and of no other, that it is the current one: to assistive technology, styles and embedders. */
export function markStep(story: Element, id: string): void {
  for (const other of story.querySelectorAll('[data-step][aria-current]')) {
    if (other.id !== id) other.removeAttribute('aria-current');
  }
  story.querySelector(`[data-step="${CSS.escape(id)}"]`)?.setAttribute('aria-current', 'step');
}
