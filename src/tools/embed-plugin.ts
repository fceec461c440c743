import { build, type Plugin, type Rolldown } from 'vite';

/** The scripts of embeds that are no part of a page's own, by the module that gives each as a text, with its entry and form. */
const SCRIPTS = {
  boot: { entry: 'src/lib/embed/boot.ts', format: 'iife' },
  host: { entry: 'src/lib/embed/host/script.ts', format: 'iife' },
  'host-module': { entry: 'src/lib/embed/host/module.ts', format: 'es' }
} as const;
const PREFIX = 'virtual:embed-';

/** Bundles one of them, with all it imports, into one small text. */
async function bundled({ entry, format }: (typeof SCRIPTS)[keyof typeof SCRIPTS], root: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: [format], name: 'embed' }
    }
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code.trim();
}

/** Serves `virtual:embed-boot`, `-host` and `-host-module`: each a module whose `script` is the bundled text. */
export function embedPlugin(): Plugin {
  let root = process.cwd();
  const made = new Map<string, Promise<string>>();
  return {
    name: 'embed',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      const name = id.startsWith(`\0${PREFIX}`) ? id.slice(PREFIX.length + 1) : '';
      if (!Object.hasOwn(SCRIPTS, name)) return null;
      const text = made.get(name) ?? bundled(SCRIPTS[name as keyof typeof SCRIPTS], root);
      made.set(name, text);
      return `export const script = ${JSON.stringify(await text)};`;
    },
    hotUpdate({ file }) {
      if (file.includes('/src/lib/embed/')) made.clear();
    }
  };
}
