import { error, json } from '@sveltejs/kit';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { typeset } from '$lib/facts/typeset.ts';
import { claims } from '$lib/facts/claims.ts';
import { claimCardPath } from '$lib/share/card-paths.ts';
import { FRAME_HEIGHTS } from '$lib/share/frame-html.ts';
import { cardAsThumbnail, oembed } from '$lib/share/oembed.ts';
import { absolute } from '$lib/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const GET: RequestHandler = ({ params: { claim } }) => {
  if (!isClaim(claim)) error(404, 'There is no such claim.');
  return json(
    oembed({
      title: typeset(claims[claim].sentence),
      page: absolute(`/claims/${claim}/`),
      frame: absolute(`/embed/claim/${claim}/`),
      home: absolute('/'),
      thumbnail: cardAsThumbnail(absolute(claimCardPath(claim))),
      height: FRAME_HEIGHTS.claim
    })
  );
};
