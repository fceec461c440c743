import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { events } from '../../src/lib/facts/events.ts';
import type { Event } from '../../src/lib/facts/schema.ts';
import type { Prepared } from '../../src/lib/page/prepare.ts';
import { story } from '../../src/lib/story/story.ts';
import type { Section } from '../../src/lib/story/types.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SECTIONS = 'src/lib/story/sections';

let copy = '';

/** Copies the sources into a folder of their own, where they can be changed. */
function copied(): string {
  copy = mkdtempSync(join(tmpdir(), 'pyongyang-to-kursk-copy-'));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Stands in for what SvelteKit would give: the text of each of its modules that is asked for. */
const given: Readonly<Record<string, string>> = {
  '$app/paths': `export const base = '';`,
  '$app/environment': `export const building = false;`
};
const kit: Plugin = {
  name: 'kit',
  resolveId: (id) => (id in given ? `\0${id}` : null),
  load: (id) => given[id.slice(1)] ?? null
};

/** Evaluates a module of the copy as the build does. */
async function evaluate<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(path, {
    root: copy,
    configFile: false,
    logLevel: 'error',
    plugins: [kit],
    resolve: { alias: { $lib: join(copy, 'src/lib') } }
  });
  return module;
}

const prepared = async (): Promise<Prepared> =>
  (await evaluate<{ prepare: () => Prepared }>('/src/lib/page/prepare.ts')).prepare();

/** Changes the one file under a folder of the copy in which a pattern is found; gives what was found. */
function change(folder: string, pattern: RegExp, to: string): string {
  for (const name of readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(copy, folder, name);
    const text = readFileSync(file, 'utf8');
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    writeFileSync(file, text.replace(pattern, to));
    return found;
  }
  throw new Error(`Nothing in ${folder} matches ${String(pattern)}.`);
}

/** An entry of a table of facts, as it is written. */
const entry = (id: string, what: string) => new RegExp(`^ {2}'?${id}'?:${what}`, 'm');

describe('a new section', () => {
  it('needs one new file to be in the page, the contents, the routes and the timeline', async () => {
    copied();
    const told = new Set(story.steps.flatMap((step) => step.events ?? []));
    const recorded: Readonly<Record<string, Event>> = events;
    const [event] = Object.entries(recorded).find(
      ([id, one]) => !told.has(id as never) && one.importance !== 1 && !one.sameAs && one.date < '2024'
    )!;
    const pattern = story.sections.at(-2)!;
    const section: Section = {
      ...pattern,
      slug: 'made-up',
      title: 'A made-up section',
      short: 'Made up',
      description: 'A section that stands nowhere but in a test, and there only for as long as the test runs.',
      // A figure stands in one step only.
      steps: pattern.steps.map(({ figure: _figure, ...step }, i) => ({
        ...step,
        id: `made-up-${i + 1}`,
        events: i === 0 ? [event as never] : []
      }))
    };
    writeFileSync(
      join(copy, SECTIONS, '99-made-up.ts'),
      `import { defineSection } from '../define.ts';\n\nexport const section = defineSection(${JSON.stringify(section)});\n`
    );

    const result = await prepared();
    if ('problems' in result) throw new Error(result.problems);
    const { walk, plates, timeline } = result.content;
    const ids = section.steps.map((step) => step.id);
    expect(walk.sections.at(-1)).toMatchObject({ slug: 'made-up', title: section.title });
    expect(walk.steps.slice(-ids.length).map((step) => step.id)).toEqual(ids);
    expect(plates.slice(-ids.length).map((plate) => plate.id)).toEqual(ids);
    expect(timeline.dots.find((dot) => dot.id === event)?.steps).toEqual([ids[0]]);

    const page = await evaluate<{ entries: () => readonly { section?: string }[] }>(
      '/src/routes/(story)/[[section=section]]/+page.server.ts'
    );
    expect(page.entries()).toContainEqual({ section: 'made-up' });
    expect(page.entries()).toHaveLength(story.sections.length + 1);
  }, 60_000);
});

describe('content that does not hold together', () => {
  it('stops the build with every problem and its name', async () => {
    copied();
    const [named] = story.steps.flatMap((step) =>
      step.scene.labels.flatMap((l) => (typeof l === 'object' && 'place' in l ? l.place : []))
    );
    const source = story.steps[0]!.scene.by[0]!;
    change('src/lib/facts/places', entry(named!, ' \\{'), `  'renamed-place': {`);
    change('src/lib/facts/sources', entry(source, ' \\{[^]*?^ {2}\\},?\\n'), '');
    change(SECTIONS, /line: '[\w-]+'/, `line: 'mistyped-line'`);

    const result = await prepared();
    expect(result).toHaveProperty('problems');
    const { problems } = result as { problems: string };
    for (const name of [named!, source, 'mistyped-line']) expect(problems).toContain(name);
    expect(problems, 'where it is').toMatch(/src\/lib\/story\/sections\/\d\d-[\w-]+\.ts/);
  }, 60_000);
});
