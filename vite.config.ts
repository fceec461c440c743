import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/tools/story-plugin.ts';

export default defineConfig({
  plugins: [storyPlugin(), sveltekit()],
  build: { target: 'es2022' },
  test: { include: ['tests/unit/**/*.test.ts'] }
});
