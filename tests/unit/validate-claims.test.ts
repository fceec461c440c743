import { describe, it } from 'vitest';
import { expectNamed, sound, type Broken } from './facts-fixture.ts';

describe('validateFacts', () => {
  it.each<Broken>([
    [
      'an assertion without a source',
      'claims.sailed.assertions.1.sources',
      [],
      'sailed: assertions.1.sources: the assertion has no source'
    ],
    ['an unknown place of a claim', 'claims.sailed.place.place', 'rajinn', "'rajinn' is not an id of places"],
    ['a claim without assertions', 'claims.sailed.assertions', [], 'assertions: the claim has no assertion'],
    [
      'a claim that nobody makes',
      'claims.sailed',
      {
        ...sound.claims.sailed,
        assertions: sound.claims.sailed.assertions.map((one) => ({ ...one, stance: 'denies' })),
        reasons: []
      },
      'assertions: the claim never has a status'
    ],
    [
      'a change of status without a reason',
      'claims.sailed.reasons',
      [sound.claims.sailed.reasons[0]],
      'sailed: reasons: the claim is corroborated from 2024-10-23 on, and no reason says why'
    ],
    [
      'a country by its name',
      'claims.sailed.assertions.0.byCountry',
      'South Korea',
      "'South Korea' is not a country's"
    ],
    ['a site far from its place', 'claims.sailed.place.lat', 51.2, "sailed: place.lat: lies 995 km from 'rajin'"],
    [
      'a reason for a day without assertion',
      'claims.sailed.reasons.1.from',
      '2024-10-24',
      'a reason is given for 2024-10-24, but no assertion is of that day'
    ],
    [
      'reasons out of order',
      'claims.sailed.reasons',
      [...sound.claims.sailed.reasons].reverse(),
      'the reason of 2024-10-18 does not come after that of 2024-10-23'
    ],
    [
      'two reasons for one day',
      'claims.sailed.reasons.1.from',
      '2024-10-18',
      'the reason of 2024-10-18 does not come after that of 2024-10-18'
    ],
    ['a judgement without a reason', 'claims.sailed.reasons.1.why', '', 'sailed: reasons.1.why: '],
    [
      'a judgement that the rules give by themselves',
      'claims.sailed.reasons.1.override',
      'corroborated',
      "the rules give 'corroborated' on 2024-10-23 by themselves"
    ],
    [
      'a “confirmed” that the rules do not carry',
      'claims.sailed.reasons.1.override',
      'confirmed',
      'reasons.1.override: no judgement makes a claim confirmed'
    ],
    [
      'a reason that names a later day',
      'claims.sailed.reasons.0.why',
      'The US bore it out on 23 October 2024.',
      'the reason of 2024-10-18 speaks of what came after it: "23 October 2024"'
    ],
    [
      'a reason that knows what came later',
      'claims.sailed.reasons.0.why',
      'One side, and a week later another.',
      'speaks of what came after it: "later"'
    ],
    ['a status written by hand', 'claims.sailed.statusHistory', [], "sailed: there is no field 'statusHistory'"],
    ['a day before the ledger', 'claims.sailed.assertions.0.date', '2024-09-01', "outside the ledger's days"],
    ['a record that is none', 'claims.sailed', 'They sailed.', 'claims/file.ts sailed: ']
  ])('names %s', (_what, path, value, expected) => expectNamed(path, value, expected));
});
