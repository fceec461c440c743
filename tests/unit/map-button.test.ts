import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { courseBoxes } from '../../src/lib/stage/course-boxes.ts';
import { frameOf, type Box, type Side } from '../../src/lib/stage/frames.ts';
import { openToolsBox, piecesIn, TOOLS, toolsBox } from '../../src/lib/stage/furniture.ts';
import { headBoxes, headsIn } from '../../src/lib/stage/heads.ts';
import { boxOf } from '../../src/lib/stage/label-box.ts';
import { placeLabels } from '../../src/lib/stage/labels.ts';
import { fitOf, fitted, type Room } from '../../src/lib/stage/layout.ts';
import { plateOfStep } from '../../src/lib/stage/step-plate.ts';
import { story } from '../../src/lib/story/story.ts';
import type { FrameName } from '../../src/lib/story/types.ts';

const plates = story.steps.map(plateOfStep);

/** The free area of page/story.css in a window of these sizes, below a card of usual height. */
const WINDOWS: Readonly<Record<FrameName, (side: Side) => Room>> = {
  phone: () => ({ width: 390, height: 844, free: { x: 14, y: 54, width: 362, height: 204 } }),
  desktop: (side) => ({
    width: 1440,
    height: 900,
    free: { x: side === 'left' ? 503 : 36, y: 60, width: 901, height: 680 }
  })
};

const SIZES = (['phone', 'desktop'] as const).flatMap((name) => [
  { what: `the nominal ${name}`, name, roomFor: (side: Side) => frameOf(name, side) },
  { what: name === 'phone' ? '390 × 844' : '1440 × 900', name, roomFor: WINDOWS[name] }
]);

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

describe.each(SIZES)('the button over the map, on $what,', ({ name, roomFor }) => {
  const scenes = plates.map((plate) => {
    const room = roomFor(plate.side);
    const view = fitted(plate.views[name], name, plate.side, room);
    const tools = toolsBox(room.free, name, plate.side);
    const pieces = piecesIn(plate.furniture, view, room.free, name, tools);
    const heads = headBoxes(headsIn(plate.heads, view));
    const labels = placeLabels(plate.labels, {
      view,
      free: room.free,
      frame: name,
      scale: fitOf(frameOf(name, plate.side), room).scale,
      taken: [tools, ...pieces, ...heads],
      spared: courseBoxes(plate.marks, view)
    });
    const boxes = labels.map((l) => boxOf(l.label, l.x, l.y, l.anchor, l.shift));
    return { plate, room, tools, pieces, heads, labels: boxes };
  });

  it('is met by no label, no head and no corner piece of any scene', () => {
    const under = scenes.flatMap(({ plate, tools, pieces, heads, labels }) =>
      Object.entries({ pieces, heads, labels }).flatMap(([kind, boxes]) =>
        boxes.some((box) => meet(box, tools)) ? [`${plate.id}: ${kind}`] : []
      )
    );
    expect(under).toEqual([]);
  });

  it('leaves the corner pieces room in the free area, apart from each other', () => {
    const crowded = scenes.flatMap(({ plate, room: { free }, pieces }) => {
      const out = pieces.some((p) => p.x < free.x || p.y + p.height > free.y + free.height || p.y < free.y);
      const met = pieces.some((a, i) => pieces.slice(i + 1).some((b) => meet(a, b)));
      return out || met ? [plate.id] : [];
    });
    expect(crowded).toEqual([]);
  });

  it('stands in the free area', () => {
    for (const {
      tools,
      room: { free }
    } of scenes) {
      expect(tools.x).toBeGreaterThanOrEqual(free.x);
      expect(tools.y).toBeGreaterThanOrEqual(free.y);
      expect(tools.x + tools.width).toBeLessThanOrEqual(free.x + free.width);
      expect(tools.y + tools.height).toBeLessThanOrEqual(free.y + free.height);
    }
  });
});

describe('the button over the map', () => {
  const free = { x: 36, y: 60, width: 900, height: 680 };

  it('stands away from the words on wide stages, so that no card passes over it', () => {
    expect(toolsBox(free, 'desktop', 'right')).toMatchObject({ corner: 'nw', x: free.x, y: free.y });
    const east = toolsBox(free, 'desktop', 'left');
    expect(east.corner).toBe('ne');
    expect(east.x + east.width).toBe(free.x + free.width);
  });

  it('has its words where there is room, and is large enough for a thumb elsewhere', () => {
    const wide = toolsBox(free, 'desktop', 'left');
    expect(wide.worded).toBe(true);
    expect(wide.width).toBeGreaterThan(140);
    for (const small of [
      toolsBox({ x: 14, y: 54, width: 362, height: 204 }, 'phone', 'right'),
      toolsBox({ ...free, height: 220 }, 'desktop', 'left')
    ]) {
      expect(small).toMatchObject({ worded: false, width: 44, height: 44 });
    }
  });

  it('gives way to wider ones in the same corner while the reader looks around', () => {
    for (const side of ['left', 'right'] as const) {
      const [shut, open] = [toolsBox(free, 'desktop', side), openToolsBox(toolsBox(free, 'desktop', side))];
      expect(open.width).toBeGreaterThan(shut.width);
      expect(open.y).toBe(shut.y);
      if (side === 'right') expect(open.x).toBe(shut.x);
      else expect(open.x + open.width).toBe(shut.x + shut.width);
    }
  });

  it('is reckoned with as large as its styles make it', () => {
    const css = readFileSync(fileURLToPath(new URL('../../src/lib/stage/styles/tools.css', import.meta.url)), 'utf8');
    const tools = css.slice(css.indexOf('\n.stage .tools {'));
    const rule = (selector: string) => {
      const [, body = ''] = new RegExp(`\\n  ${selector} \\{([^}]*)\\}`).exec(tools) ?? [];
      return (property: string) => new RegExp(`[\\s;]${property}: ([^;]+);`).exec(body)?.[1] ?? '';
    };
    const [button, sign, hint] = [rule('button'), rule('svg'), rule('\\.how')];
    const pixels = (text: string) => Number(/(\d+)px/.exec(text)?.[1]);
    const edges = 2 * pixels(button('padding').split(' ')[1]!) + 2 * pixels(button('border'));
    expect([pixels(button('min-width')), pixels(button('min-height'))]).toEqual([TOOLS.size, TOOLS.size]);
    expect(pixels(button('font'))).toBe(TOOLS.text);
    expect(edges).toBe(TOOLS.edges);
    expect(pixels(sign('width')) + pixels(button('gap')) + edges).toBe(TOOLS.around);
    expect(pixels(/^\s+gap: [^;]+/m.exec(tools)![0])).toBe(TOOLS.gap);
    const [size, line] = /(\d+)px\/([\d.]+)/.exec(hint('font'))!.slice(1).map(Number);
    const below = pixels(/\+ \d+px/.exec(hint('top'))![0]);
    expect(Math.ceil(below + size! * line! + 2 * pixels(hint('padding')))).toBe(TOOLS.hint);
  });
});
