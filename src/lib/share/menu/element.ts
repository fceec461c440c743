type Tags = HTMLElementTagNameMap;

/** Makes an element with attributes and what is in it. */
export function element<Name extends keyof Tags>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: (Node | string)[]
): Tags[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
