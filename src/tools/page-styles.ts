import type { Plugin } from 'vite';

/** A chunk as Vite's manifest lists it, as far as it counts here. */
export interface ManifestChunk {
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The manifest with each entry naming all the styles that it reaches by static imports, those it imports first. */
export function withReachedStyles(manifest: Manifest): Manifest {
  const reached = (key: string, seen: Set<string>): readonly string[] => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((one) => reached(one, seen)), ...(chunk.css ?? [])];
  };
  return Object.fromEntries(
    Object.entries(manifest).map(([key, chunk]) => {
      const css = chunk.isEntry ? [...new Set(reached(key, new Set()))] : [];
      return [key, css.length > 0 ? { ...chunk, css } : chunk];
    })
  );
}

/**
 * Sees to it that a page without scripts has the styles of all its components. SvelteKit walks a page's imports once, the
 * lazily loaded ones included, and files the styles of a component under whatever leads to it first: where that is
 * something loaded lazily by the story, a page that shares the component goes without.
 */
export function pageStyles(): Plugin {
  return {
    name: 'page-styles',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['.vite/manifest.json'];
        if (file?.type !== 'asset') return;
        file.source = JSON.stringify(withReachedStyles(JSON.parse(String(file.source)) as Manifest), null, 2);
      }
    }
  };
}
