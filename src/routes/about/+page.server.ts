import { correctionsAt, placeOfCorrection } from '$lib/evidence/corrected.ts';
import { changeLog, corrections } from '$lib/evidence/edition.ts';
import { judgementsOn, ledger } from '$lib/evidence/ledger.ts';
import { LAST_DAY } from '$lib/facts/as-of.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  open: ledger
    .flatMap(({ rows }) => rows)
    .filter(({ latest }) => latest?.status === 'unresolved')
    .map(({ id, sentence }) => ({ id, sentence })),
  claims: ledger.reduce((sum, { rows }) => sum + rows.length, 0),
  judgements: judgementsOn(LAST_DAY),
  corrections: corrections.map((one) => ({ ...one, place: placeOfCorrection(one.where, story) })),
  ofThisPage: correctionsAt({ page: '/about/' }),
  changeLog,
  canonical: absolute('/about/')
});
