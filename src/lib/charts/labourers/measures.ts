import type { GlyphKind } from '../estimates/glyph.ts';

/** The panels by the `measure` of a series' points, with the metric of the estimates that are of the same measure. */
export const WORKERS = [
  {
    id: 'present',
    measure: 'present',
    name: 'Workers in Russia',
    counts: 'workers in Russia',
    glyph: 'disc',
    label: 'there'
  },
  {
    id: 'sent',
    measure: 'sent or present',
    name: 'Workers sent to Russia or there',
    counts: 'workers sent to Russia or there',
    glyph: 'disc-in-square',
    label: 'sent or there',
    metric: 'workers-sent'
  },
  {
    id: 'entered',
    measure: 'entered',
    name: 'Workers who entered Russia',
    counts: 'workers entered Russia',
    glyph: 'square',
    label: 'entered'
  },
  {
    id: 'planned',
    measure: 'planned',
    name: 'Workers planned',
    counts: 'workers planned',
    glyph: 'diamond',
    label: 'planned',
    metric: 'workers-planned'
  }
] as const satisfies readonly {
  id: string;
  measure: string;
  name: string;
  counts: string;
  label: string;
  glyph: GlyphKind;
  metric?: string;
}[];
export type Measure = (typeof WORKERS)[number];
