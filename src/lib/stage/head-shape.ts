import { LENGTH, TIP } from './heads.ts';

const HALF = 5;

/** A movement's head as SVG path data: it points east, and its line ends at the origin. In pixels. */
export const HEAD = `M${-TIP} 0 ${-TIP - LENGTH}-${HALF} ${-TIP - LENGTH + 2.5} 0 ${-TIP - LENGTH} ${HALF}z`;
