/**
 * What an embed and the page around it say to each other, version 1. Both sides import this file and believe nothing else:
 * every message is an object that names its receiver, the version and the embed, and holds only what is read here.
 */

/** Who speaks, and to whom; also the name of the events on the host's `<iframe>`. */
export const NAME = 'pyongyang-to-kursk';

/** The version of the protocol. */
export const VERSION = 1;

/** The least and the greatest height that an embed may ask for, in CSS pixels. */
export const LOWEST = 40;
export const HIGHEST = 20_000;

/** What an embed tells the host. */
export type Told =
  | { readonly type: 'ready' }
  /** The height of its content in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /**
   * The step that is shown: the `index`th of `count`, from 0. `at` answers a `goto` of an embed that the host scrolls: to
   * which progress the host has to bring it.
   */
  | {
      readonly type: 'step';
      readonly section: string;
      readonly step: string;
      readonly index: number;
      readonly count: number;
      readonly at?: number;
    }
  | { readonly type: 'error'; readonly reason: string };

/** What a host asks of an embed. */
export type Asked =
  /** How far the host's scroll has brought it, from 0 to 1. */
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'goto'; readonly step: string }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'auto' }
  /** The day as of which it is to be shown, `YYYY-MM-DD`; null is the story's own. */
  | { readonly type: 'asof'; readonly asof: string | null };

type Fields = Readonly<Record<string, unknown>>;

const within = (low: number, value: unknown, high: number): number =>
  typeof value === 'number' && value === value ? Math.min(Math.max(value, low), high) : NaN;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w/-]{1,99}$/.test(value);

/** The fields of a message with the given sign, of this version and this embed; null for all else. Never throws. */
function opened(data: unknown, sign: 'from' | 'to', id: string): Fields | null {
  if (!data || typeof data !== 'object') return null;
  const fields = data as Fields;
  return fields[sign] === NAME && fields.v === VERSION && fields.id === id ? fields : null;
}

/**
 * Reads what the embed `id` tells the host; null for whatever is not of this protocol. Numbers are brought within their
 * bounds, unknown fields are dropped. Never throws. The caller has checked that the message came from that frame.
 */
export function readTold(data: unknown, id: string): Told | null {
  const fields = opened(data, 'from', id);
  if (!fields) return null;
  const { type, section, step, reason } = fields;
  if (type === 'ready') return { type };
  if (type === 'height') {
    const height = within(LOWEST, fields.height, HIGHEST);
    return height ? { type, height } : null;
  }
  if (type === 'step' && isName(section) && isName(step)) {
    const [index, count, at] = [within(0, fields.index, 999), within(1, fields.count, 999), within(0, fields.at, 1)];
    return index < count ? { type, section, step, index, count, ...(at >= 0 && { at }) } : null;
  }
  return type === 'error' && typeof reason === 'string' ? { type, reason: reason.slice(0, 200) } : null;
}

/**
 * Reads what a host asks of the embed `id`; null for whatever is not of this protocol. Never throws. The caller has
 * checked that the message came from its own parent.
 */
export function readAsked(data: unknown, id: string): Asked | null {
  const fields = opened(data, 'to', id);
  if (!fields) return null;
  const { type, step, theme, asof } = fields;
  if (type === 'progress') {
    const progress = within(0, fields.progress, 1);
    return progress >= 0 ? { type, progress } : null;
  }
  if (type === 'goto' && isName(step)) return { type, step };
  if (type === 'theme' && (theme === 'light' || theme === 'dark' || theme === 'auto')) return { type, theme };
  if (type === 'asof' && (asof === null || (typeof asof === 'string' && asof.length <= 40))) return { type, asof };
  return null;
}

/** The message with which the embed `id` tells something. */
export const telling = (id: string, told: Told) => ({ from: NAME, v: VERSION, id, ...told });

/** The message with which a host asks something of the embed `id`. */
export const asking = (id: string, asked: Asked) => ({ to: NAME, v: VERSION, id, ...asked });
