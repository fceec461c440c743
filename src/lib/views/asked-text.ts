/**
 * The words at which an address asks to open with a text fragment (`#:~:text=…`), in lower case and with single spaces; null
 * where it asks for none. Browsers find such words themselves, but not in a step that is not on the page.
 */
export function askedText(address: string): string | null {
  const directive = /:~:(?:[^&]*&)*?text=([^&]*)/.exec(address)?.[1];
  if (!directive) return null;
  // [prefix-,]start[,end][,-suffix]
  const start = directive.split(',').find((part) => !part.endsWith('-') && !part.startsWith('-'));
  try {
    return plain(decodeURIComponent(start ?? '')) || null;
  } catch {
    return null;
  }
}

/** A text as it is compared: in lower case, with single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
