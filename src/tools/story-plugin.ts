import { runnerImport, type Plugin } from 'vite';
import type { Prepared } from '../lib/page/prepare.ts';

/** The modules by name, and what of the content each exports under which name. */
const EXPORTS = {
  walk: 'walk',
  plates: 'plates',
  timeline: 'timeline',
  figures: 'figureContent',
  lines: 'lines'
} as const;
const MODULES = Object.keys(EXPORTS) as (keyof typeof EXPORTS)[];
const resolved = (name: string) => `\0virtual:${name}`;
const CONTENT = /\/src\/lib\/(facts|story|stage|charts|evidence\/(check-)?edition|page\/(walk|prepare|check-content))/;

/**
 * Checks the content when a build or the development server starts, and serves what the browser gets as
 * modules of plain data. A
 * build with a problem fails with all of them; the development server shows them where the page would be.
 */
export function storyPlugin(): Plugin {
  let root = process.cwd();
  let prepared: Promise<Prepared> | null = null;
  const prepare = () =>
    (prepared ??= runnerImport<typeof import('../lib/page/prepare.ts')>('/src/lib/page/prepare.ts', {
      root,
      configFile: false,
      logLevel: 'error'
    }).then(({ module }) => module.prepare()));

  return {
    name: 'story',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (MODULES.some((name) => id === `virtual:${name}`) ? `\0${id}` : null),
    async load(id) {
      const name = MODULES.find((one) => id === resolved(one));
      if (!name) return null;
      const result = await prepare();
      if ('problems' in result) return this.error(`The content has problems.\n${result.problems}`);
      // A string that is parsed starts faster than an object literal of this size.
      const json = JSON.stringify(JSON.stringify(result.content[EXPORTS[name]])).replaceAll('\u2028', '\\u2028');
      return `export const ${EXPORTS[name]} = JSON.parse(${json});`;
    },
    hotUpdate({ file, type }) {
      if (!CONTENT.test(file) && type !== 'create') return;
      prepared = null;
      for (const name of MODULES) {
        const module = this.environment.moduleGraph.getModuleById(resolved(name));
        if (module) this.environment.moduleGraph.invalidateModule(module);
      }
    }
  };
}
