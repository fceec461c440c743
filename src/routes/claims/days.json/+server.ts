import { json } from '@sveltejs/kit';
import { dialClaims } from '$lib/evidence/dial-claims.ts';

export const prerender = true;

/** Every claim with the days on which its status changed; the story's page fetches it for the dial. */
export const GET = () => json(dialClaims());
