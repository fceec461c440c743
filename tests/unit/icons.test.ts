import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconPng, iconSvg } from '../../src/lib/cards/icon.ts';
import { ICONS, type IconName } from '../../src/lib/share/manifest.ts';
import { readPng } from './png.ts';

describe('the icons of the manifest', () => {
  it('have the sign of the tab’s icon', () => {
    const icon = readFileSync(new URL('../../static/icon.svg', import.meta.url), 'utf8');
    const [, way] = / d="([^"]+)" stroke-dasharray/.exec(icon)!;
    for (const name of Object.keys(ICONS) as IconName[]) expect(iconSvg(name)).toContain(way);
  });

  it('are PNGs of their size, the one that is cut to shape with its sign in the middle', () => {
    for (const name of Object.keys(ICONS) as IconName[]) {
      const { size, maskable } = ICONS[name];
      const { width, height, indices } = readPng(iconPng(name));
      expect([width, height]).toEqual([size, size]);
      const paper = indices[0]!;
      const outside = indices.filter((colour, i) => {
        const off = Math.hypot((i % size) - size / 2, Math.floor(i / size) - size / 2);
        return colour !== paper && off > 0.4 * size;
      });
      expect(indices.filter((colour) => colour !== paper).length).toBeGreaterThan(0.02 * size * size);
      if (maskable) expect(outside.length).toBe(0);
    }
  });
});
