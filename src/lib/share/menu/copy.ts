import { policyAllows } from './policy.ts';

/** Copies what is selected, the way of before there was a clipboard for pages; it asks for no permission. */
function copySelected(text: string, within: HTMLElement): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;padding:0;border:0;opacity:0';
  within.append(field);
  field.focus({ preventScroll: true });
  field.setSelectionRange(0, text.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Puts a text on the reader’s clipboard, by permission or by selection; `within` is where the focus may go for a moment.
 * False where the browser, or the page around a frame, allows neither. Never throws.
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  if (!policyAllows('clipboard-write')) return copySelected(text, within);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, within);
  }
}
