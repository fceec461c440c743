/** The types of `/embed.mjs`, the script of embeds for bundlers. */

/** What an embed tells the page around it: the `detail` of the event `pyongyang-to-kursk` on its `<iframe>`, which bubbles. */
export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  | {
      readonly type: 'step';
      readonly section: string;
      readonly step: string;
      /** From 0. */
      readonly index: number;
      readonly count: number;
      readonly at?: number;
    }
  | { readonly type: 'error'; readonly reason: string };

/** What a page may ask of an embed. */
export type Asked =
  /** How far the page's scroll has brought it, from 0 to 1. */
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'goto'; readonly step: string }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'auto' }
  /** `YYYY-MM-DD`; null is the story's own day. */
  | { readonly type: 'asof'; readonly asof: string | null };

export interface Embeds {
  /** Asks something of an embed. Does nothing for a frame that is none. */
  send(iframe: HTMLIFrameElement, asked: Asked): void;
}

/**
 * Minds all embeds of the page, those that are there and those that come, whose address begins with `prefix`: the
 * publication's address with `embed/` at its end. To be called once.
 */
export function mindEmbeds(prefix: string): Embeds;
