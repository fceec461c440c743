import type { Section } from './types.ts';

/** Declares a section. Checks nothing at run time: the types do, and the build does (`validate.ts`). */
export const defineSection = (section: Section): Section => section;
