import { factTables } from '../facts/tables.ts';
import { sectionFiles, story } from '../story/story.ts';
import { report } from '../story/validate.ts';
import { contentProblems } from './check-content.ts';
import { contentOf, type Content } from './walk.ts';

/** What the build gets: what the browser gets, or every problem of the content in one text. */
export type Prepared = { readonly content: Content } | { readonly problems: string };

/** Checks all content and makes what the browser gets. */
export function prepare(): Prepared {
  const problems = contentProblems(factTables, sectionFiles);
  return problems.length > 0 ? { problems: report(problems) } : { content: contentOf(story) };
}
