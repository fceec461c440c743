import type { FrameName } from '../story/types.ts';
import { frameOf, type Box, type Frame, type Side } from './frames.ts';
import { scaled, type View } from './view.ts';

/** What of a stage is measured: its size, and the part of it that words and controls leave free. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly free: Box;
}

/** A nominal picture laid into a room: its scale, and where its origin comes to lie, in pixels. */
interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/**
 * How much larger than the free area allows a picture may become to fill a wide stage. Cameras keep what they name a seventh
 * of the free area from its edges (camera.ts, INSET); enlarged by more, it would leave it.
 */
const MOST = 1.3;

/** Lays a frame's free area into a room's: as large as it goes, middle on middle. */
export function fitOf(frame: Frame, room: Room): Fit {
  const fit = Math.min(room.free.width / frame.free.width, room.free.height / frame.free.height);
  const scale = frame.fills ? Math.max(fit, Math.min(room.width / frame.still.width, fit * MOST)) : fit;
  const middle = (box: Box) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  const [fx, fy] = middle(frame.free);
  const [rx, ry] = middle(room.free);
  return { scale, left: rx - fx * scale, top: ry - fy * scale };
}

/** A nominal view as it is seen in a room. */
export function fitted(view: View, name: FrameName, side: Side, room: Room): View {
  const { scale, left, top } = fitOf(frameOf(name, side), room);
  return scaled(view, scale, left, top);
}

/**
 * Where a still comes to lie, as `fitOf` has it, for the first paint, before anything can be measured: CSS custom properties
 * `--w`, `--h`, `--l` and `--t` (here with the frame's initial before them) that follow from the stage's own `--free-x`,
 * `--free-y`, `--free-w` and `--free-h` (lengths) alone.
 */
function stillVariables(name: FrameName, side: Side): string {
  const { free, still, fills } = frameOf(name, side);
  const ratio = (a: number, b: number) => Math.round((a / b) * 1e5) / 1e5;
  const i = name === 'phone' ? 'p' : 'd';
  const tall = ratio(still.height, still.width);
  const x = ratio(free.x + free.width / 2 - still.x, still.width);
  const y = ratio(free.y + free.height / 2 - still.y, still.height);
  const fit = `min(var(--free-w) * ${ratio(still.width, free.width)}, var(--free-h) * ${ratio(still.width, free.height)})`;
  return [
    `--${i}-w: ${fills ? `max(${fit}, min(100cqw, ${MOST} * ${fit}))` : fit}`,
    `--${i}-h: calc(var(--${i}-w) * ${tall})`,
    `--${i}-l: calc(var(--free-x) + var(--free-w) / 2 - var(--${i}-w) * ${x})`,
    `--${i}-t: calc(var(--free-y) + var(--free-h) / 2 - var(--${i}-h) * ${y})`
  ].join(';');
}

/** The variables of a still for both frames. */
export const bothStills = (side: Side): string => `${stillVariables('phone', side)};${stillVariables('desktop', side)}`;
