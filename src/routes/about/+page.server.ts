import { changeLog, corrections } from '$lib/evidence/edition.ts';
import { ledger } from '$lib/evidence/ledger.ts';
import { absolute } from '$lib/share/site.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  open: ledger
    .flatMap(({ rows }) => rows)
    .filter(({ latest }) => latest?.status === 'unresolved')
    .map(({ id, sentence }) => ({ id, sentence })),
  corrections,
  changeLog,
  canonical: absolute('/about/')
});
