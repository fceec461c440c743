import { colourText, contrast, readColour, type Rgb } from './contrast.ts';

/**
 * What a host may say of an embed's look in its address: a few tokens, each checked, and never styles or markup. Whatever
 * does not pass is as if it had not been said.
 */
export interface Look {
  readonly theme: 'light' | 'dark' | 'auto';
  /** The colour of the rule above the credit, `#rrggbb`. */
  readonly accent: string | null;
  /** The paper behind the words, `#rrggbb`; words keep a contrast of 7 to 1 on it. */
  readonly background: string | null;
  /** The families of the words, before the story's own. The map's and the charts' lettering is measured and stays. */
  readonly font: string | null;
  /** The greatest width of what is not a map, in CSS pixels. */
  readonly width: number | null;
}

/** The ink of either theme, as in app.css; a test holds the two together. */
export const INKS: Readonly<Record<'light' | 'dark', string>> = { light: '#45423c', dark: '#c9c3b6' };

/** The contrast that words have everywhere. */
const LEGIBLE = 7;
/** The least and the greatest width that can be asked for. */
const WIDTHS = [240, 1600] as const;

const inkOf = (theme: 'light' | 'dark') => readColour(INKS[theme]) as Rgb;

/** Names of families, plain or in quotes, between commas. */
const FAMILIES = /^(?:(?:[\w -]+|'[\w -]+'|"[\w -]+")(?:,\s*(?!$)|$)){1,8}$/;

/**
 * Reads the look out of an address's query. A paper that only suits the words of one theme brings that theme, where the
 * address names none. Never throws.
 */
export function readLook(query: URLSearchParams): Look {
  const asked = query.get('theme');
  let theme: Look['theme'] = asked === 'light' || asked === 'dark' ? asked : 'auto';
  const paper = readColour(query.get('background') ?? '');
  const suits = (['light', 'dark'] as const).filter((one) => paper && contrast(paper, inkOf(one)) >= LEGIBLE);
  let background: string | null = null;
  if (paper && suits.length > 0 && (theme === 'auto' || suits.includes(theme))) {
    if (theme === 'auto') theme = suits[0]!;
    background = colourText(paper);
  }
  const accent = readColour(query.get('accent') ?? '');
  const font = query.get('font');
  const width = Number(query.get('width') ?? NaN);
  return {
    theme,
    accent: accent && colourText(accent),
    background,
    font: font !== null && font.length <= 120 && FAMILIES.test(font) ? font : null,
    width: Number.isFinite(width) && width > 0 ? Math.round(Math.min(Math.max(width, WIDTHS[0]), WIDTHS[1])) : null
  };
}
