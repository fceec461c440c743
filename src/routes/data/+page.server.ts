import { ABOUT } from '$lib/data/catalogue.ts';
import { conventions } from '$lib/data/codebook.ts';
import { bytesOf, pathOf } from '$lib/data/files.ts';
import { dataSets, listedSets } from '$lib/data/sets.ts';
import { correctionsAt } from '$lib/evidence/corrected.ts';
import { DATE_MODIFIED, DATE_PUBLISHED } from '$lib/evidence/edition.ts';
import { dataCatalog } from '$lib/share/json-ld.ts';
import { absolute } from '$lib/share/site.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

const PATH = '/data/';

export const load: PageServerLoad = () => ({
  sets: dataSets().map(({ id, title, about, files }) => ({
    id,
    title,
    about,
    files: files.map((file) => ({
      title: file.title,
      path: pathOf(file),
      name: pathOf(file).split('/').at(-1) ?? '',
      bytes: bytesOf(file),
      rows: file.rows,
      fields: file.fields
    }))
  })),
  conventions,
  corrections: correctionsAt({ page: PATH }),
  jsonLd: dataCatalog(
    { about: ABOUT, sets: listedSets(), path: PATH },
    { published: DATE_PUBLISHED, modified: DATE_MODIFIED },
    absolute
  ),
  canonical: absolute(PATH)
});
