/**
 * The charts of the story by id, in the order in which they are met. An id is part of addresses (`/figures/<figure>.svg`)
 * and never reused for something else. The timeline of ties is no step's: it stands at the foot of the whole story.
 */
export const figureIds = [
  'october-2024',
  'korean-war',
  'containers',
  'shells',
  'troops',
  'trade',
  'refined-oil',
  'earnings',
  'polls',
  'security-council-votes',
  'labourers',
  'losses'
] as const;

export type FigureId = (typeof figureIds)[number];
