import { ledger, tally } from '$lib/evidence/ledger.ts';
import { absolute } from '$lib/share/site.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  parts: ledger,
  counts: tally(ledger.flatMap(({ rows }) => rows)),
  canonical: absolute('/claims/')
});
