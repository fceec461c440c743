/** What a browser remembers under a name; null where that is nothing, or it keeps nothing. */
export function recalled(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a reader's choice under a name, where the browser lets it; null forgets it. */
export function store(name: string, choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(name);
    else localStorage.setItem(name, choice);
  } catch {
    // A sandboxed frame, or storage that is off: the choice holds as long as the page is open.
  }
}
