import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { LIST } from './list-path.mjs';

/** Twins of other files, written for hosts. */
const TWIN = /\.(br|gz)$/;
/** What marks a page as the story at one of its sections. */
const STORY = 'id="story"';

/** @typedef {'core' | 'phone' | 'desktop' | 'text'} Group */
/** @typedef {{ readonly edition: string, readonly files: Readonly<Record<Group, readonly (readonly [path: string, revision: string])[]>> }} EditionList */

/**
 * With what a file of the built site is kept for reading offline: `core` with the story itself, the others as soon as a
 * page of theirs is read: the stills of one kind of frame, or the pictures of the text view. Null: not before it is asked for.
 *
 * @param {string} path From the site's root, without a slash before it.
 * @param {() => string} text Reads the file; pages only.
 * @returns {Group | null}
 */
export function groupOf(path, text) {
  if (TWIN.test(path)) return null;
  if (/^stills\/.+\.phone\.svg$/.test(path)) return 'phone';
  if (/^stills\/.+\.desktop\.svg$/.test(path)) return 'desktop';
  if (/^stills\/.+\.small\.svg$/.test(path)) return 'text';
  // A section's page is one folder deep at most; frames' pages lie deeper.
  if (/^([^/]+\/)?index\.html$/.test(path)) return text().includes(STORY) ? 'core' : null;
  const core =
    /^_app\/immutable\//.test(path) ||
    /^stills\/.+\.locator\.svg$/.test(path) ||
    /^figures\/.+\/.+\.svg$/.test(path) ||
    /^figures\/[^/]+\.csv$/.test(path) ||
    /^(claims|maps|data)\/(?!__data)[^/]+\.(json|csv|geojson)$/.test(path) ||
    /^icons\/[^/]+\.png$/.test(path) ||
    /^[^/]+\.(webmanifest|ico|svg)$/.test(path);
  return core ? 'core' : null;
}

/**
 * The list of a built site.
 *
 * @param {string} folder
 * @param {string} edition
 * @returns {EditionList}
 * @throws {Error} when the folder cannot be read or holds no page of the story.
 */
export function listOf(folder, edition) {
  /** @type {Record<Group, [string, string][]>} */
  const files = { core: [], phone: [], desktop: [], text: [] };
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const name = path
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    const group = groupOf(name, () => readFileSync(path, 'utf8'));
    if (!group) continue;
    const revision = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 10);
    files[group].push([name.replace(/(^|\/)index\.html$/, '$1'), revision]);
  }
  if (!files.core.some(([path]) => path === '')) throw new Error(`There is no page of the story in ${folder}.`);
  return { edition, files };
}

/**
 * Writes the list of a built site into it. The edition is the one that SvelteKit has written there.
 *
 * @param {string} folder
 * @returns {EditionList}
 * @throws {Error} as `listOf` does.
 */
export function writeList(folder) {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'))
  );
  const list = listOf(folder, version);
  mkdirSync(dirname(join(folder, LIST)), { recursive: true });
  writeFileSync(join(folder, LIST), JSON.stringify(list));
  return list;
}
