import { themeNow } from '../theme.ts';
import type { MapView } from './map-view.ts';

/** Fetches the map engine with what it draws, and starts it in a container. Throws and calls back as `MapView.start` does. */
export async function startMap(container: HTMLElement, onLost: () => void): Promise<MapView> {
  const [{ MapView: View }, { basemapUrls }, { lines }] = await Promise.all([
    import('./map-view.ts'),
    import('../basemap/urls.ts'),
    import('virtual:lines')
  ]);
  return View.start(container, themeNow(), { basemaps: basemapUrls, lines }, onLost);
}
