import type { Hue } from '../kit/drawing.ts';

/** Whose numbers stand together in a filter. */
export const GROUPS = {
  kr: 'South Korea',
  ua: 'Ukraine',
  allies: 'United States and allies',
  msmt: 'Joint monitoring team',
  press: 'Press',
  kp: 'North Korea',
  ru: 'Russia'
} as const;
export type GroupId = keyof typeof GROUPS;

const HUES: Readonly<Partial<Record<GroupId, Hue>>> = { kr: 'kr', ua: 'ua', kp: 'kp', ru: 'ru' };

interface Known {
  readonly name: string;
  /** As it stands inside a sentence, where that differs. */
  readonly spoken?: string;
  readonly group: GroupId;
}

/** Estimators by the words with which the facts begin to name them. */
const KNOWN: Readonly<Record<string, Known>> = {
  'NIS (KR)': { name: 'South Korea’s NIS', group: 'kr' },
  NIS: { name: 'South Korea’s NIS', group: 'kr' },
  'South Korean JCS': { name: 'South Korea’s Joint Chiefs', group: 'kr' },
  HUR: { name: 'Ukraine’s HUR', group: 'ua' },
  SBU: { name: 'Ukraine’s SBU', group: 'ua' },
  Zelensky: { name: 'Zelensky', group: 'ua' },
  'Ukrainian intelligence': { name: 'Ukrainian intelligence', group: 'ua' },
  'Ukrainian foreign ministry': { name: 'Ukraine’s foreign ministry', group: 'ua' },
  'White House': { name: 'White House', spoken: 'the White House', group: 'allies' },
  Pentagon: { name: 'Pentagon', spoken: 'the Pentagon', group: 'allies' },
  'US State Department': { name: 'US State Department', spoken: 'the US State Department', group: 'allies' },
  'US Indo-Pacific Command': { name: 'US Indo-Pacific Command', group: 'allies' },
  'US officials': { name: 'US officials', group: 'allies' },
  'UK MoD': { name: 'UK defence ministry', spoken: 'the UK defence ministry', group: 'allies' },
  'Western officials': { name: 'Western officials', group: 'allies' },
  MSMT: { name: 'Joint monitoring team', spoken: 'the joint monitoring team', group: 'msmt' },
  'South Korean press': { name: 'South Korean press', spoken: 'the South Korean press', group: 'press' },
  Yonhap: { name: 'Yonhap', group: 'press' },
  Reuters: { name: 'Reuters', group: 'press' },
  'NK News': { name: 'NK News', group: 'press' },
  NHK: { name: 'NHK', group: 'press' },
  KBS: { name: 'KBS', group: 'press' },
  'DPRK state media': { name: 'North Korean state media', group: 'kp' },
  'Kim Jong Un': { name: 'Kim Jong Un', group: 'kp' },
  Shoigu: { name: 'Sergei Shoigu', group: 'ru' },
  'Russian Labour Ministry': {
    name: 'Russia’s labour ministry',
    group: 'ru'
  },
  'Ambassador Matsegora': { name: 'Russia’s ambassador', group: 'ru' }
};

/** From the longest name: `NIS (KR)` before `NIS`. */
const NAMES = Object.keys(KNOWN).sort((a, b) => b.length - a.length);

/** Who spoke for an estimator: part of who, not of what. */
const PEOPLE: readonly string[] = ['Budanov', 'Skibitskyi'];

/** Who gave a number, and what the facts add to the name, part by part: `via Yonhap`, `already in Russia`. */
interface Estimator {
  readonly name: string;
  readonly spoken: string;
  readonly group: GroupId;
  readonly hue?: Hue;
  readonly person?: string;
  readonly details: readonly string[];
}

/** Reads the `estimatedBy` of a fact. Throws a RangeError that names an estimator which this table does not know. */
export function estimatorOf(estimatedBy: string): Estimator {
  const begins = NAMES.find(
    (name) => estimatedBy.startsWith(name) && /^$|^[\s,(]/.test(estimatedBy.slice(name.length))
  );
  const known = begins === undefined ? undefined : KNOWN[begins];
  if (begins === undefined || !known) {
    throw new RangeError(
      `The estimator "${estimatedBy}" is unknown: add it with its group to charts/estimates/estimators.ts`
    );
  }
  const { name, spoken = name, group } = known;
  const hue = HUES[group];
  const parts = estimatedBy
    .slice(begins.length)
    .split(/[;,]\s|[()]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const person = parts.find((part) => PEOPLE.includes(part));
  return {
    name,
    spoken,
    group,
    ...(hue && { hue }),
    ...(person !== undefined && { person }),
    details: parts.filter((part) => part !== person)
  };
}
