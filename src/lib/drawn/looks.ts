import { geoDistance } from 'd3';
import { EARTH } from '../facts/positions.ts';
import { frameOf } from '../stage/frames.ts';
import type { Plate } from '../stage/plate.ts';
import { groundAt } from '../stage/view.ts';
import type { FrameName } from '../story/types.ts';
import { degrees } from './degrees.ts';

/** Two figures that count: the picture claims no more. */
export const roughly = (value: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
};

/** Kilometres from the left edge to the right edge of the free area, at half its height; null where space is seen. */
function kilometresAcross({ views, side }: Pick<Plate, 'views' | 'side'>, name: FrameName): number | null {
  const { free } = frameOf(name, side);
  const y = free.y + free.height / 2;
  const left = groundAt(views[name], free.x, y);
  const right = groundAt(views[name], free.x + free.width, y);
  return left && right && geoDistance(left, right) * EARTH;
}

const extent = (km: number | null): string =>
  km === null ? 'shows the globe to its edge' : `is about ${roughly(km).toLocaleString('en-GB')} km across`;

/** Where the camera looks, and how much of the Earth it holds. */
export function looksOf(plate: Pick<Plate, 'views' | 'side'>): string {
  const [wide, phone] = [kilometresAcross(plate, 'desktop'), kilometresAcross(plate, 'phone')];
  const decimals = wide === null || wide >= 400 ? 0 : wide >= 100 ? 1 : 2;
  const on = `The map looks straight down, north up, on ${degrees(plate.views.desktop.center, decimals)}`;
  const [onWide, onPhone] = [extent(wide), extent(phone)];
  return onWide === onPhone
    ? `${on}, and ${onWide}.`
    : `${on}. On a wide screen it ${onWide}, on a phone it ${onPhone}.`;
}
