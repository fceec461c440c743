import type { GeoContext } from 'd3';

/** Path data counts in tenths of a pixel; the group it stands in is scaled by this. */
export const UNIT = 0.1;

/**
 * Writes what d3 draws as SVG path data in whole tenths of a pixel, each point told from the one before: half the size
 * of d3's own absolute decimals, and it compresses better.
 */
export class PathData implements GeoContext {
  #parts: string[] = [];
  #x = 0;
  #y = 0;
  #command = '';

  moveTo(x: number, y: number): void {
    const [px, py] = whole(x, y);
    this.#parts.push(`M${px}${joined(py)}`);
    [this.#x, this.#y, this.#command] = [px, py, 'M'];
  }

  lineTo(x: number, y: number): void {
    const [px, py] = whole(x, y);
    const [dx, dy] = [px - this.#x, py - this.#y];
    if (dx === 0 && dy === 0) return;
    this.#parts.push(this.#command === 'l' ? joined(dx) : `l${dx}`, joined(dy));
    [this.#x, this.#y, this.#command] = [px, py, 'l'];
  }

  closePath(): void {
    this.#parts.push('z');
    this.#command = 'z';
  }

  /** Only ever asked for points and circles, which no scene draws. */
  arc(): void {
    throw new Error('A still draws no circles: give the place a label, whose dot is HTML.');
  }

  beginPath(): void {
    this.#parts = [];
  }

  /** The data written so far; starts anew. */
  take(): string {
    const data = this.#parts.join('');
    this.#parts = [];
    this.#command = '';
    return data;
  }
}

const whole = (x: number, y: number): [number, number] => [Math.round(x / UNIT), Math.round(y / UNIT)];

/** A number after another: a minus sign parts them already. */
const joined = (n: number) => (n < 0 ? `${n}` : ` ${n}`);
