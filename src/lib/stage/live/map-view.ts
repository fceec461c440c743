import { geoGraticule10 } from 'd3';
import type { Feature } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { detailFor, readBasemap, type Detail } from '../basemap/read.ts';
import type { Certainty, CertaintyOf } from '../certainty.ts';
import { geometryOf, isCourse, paintOf, type DrawableLine, type Mark } from '../marks.ts';
import type { Theme, Tone } from '../paint.ts';
import type { Plate } from '../plate.ts';
import { maplibreCamera, zoomOf, type View } from '../view.ts';
import { baseFeatures, collection, markFeatures } from './features.ts';
import {
  BASE,
  baseOpacities,
  files,
  HATCH_RATIO,
  hatchImage,
  slots,
  styleOf,
  UNDERLAY,
  underlayIds,
  type Slot
} from './style.ts';

/** What the live map draws; all our own. */
interface LiveData {
  /** Addresses of the basemap's files. */
  readonly basemaps: Readonly<Record<Detail, string>>;
  readonly lines: Readonly<Record<string, DrawableLine>>;
}

const load = async <T>(url: string): Promise<T> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<T>;
};

const PIXEL_RATIO = 2;

/** How long the map may draw, in milliseconds of frames that were shown, before it counts as lost. */
const PATIENCE = 8000;
/** What a frame counts for at most: nobody waits in one that a busy machine, or a page out of sight, holds back. */
const FRAME = 100;

/** The one door to MapLibre: shows views and plates, and knows nothing of stories. */
export class MapView {
  readonly #map: MapLibreMap;
  readonly #lines: LiveData['lines'];
  #slot: Slot = 'a';
  #tinted: readonly string[] = [];
  #detail: Detail | null = null;
  #underlain = false;
  #looking = false;
  #theme: Theme;
  readonly #onLost: () => void;
  #ended = false;
  #shown: { plate: Plate; certainty: CertaintyOf; zoom: number; drawn: number } | null = null;

  private constructor(map: MapLibreMap, lines: LiveData['lines'], theme: Theme, onLost: () => void) {
    this.#map = map;
    this.#lines = lines;
    this.#theme = theme;
    this.#onLost = onLost;
  }

