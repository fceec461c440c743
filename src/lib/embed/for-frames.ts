import { script } from 'virtual:embed-boot';
import { sectionPath } from '../share/address.ts';
import { story } from '../story/story.ts';
import { outward } from './outward.ts';

/** A page for frames as it leaves the server: its links lead out, and its look is settled before the first paint. */
export function forFrames(html: string, base: string): string {
  const elsewhere = (fragment: string) => {
    const step = story.stepById.get(fragment);
    if (step) return `${sectionPath(base, step.section)}#${fragment}`;
    return story.sections.some(({ slug }) => slug === fragment) ? sectionPath(base, fragment) : null;
  };
  // After the styles, which the script reads.
  return outward(html, elsewhere).replace('</head>', () => `<script>${script}</script></head>`);
}
