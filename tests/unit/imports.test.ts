import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which folders may know which: a file imports from its own level and from those below, never from above. */
const LEVELS: Readonly<Record<string, number>> = {
  // What a tool has measured of the fonts is plain data; first, since the first folder that fits counts.
  'src/lib/page/fonts': 0,
  'src/lib/facts': 0,
  'src/lib/story': 1,
  // What a reader meets: one above the other, so that no two of them can come to need each other.
  'src/lib/reader': 2,
  'src/lib/views': 3,
  'src/lib/stage': 4,
  'src/lib/charts': 5,
  'src/lib/dial': 6,
  'src/lib/evidence': 7,
  'src/lib/share': 8,
  // What lays them out, each in its way.
  'src/lib/data': 9,
  'src/lib/cards': 9,
  'src/lib/drawn': 9,
  'src/lib/offline': 9,
  'src/lib/picture': 9,
  'src/lib/page': 9,
  'src/lib/embed': 9,
  'src/routes': 10
};

/** Packages that only one place may know, so that they can be replaced there. */
const DOORS: readonly { readonly name: RegExp; readonly only: readonly string[] }[] = [
  { name: /^maplibre-gl(\/|$)/, only: ['src/lib/stage/live/'] },
  { name: /^scrollama(\/|$)/, only: ['src/lib/reader/by-scroll.ts'] },
  { name: /^\$app\/navigation$/, only: ['src/lib/share/', 'src/lib/reader/'] }
];

const HTML_DOORS: readonly string[] = ['src/lib/page/Words.svelte', 'src/lib/share/JsonLd.svelte'];

const levelOf = (path: string): number | undefined =>
  LEVELS[Object.keys(LEVELS).find((folder) => path.startsWith(`${folder}/`)) ?? ''];

/** Everything a file imports, in whatever form: static, dynamic, re-exported, types alone, or by glob. */
function importsOf(path: string, text: string): readonly string[] {
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
    : text;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node)) {
      const called = node.expression;
      if (called.kind === ts.SyntaxKind.ImportKeyword || called.getText(file) === 'import.meta.glob') {
        add(node.arguments[0]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The path of what is imported, from the project's root; null for a package. */
function resolved(from: string, name: string): string | null {
  const bare = name.replace(/\?.*$/, '');
  if (bare.startsWith('$lib/')) return bare.replace('$lib/', 'src/lib/');
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), bare));
  return null;
}

