import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withPrecompressed } from './src/tools/precompress.mjs';

const BUILD = 'build';

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
    adapter: withPrecompressed(adapter({ pages: BUILD }), BUILD),
    // The styles of a page come with it: they are small, and nothing can be painted without them.
    inlineStyleThreshold: 32_000,
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' }
  }
};
