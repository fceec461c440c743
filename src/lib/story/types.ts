import type { ClaimId } from '../facts/claims.ts';
import type { EventId } from '../facts/events.ts';
import type { LineId } from '../facts/lines.ts';
import type { PlaceId } from '../facts/places.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import type { SourceId } from '../facts/sources.ts';
import type { FigureId } from './figures.ts';

/** [longitude, latitude] in degrees, WGS 84. */
export type LngLat = readonly [lng: number, lat: number];

/** A calendar day, `YYYY-MM-DD`, UTC. */
export type ISODate = `${number}-${number}-${number}`;

/** The two frames a still is drawn for. */
export type FrameName = 'phone' | 'desktop';

/** Where a label sits, seen from its point. */
export type Anchor = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'c';

/**
 * Where the camera looks; always straight down, north up.
 * `fit`: the free area of the frame (not under text or timeline) holds all of these places.
 * `center` and `zoom`: MapLibre zoom (512 px tiles) for the nominal desktop frame; the globe is about zoom 1.2 to 2.2.
 */
export type Camera =
  | { readonly fit: readonly (PlaceId | LngLat)[]; readonly maxZoom?: number }
  | { readonly center: LngLat; readonly zoom: number };

/** One value for both frames, or one for each. */
export type PerFrame<T> = T | { readonly phone: T; readonly desktop: T };

/** A corner of the free area. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/** The four actors with a hue of their own; everyone else is drawn in ink. */
export type Actor = 'KP' | 'RU' | 'UA' | 'KR' | 'other';

/**
 * One thing drawn on the map.
 * `line`: a line or area of the facts; it is drawn by its kind, and where it (or the use) names a claim, by the
 * claim's status on the reader's day: dashed alleged, hatched corroborated, solid confirmed.
 * `flow`: an arc from place to place in the hue of the side it comes from, for what was sent; `what` is for readers of
 * the list twin. How firmly it is known says its claim or, where none carries it, `certainty`.
 * `country`: the country is tinted in its hue.
 * `draw`: the line draws itself once, in its direction, when the step begins.
 */
export type LayerUse =
  | { readonly line: LineId; readonly claim?: ClaimId; readonly draw?: true; readonly quiet?: true }
  | ({
      readonly flow: readonly [from: PlaceId, to: PlaceId];
      readonly by: Actor;
      readonly what: string;
      readonly draw?: true;
    } & (
      | { readonly claim?: ClaimId; readonly certainty?: never }
      | { readonly claim?: never; readonly certainty: ClaimStatus }
    ))
  | { readonly country: string; readonly by: Actor };

/**
 * One label. A place's id alone is its name by its dot. `strong` for what the step is about, `quiet` for orientation.
 * `anchor` is the cartographer's first choice; the placer keeps it unless it would collide or leave the free area.
 * `shift` sets the text off by pixels of the nominal frame, [right, down], and a leader line joins it to its point.
 * `claim`: that this place had this part is itself a claim, and its dot is drawn by the claim's status.
 * `phone: false` leaves the label out on phones (at most about twelve there).
 */
export type LabelUse =
  | PlaceId
  | {
      readonly place: PlaceId;
      readonly text?: string;
      readonly note?: string;
      readonly weight?: 'strong' | 'normal' | 'quiet';
      readonly anchor?: PerFrame<Anchor>;
      readonly shift?: PerFrame<readonly [right: number, down: number]>;
      readonly claim?: ClaimId;
      readonly phone?: false;
    }
  | {
      readonly at: LngLat;
      readonly text: string;
      readonly kind: 'country' | 'water' | 'region' | 'note';
      readonly by?: Actor;
      readonly anchor?: PerFrame<Anchor>;
      readonly phone?: false;
    };

/**
 * A distance drawn on the map, as the crow flies: from a place to another, or to the nearest point of a line. Its
 * kilometres are computed from the coordinates.
 */
export interface Callout {
  readonly from: PlaceId;
  readonly to: PlaceId | { readonly line: LineId };
}

/** A picture as data: complete in itself, never a difference from another scene. */
export interface Scene {
  readonly camera: PerFrame<Camera>;
  readonly layers: readonly LayerUse[];
  readonly labels: readonly LabelUse[];
  readonly callouts?: readonly Callout[];
  /** In which corner a scale bar stands, where size is the point. */
  readonly scaleBar?: PerFrame<Corner>;
  /** In which corner a small globe shows where on Earth the map is, where the reader could be lost. */
  readonly locator?: PerFrame<Corner>;
  /**
   * In which corner a legend of all the scene's signs stands. If not given, one stands at `sw` with those signs that no
   * earlier scene of the section has explained.
   */
  readonly legend?: PerFrame<Corner>;
  /** What the map shows, for those who do not see it. */
  readonly alt: string;
  /** The day whose state of the world the map shows. */
  readonly asOf: ISODate;
  /** By whose account: the sources of what the map states beyond plain geography. */
  readonly by: readonly SourceId[];
}

/**
 * Words with inline markup, tokenised by `prose.ts`; never HTML.
 * `*emphasis*`; `[^source-id]` or `[^one, two]` a citation, right after the sentence or figure it carries;
 * `[words]{claim-id}` words marked with a claim; `[words](#step-id)` or `[words](/path/)` a link inside the site.
 * An empty line parts paragraphs.
 */
export type Prose = string;

/** One step: a few sentences and the picture that belongs to them. */
export interface Step {
  /** Kebab-case, unique in the whole story, never reused for something else. */
  readonly id: string;
  /** A short heading, sentence case, no full stop. */
  readonly title: string;
  readonly words: Prose;
  readonly scene: Scene;
  /** The chart that follows its words. Every chart belongs to one step. */
  readonly figure?: FigureId;
  /** The events this step tells: their dots in the timeline lead here. */
  readonly events?: readonly EventId[];
  /** Claims the step rests on beyond those marked in its words. */
  readonly claims?: readonly ClaimId[];
  /** Steps with the same name here follow each other in one picture, such as a front that moves from month to month. */
  readonly sequence?: string;
  /** The step speaks of what was not yet known on 23 October 2024, and is marked so. */
  readonly sinceThen?: true;
}

/** One sentence of the cover's short version, leading to the section that tells it. */
interface SummaryLine {
  readonly words: Prose;
  readonly section: string;
}

/** One section: a route, a card, an embed, and 3 to 6 steps, where a sequence counts as one. The file's number gives its place in the story. */
export interface Section {
  /** Kebab-case; the address `/<slug>/`. */
  readonly slug: string;
  readonly title: string;
  /** For the section rail: at most about 24 characters. */
  readonly short: string;
  /** For search results and cards: one plain sentence, at most 160 characters, sourced by the steps. */
  readonly description: string;
  /** The years that are lit in the timeline while this section is read: [first, last], inclusive. */
  readonly years: readonly [first: number, last: number];
  /** On wide screens, the side on which the words stand: the side the geography leaves free. */
  readonly side: 'left' | 'right';
  /** The reader's day runs forward with its steps, each to the day of its scene, unless the reader has chosen one. */
  readonly runsDay?: true;
  /** Only on the cover: the story in five sentences. */
  readonly summary?: readonly SummaryLine[];
  readonly steps: readonly Step[];
}
