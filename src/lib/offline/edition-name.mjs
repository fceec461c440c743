import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a build is made from; packages are stood for by the lock file. */
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * The name of the edition that a build of these sources is: the same sources, built for the same address, are the same
 * edition, whenever and wherever they are built. Sixteen hexadecimal digits.
 *
 * @param {string} root The project's folder.
 * @param {Readonly<Record<string, string | undefined>>} environment Of which `SITE_URL` and `BASE_PATH` count.
 * @throws {Error} when one of the sources cannot be read.
 */
export function editionName(root, environment) {
  const hash = createHash('sha256');
  hash.update(`${environment.SITE_URL ?? ''}\n${environment.BASE_PATH ?? ''}\n`);
  for (const name of SOURCES) {
    for (const path of filesOf(join(root, name))) {
      hash.update(`${path.slice(root.length).split(sep).join('/')}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A file by itself, or all files of a folder and the folders in it, but those that only people read, in order of name.
 *
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesOf(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}
