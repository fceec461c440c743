import { error } from '@sveltejs/kit';
import { catalogue } from '$lib/data/catalogue.ts';
import { dataFile, dataFiles } from '$lib/data/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The catalogue, which lists the other files. */
const INDEX = 'index.json';

export const entries: EntryGenerator = () => [
  { file: INDEX },
  ...dataFiles()
    .filter(({ path }) => !path.includes('/'))
    .map(({ path }) => ({ file: path }))
];

/** The open data, file by file. The tables of the charts are served where the charts are. */
export const GET: RequestHandler = ({ params }) => {
  if (params.file === INDEX) {
    return new Response(`${JSON.stringify(catalogue(), null, 2)}\n`, {
      headers: { 'content-type': 'application/json' }
    });
  }
  const file = dataFile(params.file);
  if (!file) error(404, 'There is no such file.');
  const charset = file.mediaType === 'text/csv' ? '; charset=utf-8' : '';
  return new Response(file.text, { headers: { 'content-type': `${file.mediaType}${charset}` } });
};
