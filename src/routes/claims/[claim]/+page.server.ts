import { error } from '@sveltejs/kit';
import { claimPage, isClaim } from '$lib/evidence/claim-page.ts';
import { changesOfClaim } from '$lib/evidence/dated-page.ts';
import { claims } from '$lib/facts/claims.ts';
import { cut } from '$lib/picture/cut.ts';
import { SHEET } from '$lib/picture/sheet.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const load: PageServerLoad = ({ params }) => {
  if (!isClaim(params.claim)) error(404, 'There is no such claim.');
  const claim = claimPage(params.claim, story);
  const scene = claim.map && story.stepById.get(claim.map.step)?.scene;
  return {
    claim,
    changes: changesOfClaim(claim.id),
    picture: claim.map && scene && { map: claim.map, size: SHEET, small: cut, alt: scene.alt, asOf: scene.asOf },
    canonical: absolute(`/claims/${params.claim}/`)
  };
};
