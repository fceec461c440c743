import type { Embeds } from './embed.d.mts';
import { mindEmbeds } from './embeds.ts';

/* What `/embed.js` is: one name on the window, which also says that it has been loaded. */
declare global {
  interface Window {
    pyongyangToKursk?: Embeds;
  }
}

const { src } = document.currentScript as HTMLScriptElement;
window.pyongyangToKursk ??= mindEmbeds(new URL('embed/', src).href);
