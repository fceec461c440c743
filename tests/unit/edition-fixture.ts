import { EDITION, type Change, type Correction } from '../../src/lib/evidence/edition.ts';
import { sources, type SourceId } from '../../src/lib/facts/sources.ts';
import { story } from '../../src/lib/story/story.ts';

/** The steps that have a figure. */
export const figureSteps = story.steps.filter(({ figure }) => figure);
/** A step, and one with a figure, that the made-up corrections are of. */
export const [step, figureStep] = [story.steps[2]!, figureSteps[0]!];
/** A source, likewise. */
export const source = Object.keys(sources)[0] as SourceId;
const say = { what: 'a number', was: 'It was <3> & more.', is: 'It is 4.', why: 'The page says so.' };

/** Corrections of every kind of place, made up, the newest first. */
export const madeUp: readonly Correction[] = [
  { id: 'in-a-step', day: '2026-12-03', where: { step: step.id }, ...say },
  { id: 'in-a-figure', day: '2026-12-02', where: { figure: figureStep.figure! }, ...say },
  { id: 'in-a-claim', day: '2026-12-01', where: { claim: 'moved-to-kursk' }, ...say },
  { id: 'in-a-source', day: '2026-12-01', where: { source }, ...say },
  { id: 'on-a-page', day: '2026-12-01', where: { page: '/about/' }, ...say }
];
/** A change log, likewise. */
export const madeUpLog: readonly Change[] = [
  { id: 'a-year-later', date: '2027', what: 'A new section.' },
  { id: 'first', date: EDITION, what: 'First publication.' }
];
