import type { Page } from '@playwright/test';

/** The site's address without a slash at its end. */
export const root = (baseURL: string | undefined): string => baseURL!.replace(/\/$/, '');

/** What is in the clipboard. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Counts from now on what is said aloud in the page’s region for that. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if ((target as Element).matches?.('[role="status"]') && addedNodes.length > 0) said.push(target.textContent!);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Says of a permission to the clipboard what a reader, or who frames the page, may say of it. */
export async function allow(page: Page, read: string, write: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  for (const [name, setting] of [
    ['clipboard-read', read],
    ['clipboard-write', write]
  ]) {
    await cdp.send('Browser.setPermission', {
      origin,
      permission: { name: name! },
      setting: setting as 'granted',
      browserContextId: targetInfo.browserContextId!
    });
  }
}
