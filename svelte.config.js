import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withOpenData } from './src/tools/precompress.mjs';

const BUILD = 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: withOpenData(adapter({ pages: BUILD, precompress: true }), BUILD),
    // The styles of a page come with it: they are small, and nothing can be painted without them.
    inlineStyleThreshold: 24_000,
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' }
  }
};
