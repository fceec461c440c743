import { geoDistance } from 'd3';
import { EARTH } from '../stage/callouts.ts';
import { frameOf } from '../stage/frames.ts';
import type { Plate } from '../stage/plate.ts';
import { place, projectionOf, type View } from '../stage/view.ts';
import type { FrameName } from '../story/types.ts';
import { degrees } from './degrees.ts';

/** Two figures that count: the picture claims no more. */
export const roughly = (value: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
};

/** The point of the Earth under a pixel of a view; null where space is seen. */
function pointUnder(view: View, x: number, y: number): [number, number] | null {
  const found = projectionOf(view).invert?.([x, y]);
  if (!found?.every(Number.isFinite)) return null;
  // Beyond the edge of the globe d3 answers with a point of its far side, which is not seen at that pixel.
  const seen = place(view, found);
  return seen && Math.hypot(seen[0] - x, seen[1] - y) < 1 ? found : null;
}

/** Kilometres from the left edge to the right edge of the free area, at half its height; null where space is seen. */
export function kilometresAcross({ views, side }: Pick<Plate, 'views' | 'side'>, name: FrameName): number | null {
  const { free } = frameOf(name, side);
  const y = free.y + free.height / 2;
  const left = pointUnder(views[name], free.x, y);
  const right = pointUnder(views[name], free.x + free.width, y);
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
