import type { FigurePlace } from './made.ts';

/** The events in which a count of containers or shells was given, by its day. */
const EVENTS: Readonly<Record<string, string>> = {
  '2023-10-13': 'container-route-2023',
  '2023-11-01': 'million-shells-2023',
  '2023-11-02': 'million-shells-2023',
  '2024-02-23': 'estimates-february-2024',
  '2024-02-26': 'estimates-february-2024',
  '2024-06-14': 'shells-june-2024',
  '2024-06-22': 'shells-june-2024',
  '2024-08-27': 'estimates-late-summer-2024',
  '2024-09-04': 'estimates-late-summer-2024',
  '2025-05-29': 'unw-msmt-first-report',
  '2025-07-13': 'fallout-containers-shells-2025'
};

/** The step that tells how a number of that day was given, if there is one. */
export function toldIn(date: string, place: FigurePlace): string | undefined {
  const event = EVENTS[date];
  return event === undefined ? undefined : place.stepsOf(event)[0]?.id;
}
