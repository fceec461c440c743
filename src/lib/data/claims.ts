import { partOf } from '../evidence/ledger.ts';
import { meaningOfStatus, speakerOf, statusWord, wordsOfStance } from '../facts/plain-words.ts';
import { standingOn } from '../evidence/standing.ts';
import { typeset } from '../facts/typeset.ts';
import { DEFAULT_AS_OF, LAST_DAY } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import { RULES, type RuleId } from '../facts/rules.ts';
import type { Assertion, Claim, ClaimStatus, Stance } from '../facts/schema.ts';
import {
  citationsField,
  flatCitationFields,
  flatCitations,
  openCitations,
  textOrNull,
  type FlatCitations,
  type OpenCitation
} from './cited.ts';
import type { DataTable, Field, FieldsOf } from './field.ts';
import { openSite, siteFields, type OpenSite } from './site.ts';

/** The ledger as open data: whole in JSON, an assertion a row in CSV. */

interface OpenChange {
  readonly from: string;
  readonly status: ClaimStatus;
  readonly by: 'rules' | 'editor';
  readonly why: string;
  readonly rule: RuleId | null;
  readonly statusByRules: ClaimStatus | null;
}

interface OpenAssertion {
  readonly date: string;
  readonly by: string;
  readonly byCountry: string;
  readonly stance: Stance;
  readonly anonymous: boolean;
  readonly outside: boolean;
  readonly openEvidence: boolean;
  readonly detail: string;
  readonly note: string | null;
  readonly sources: readonly OpenCitation[];
}

interface OpenClaim {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly part: string;
  readonly place: OpenSite | null;
  readonly statusThen: ClaimStatus | null;
  readonly statusLatest: ClaimStatus | null;
  readonly history: readonly OpenChange[];
  readonly assertions: readonly OpenAssertion[];
  readonly conflict: string | null;
  readonly note: string | null;
}

interface FlatAssertion extends FlatCitations, Omit<OpenAssertion, 'sources'> {
  readonly claim: ClaimId;
  readonly sentence: string;
  readonly part: string;
  readonly number: number;
  readonly byCountryName: string;
  readonly statusAfter: ClaimStatus | null;
}

const entries = Object.entries(claims) as readonly (readonly [ClaimId, Claim])[];

const inOrder = ({ assertions }: Claim): readonly Assertion[] =>
  assertions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const openAssertion = (one: Assertion): OpenAssertion => ({
  date: one.date,
  by: typeset(one.by),
  byCountry: one.byCountry,
  stance: one.stance,
  anonymous: one.anonymous ?? false,
  outside: one.outside ?? false,
  openEvidence: one.openEvidence ?? false,
  detail: typeset(one.detail),
  note: textOrNull(one.note),
  sources: openCitations(one.sources)
});

const countries = Object.fromEntries(
  [...new Set(entries.flatMap(([, { assertions }]) => assertions.map(({ byCountry }) => byCountry)))]
    .sort()
    .map((code) => [code, speakerOf(code)])
);

/** What a status of a claim means, wherever it stands. */
const statusField = (means: string): Field => ({
  type: 'code',
  means,
  none: statusWord(null),
  codes: meaningOfStatus
});

const { none: _, ...statusGiven } = statusField('The status from that day on.');

const assertionFields: FieldsOf<Omit<OpenAssertion, 'sources'>> = {
  date: { type: 'day', means: 'The day on which it was said.' },
  by: { type: 'text', means: 'Who said it.' },
  byCountry: {
    type: 'code',
    means: 'Whose voice it is: ISO 3166 code of a country, NATO, UN, or XX.',
    codes: countries
  },
  stance: {
    type: 'code',
    means: 'What the speaker did with the claim, in the speaker’s own terms: “confirms” does not make it confirmed.',
    codes: wordsOfStance
  },
  anonymous: { type: 'yes-no', means: 'Nobody stands for it with a name.' },
  outside: {
    type: 'yes-no',
    means: 'A voice outside governments, which makes no claim by itself but can bear one out.'
  },
  openEvidence: { type: 'yes-no', means: 'It comes with evidence that anyone can check.' },
  detail: { type: 'text', means: 'What was said, in our words.' },
  note: { type: 'text', means: 'Our remark on it.', none: 'no remark' }
};

