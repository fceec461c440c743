import type { Drawing } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { laterBlock, panelBlock, type Block, type Content } from './blocks.ts';
import { columnsOf, spreadOver, type Column } from './column.ts';
import type { EstimatePanel, EstimateRow, Estimates } from './rows.ts';
import { limitOf } from './scale.ts';
import { gridIn, scaleWords } from './scale-lines.ts';

/** A column is no narrower where there are several, in pixels. */
const COLUMN = 290;
const MOST = 3;
const BETWEEN = 34;
/** There are as few columns as keep the rows about this low, in pixels, where nothing else is asked. */
const TALL = 420;
/** The height of the scale's numbers. */
const SCALE = 20;
/** So many known rows may have their softer words on lines of their own. */
const ROOMY = 12;

const joined = (parts: readonly Content[]): Content => ({
  ground: parts.flatMap(({ ground }) => ground),
  marks: parts.flatMap(({ marks }) => marks),
  words: parts.flatMap(({ words }) => words)
});

/** Puts blocks under each other in a column, below its scale. */
function filled(blocks: readonly Block[], column: Column, top: number): Content {
  let y = top + SCALE;
  const scale: Content = {
    ground: gridIn(column, y - 7, y - 3),
    marks: [],
    words: scaleWords(column, y - 10)
  };
  const parts = blocks.map((block) => {
    const part = block.draw(column, y);
    y += block.height;
    return part;
  });
  return joined([scale, ...parts]);
}

/** How high a column stands, in pixels. */
const tall = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, SCALE);

const having = (panels: readonly EstimatePanel[], keep: (row: EstimateRow) => boolean): readonly EstimatePanel[] =>
  panels.map((panel) => ({ ...panel, rows: panel.rows.filter(keep) })).filter(({ rows }) => rows.length > 0);

/** The blocks of each column, where the drawing has `count` of them. */
function arranged(
  known: readonly EstimatePanel[],
  later: readonly EstimatePanel[],
  columns: readonly Column[],
  asOf: string
): readonly (readonly Block[])[] {
  const [like] = columns;
  if (!like) return [];
  const roomy = known.flatMap(({ rows }) => rows).length <= ROOMY;
  const blocks = [
    ...known.map((panel) => panelBlock(panel, like, { asOf, roomy })),
    ...(later.length > 0 ? [laterBlock(later, like, asOf)] : [])
  ];
  let from = 0;
  return spreadOver(
    blocks.map(({ height }) => height),
    columns.length
  ).map((count) => blocks.slice(from, (from += count)));
}

/**
 * Estimates by what they count: a row each for what was said by the chosen day, in little what was said later. As few
 * columns as keep it low, of about the same height; all on one scale. `top` is where it
 * begins, `tall` how high it may be before it takes another column, in pixels.
 */
export function estimatesLayout(
  { panels, rows }: Estimates,
  { width, asOf, hidden }: LayoutOptions,
  { top = 0, tall: most = TALL }: { readonly top?: number; readonly tall?: number } = {}
): Drawing {
  const shown = having(panels, ({ id }) => !hidden?.has(id));
  const known = having(shown, (row) => row.known <= asOf);
  const later = having(shown, (row) => row.known > asOf);
  const pieces = known.length + (later.length > 0 ? 1 : 0);
  if (pieces === 0) return { width, height: top + SCALE, ground: [], marks: [], words: [] };
  const limit = limitOf(rows);
  const across = Math.max(Math.min(Math.floor((width + BETWEEN) / (COLUMN + BETWEEN)), MOST, pieces), 1);
  const choices = Array.from({ length: across }, (_, i) => {
    const columns = columnsOf(width, i + 1, BETWEEN, limit);
    const filling = arranged(known, later, columns, asOf);
    return { columns, filling, height: Math.ceil(Math.max(...filling.map(tall))) };
  });
  const chosen = choices.find(({ height }) => height <= most) ?? choices.at(-1);
  if (!chosen) throw new RangeError(`No column fits into ${width} px`);
  const { columns, filling, height } = chosen;
  return { width, height: top + height, ...joined(columns.map((column, i) => filled(filling[i] ?? [], column, top))) };
}
