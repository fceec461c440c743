import { FONT_SIZE } from './designs.ts';
import type { PlacedTreaty } from './placed.ts';
import type { Timeline } from './types.ts';
import type { TimeScale } from './warp.ts';
import { decimalYear } from './when.ts';
import { widthOf } from './words.ts';

interface TreatyPlan {
  readonly scale: TimeScale;
  readonly asOf: string;
  readonly y: number;
  readonly right: number;
  readonly lower: number;
}

/** The treaties' spans, cut at the chosen day, each with the longest of its labels that has room. */
export function placeTreaties(
  { treaties }: Timeline,
  { scale, asOf, y, right, lower }: TreatyPlan
): readonly PlacedTreaty[] {
  const day = decimalYear(asOf);
  const end = scale.domain().at(-1) ?? 0;
  return treaties.map((treaty, i) => {
    const start = treaty.stretches[0].from;
    const next = treaties[i + 1]?.stretches[0].from;
    const room = (next === undefined ? right : scale(next)) - scale(start) - 4;
    const text = treaty.labels.find((label) => widthOf(label, FONT_SIZE) <= room);
    return {
      treaty,
      // The span of a treaty that overlaps the one before it runs a little lower.
      y: y + (treaties.slice(0, i).some(({ stretches }) => (stretches.at(-1)?.to ?? end) > start) ? lower : 0),
      stretches: treaty.stretches.flatMap(({ from, to, state }) => {
        const [a, b] = [from, to ?? end];
        const cut = Math.min(Math.max(day, a), b);
        return [
          { x1: scale(a), x2: scale(cut), state, after: false },
          { x1: scale(cut), x2: scale(b), state, after: true }
        ].filter(({ x1, x2 }) => x2 > x1);
      }),
      label: text === undefined ? null : { text, x: scale(start), y: y - 4.5 },
      after: treaty.known > asOf
    };
  });
}
