import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Certainty, CertaintyOf } from '../certainty.ts';
import { geometryOf, isCourse, paintOf, type DrawableLine, type Mark } from '../marks.ts';
import type { Theme, Tone } from '../paint.ts';
import type { Plate } from '../plate.ts';
import { collection, markFeatures } from './features.ts';
import { BASE, HATCH_RATIO, hatchImage, slots, UNDERLAY, type Slot } from './style.ts';

/** How long the marks of one plate take to give way to the next, in milliseconds. */
const FADE = 350;

/** What is on the map. */
interface Shown {
  readonly plate: Plate;
  readonly certainty: CertaintyOf;
  /** The zoom of the view in which the plate is seen. */
  readonly zoom: number;
  /** The share, from 0 to 1, of those movements that draw themselves. */
  readonly drawn: number;
}

/** A plate on the live map: its tints, and its marks in one of two sets of layers, so that a plate can fade into the next. */
export class PlateLayers {
  readonly #map: MapLibreMap;
  readonly #lines: Readonly<Record<string, DrawableLine>>;
  #theme: Theme;
  #slot: Slot = 'a';
  #tinted: readonly string[] = [];
  #shown: Shown | null = null;

  constructor(map: MapLibreMap, lines: Readonly<Record<string, DrawableLine>>, theme: Theme) {
    this.#map = map;
    this.#lines = lines;
    this.#theme = theme;
  }

  /**
   * Puts the plate's tints and marks on the map; the marks before them fade out meanwhile. `zoom` is that of the view in
   * which the plate will be seen; `drawn` the share, from 0 to 1, of those movements that draw themselves: all of them if
   * not given, or as much as is there where the plate is the one that is shown.
   */
  set(plate: Plate, certainty: CertaintyOf, zoom: number, fade: boolean, drawn = this.#drawnOf(plate)): void {
    this.#shown = { plate, certainty, zoom, drawn };
    this.#setTints(plate);
    this.#slot = this.#slot === 'a' ? 'b' : 'a';
    this.#marks?.setData(collection(this.#featuresOf(() => true)));
    for (const slot of slots) {
      const on = slot === this.#slot;
      for (const part of ['fill', 'hatch', 'line'] as const) {
        const id = `marks-${slot}-${part}`;
        const property = part === 'line' ? 'line-opacity' : 'fill-opacity';
        this.#map.setPaintProperty(id, `${property}-transition`, { duration: fade ? FADE : 0, delay: 0 });
        this.#map.setPaintProperty(
          id,
          property,
          on ? (part === 'line' ? ['get', 'opacity'] : part === 'fill' ? ['get', 'fillOpacity'] : 1) : 0
        );
      }
    }
  }

  /** Draws those movements of the plate that draw themselves up to a share, from 0 to 1, of their length. */
  draw(share: number): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, drawn: share };
    // At every frame only what has grown is sent to the worker, not the fronts beside it.
    void this.#marks?.updateData({ add: this.#featuresOf(({ draw }) => draw === true) });
  }

  /** Shows the same plate in another theme's colours. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (!this.#shown) return;
    const { plate, certainty, zoom } = this.#shown;
    this.set(plate, certainty, zoom, false);
  }

  #drawnOf({ id }: Plate): number {
    return this.#shown?.plate.id === id ? this.#shown.drawn : 1;
  }

  #setTints({ tints }: Plate): void {
    for (const source of [BASE, UNDERLAY]) {
      for (const id of this.#tinted) this.#map.setFeatureState({ source, id }, { by: null });
      for (const { country: id, by } of tints) this.#map.setFeatureState({ source, id }, { by });
    }
    this.#tinted = tints.map((t) => t.country);
  }

  get #marks(): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(`marks-${this.#slot}`);
  }

  /** The features of those marks of the plate that are asked for. */
  #featuresOf(asked: (mark: Mark) => boolean): Feature[] {
    if (!this.#shown) return [];
    const { plate, certainty, zoom, drawn } = this.#shown;
    return plate.marks.flatMap((mark, order) =>
      asked(mark) ? this.#features(mark, certainty(mark), order, zoom, drawn) : []
    );
  }

  #features(mark: Mark, certainty: Certainty, order: number, zoom: number, drawn: number): Feature[] {
    const found = ('line' in mark && this.#lines[mark.line]) || null;
    const draws = mark.draw && drawn < 1 && isCourse(mark, found);
    if (draws && drawn <= 0) return [];
    const paint = paintOf(mark, found, certainty);
    const geometry = geometryOf(mark, found, draws ? drawn : 1);
    if (!geometry) return [];
    return markFeatures(geometry, paint, order, zoom, paint.hatch && this.#hatch(paint.hatch, zoom));
  }

  /**
   * The name of a hatch that has the still's spacing at a zoom. MapLibre enlarges patterns by two to the power of the
   * zoom's fraction, so each fraction has an image of its own.
   */
  #hatch(tone: Tone, zoom: number): string {
    const fraction = Math.round((zoom - Math.floor(zoom)) * 20) / 20;
    const id = `hatch-${this.#theme}-${tone}-${fraction}`;
    if (this.#map.hasImage(id)) return id;
    const image = hatchImage(this.#theme, tone);
    if (image) this.#map.addImage(id, image, { pixelRatio: HATCH_RATIO * 2 ** fraction });
    return id;
  }
}
