import type { SectionFile } from './check.ts';
import { storyOf, type Story } from './story-of.ts';
import type { Section } from './types.ts';

export { storyOf, type Story, type StoryStep } from './story-of.ts';

/**
 * The story as frozen plain data. Every file in `sections/` is a section, in the order of the numbers its name begins
 * with: a new file needs no other change. Nothing is checked here; `validate.ts` does that for the build.
 */

const modules = import.meta.glob<{ section?: Section }>('./sections/*.ts', { eager: true });

/** What each file in `sections/` exports, in the order of the files. */
export const sectionFiles: readonly SectionFile[] = Object.entries(modules)
  .map(([path, module]): SectionFile => [path.replace('./', 'src/lib/story/'), module.section])
  .sort(([a], [b]) => (a < b ? -1 : 1));

export const story: Story = storyOf(
  sectionFiles.map(([, section]) => section).filter((section): section is Section => section !== undefined)
);
