import { escaped } from '../story/escaped.ts';

/** The attributes of a tag by name; `true` is an attribute without a value. */
export type Attributes = Readonly<Record<string, string | number | true>>;

/** A start tag, its values escaped. */
export function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escaped(String(value))}"`
  );
  return `<${[name, ...written].join(' ')}>`;
}
