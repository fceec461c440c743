import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/*
 * The built site names its own files from the root of its host, which is shortest. A copy that is to work in any folder
 * names them from where each file stands. What a page's framework needs to know of its base it then reads off its address.
 */

/** What of a page is for the site as published, and nothing in a copy: cards and codes that need whole addresses. */
const PUBLISHED = /<meta (?:property="og:(?:url|image[^"]*)"|name="twitter:card")[^>]*>|<link[^>]*\+oembed"[^>]*>/g;
/** The paragraph that offers the copy: it would have to hold itself. */
const OFFER = /<p data-copy[\s\S]*?<\/p>/g;

/**
 * A file of the built site as it is to stand in the copy.
 *
 * @param {string} path From the site's root, without a slash before it.
 * @param {string} text
 * @param {string} base The path for which the site was built: '' or '/like/this'.
 * @returns {string}
 */
export function portable(path, text, base) {
  if (path.endsWith('.html')) return page(path, text, base);
  if (path.endsWith('.css')) return styles(path, text, base);
  if (path.endsWith('.webmanifest')) return manifest(path, text, base);
  // The worker reads its base off its own address.
  if (/^_app\/immutable\/.+\.js$/.test(path)) return script(path, text, base);
  return text;
}

/**
 * The way from a file to an address of the site.
 *
 * @param {string} path
 * @param {string} address From the host's root.
 * @param {string} base
 */
function from(path, address, base) {
  const target = address.slice(base.length);
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const way = posix.relative(posix.dirname(`/${path}`), name) || '.';
  const slash = name.endsWith('/') && !way.endsWith('/') ? '/' : '';
  // A name with a colon, or one that a script imports, has to begin with a dot.
  return `${way.startsWith('.') ? way : `./${way}`}${slash}${rest}`;
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} base
 */
function page(path, text, base) {
  const own = new RegExp(`^${escaped(base)}/(?!/)`);
  /** @param {string} address */
  const way = (address) => (own.test(address) ? from(path, address, base) : address);
  const kept = text.replace(PUBLISHED, (tag) => (/="https?:/.test(tag) ? tag : '')).replace(OFFER, '');
  const linked = kept.replace(/<[a-z][^<>]*>/g, (tag) =>
    tag
      .replace(
        /(\s(?:href|src|action|poster|data-path|data-file)=")([^"]*)/g,
        (_all, before, address) => before + way(address)
      )
      .replace(
        /(\ssrcset=")([^"]*)/g,
        (_all, before, /** @type {string} */ list) => before + list.replace(/[^\s,]\S*/g, way)
      )
  );
  /** @type {[string, string][]} */
  const hashes = [];
  const inside = linked.replace(
    /(<(script|style)(?:\s[^>]*)?>)([\s\S]*?)(<\/\2>)/g,
    (_all, open, kind, /** @type {string} */ content, close) => {
      const moved = kind === 'style' ? styles(path, content, base) : start(path, content, base);
      if (moved !== content) hashes.push([sha256(content), sha256(moved)]);
      return open + moved + close;
    }
  );
  // A page's policy names the scripts that it allows by what they say.
  return hashes.reduce((all, [before, after]) => all.replaceAll(before, after), inside);
}

/**
 * The script with which a page starts: its imports, and the base that it tells the framework.
 *
 * @param {string} path
 * @param {string} text
 * @param {string} base
 */
function start(path, text, base) {
  const up = JSON.stringify(from(path, `${base}/`, base));
  return text
    .replace(new RegExp(`import\\("(${escaped(base)}/[^"]*)"\\)`, 'g'), (_all, address) => {
      return `import("${from(path, address, base)}")`;
    })
    .replace(`base: ${JSON.stringify(base)}`, `base: new URL(${up}, location).pathname.slice(0, -1)`);
}

/**
 * A module: the files that it names as texts, to be fetched later.
 *
 * @param {string} path
 * @param {string} text
 * @param {string} base
 */
function script(path, text, base) {
  return text.replace(
    new RegExp(`(["'\`])(${escaped(base)}/_app/[^"'\`$\\\\]+)\\1`, 'g'),
    (_all, _quote, address) => `new URL("${from(path, address, base)}",import.meta.url).href`
  );
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} base
 */
function styles(path, text, base) {
  return text.replace(new RegExp(`url\\((["']?)(${escaped(base)}/(?!/)[^"')]+)`, 'g'), (_all, quote, address) => {
    return `url(${quote}${from(path, address, base)}`;
  });
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} base
 */
function manifest(path, text, base) {
  const { id: _id, ...all } = JSON.parse(text);
  /** @param {string} address */
  const way = (address) => from(path, address, base);
  return JSON.stringify({
    ...all,
    start_url: way(all.start_url),
    scope: way(all.scope),
    icons: all.icons.map((/** @type {{ src: string }} */ icon) => ({ ...icon, src: way(icon.src) }))
  });
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('base64');
