import type { FeatureCollection, Geometry } from 'geojson';
import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { formatDate } from '../facts/dates.ts';
import { openLines, type OpenLine } from '../drawn/open-lines.ts';
import { openPlaces, type OpenPlace } from '../drawn/open-places.ts';
import { wordsOfLine, wordsOfOwnStatus, wordsOfPlace } from '../drawn/words.ts';
import { meaningOfStatus, statusWord } from '../facts/plain-words.ts';
import { story } from '../story/story.ts';
import type { DataTable, Field, FieldsOf } from './field.ts';

/** Places and lines as open data: what the properties of their features mean. */

/** A table of features: `rows` are their properties, and the file is the collection. */
export interface GeoTable<Row extends object> extends DataTable<Row> {
  readonly collection: FeatureCollection<Geometry, Row>;
}

const sourcesField = (means: string): Field => ({
  type: 'list',
  means,
  fields: {
    id: {
      type: 'text',
      means: 'Id of the page, as in sources.json.',
      none: 'a gazetteer that is not among the sources'
    },
    publisher: { type: 'text', means: 'Who published it.' },
    date: { type: 'date', means: 'The page’s own date.', none: 'undated' },
    url: { type: 'url', means: 'Its address.' }
  } satisfies FieldsOf<Omit<OpenLine['sources'][number], 'said'>>
});

function geoTable<Row extends object>(
  table: Omit<DataTable<Row>, 'rows'>,
  collection: FeatureCollection<Geometry, Row>
): GeoTable<Row> {
  return { ...table, rows: collection.features.map(({ properties }) => properties), collection };
}

/** Every place that a map of the story shows. */
export const placesTable: GeoTable<OpenPlace> = geoTable(
  {
    id: 'places',
    title: 'Places',
    about:
      'One feature is one place that a map of the story shows, as a point in degrees (WGS 84). Coordinates that name GeoNames are under CC BY 4.0.',
    fields: {
      id: { type: 'text', means: 'Id of the place.' },
      name: { type: 'text', means: 'Its name on the maps.' },
      fullName: { type: 'text', means: 'Its full name.', none: 'the name is all' },
      nameKo: { type: 'text', means: 'Its name in Korean.', none: 'not recorded' },
      nameRu: { type: 'text', means: 'Its name in Russian.', none: 'not recorded' },
      nameUk: { type: 'text', means: 'Its name in Ukrainian.', none: 'not recorded' },
      kind: { type: 'code', means: 'What it is.', codes: wordsOfPlace },
      precision: { type: 'text', means: 'How exact the position is, in words.' },
      precisionKm: { type: 'number', means: 'Within how many kilometres it is right.', none: 'not known' },
      approximate: { type: 'yes-no', means: 'Whether the position is only approximate.' },
      note: { type: 'text', means: 'Our remark on it.', none: 'no remark' },
      steps: { type: 'list', means: 'Ids of the steps of the story whose maps show it.' },
      sources: sourcesField('What the position rests on.')
    }
  },
  openPlaces(story.steps)
);

/** Every line and area that a map draws as a statement about the world. */
export const linesTable: GeoTable<OpenLine> = geoTable(
  {
    id: 'lines',
    title: 'Lines and areas',
    about: `One feature is one line or area that the maps draw as a statement about the world: fronts, ground held, routes, lines of division. They are drawn by us from published reports and generalised; routes are schematic. Where a claim decides the status, it is that of ${formatDate(DEFAULT_AS_OF)}.`,
    fields: {
      id: { type: 'text', means: 'Id of the line or area.' },
      name: { type: 'text', means: 'Its name.' },
      kind: { type: 'code', means: 'What it is.', codes: wordsOfLine },
      kindInWords: { type: 'text', means: 'The same in words.' },
      asOf: { type: 'date', means: 'The date whose state it shows.' },
      status: {
        type: 'code',
        means: 'How firmly it was known on the day in statusOn.',
        none: statusWord(null),
        codes: { ...meaningOfStatus, ...wordsOfOwnStatus }
      },
      statusOn: { type: 'day', means: 'The day at whose end the status holds.' },
      claim: { type: 'text', means: 'Id of the claim that decides the status.', none: 'no claim does' },
      account: { type: 'text', means: 'By whose account it is drawn.' },
      note: { type: 'text', means: 'Our remark on it.', none: 'no remark' },
      sources: sourcesField('The pages it rests on.')
    }
  },
  openLines()
);
