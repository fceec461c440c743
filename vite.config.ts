import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { pageStyles } from './src/tools/page-styles.ts';
import { embedPlugin } from './src/tools/embed-plugin.ts';
import { storyPlugin } from './src/tools/story-plugin.ts';

const FIRST_VIEW =
  /src[\\/]lib[\\/](reader[\\/](by-scroll|mark-step|reader|scroll-rest|sees-near)|share[\\/](address|Meta|publication)|facts[\\/](as-of|dates)|evidence[\\/](Glyphs|marks)|page[\\/](Story|SectionView|StepPicture|Summary|Bar|After|Words|words)\.)|virtual:walk|scrollama/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [storyPlugin(), embedPlugin(), sveltekit(), pageStyles()],
  build: {
    target: 'es2022',
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          // What the first view needs comes in two files instead of a dozen; what moves and the map engine stay apart.
          codeSplitting: {
            groups: [
              { name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue)[\\/]/ },
              { name: 'story', test: FIRST_VIEW }
            ]
          }
        }
      }
    })
  },
  // The unit tests share the machine with the build.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 }
}));
