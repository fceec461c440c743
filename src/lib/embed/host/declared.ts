/** The types of the protocol that hosts are told, in the order in which they are. */
const TOLD = ['Told', 'Asked'] as const;

/**
 * The types of `/embed.mjs` as one file that needs no other: `declaration` is embed.d.mts, in which what it takes from the
 * protocol, and gives on, is put as `protocol` has it, each type with its comment. Throws an error that names what is not found.
 */
export function declared(declaration: string, protocol: string): string {
  const types = TOLD.map((name) => {
    const [found] = new RegExp(`/\\*\\*[^\\n]*\\*/\\nexport type ${name} =[^]*?;\\n(?=\\n)`).exec(protocol) ?? [];
    if (!found) throw new Error(`protocol.ts has no type "${name}" with a comment of one line before it.`);
    return found;
  });
  const taken = /^import type .*\n+/m;
  const given = /^export type \{ .* \};\n/m;
  if (!taken.test(declaration) || !given.test(declaration)) {
    throw new Error('embed.d.mts no longer takes its types from the protocol and gives them on.');
  }
  return declaration.replace(taken, '').replace(given, () => types.join('\n'));
}
