import { changeDaysOf } from '$lib/dial/days.ts';
import { dialClaims } from '$lib/evidence/dial-claims.ts';
import { ledger, ledgerEntries, tally } from '$lib/evidence/ledger.ts';
import { wordsOnClaim } from '$lib/evidence/matrix.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => {
  const entries = ledgerEntries(story);
  const rows = ledger.flatMap((part) => part.rows);
  return {
    parts: ledger,
    entries,
    counts: tally(rows),
    matrix: rows.map(({ id, sentence, wordings }) => ({ id, sentence, wordings, cells: wordsOnClaim(id) })),
    days: changeDaysOf(dialClaims()),
    canonical: absolute('/claims/')
  };
};
