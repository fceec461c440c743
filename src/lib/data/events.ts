import { typeset } from '../facts/typeset.ts';
import { spanOf } from '../facts/dates.ts';
import { events, type EventId } from '../facts/events.ts';
import type { Event, EventTheme } from '../facts/schema.ts';
import {
  citationsField,
  flatCitationFields,
  flatCitations,
  openCitations,
  textOrNull,
  type FlatCitations,
  type OpenCitation
} from './cited.ts';
import type { DataTable, FieldsOf } from './field.ts';
import { openSite, siteFields, type OpenSite } from './site.ts';
import { openTime } from './time.ts';

/** The events as open data: whole in JSON, flat in CSV. */

interface OpenFigure {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string | null;
  readonly estimatedBy: string | null;
  readonly asOf: string | null;
}

/** What an event has in either form. */
interface Told {
  readonly id: EventId;
  readonly date: string;
  readonly endDate: string | null;
  readonly when: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly title: string;
  readonly summary: string;
  readonly theme: EventTheme;
  readonly importance: number;
  readonly country: string | null;
  readonly status: NonNullable<Event['status']> | null;
  readonly statusNote: string | null;
  readonly conflict: string | null;
  readonly note: string | null;
}

interface OpenEvent extends Told {
  readonly actors: readonly string[];
  readonly places: readonly OpenSite[];
  readonly figures: readonly OpenFigure[];
  readonly sameAs: readonly string[];
  readonly sources: readonly OpenCitation[];
}

interface FlatEvent extends Told, FlatCitations {
  readonly actors: string | null;
  readonly places: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly figures: string | null;
  readonly sameAs: string | null;
}

const themes: Readonly<Record<EventTheme, string>> = {
  founding: 'how the ties began',
  aid: 'aid',
  war: 'war',
  arms: 'arms',
  troops: 'soldiers, up to 17 October 2024',
  rupture: 'how the ties broke',
  treaty: 'treaties between Moscow and Pyongyang',
  rapprochement: 'how the ties were mended',
  diplomacy: 'meetings, votes and statements',
  sanctions: 'sanctions',
  deployment: 'the deployment since August 2024',
  allies: 'Russia’s other allies',
  abroad: 'North Korea elsewhere in the world',
  ideology: 'creed and loyalty as a motive',
  exchange: 'what each side gave and got',
  seoul: 'South Korea',
  'un-and-west': 'the United Nations and Western states',
  china: 'China',
  outlook: 'the alliance and its future',
  fallout: 'what followed'
};

const told = (id: EventId, event: Event): Told => {
  const time = openTime(event.when);
  return {
    id,
    date: event.date,
    endDate: event.endDate ?? null,
    when: time.words,
    earliest: event.when ? time.from : spanOf(event.date).from,
    latest: event.when ? time.to : spanOf(event.endDate ?? event.date).to,
    title: typeset(event.title),
    summary: typeset(event.summary),
    theme: event.theme,
    importance: event.importance,
    country: event.country ?? null,
    status: event.status ?? null,
    statusNote: textOrNull(event.statusNote),
    conflict: textOrNull(event.conflict),
    note: textOrNull(event.note)
  };
};

const toldFields: FieldsOf<Told> = {
  id: { type: 'text', means: 'Id of the event.' },
  date: {
    type: 'date',
    means:
      'When it was, or its first day, as precise as it is known; of what had happened by a day and nobody says since when, that day.'
  },
  endDate: { type: 'date', means: 'When it ended.', none: 'it did not last beyond the date, or no end is recorded' },
  when: {
    type: 'text',
    means: 'The time in words, where the date says more than is known.',
    none: 'the date says it all'
  },
  earliest: { type: 'day', means: 'The first day on which it may have been or begun.', none: 'open' },
  latest: {
    type: 'day',
    means: 'The last day on which it may have been or, where an end is recorded, ended.',
    none: 'open'
  },
  title: { type: 'text', means: 'The event in a line.' },
  summary: { type: 'text', means: 'What happened or was said, in our words.' },
  theme: { type: 'code', means: 'What it is about.', codes: themes },
  importance: { type: 'number', means: 'How much the story needs it: 1 must be told, 2 is useful, 3 is background.' },
  country: {
    type: 'text',
    means: 'Whose word or deed it is, or where it was: ISO 3166 code of a country, or EU, G7, NATO, UN.',
    none: 'not recorded'
  },
  status: {
    type: 'code',
    means: 'How the account of the event stands; a remark of ours, not the computed standing of a claim.',
    none: 'no remark; how firmly the deployment since August 2024 was known is told by the claims',
    codes: {
      established: 'A matter of record, or of general agreement.',
      confirmed: 'A matter of record, or acknowledged by those it concerns.',
      claimed: 'It rests on somebody’s account.',
      disputed: 'Accounts contradict each other, or it is denied.',
      analysis: 'It rests on somebody’s judgement, or is an outlook.'
    }
  },
  statusNote: { type: 'text', means: 'More on the status.', none: 'nothing to add' },
  conflict: { type: 'text', means: 'In what accounts differ.', none: 'nothing noted' },
  note: { type: 'text', means: 'Our remark on it.', none: 'no remark' }
};

