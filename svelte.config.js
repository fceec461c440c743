import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { editionName } from './src/lib/offline/edition-name.mjs';
import { withPrecompressed } from './src/tools/precompress.mjs';
import { withCopy } from './src/tools/zip.mjs';

const BUILD = 'build';
const BASE = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Scoped classes stand on most elements and in most selectors: short ones are worth a few hundred bytes a page.
    cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}`
  },
  kit: {
    // Where Kit keeps what it generates: unit tests that run beside a build have a place of their own.
    outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
    // The pages, then what is kept of them and the copy to take away, then their twins.
    adapter: withPrecompressed(withCopy(adapter({ pages: BUILD }), BUILD, BASE), BUILD),
    version: { name: editionName(fileURLToPath(new URL('.', import.meta.url)), process.env) },
    // Registered by the page itself, once it is at rest (src/lib/offline).
    serviceWorker: { register: false },
    // The styles of a page come with it: they are small, and nothing can be painted without them.
    inlineStyleThreshold: 32_000,
    paths: { base: BASE, relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' }
  }
};
