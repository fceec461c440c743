/*
 * The types of `/embed.mjs`, the script of embeds for bundlers. What an embed tells is the `detail` of the event
 * `pyongyang-to-kursk` on its `<iframe>`, which bubbles; what a page may ask of it is sent.
 */

import type { Asked, Told } from '../protocol.ts';

export type { Asked, Told };

/** Commands for embeds, for the host's own scripts. */
export interface Embeds {
  /** Asks something of an embed: to go to a step, for another theme or another day. Does nothing for a frame that is none. */
  send(iframe: HTMLIFrameElement, asked: Asked): void;
}

/**
 * Minds all embeds of the page, those that are there and those that come, whose address begins with `prefix`: the
 * publication's address with `embed/` at its end. To be called once.
 */
export function mindEmbeds(prefix: string): Embeds;
