/** What numbers of shells are numbers of, in the order drawn: `id` is the `measure` of the facts' points. */
export const MEASURES = [
  {
    id: 'room in the containers',
    name: 'Room in the containers',
    means: 'what they could hold if all were full, as a rule of 152 mm shells; not what was seen'
  },
  {
    id: 'intelligence total',
    name: 'Totals by governments',
    means: 'what they or their services say was sent'
  },
  {
    id: 'weight of recorded cargo',
    name: 'Weight of recorded cargo',
    means: 'tonnes of explosives in Russian transport data, reckoned as shells'
  },
  {
    id: 'in one year',
    name: 'Shells of one year',
    means: 'a yearly rate, or one year alone; not a total'
  },
  {
    id: 'estimate by researchers',
    name: 'Estimates by researchers',
    means: 'totals given as a range'
  }
] as const;

export type MeasureId = (typeof MEASURES)[number]['id'];

/** Whether a measure of the facts is one that the figure knows. */
export const isMeasure = (measure: string | undefined): measure is MeasureId =>
  MEASURES.some(({ id }) => id === measure);
