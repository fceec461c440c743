import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACES_HERE, lateHints } from '../../src/lib/page/late-hints.ts';

const FACE = '<link href="/a.woff2" rel="preload" as="font" type="font/woff2" crossorigin>';
const SCRIPT = '<link href="/a.js" rel="modulepreload">';
const OTHER = '<link href="/b.js" rel="modulepreload">';
const STYLES = '<link href="/a.css" rel="stylesheet">';

it('moves hints for scripts behind the words, in their order, and nothing else', () => {
  const html = `<html><head>${FACE}\n  ${SCRIPT}\n  ${OTHER}${STYLES}</head><body><p>Words</p></body></html>`;
  expect(lateHints(html)).toBe(`<html><head>${FACE}${STYLES}</head><body><p>Words</p>${SCRIPT}${OTHER}</body></html>`);
});

it('has the faces ready for the script in the head, for fast lines', () => {
  const template = readFileSync('src/app.html', 'utf8').replace('%sveltekit.head%', FACE);
  const page = lateHints(template.replace('%sveltekit.body%', FACES_HERE));
  expect(page).toContain(`<template>${FACE}</template>`);
  expect(lateHints(template)).toContain('<template></template>');
});

it('moves hints for faces behind the first picture of a page that has one', () => {
  const html = `<html><head>${FACE}\n  ${STYLES}</head><body><img>${FACES_HERE}<p>Words</p></body></html>`;
  expect(lateHints(html)).toBe(`<html><head>\n  ${STYLES}</head><body><img>${FACE}<p>Words</p></body></html>`);
});

it('leaves a page without hints, or a part of one, as it is', () => {
  for (const html of [`<head>${STYLES}</head><body></body>`, `<head>${SCRIPT}`]) expect(lateHints(html)).toBe(html);
});
