import type { CertaintyOf } from './certainty.ts';
import type { Plate } from './plate.ts';

type Moving = Pick<Plate, 'heads' | 'marks'>;

/** The movements of a plate whose certainty turns with the day, by index among its marks: a claim is behind each. */
export const turning = ({ heads, marks }: Moving): readonly number[] =>
  heads.map(({ mark }) => mark).filter((i) => marks[i]?.claim);

/** True where any of them is known otherwise than on the scene's own day. */
export const turned = (plate: Moving, certainty: CertaintyOf): boolean =>
  turning(plate).some((i) => {
    const mark = plate.marks[i]!;
    return certainty(mark) !== mark.certainty;
  });
