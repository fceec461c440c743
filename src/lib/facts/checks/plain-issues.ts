import { z } from 'zod';
import { meant } from '../nearest.ts';
import { dayMeant } from './day-meant.ts';

/** What a schema finds, in words for whoever wrote the record: which field, what is wrong, what to do. */

export interface PlainIssue {
  /** The way to the field inside the record, with points: `assertions.0.date`. */
  readonly path: string;
  readonly problem: string;
  /** Undefined where there is no better advice than to look at the schema. */
  readonly remedy?: string;
}

type Issue = z.core.$ZodIssue;

/** The schema inside those that only say that something may be missing, null or not changed. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

/** The schemas of what stands at a path; several where it may have several forms. */
function schemasAt(schema: z.ZodType | undefined, path: readonly PropertyKey[]): readonly z.ZodType[] {
  const [first, ...rest] = path;
  if (schema === undefined) return [];
  if (first === undefined) return [schema];
  const here = bare(schema);
  if (here instanceof z.ZodUnion) return here.options.flatMap((one) => schemasAt(one as z.ZodType, path));
  if (here instanceof z.ZodArray) return schemasAt(here.element as z.ZodType, rest);
  if (!(here instanceof z.ZodObject)) return [];
  return schemasAt((here.shape as Readonly<Record<string, z.ZodType>>)[String(first)], rest);
}

/** The names of the fields that a record may have at a path; of all forms where it may have several. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const fieldsOf = (one: z.ZodType): readonly string[] => {
    const here = bare(one);
    if (here instanceof z.ZodUnion) return here.options.flatMap((option) => fieldsOf(option as z.ZodType));
    return here instanceof z.ZodObject ? Object.keys(here.shape as object) : [];
  };
  return [...new Set(schemasAt(schema, path).flatMap(fieldsOf))];
}

/** What is needed at a path, in words: `a text in '…', or null`. */
function neededAt(schema: z.ZodType, path: readonly PropertyKey[], expected: string): string {
  const fields = fieldsAt(schema, path);
  const orNull = schemasAt(schema, path).some((one) => one instanceof z.ZodNullable) ? ', or null' : '';
  return `${NEEDED[expected] ?? expected}${fields.length > 0 ? ` with ${fields.join(', ')}` : ''}${orNull}`;
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    record
  );
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}

const NEEDED: Readonly<Record<string, string>> = {
  string: "a text in '…'",
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in […]',
  object: 'an object in {…}'
};

/** Of the forms that a value may have, the complaints of that which it comes nearest to. */
const nearestForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...forms].sort((a, b) => a.length - b.length)[0] ?? [];

function plainIssue(issue: Issue, path: readonly PropertyKey[], schema: z.ZodType, record: unknown): PlainIssue[] {
  const where = path.join('.');
  const value = valueAt(record, path);
  const of = (problem: string, remedy?: string): PlainIssue[] => [{ path: where, problem, ...(remedy && { remedy }) }];
  switch (issue.code) {
    case 'invalid_type': {
      const needed = `give ${neededAt(schema, path, issue.expected)}`;
      return value === undefined ? of('is missing', needed) : of(`is ${shown(value)}`, needed);
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const choice = `give one of: ${words.join(', ')}`;
      if (value === undefined) return of('is missing', choice);
      return of(`is ${shown(value)}`, typeof value === 'string' ? meant(value, words, choice) : choice);
    }
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const fields = fieldsAt(schema, path);
        return of(`there is no field '${key}' here`, meant(key, fields, `the fields are: ${fields.join(', ')}`));
      });
    case 'invalid_union':
      if (issue.errors.length === 0) break;
      return nearestForm(issue.errors).flatMap((inner) => plainIssue(inner, [...path, ...inner.path], schema, record));
    case 'too_small':
      return issue.origin === 'string'
        ? of('is empty', 'write it, or take the record out')
        : of(`is ${shown(value)}, below ${issue.minimum}`, `give ${issue.minimum} or more`);
    case 'too_big':
      return of(`is ${shown(value)}, above ${issue.maximum}`, `give ${issue.maximum} or less`);
    case 'invalid_format': {
      if (issue.format === 'url') {
        return of(`is ${shown(value)}, no address of a page`, 'give the whole address, from https:// on');
      }
      const day = dayMeant(String(value));
      return of(`is ${shown(value)}`, day === null ? issue.message : `${issue.message}: ${day}`);
    }
  }
  return of(issue.message);
}

/** Everything that the schema has against the record. An empty list: it fits. */
export function plainIssues(schema: z.ZodType, record: unknown): readonly PlainIssue[] {
  const issues = schema.safeParse(record).error?.issues ?? [];
  return issues.flatMap((issue) => plainIssue(issue, issue.path, schema, record));
}
