import { tablesIn, type FactTables, type TableFile } from './table-files.ts';

/**
 * Every table as the list of files it is split into, for those who must see a fault that joining the files would hide
 * (an id given twice). The files directly in a table's folder export tables and nothing else, and are picked up by
 * themselves. The globs need Vite or Vitest.
 */

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const filesOf = (modules: Modules): readonly TableFile[] =>
  Object.entries(modules).flatMap(([path, module]) => tablesIn(path.replace('./', 'src/lib/facts/'), module));

export const factTables: FactTables = {
  sources: filesOf(import.meta.glob('./sources/*.ts', { eager: true })),
  places: filesOf(import.meta.glob('./places/*.ts', { eager: true })),
  claims: filesOf(import.meta.glob('./claims/*.ts', { eager: true })),
  events: filesOf(import.meta.glob('./events/*.ts', { eager: true })),
  estimates: filesOf(import.meta.glob('./estimates/*.ts', { eager: true })),
  series: filesOf(import.meta.glob('./series/*.ts', { eager: true })),
  lines: [
    ...filesOf(import.meta.glob('./lines/*.ts', { eager: true })),
    ...filesOf(import.meta.glob('./lines.ts', { eager: true }))
  ]
};
