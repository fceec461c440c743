import { json } from '@sveltejs/kit';
import type { DialClaim } from '$lib/dial/days.ts';
import { typeset } from '$lib/evidence/typeset.ts';
import { changesOf } from '$lib/facts/as-of.ts';
import { claims } from '$lib/facts/claims.ts';
import type { Claim } from '$lib/facts/schema.ts';

export const prerender = true;

/** Every claim with the days on which its status changed; the story's page fetches it for the dial. */
export const GET = () =>
  json(
    Object.entries<Claim>(claims).map(([id, claim]): DialClaim => ({
      id,
      sentence: typeset(claim.sentence),
      statusHistory: changesOf(claim).map(({ from, status }) => ({ from, status }))
    }))
  );
