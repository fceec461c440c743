import { changesOfClaim, type Change } from '../evidence/dated-page.ts';
import { statusWord } from '../facts/plain-words.ts';
import { sentenceCase } from '../facts/typeset.ts';
import type { ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import { loadFaces, type Faces } from '../picture/faces.ts';
import { glyph } from '../picture/glyphs.ts';
import { CARD } from '../share/card-paths.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import { blockAt, fitted, heightOf, lineAt, type Block } from './block.ts';
import type { Card } from './card.ts';
import { cardMap } from './card-map.ts';
import { claimPlate } from './claim-plate.ts';
import { altOfClaim, wordsOfClaim, type ClaimWords } from './claim-words.ts';
import { historyOf } from './history.ts';
import { light, MARGIN, nameplate, sheetOf } from './paper.ts';

/** The column of words, and the map or the history beside it, in pixels. */
const COLUMN = 770;
const ASIDE = { x: COLUMN, y: 0, width: CARD.width - COLUMN, height: CARD.height } as const;
const WIDTH = COLUMN - MARGIN.x - 40;
const SIGN = { top: 116, scale: 4.75 } as const;
const STATUS = { baseline: 178, size: 76, left: MARGIN.x + 98 } as const;
const DAY_BASELINE = 236;
const SENTENCE = { top: 256, bottom: 456 } as const;
const FOOT = { y: CARD.height - 40, lead: 34 } as const;

function besidesAt({ words, status }: NonNullable<ClaimWords['besides']>, y: number, faces: Faces): string {
  const setting = { face: faces.medium, size: 24 };
  const left = MARGIN.x + (status ? 34 : 0);
  return (
    (status ? glyph(status, MARGIN.x, y - 20, 1.45, light.ink) : '') +
    lineAt(words, setting, left, y, light.ink, 'besides')
  );
}

/** Each speaker in a line or two. */
function whoAt(who: readonly string[], bottom: number, faces: Faces): { top: number; svg: string } {
  const blocks = who.map((words): Block =>
    fitted(words, faces.light, { width: WIDTH, height: 62, sizes: [25, 24], lead: 1.24 })
  );
  const top = bottom - blocks.reduce((sum, block) => sum + heightOf(block), 0);
  let y = top;
  const svg = blocks.map((block) => {
    const drawn = blockAt(block, MARGIN.x, y, light.other, 'who');
    y += heightOf(block);
    return drawn;
  });
  return { top, svg: svg.join('') };
}

function cardOf(id: ClaimId, day: string | null, faces: Faces): Card {
  const words = wordsOfClaim(id, day);
  const { status, asOf, sentence, who, besides } = words;
  const key = `card-${id}${day ? `-${day}` : ''}`;
  const map = claimPlate(id, asOf, ASIDE);
  const until: readonly Change[] = changesOfClaim(id).filter((change) => change.day <= asOf);
  const credit = `${map ? 'Map: Natural Earth · ' : ''}${LICENCE.name}`;
  const named = whoAt(who, FOOT.y - 26 - (besides ? FOOT.lead : 0) - 8, faces);
  const block = fitted(sentence, faces.title, {
    width: WIDTH,
    height: Math.min(SENTENCE.bottom, named.top - 12) - SENTENCE.top,
    sizes: [54, 34],
    lead: 1.16
  });
  const title = altOfClaim(words);
  const description = [...who, ...(besides ? [besides.words] : [])].map((one) => `${one}.`).join(' ');
  const svg = sheetOf(key, title, description, [
    nameplate(faces, 'Claim'),
    glyph(status, MARGIN.x - 2, SIGN.top, SIGN.scale, light.ink),
    lineAt(
      sentenceCase(statusWord(status)),
      { face: faces.title, size: STATUS.size },
      STATUS.left,
      STATUS.baseline,
      light.ink,
      'status'
    ),
    lineAt(
      `as known on ${formatDate(asOf)}`,
      { face: faces.medium, size: 27 },
      MARGIN.x,
      DAY_BASELINE,
      light.other,
      'as-of'
    ),
    blockAt(block, MARGIN.x, SENTENCE.top, light.ink, 'sentence'),
    named.svg,
    besides ? besidesAt(besides, FOOT.y - FOOT.lead, faces) : '',
    lineAt(credit, { face: faces.light, size: 20 }, MARGIN.x, FOOT.y, light.other, 'made'),
    map ? cardMap(map.plate, map.scene, ASIDE, faces) : historyOf(until, ASIDE, faces),
    `<path stroke="${light.coast}" stroke-width="2" d="M${COLUMN} 0v${CARD.height}"/>`
  ]);
  return {
    svg,
    title,
    description,
    licence: `${NAME}, ${LICENCE.name}.`,
    status,
    asOf
  };
}

/**
 * The card of a claim: its status as sign and word, as of when, its sentence, who said it, and where it is. With a `day`
 * on which its status changed, in the words and with the status of that day. Throws a RangeError for any other day.
 */
export async function claimCard(id: ClaimId, day: string | null = null): Promise<Card> {
  const faces = await loadFaces();
  try {
    return cardOf(id, day, faces);
  } catch (error) {
    throw new Error(`The card of the claim "${id}": ${(error as Error).message}`, { cause: error });
  }
}
