import { geoGraticule10 } from 'd3';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { detailFor, readBasemap, type Detail } from '../basemap/read.ts';
import type { DrawableLine } from '../marks.ts';
import type { Theme } from '../paint.ts';
import { maplibreCamera, zoomOf, type View } from '../view.ts';
import { baseFeatures, collection } from './features.ts';
import { PlateLayers } from './plate-layers.ts';
import { BASE, baseOpacities, files, styleOf, UNDERLAY, underlayIds } from './style.ts';

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
  /** The plate that is drawn over the land. */
  readonly plate: PlateLayers;
  #detail: Detail | null = null;
  #underlain = false;
  #looking = false;
  #theme: Theme;
  readonly #onLost: () => void;
  #ended = false;

  private constructor(map: MapLibreMap, lines: LiveData['lines'], theme: Theme, onLost: () => void) {
    this.#map = map;
    this.plate = new PlateLayers(map, lines, theme);
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

  /** Changes from the light to the dark drawing or back. */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const layer of styleOf(theme).layers) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        if (property.endsWith('-color')) this.#map.setPaintProperty(layer.id, property as 'line-color', value);
      }
    }
    this.plate.setTheme(theme);
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
}
