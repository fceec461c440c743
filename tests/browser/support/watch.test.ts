import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('watch sees warnings, uncaught errors and third-party requests, and nothing else', async ({ page, baseURL }) => {
  const watched = watch(page);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>page</p>' }));
  await page.goto('./');
  await page.evaluate(async (own) => {
    console.log('quiet');
    console.info('quiet');
    await fetch(own);
    await fetch('data:text/plain,quiet');
  }, `${baseURL}data.json`);
  expect(watched.all()).toEqual([]);

  await page.evaluate(async () => {
    console.warn('careful');
    console.error('broken');
    setTimeout(() => {
      throw new Error('uncaught');
    });
    await fetch('https://example.org/tracker', { mode: 'no-cors' });
  });
  await expect.poll(() => watched.errors.length).toBe(1);
  expect(watched.messages).toEqual([
    expect.stringContaining('warning: careful'),
    expect.stringContaining('error: broken')
  ]);
  expect(watched.errors[0]).toContain('uncaught');
  expect(watched.thirdParty).toEqual(['https://example.org/tracker']);
  expect(watched.all()).toHaveLength(4);
});
