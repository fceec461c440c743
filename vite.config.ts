import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { pageStyles } from './src/tools/page-styles.ts';
import { embedPlugin } from './src/tools/embed-plugin.ts';
import { storyPlugin } from './src/tools/story-plugin.ts';

const FIRST_VIEW =
  /src[\\/]lib[\\/](reader[\\/](by-scroll|mark-step|reader|scroll-rest|sees-near)|share[\\/](address|Meta|publication)|stage[\\/]mode|facts[\\/](as-of|dates)|evidence[\\/](Glyphs|marks)|page[\\/](Story|in-place|SectionView|StepPicture|Summary|Bar|After|Words|words)\.)|virtual:walk|scrollama/;

/** What several pages have in common, each part too small for a request of its own. */
const SMALL =
  /src[\\/]lib[\\/](evidence[\\/](side|standing|Standing|card[\\/](on-day|place))|share[\\/](card-paths|links|menu[\\/](share\.css|context|opens-menu|ShareLink))|views[\\/](stored|calm)|facts[\\/](rules|plain-words|typeset)|charts[\\/]live[\\/](at-rest|Figures\.)|page[\\/]fonts[\\/]sans-widths|stage[\\/]basemap[\\/]urls)/;

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
              { name: 'story', test: FIRST_VIEW },
              { name: 'small', test: SMALL },
              { name: 'd3', test: /node_modules[\\/]d3-(array|color|interpolate|format|time|time-format|scale)[\\/]/ }
            ]
          }
        }
      }
    })
  },
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // The unit tests share the machine with the build; loading the story anew for each file would take as long as the tests.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['**/*.mocked.test.ts'], isolate: false }
      },
      {
        extends: true,
        // A module that another file has loaded already cannot be replaced by a made-up one.
        test: { name: 'mocked', include: ['tests/unit/**/*.mocked.test.ts'] }
      }
    ]
  }
}));
