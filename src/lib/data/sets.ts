import type { DataFile } from './data-file.ts';
import { bytesOf, dataFiles, FIGURES, pathOf, sha256Of } from './files.ts';

/** Files that hold the same things in different forms; the tables of the figures make one set. */
interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly files: readonly DataFile[];
}

/** The files as sets, in the order of the files. */
export function dataSets(): readonly DataSet[] {
  const sets = new Map<string, DataFile[]>();
  for (const file of dataFiles()) sets.set(file.set, [...(sets.get(file.set) ?? []), file]);
  return [...sets].map(([id, files]) => {
    const first = files[0]!;
    return id === FIGURES
      ? { id, title: 'Charts', about: 'The table behind each chart of the story, one file each.', files }
      : { id, title: first.title, about: first.about, files };
  });
}

/** The sets as programs are told of them: addresses from the site's root, sizes and check sums. */
export const listedSets = () =>
  dataSets().map(({ title, about, files }) => ({
    title,
    about,
    files: files.map((file) => ({
      title: file.title,
      path: pathOf(file),
      mediaType: file.mediaType,
      bytes: bytesOf(file),
      sha256: sha256Of(file)
    }))
  }));
