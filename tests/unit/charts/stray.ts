import type { Word } from '../../../src/lib/charts/kit/drawing.ts';
import { widthOf } from '../../../src/lib/charts/kit/measure.ts';
import type { Faces } from '../../../src/lib/picture/faces.ts';
import { settingOf } from '../../../src/lib/picture/figure-image.ts';
import { setLine } from '../../../src/lib/picture/outline.ts';

/** How far a drawing's word as drawn strays from the width that its layout reckoned with, in pixels. */
export const strayOf = (word: Word, faces: Faces): number =>
  setLine(word.text, settingOf(word, faces)).width - widthOf(word.text, word.size, word.weight);