const changeFields: FieldsOf<OpenChange> = {
  from: { type: 'day', means: 'The first day of the entry; a status holds until the next one.' },
  status: statusGiven,
  by: {
    type: 'code',
    means: 'Who decided the status.',
    codes: {
      rules: 'It follows from what had been said, by the rules alone.',
      editor: 'It is the editor’s judgement.'
    }
  },
  why: { type: 'text', means: 'The reason.' },
  rule: {
    type: 'code',
    means: 'The rule that decides by itself on that day.',
    none: 'no rule applies, because nobody had said it',
    codes: Object.fromEntries(RULES.map(({ id, words }) => [id, words]))
  },
  statusByRules: statusField('The status that the rules alone give on that day.')
};

/** Every claim with its history and all that was said of it. */
export const claimsTable: DataTable<OpenClaim> = {
  id: 'claims',
  title: 'Claims',
  about:
    'One record is one claim, a sentence that can be true or false, with the history of its standing and everything that was said of it. The standing is computed from the assertions by the rules on the page about this project, unless the editor’s judgement is marked.',
  fields: {
    id: { type: 'text', means: 'Id of the claim, as in its address /claims/<id>/.' },
    sentence: { type: 'text', means: 'The claim.' },
    part: { type: 'text', means: 'The part of the ledger it stands in.' },
    place: {
      type: 'record',
      means: 'The place it is about.',
      none: 'it is about no single place',
      fields: { ...siteFields }
    },
    statusThen: statusField(
      `The status at the end of ${formatDate(DEFAULT_AS_OF)}, the day as of which the story is told.`
    ),
    statusLatest: statusField(`The status at the end of ${formatDate(LAST_DAY)}, the last day we know of.`),
    history: {
      type: 'list',
      means: 'How the standing changed, in order of time; an entry may add a reason to a status that stays.',
      fields: { ...changeFields }
    },
    assertions: {
      type: 'list',
      means: 'Who said what of it, in order of time.',
      fields: { ...assertionFields, sources: citationsField }
    },
    conflict: { type: 'text', means: 'In what accounts differ.', none: 'nothing noted' },
    note: { type: 'text', means: 'Our remark on it.', none: 'no remark' }
  },
  rows: entries.map(([id, claim]) => ({
    id,
    sentence: typeset(claim.sentence),
    part: partOf(id),
    place: claim.place ? openSite(claim.place) : null,
    statusThen: standingOn(claim, DEFAULT_AS_OF)?.status ?? null,
    statusLatest: standingOn(claim, LAST_DAY)?.status ?? null,
    history: claim.statusHistory.map(({ from, status, by, why, ruling }) => ({
      from,
      status,
      by,
      why: typeset(why),
      rule: ruling?.rule ?? null,
      statusByRules: ruling?.status ?? null
    })),
    assertions: inOrder(claim).map(openAssertion),
    conflict: textOrNull(claim.conflict),
    note: textOrNull(claim.note)
  }))
};

/** The same, an assertion a row. */
export const assertionsTable: DataTable<FlatAssertion> = {
  id: 'claims',
  title: 'Assertions about the claims',
  about:
    'One row is what one speaker said of one claim on one day. A claim has as many rows as it has assertions, in order of time.',
  fields: {
    claim: { type: 'text', means: 'Id of the claim, as in claims.json.' },
    sentence: claimsTable.fields.sentence,
    part: claimsTable.fields.part,
    number: { type: 'number', means: 'The assertion’s place among those of its claim, from 1.' },
    date: assertionFields.date,
    by: assertionFields.by,
    byCountry: assertionFields.byCountry,
    byCountryName: { type: 'text', means: 'The name of by_country.' },
    stance: assertionFields.stance,
    anonymous: assertionFields.anonymous,
    outside: assertionFields.outside,
    openEvidence: assertionFields.openEvidence,
    detail: assertionFields.detail,
    note: assertionFields.note,
    statusAfter: statusField('The status of the claim at the end of the day of the assertion.'),
    ...flatCitationFields
  },
  rows: entries.flatMap(([id, claim]) =>
    inOrder(claim).map((one, i): FlatAssertion => {
      const { sources: _sources, ...said } = openAssertion(one);
      return {
        claim: id,
        sentence: typeset(claim.sentence),
        part: partOf(id),
        number: i + 1,
        ...said,
        byCountryName: speakerOf(one.byCountry),
        statusAfter: standingOn(claim, one.date)?.status ?? null,
        ...flatCitations(one.sources.map(({ source }) => source))
      };
    })
  )
};
