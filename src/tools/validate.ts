import { readdir, readFile } from 'node:fs/promises';
import { TABLES, tablesIn, type TableFile, type TableName } from '../lib/facts/table-files.ts';
import type { Problem } from '../lib/facts/validate.ts';
import type { SectionFile } from '../lib/story/check.ts';
import type { Section } from '../lib/story/types.ts';
import { surveyText } from '../lib/story/survey.ts';
import { report } from '../lib/story/validate.ts';

/**
 * Checks all facts, the whole story, its figures and the corrections, prints every problem, and ends with 1 if there is one.
 * Run it from anywhere: `npx tsx src/tools/validate.ts`. With `--report` it also says, of content that is sound, how much
 * there is, how the claims stand, what the editor decided and which sentences have the weakest sources.
 *
 * The files are found and loaded one by one, not by the globs of `tables.ts` and `story.ts`: it needs no Vite, and files
 * that do not even parse are named, each with its line. Until they do, the rest is not checked: what it would be said to
 * lack stands in them.
 */

const root = new URL('../../', import.meta.url);
const unreadable: Problem[] = [];
const doubled: Problem[] = [];

type Module = Readonly<Record<string, unknown>>;

/** A file and what it exports, in a list of one; in an empty one, and noted, where it cannot be loaded. */
async function load(file: string): Promise<readonly (readonly [file: string, module: Module])[]> {
  try {
    return [[file, (await import(new URL(file, root).href)) as Module]];
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const [, line, fault] = /:(\d+):\d+: ERROR: (.*)/.exec(told) ?? [];
    unreadable.push({
      file,
      id: line === undefined ? (file.split('/').at(-1) ?? file) : `line ${line}`,
      problem: `the file cannot be read: ${fault ?? told}`,
      remedy: "look there and just above for a comma, a bracket or a quote that is missing; within words write ’, not '"
    });
    return [];
  }
}

/** Notes ids that one file gives twice: of two records with one id JavaScript keeps the last, and nobody sees the other. */
async function noteDoubled(file: string) {
  const ids = [...(await readFile(new URL(file, root), 'utf8')).matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(
    ([, id]) => id ?? ''
  );
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) {
    doubled.push({ file, id, problem: 'the file has the id twice', remedy: 'rename one of the two, or take it out' });
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
  await Promise.all(files.map(([file]) => noteDoubled(file)));
  tables[name] = files.flatMap(([file, module]) => tablesIn(file, module));
}

const sections = (await loadFolder('src/lib/story/sections')).map(([file, module]): SectionFile => [
  file,
  module['section'] as Section | undefined
]);

/** Loaded late: it reads all facts by itself, which fails at once where a file cannot be read. */
async function checkContent(): Promise<readonly Problem[]> {
  const { contentProblems } = await import('../lib/page/check-content.ts');
  return [...doubled, ...contentProblems(tables, sections)];
}

const problems = unreadable.length > 0 ? unreadable : await checkContent();
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const steps = sections.reduce((sum, [, section]) => sum + (section?.steps.length ?? 0), 0);
  if (process.argv.includes('--report')) console.log(`${surveyText(sections, tables)}\n`);
  console.log(`Sound: ${sections.length} sections, ${steps} steps, and the facts they rest on.`);
}