/** Every breach of the rules in the files given by path and text. */
function breaches(files: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (/(^|\/)(index|utils)\.[cm]?[jt]s$/.test(path)) found.push(`${path}: give the file the name of its one idea`);
    const markup = text.replace(/<!--[\s\S]*?-->/g, '');
    if (path.endsWith('.svelte') && !HTML_DOORS.includes(path) && /\{@html\b/.test(markup)) {
      found.push(`${path}: {@html} is for ${HTML_DOORS.join(' and ')} alone`);
    }
    const level = levelOf(path);
    if (path.startsWith('src/lib/') && level === undefined) found.push(`${path}: the folder has no level`);
    for (const name of importsOf(path, text)) {
      for (const door of DOORS) {
        if (door.name.test(name) && !door.only.some((place) => path.startsWith(place))) {
          found.push(`${path}: ${name} is for ${door.only.join(' and ')} alone`);
        }
      }
      const target = resolved(path, name);
      if (target === null || level === undefined) continue;
      const targetLevel = levelOf(target);
      if (targetLevel === undefined && target.startsWith('src/lib/')) found.push(`${path}: ${name} has no level`);
      if (targetLevel !== undefined && targetLevel > level) found.push(`${path}: ${name} points upwards`);
    }
  }
  return found;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function sourceFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    // A folder of a route may be called like a file.
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

describe('the arrows between folders', () => {
  it('point one way in the whole source, and every door is kept', () => {
    const files = sourceFiles();
    expect(files.size).toBeGreaterThan(60);
    expect(breaches(files)).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('says of every folder what it holds and what it may import', () => {
    const rows = readme.matchAll(/^\| `(src\/[\w/]+)` +\| [^|]+ \| [^|]+ \|$/gm);
    const folders = Object.keys(LEVELS).filter((folder) => folder.split('/').length < 4);
    expect([...rows].map(([, folder]) => folder).sort()).toEqual(folders.sort());
  });

  it('names only files and folders that are there', () => {
    const named = [...readme.matchAll(/[`(]((?:src|tests)\/[\w./[\]+-]+)[`)]/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(40);
    const madeUp = /the-id|NN-slug/;
    expect(named.filter((path) => !madeUp.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('leads to every record of a decision', () => {
    const records = readdirSync(join(root, 'src/decisions'));
    expect(records.filter((name) => !readme.includes(`(src/decisions/${name})`))).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  it.each([
    [
      'facts that know the story',
      'src/lib/facts/a.ts',
      "import type { Step } from '../story/types.ts';",
      'points upwards'
    ],
    [
      'a story that knows the stage',
      'src/lib/story/a.ts',
      "import { x } from '$lib/stage/camera.ts';",
      'points upwards'
    ],
    [
      'a stage that knows the page',
      'src/lib/stage/A.svelte',
      "<script>import P from '$lib/page/P.svelte';</script>",
      'points'
    ],
    [
      'evidence that shares itself',
      'src/lib/evidence/card/Card.svelte',
      "<script>import S from '../../share/menu/ShareLink.svelte';</script>",
      'points upwards'
    ],
    ['a view that reads addresses', 'src/lib/views/a.ts', "import { x } from '../share/address.ts';", 'points upwards'],
    [
      'a stage that knows a chart',
      'src/lib/stage/a.ts',
      "import { x } from '../charts/kit/axis.ts';",
      'points upwards'
    ],
    ['a chart that knows a route', 'src/lib/charts/a.ts', "export * from '../../routes/x.ts';", 'points upwards'],
    ['a page that reaches up by promise', 'src/lib/page/a.ts', "void import('../../routes/x.ts');", 'points upwards'],
    ['facts that glob the story', 'src/lib/facts/a.ts', "import.meta.glob('../story/*.ts');", 'points upwards'],
    ['a type by import()', 'src/lib/facts/a.ts', "type S = import('../story/types.ts').Step;", 'points upwards'],
    ['the map engine on the still side', 'src/lib/stage/still/a.ts', "import { Map } from 'maplibre-gl';", 'alone'],
    ['its worker on the page', 'src/lib/page/a.ts', "import w from 'maplibre-gl/dist/w.mjs?worker&url';", 'alone'],
    [
      'scrollama beside its door',
      'src/lib/reader/reader.svelte.ts',
      "import s from 'scrollama';",
      'by-scroll.ts alone'
    ],
    [
      'navigation in a route',
      'src/routes/+page.svelte',
      '<script lang="ts">import { goto } from \'$app/navigation\';</script>',
      'alone'
    ],
    ['raw HTML elsewhere', 'src/lib/page/Section.svelte', '<p>{@html words}</p>', '{@html} is for'],
    ['a barrel', 'src/lib/stage/index.ts', '', 'its one idea'],
    ['a drawer for everything', 'src/lib/charts/utils.ts', '', 'its one idea'],
    ['a folder nobody placed', 'src/lib/helpers/a.ts', '', 'has no level']
  ])('sees %s', (_what, path, text, expected) => {
    expect(breaches(new Map([[path, text]])).join('\n')).toContain(expected);
  });

  it('has nothing against what is allowed', () => {
    const allowed = new Map([
      ['src/lib/story/a.ts', "import { x } from '../facts/dates.ts';\n// import { y } from '../stage/camera.ts';"],
      ['src/lib/stage/live/map-view.ts', "import { Map } from 'maplibre-gl';"],
      ['src/lib/reader/by-scroll.ts', "import scrollama from 'scrollama';"],
      ['src/lib/share/keep-address.ts', "import { replaceState } from '$app/navigation';"],
      ['src/lib/share/a.ts', "import { x } from '../evidence/ledger.ts';"],
      ['src/lib/evidence/A.svelte', "<script>import { reader } from '$lib/reader/reader.svelte.ts';</script>"],
      ['src/lib/page/Words.svelte', '{@html html}'],
      ['src/lib/page/A.svelte', '<!-- no {@html} here -->'],
      ['src/routes/+page.svelte', "<script>import Story from '$lib/page/Story.svelte';</script>"]
    ]);
    expect(breaches(allowed)).toEqual([]);
  });
});