const figureFields: FieldsOf<OpenFigure> = {
  label: { type: 'text', means: 'What is counted.' },
  value: { type: 'number', means: 'The number.' },
  unit: { type: 'text', means: 'Its unit.', none: 'none' },
  estimatedBy: { type: 'text', means: 'Who gave it.', none: 'not an estimate, or its author is not named' },
  asOf: { type: 'date', means: 'The time it is of.', none: 'that of the event' }
};

const entries = Object.entries(events) as readonly (readonly [EventId, Event])[];

const figuresOf = ({ figures }: Event): readonly OpenFigure[] =>
  figures.map(({ label, value, unit, estimatedBy, asOf }) => ({
    label: typeset(label),
    value,
    unit: unit ?? null,
    estimatedBy: textOrNull(estimatedBy),
    asOf: asOf ?? null
  }));

const inWords = ({ label, value, unit, estimatedBy, asOf }: OpenFigure): string => {
  const of = [estimatedBy, asOf].filter((part) => part !== null).join(', ');
  return `${label}: ${value}${unit ? ` ${unit}` : ''}${of ? ` (${of})` : ''}`;
};

const joined = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join('; ') : null);

/** Every event, whole. */
export const eventsTable: DataTable<OpenEvent> = {
  id: 'events',
  title: 'Events',
  about:
    'One record is one dated event since 1945, or one statement or judgement. Where two records tell of one event, same_as (sameAs in JSON) joins them.',
  fields: {
    ...toldFields,
    actors: { type: 'list', means: 'Who acted or spoke.' },
    places: { type: 'list', means: 'Where it was.', fields: { ...siteFields } },
    figures: { type: 'list', means: 'Numbers that belong to it.', fields: { ...figureFields } },
    sameAs: { type: 'list', means: 'Ids of other records of the same event.' },
    sources: citationsField
  },
  rows: entries.map(([id, event]) => ({
    ...told(id, event),
    actors: event.actors.map(typeset),
    places: event.places.map(openSite),
    figures: figuresOf(event),
    sameAs: event.sameAs ?? [],
    sources: openCitations(event.sources)
  }))
};

/** Every event, a row each. */
export const flatEventsTable: DataTable<FlatEvent> = {
  id: 'events',
  title: 'Events',
  about: eventsTable.about,
  fields: {
    ...toldFields,
    actors: { type: 'text', means: 'Who acted or spoke, parted by semicolons.', none: 'nobody in particular' },
    places: { type: 'text', means: 'Where it was, parted by semicolons.', none: 'no place' },
    lat: { type: 'number', means: 'Latitude of the first place in degrees north (WGS 84).', none: 'no place' },
    lon: { type: 'number', means: 'Longitude of the first place in degrees east (WGS 84).', none: 'no place' },
    figures: { type: 'text', means: 'Numbers that belong to it, parted by semicolons.', none: 'no number' },
    sameAs: { type: 'text', means: 'Ids of other records of the same event, parted by spaces.', none: 'no other' },
    ...flatCitationFields
  },
  rows: entries.map(([id, event]) => {
    const sites = event.places.map(openSite);
    return {
      ...told(id, event),
      actors: joined(event.actors.map(typeset)),
      places: joined(sites.map(({ name }) => name)),
      lat: sites[0]?.lat ?? null,
      lon: sites[0]?.lon ?? null,
      figures: joined(figuresOf(event).map(inWords)),
      sameAs: event.sameAs?.join(' ') ?? null,
      ...flatCitations(event.sources.map(({ source }) => source))
    };
  })
};
