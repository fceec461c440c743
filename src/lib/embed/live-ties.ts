import { timeline } from 'virtual:timeline';
import { walk } from 'virtual:walk';
import { sectionPath } from '../share/address.ts';

/** What the timeline of ties needs in order to answer in a frame, fetched in one piece. */
export { default as Timeline } from '../charts/timeline/Timeline.svelte';
export { timeline };

/** The address of a step in the story, for its dot; `base` is the base path. */
export const stepHref = (base: string, step: string): string =>
  `${sectionPath(base, walk.steps.find(({ id }) => id === step)!.section)}#${step}`;

const [first, end] = timeline.domain;
const untold = timeline.dots.some(({ steps }) => steps.length === 0);

/** How the drawing that answers is read: unlike the picture's, its signs for what was not yet known are pale. */
export const howToRead = `Moscow and Pyongyang, ${first} to ${end - 1}: ${timeline.dots.length} events and, as double lines, ${timeline.treaties.length} treaties. Larger signs are major events, pale ones were not yet known${untold ? ', hollow ones are not told in the story' : ''}. Recent years are drawn wider.`;
