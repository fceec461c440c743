import { formatDate } from '../facts/dates.ts';
import { loadFaces, type Faces } from '../picture/faces.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import { plateOf } from '../stage/make-plate.ts';
import type { Section, Step } from '../story/types.ts';
import { blockAt, fitted, heightOf, isCut, lineAt, type Block } from './block.ts';
import { CARD } from '../share/card-paths.ts';
import type { Card } from './card.ts';
import { cardMap, forCard } from './card-map.ts';
import { light, MARGIN, nameplate, sheetOf } from './paper.ts';
import { shownOn } from './shown.ts';

/** The column of words, and the map beside it, in pixels. The map has about the proportions that its camera was meant for. */
const COLUMN = 470;
const MAP = { x: COLUMN, y: 0, width: CARD.width - COLUMN, height: CARD.height } as const;
const WIDTH = COLUMN - MARGIN.x - 34;
const TEXT = { top: 108, bottom: CARD.height - 96 } as const;
const GAP = 20;
const FOOT = { y: CARD.height - 44, lead: 26 } as const;

/** How large titles are tried until the sentence below finds room, in pixels. */
const TITLES = [64, 56, 48] as const;
const LEAST_TITLE = 40;

/** A map of the story as a card, under a title. */
interface Subject {
  readonly id: string;
  readonly title: string;
  /** A sentence below the title. */
  readonly about: string | null;
  readonly step: Step;
  readonly section: Section;
}

/** The title, and the sentence below it if there is room for all of it. */
function textOf({ title, about }: Subject, faces: Faces): { head: Block; below: Block | null } {
  const height = TEXT.bottom - TEXT.top;
  const headed = (most: number) =>
    fitted(title, faces.title, { width: WIDTH, height, sizes: [most, LEAST_TITLE], lead: 1.1 });
  for (const most of about ? TITLES : []) {
    const head = headed(most);
    const room = { width: WIDTH, height: height - heightOf(head) - GAP, sizes: [26, 24], lead: 1.3 } as const;
    const below = fitted(about!, faces.light, room);
    if (!isCut(below)) return { head, below };
  }
  return { head: headed(TITLES[0]), below: null };
}

function cardOf(subject: Subject, faces: Faces): Card {
  const { id, title, step, section } = subject;
  const { scene } = step;
  const plate = forCard({ ...plateOf(step.id, scene, section.side), id });
  const { head, below } = textOf(subject, faces);
  const top = TEXT.top + (TEXT.bottom - TEXT.top - heightOf(head) - (below ? GAP + heightOf(below) : 0)) / 2;
  const foot = [
    ['as-of', `Map as of ${formatDate(scene.asOf)}`, faces.medium],
    ['made', `Natural Earth · ${LICENCE.name}`, faces.light]
  ] as const;
  const description = `${plate.alt} ${plate.credit} Map: Natural Earth.`;
  const svg = sheetOf(id, title, description, [
    nameplate(faces),
    blockAt(head, MARGIN.x, top, light.ink, 'title'),
    below ? blockAt(below, MARGIN.x, top + heightOf(head) + GAP, light.other, 'about') : '',
    ...foot.map(([part, words, face], i) =>
      lineAt(words, { face, size: 20 }, MARGIN.x, FOOT.y - (foot.length - 1 - i) * FOOT.lead, light.other, part)
    ),
    cardMap(plate, scene, MAP, faces),
    `<path stroke="${light.coast}" stroke-width="2" d="M${COLUMN} 0v${CARD.height}"/>`
  ]);
  return { svg, title, description, licence: `${NAME}, ${LICENCE.name}.`, status: null, asOf: scene.asOf };
}

async function draw(subject: Subject): Promise<Card> {
  const faces = await loadFaces();
  try {
    return cardOf(subject, faces);
  } catch (error) {
    throw new Error(`The card "${subject.title}": ${(error as Error).message}`, { cause: error });
  }
}

/**
 * The card of a section: its title and what it is about, beside the map of one of its steps, with the map's day and what it
 * is drawn from. Throws an error that names the section if a character has no glyph.
 */
export const sectionCard = (section: Section): Promise<Card> =>
  draw({
    id: `card-${section.slug}`,
    title: section.title,
    about: section.description,
    step: shownOn(section),
    section
  });

/** The card of a step's map: the step's title beside its map. Throws as `sectionCard` does. */
export const mapCard = (step: Step, section: Section): Promise<Card> =>
  draw({ id: `card-map-${step.id}`, title: step.title, about: null, step, section });
