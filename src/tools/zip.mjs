import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { writeList } from '../lib/offline/edition-list.mjs';
import { portable } from './zip-paths.mjs';

/** Where in the built site the copy to take away stands. */
export const COPY = 'offline/from-pyongyang-to-kursk.zip';

/** What is written from where each file stands (zip-paths.mjs). */
const ADDRESSING = ['.html', '.css', '.js', '.webmanifest'];
/** What a zip cannot make smaller. */
const PACKED = ['.png', '.woff2', '.ico'];

/**
 * What stays out of the copy. Twins: a host makes its own. Cards of single maps and claims: for addresses that are shared,
 * which a copy does not have until it is published; with the former they would double it. Codes of embeds for machines, the
 * lists of addresses and the rules for one host: likewise. The copy itself.
 */
const LEFT_OUT = [
  /\.(br|gz)$/,
  /^og\/(map|claim)\//,
  /^oembed\//,
  /^(sitemap\.xml|robots\.txt|_headers|_redirects)$/,
  /^offline\/.+\.zip$/
];

/**
 * Whether a file of the built site is in the copy.
 *
 * @param {string} path From the site's root, without a slash before it.
 */
export const isInCopy = (path) => !LEFT_OUT.some((pattern) => pattern.test(path));

/** A file that is compressed by Node, which is several times as fast as compressing in JavaScript. */
class Deflated extends ZipPassThrough {
  /** @override */
  compression = 8;

  /**
   * @override
   * @param {Uint8Array} chunk
   * @param {boolean} final
   */
  process(chunk, final) {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/** The text file that comes with the copy. */
export const README = `From Pyongyang to Kursk
=======================

This is the whole story as plain files: its pages, maps, charts, data and fonts.

To read it: put this folder, under any name, where a web server finds it, and open it in a browser.
On your own machine, in this folder,

    python3 -m http.server

will do; the story is then at http://localhost:8000/ . Opened as files, without a server, browsers
run none of its scripts and do not find the pages that its links lead to; the words and maps of
index.html are there all the same.

To publish it: copy the folder to any static host that answers /folder/ with /folder/index.html.
It needs nothing else and calls nobody.

Left out, because it makes sense at a published address only: compressed twins of files, preview
cards of single maps and claims, oEmbed, sitemap.xml, and rules for hosts. A build from source with
your own address has all of it.

Licence: code MIT; texts, data, maps and charts CC BY 4.0, with the credit
"From Pyongyang to Kursk"; fonts SIL Open Font License. See about/index.html.
`;

/**
 * The copy of a built site, as a zip with one folder in it.
 *
 * @param {string} folder
 * @param {string} base The path for which the site was built: '' or '/like/this'.
 * @param {Date} day The day that its files are given.
 * @returns {Uint8Array}
 * @throws {Error} when the folder cannot be read.
 */
export function copyOf(folder, base, day) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
    )
    .filter(isInCopy)
    .sort();
  /** @type {Uint8Array[]} */
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  /**
   * @param {string} path
   * @param {Uint8Array} content
   */
  const add = (path, content) => {
    const File = PACKED.includes(extname(path)) ? ZipPassThrough : Deflated;
    const file = new File(`from-pyongyang-to-kursk/${path}`);
    file.mtime = day;
    zip.add(file);
    // Whole: a deflated file is one chunk.
    file.push(content, true);
  };
  add('README.txt', Buffer.from(README));
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const named = ADDRESSING.includes(extname(path));
    add(path, named ? Buffer.from(portable(path, bytes.toString('utf8'), base)) : bytes);
  }
  zip.end();
  return Buffer.concat(parts);
}

/**
 * An adapter for which the site, once it has been written, has the list of what is kept for reading offline, and the copy
 * to take away.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder Where it writes.
 * @param {string} base The path for which it is built.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withCopy = (adapter, folder, base) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    writeList(folder);
    mkdirSync(dirname(join(folder, COPY)), { recursive: true });
    writeFileSync(join(folder, COPY), copyOf(folder, base, new Date()));
  }
});
