import { short } from './short.ts';

/**
 * A still as plain SVG 1.1: what its stylesheet says is written on the elements themselves, in the light drawing's
 * colours, and strokes that keep their width get the width that the scale around them takes away. Programs for drawing
 * and printing, and resvg, know neither custom properties nor `vector-effect`.
 */

type Declarations = readonly (readonly [property: string, value: string])[];

interface Rule {
  /** A class with its dot, or the name of an element. */
  readonly selector: string;
  readonly declarations: Declarations;
}

const declarationsOf = (text: string): Declarations =>
  text.split(';').flatMap((declaration) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(declaration) ?? [];
    return property !== undefined && value !== undefined ? [[property, value] as const] : [];
  });

/**
 * The rules of a stylesheet but for those that depend on the reader's device or on the address: a picture is the same for
 * all.
 */
function rulesOf(css: string): Rule[] {
  const plain = css
    .replace(/@(?:media|keyframes)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/[^{}]*:target[^{}]*\{[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) =>
    selectors!.split(',').map((written) => {
      const selector = written.trim();
      if (!/^\.?[\w-]+$/.test(selector)) {
        throw new Error(
          `the still's stylesheet has the selector "${selector}"; flat.ts knows classes and elements only`
        );
      }
      return { selector, declarations: declarationsOf(body!) };
    })
  );
}

const TAG = /<(\/?)([\w:]+)([^>]*?)(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const SCALE = /^scale\(([\d.]+)\)$/;

/**
 * What stands inside a still's root element, flat. `prefix` is put before every id, so that several pictures can stand
 * in one page. `larger`: how much larger than it will be seen the still was drawn; its strokes and hatches are made to
 * fit. Throws on a colour variable without a value and on a selector that is neither a class nor an element.
 */
export function flat(svg: string, prefix: string, larger = 1): string {
  const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(svg) ?? [];
  const rules = rulesOf(css);
  const variables = new Map(
    rules.flatMap((rule) => rule.declarations.filter(([property]) => property.startsWith('--')))
  );
  const resolved = (value: string) =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const found = variables.get(name);
      if (found === undefined) throw new Error(`the still has no value for ${name}`);
      return found;
    });
  const scales: number[] = [];
  const inner = svg.replace(/<style>[\s\S]*?<\/style>/, '').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return inner.replace(TAG, (_, close: string, tag: string, written: string, empty: string) => {
    if (close) {
      scales.pop();
      return `</${tag}>`;
    }
    const own = new Map([...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));
    const shown = tag === 'use' ? own.get('href')?.slice(1) : undefined;
    // Far from the sea there is no coast to show.
    if (shown !== undefined && !svg.includes(` id="${shown}"`)) return '';
    const scale = (scales.at(-1) ?? 1) * Number(SCALE.exec(own.get('transform') ?? '')?.[1] ?? 1);
    if (!empty) scales.push(scale);
    const pattern = own.get('patternTransform');
    if (pattern) own.set('patternTransform', `scale(${larger}) ${pattern}`);
    return `<${tag}${attributesOf(tag, own, rules, scale / larger, resolved, prefix)}${empty}>`;
  });
}

function attributesOf(
  tag: string,
  own: ReadonlyMap<string, string>,
  rules: readonly Rule[],
  scale: number,
  resolved: (value: string) => string,
  prefix: string
): string {
  const classes = (own.get('class') ?? '').split(/\s+/).map((name) => `.${name}`);
  // A `use` stands for the path it shows.
  const element = tag === 'use' ? 'path' : tag;
  const all = new Map(own);
  const apply = (declarations: Declarations) => declarations.forEach(([name, value]) => all.set(name, value));
  rules.filter((rule) => rule.selector === element).forEach((rule) => apply(rule.declarations));
  rules.filter((rule) => classes.includes(rule.selector)).forEach((rule) => apply(rule.declarations));
  apply(declarationsOf(own.get('style') ?? ''));
  const steady = all.get('vector-effect') === 'non-scaling-stroke' && scale !== 1;
  const stroked = all.has('stroke') && all.get('stroke') !== 'none';
  if (steady && stroked) {
    all.set('stroke-width', String(short(Number(all.get('stroke-width') ?? 1) / scale)));
    const dashes = all.get('stroke-dasharray');
    if (dashes && dashes !== 'none') {
      const lengths = dashes.split(/[\s,]+/).map((length) => short(Number(length) / scale));
      all.set('stroke-dasharray', lengths.join(' '));
    }
  }
  for (const name of ['class', 'style', 'vector-effect']) all.delete(name);
  if (!stroked) for (const name of [...all.keys()]) if (name.startsWith('stroke-')) all.delete(name);
  const text = [...all].map(([name, value]) => {
    if (name === 'id') return ` id="${prefix}${value}"`;
    // Older programs know the name with its prefix only.
    if (name === 'href') return ` xlink:href="${value.replace(/^#/, `#${prefix}`)}"`;
    return ` ${name}="${resolved(value).replace('url(#', `url(#${prefix}`)}"`;
  });
  return text.join('');
}