  /**
   * Starts the map in a container and resolves once its data is in place. `onLost` is called when the browser takes the
   * WebGL context away, or when the map does not come to an end with its drawing, as when its worker has died. Throws where WebGL or the data cannot be had; the caller keeps the still.
   */
  static async start(container: HTMLElement, theme: Theme, data: LiveData, onLost: () => void): Promise<MapView> {
    setWorkerUrl(workerUrl);
    const basemaps = await Promise.all(
      files.map((file) => load<Parameters<typeof readBasemap>[0]>(data.basemaps[file]))
    );
    const map = new MapLibreMap({
      container,
      style: styleOf(theme),
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      trackResize: false,
      maxPitch: 0,
      reduceMotion: false,
      pixelRatio: Math.min(window.devicePixelRatio, PIXEL_RATIO)
    });
    try {
      await new Promise<void>((done, fail) => {
        map.once('load', () => done());
        map.once('error', (event) => fail(event.error));
        map.once('webglcontextlost', () => fail(new Error('The WebGL context was lost while the map started.')));
      });
    } catch (error) {
      map.remove();
      throw error;
    }
    map.on('webglcontextlost', onLost);
    const canvas = map.getCanvas();
    canvas.setAttribute('aria-hidden', 'true');
    canvas.removeAttribute('aria-label');
    canvas.removeAttribute('role');
    canvas.tabIndex = -1;
    const view = new MapView(map, data.lines, theme, onLost);
    map.getSource<GeoJSONSource>('graticule')?.setData(geoGraticule10());
    const features = files.flatMap((file, i) => baseFeatures(readBasemap(basemaps[i]!), file));
    map.getSource<GeoJSONSource>(BASE)?.setData(collection(features));
    const coarse = features.filter(({ properties }) => properties?.f === 'world' && properties.k === 'land');
    const underlay = map.getSource<GeoJSONSource>(UNDERLAY)!;
    // One tile for all zooms: made anew for each, it would be missing with the others.
    underlay.reparseOverscaled = false;
    underlay.setData(collection(coarse));
    map.on('render', () => view.#underlay(view.#looking || !map.isSourceLoaded(BASE)));
    return view;
  }

  /** Shows a view on a map of the given size, at once. */
  look(view: View, width: number, height: number): void {
    const { center, zoom, fov, padding } = maplibreCamera(view, width, height);
    this.#map.setVerticalFieldOfView(fov);
    this.#map.jumpTo({ center, zoom, padding, pitch: 0, bearing: 0 });
    this.#useDetail(detailFor({ lng: center[0], lat: center[1], zoom: zoomOf(view) }));
    // By itself the map would draw in the next frame, and run after the labels that lie over it in this one. What it lacks
    // there it knows only once it has drawn.
    this.#looking = true;
    this.#underlay(true);
    this.#map.redraw();
    this.#looking = false;
    this.#map.triggerRepaint();
  }

  /**
   * Puts the plate's tints and marks on the map; the marks before them fade out meanwhile. `zoom` is that of the view in
   * which the plate will be seen; `drawn` the share, from 0 to 1, of those movements that draw themselves: all of them if
   * not given, or as much as is there where the plate is the one that is shown.
   */
  setPlate(plate: Plate, certainty: CertaintyOf, zoom: number, fade: boolean, drawn = this.#drawnOf(plate)): void {
    this.#shown = { plate, certainty, zoom, drawn };
    this.#setTints(plate);
    const last = this.#slot;
    this.#slot = last === 'a' ? 'b' : 'a';
    this.#setMarks();
    for (const slot of slots) {
      const on = slot === this.#slot;
      for (const part of ['fill', 'hatch', 'line'] as const) {
        const id = `marks-${slot}-${part}`;
        const property = part === 'line' ? 'line-opacity' : 'fill-opacity';
        this.#map.setPaintProperty(id, `${property}-transition`, { duration: fade ? 350 : 0, delay: 0 });
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

  /** Changes from the light to the dark drawing or back. */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const layer of styleOf(theme).layers) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        if (property.endsWith('-color')) this.#map.setPaintProperty(layer.id, property as 'line-color', value);
      }
    }
    if (!this.#shown) return;
    const { plate, certainty, zoom } = this.#shown;
    this.setPlate(plate, certainty, zoom, false);
  }

  /** Tells the map that its container has another size. */
  resize(): void {
    this.#map.resize();
  }

  /** Resolves when all that is in view has been drawn; never where the map is lost before. */
  settled(): Promise<void> {
    return new Promise((done) => {
      const drawn = () => !this.#underlain && this.#map.loaded() && !this.#map.isMoving();
      if (drawn()) return done();
      let [last, waited] = [performance.now(), 0];
      const wait = (now: number) => {
        waited += Math.min(now - last, FRAME);
        last = now;
        if (waited < PATIENCE) {
          frame = requestAnimationFrame(wait);
          return;
        }
        idle.unsubscribe();
        if (!this.#ended) this.#onLost();
      };
      let frame = requestAnimationFrame(wait);
      const idle = this.#map.on('idle', () => {
        if (!drawn()) return;
        idle.unsubscribe();
        cancelAnimationFrame(frame);
        done();
      });
    });
  }

  /** Ends the map and frees its WebGL context. */
  remove(): void {
    this.#ended = true;
    this.#map.remove();
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

  /** Shows one basemap group; the others stay loaded but unseen, so that none is empty when its turn comes. */
  #useDetail(detail: Detail): void {
    if (detail === this.#detail) return;
    this.#detail = detail;
    for (const { id, property, value } of baseOpacities(detail)) this.#map.setPaintProperty(id, property, value);
  }

  /** Shows the coarse land or takes it away; unseen it stays loaded, since the camera does not wait. */
  #underlay(on: boolean): void {
    if (on === this.#underlain) return;
    this.#underlain = on;
    for (const id of underlayIds) this.#map.setPaintProperty(id, 'fill-opacity', on ? 1 : 0);
  }

  get #marks(): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(`marks-${this.#slot}`);
  }

  #setMarks(): void {
    this.#marks?.setData(collection(this.#featuresOf(() => true)));
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
}
