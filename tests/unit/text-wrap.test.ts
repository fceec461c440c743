import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no page asks for pretty line ends: over a step’s words with their marks WebKit crashed, and Safari with the page', () => {
  const styled = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(css|svelte)$/.test(name)
  );
  expect(styled.length).toBeGreaterThan(50);
  const asking = styled.filter((name) => /text-wrap(-style)?:\s*pretty/.test(readFileSync(join('src', name), 'utf8')));
  expect(asking).toEqual([]);
});
