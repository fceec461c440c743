import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/tools/story-plugin.ts';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [storyPlugin(), sveltekit()],
  build: {
    target: 'es2022',
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          // The framework is needed at once and by every page: one file instead of eight.
          codeSplitting: {
            groups: [{ name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue)[\\/]/ }]
          }
        }
      }
    })
  },
  test: { include: ['tests/unit/**/*.test.ts'] }
}));
