import { readdir } from 'node:fs/promises';
import {
  TABLES,
  tablesIn,
  validateFacts,
  type Problem,
  type TableFile,
  type TableName
} from '../lib/facts/validate.ts';
import type { Section } from '../lib/story/types.ts';
import { surveyText } from '../lib/story/survey.ts';
import { report, validateStory, type SectionFile } from '../lib/story/validate.ts';

/**
 * Checks all facts and the whole story, prints every problem, and ends with 1 if there is one.
 * Run it from anywhere: `npx tsx src/tools/validate.ts`. With `--report` it also says, of content that is sound, how much
 * there is, how the claims stand, what the editor decided and which sentences have the weakest sources.
 *
 * The files are found and loaded one by one, not by the globs of `tables.ts` and `story.ts`: it needs no Vite, and a
 * file that does not even parse is one problem among the others.
 */

const root = new URL('../../', import.meta.url);
const unreadable: Problem[] = [];

type Module = Readonly<Record<string, unknown>>;

/** A file and what it exports, in a list of one; in an empty one, and noted, where it cannot be loaded. */
async function load(file: string): Promise<readonly (readonly [file: string, module: Module])[]> {
  try {
    return [[file, (await import(new URL(file, root).href)) as Module]];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    unreadable.push({ file, id: file.split('/').at(-1) ?? file, problem, remedy: 'mend it: it cannot be loaded' });
    return [];
  }
}

async function loadFolder(folder: string) {
  // A table that is not split has no folder.
  const all = await readdir(new URL(folder, root)).catch(() => []);
  const names = all.filter((name) => name.endsWith('.ts')).sort();
  return (await Promise.all(names.map((name) => load(`${folder}/${name}`)))).flat();
}

const facts = 'src/lib/facts';
const tables = {} as Record<TableName, readonly TableFile[]>;
for (const name of TABLES) {
  // The file that joins a split table holds the same records again.
  const split = await loadFolder(`${facts}/${name}`);
  const files = split.length > 0 ? split : await load(`${facts}/${name}.ts`);
  tables[name] = files.flatMap(([file, module]) => tablesIn(file, module));
}

const sections = (await loadFolder('src/lib/story/sections')).map(([file, module]): SectionFile => [
  file,
  module['section'] as Section | undefined
]);

const problems = [...unreadable, ...validateFacts(tables), ...validateStory(sections, tables)];
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const steps = sections.reduce((sum, [, section]) => sum + (section?.steps.length ?? 0), 0);
  if (process.argv.includes('--report')) console.log(`${surveyText(sections, tables)}\n`);
  console.log(`Sound: ${sections.length} sections, ${steps} steps, and the facts they rest on.`);
}
