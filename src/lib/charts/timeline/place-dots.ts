import type { Design } from './designs.ts';
import { rowsOf, spread } from './dodge.ts';
import type { PlacedDot } from './placed.ts';
import type { TimelineDot } from './types.ts';
import type { TimeScale } from './warp.ts';
import { decimalYear } from './when.ts';

/** Where dots may stand. Sizes in pixels. */
interface DotPlan {
  readonly asOf: string;
  readonly step?: string | undefined;
  readonly scale: TimeScale;
  /** The scale that opens up no years. */
  readonly resting: TimeScale;
  readonly left: number;
  readonly right: number;
  readonly baseOf: (dot: TimelineDot) => number;
  readonly rows: number;
  readonly design: Design;
}

/** On a phone there is room for one dot a step: the first that leads there, else the first it has a part in. */
export function onePerStep(dots: readonly TimelineDot[]): readonly TimelineDot[] {
  const chosen = new Map<string, TimelineDot>();
  for (const dot of dots) {
    const [lead] = dot.steps;
    if (lead !== undefined && chosen.get(lead)?.steps[0] !== lead) chosen.set(lead, dot);
    for (const step of dot.steps) if (!chosen.has(step)) chosen.set(step, dot);
  }
  const shown = new Set(chosen.values());
  return dots.filter((dot) => shown.has(dot));
}

/**
 * Dots in the order of the data (by date), the weightier the larger; where there are no lanes all but treaties share a
 * line. Dodging never carries a dot across the chosen day.
 */
export function placeDots(dots: readonly TimelineDot[], plan: DotPlan): readonly PlacedDot[] {
  const { scale, resting, design, step, asOf } = plan;
  const { pitch, radii } = design;
  const [widest] = radii;
  const lineOf = ({ lane }: TimelineDot) => (!design.inLanes && lane !== 'treaties' ? 'all' : lane);
  const day = decimalYear(asOf);
  const at = new Map<string, { x: number; row: number }>();
  for (const line of new Set(dots.map(lineOf))) {
    const here = dots.filter((dot) => lineOf(dot) === line);
    const rows = line === 'treaties' ? 1 : plan.rows;
    const dealt = rowsOf(
      here.map((dot) => resting(dot.at)),
      pitch,
      rows
    );
    for (let row = 0; row < rows; row++) {
      const inRow = here.filter((_, i) => dealt[i] === row);
      const [low, high] = [plan.left + widest, plan.right - widest];
      for (const [part, from, to] of [
        [inRow.filter((dot) => dot.at <= day), low, Math.max(scale(day) - widest, low)],
        [inRow.filter((dot) => dot.at > day), Math.min(scale(day) + widest, high), high]
      ] as const) {
        const xs = spread(
          part.map((dot) => scale(dot.at)),
          pitch,
          from,
          to
        );
        part.forEach((dot, i) => at.set(dot.id, { x: xs[i] ?? 0, row }));
      }
    }
  }
  return dots.map((dot) => {
    const { x, row } = at.get(dot.id) ?? { x: 0, row: 0 };
    const now = step !== undefined && dot.steps.includes(step);
    const r = radii[dot.weight - 1] ?? widest;
    const tail = dot.until === null ? null : scale(dot.until);
    return {
      dot,
      x,
      y: plan.baseOf(dot) - row * pitch,
      r,
      ring: widest + design.ring,
      tail: tail !== null && tail - x > 3 * widest ? tail : null,
      after: dot.known > asOf,
      now
    };
  });
}
