/** Countries by their codes of ISO 3166, as Node.js knows them: for the checks, never for the page. */

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether it is the code of a country: two capitals, and the code itself, not another name of it, such as UK. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code that was meant by a name (`Ukraine`), by small letters (`ua`) or by another code (`UK`); null where none is. */
export function countryMeant(text: string): string | null {
  const given = text.trim();
  if (/^[a-z]{2}$/i.test(given)) {
    const code = new Intl.Locale(`und-${given.toUpperCase()}`).region ?? '';
    return isCountryCode(code) ? code : null;
  }
  const name = given.toLowerCase();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.find((code) => isCountryCode(code) && names.of(code)?.toLowerCase() === name) ?? null;
}
