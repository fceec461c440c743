import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/lib/facts/as-of.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import ClaimMap from '../../src/lib/evidence/ClaimMap.svelte';
import History from '../../src/lib/evidence/History.svelte';
import { saidOf } from '../../src/lib/evidence/said.ts';
import { hueOf } from '../../src/lib/evidence/side.ts';
import Plain from '../../src/lib/page/Plain.svelte';

const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);

describe('the shell of a page beside the story', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Words.</p>' }));
  const { body } = render(Plain, { props: { title: 'A page', path: '/data/', children } });
  const part = (name: string) => new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`).exec(body)![0];

  it('leads to the story and to every other kind of page from its head, and from its foot to all', () => {
    expect(linksIn(part('header'))).toEqual(['/', '/claims/', '/sources/', '/data/', '/about/']);
    expect(linksIn(part('footer'))).toEqual(['/', '/claims/', '/sources/', '/data/', '/about/', '/share/']);
  });

  it('says in both where one is', () => {
    for (const name of ['header', 'footer']) {
      expect(part(name).match(/href="([^"]*)" aria-current="page"/g)).toEqual(['href="/data/" aria-current="page"']);
    }
  });
});

describe('the history of a claim', () => {
  const claim = claims['fought-in-kursk'];
  const said = saidOf(claim);
  const changes = changesOf(claim).map(({ from, status }) => ({ day: from, status }));
  const { body } = render(History, { props: { said, changes } });

  it('names each sign once, so that none is read out twice', () => {
    const signs = [...body.matchAll(/<a ([^>]*)>(?:<!--.*?-->|\s)*<title>([^<]+)<\/title>/g)];
    expect(signs).toHaveLength(2 * said.length);
    expect(signs.filter(([, attributes]) => attributes!.includes('aria-label'))).toEqual([]);
  });

  it('says whose the colours are, of those that it has', () => {
    const [, list] = /aria-label="Colours of the signs"[^>]*>([\s\S]*?)<\/ul>/.exec(body)!;
    const named = [...list!.matchAll(/--(kp|ru|ua|kr)\)[^>]*>([^<]+)</g)].map(([, hue, country]) => [hue, country]);
    const drawn = new Map(said.flatMap(({ code, country }) => (hueOf(code) ? [[hueOf(code), country]] : [])));
    expect(named).toEqual([...drawn]);
  });
});

describe('the map on a claim’s page', () => {
  it('is a picture with its words, not a link that bears them as its name', () => {
    const size = { width: 1, height: 1 };
    const map = { step: 'a-step', path: '/aid/#a-step', title: 'A step', section: 'Aid' };
    const props = { map, size, small: size, alt: 'What it shows.', asOf: '2024-10-23' } as never;
    const { body } = render(ClaimMap, { props });
    expect(body).toContain('alt="What it shows."');
    expect(body).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<img/);
    expect(linksIn(body)).toEqual(['/aid/#a-step', '/maps/a-step/']);
  });
});
