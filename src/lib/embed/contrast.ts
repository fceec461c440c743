/** A colour as three shares from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`, with or without the sign; null for anything else. */
export function readColour(text: string): Rgb | null {
  const match = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text);
  if (!match) return null;
  const hex = match[1]!.length === 3 ? match[1]!.replace(/./g, '$&$&') : match[1]!;
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** Writes a colour as `#rrggbb`. */
export const colourText = (rgb: Rgb): string => `#${rgb.map((share) => share.toString(16).padStart(2, '0')).join('')}`;

/** The relative luminance of WCAG 2, from 0 (black) to 1 (white). */
export function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((share) => {
    const s = share / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of two colours by WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
