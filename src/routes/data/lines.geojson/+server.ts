import { lines } from '$lib/facts/lines.ts';
import type { Line } from '$lib/facts/schema.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every line and area that the maps draw as a statement about the world, as open data; the live map draws them too. */
export const GET: RequestHandler = () => {
  const features = Object.entries<Line>(lines).map(([id, { geometry, ...properties }]) => ({
    type: 'Feature',
    id,
    properties: { id, ...properties },
    geometry
  }));
  return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
    headers: { 'content-type': 'application/geo+json' }
  });
};
