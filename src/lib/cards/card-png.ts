import { rasterOf } from '../picture/raster.ts';
import { CARD } from '../share/card-paths.ts';
import { MOST_BYTES, type Card } from './card.ts';

/** A card as a PNG. Throws an error that names the card if it is heavier than networks like. */
export function cardPng(card: Card): Uint8Array<ArrayBuffer> {
  const png = rasterOf(card, CARD.width);
  if (png.length > MOST_BYTES) {
    throw new Error(`The card "${card.title}" takes ${png.length} bytes; draw less, or at most ${MOST_BYTES}`);
  }
  return new Uint8Array(png);
}
