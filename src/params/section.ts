import { walk } from 'virtual:walk';

/** Slugs of sections that have an address of their own; the cover's is the root. */
export const match = (param: string): boolean => walk.sections.some((s, i) => i > 0 && s.slug === param);
