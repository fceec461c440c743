import { describe, expect, it } from 'vitest';
import { DEFAULT_AS_OF } from '../../../src/lib/facts/as-of.ts';
import {
  builderPath,
  claimToShare,
  dataOf,
  dayFound,
  hasDays,
  linkOf,
  mapToShare,
  picturesOf,
  wholeStory,
  type Shareable
} from '../../../src/lib/share/links.ts';

const SITE = 'https://example.org/graphics/kursk';
const section: Shareable = { kind: 'section', id: 'aid', title: 'Aid', path: '/aid/' };
const figure: Shareable = { kind: 'figure', id: 'shells', title: 'Shells', path: '/aid/#figure-shells' };
const later: Shareable = { ...figure, day: '2026-11-23' };
const claim = claimToShare('fought-in-kursk', 'They fought.', ['2024-10-25', '2024-11-18', '2024-12-16']);
const map = mapToShare('ports', 'The ports', '2024-10-18');
const dated: Shareable = {
  kind: 'claim',
  id: 'fought-in-kursk',
  title: 'They fought.',
  path: '/claims/fought-in-kursk/2024-11-18/',
  day: '2024-11-18'
};

describe('a link', () => {
  it('leads to the thing under the base path', () => {
    expect(linkOf(wholeStory(1), SITE, { day: null })).toBe(`${SITE}/`);
    expect(linkOf(section, SITE, { day: null })).toBe(`${SITE}/aid/`);
    expect(linkOf(map, SITE, { day: null })).toBe(`${SITE}/maps/ports/`);
    expect(linkOf(claim, SITE, { day: null })).toBe(`${SITE}/claims/fought-in-kursk/`);
  });

  it('has the day and the view before the fragment', () => {
    expect(linkOf(figure, SITE, { day: '2024-11-12', view: 'text' })).toBe(
      `${SITE}/aid/?asof=2024-11-12&view=text#figure-shells`
    );
  });

  it('does not speak of the scroll, which is what comes of itself', () => {
    expect(linkOf(section, SITE, { day: null, view: 'scroll' })).toBe(`${SITE}/aid/`);
    expect(linkOf(section, SITE, { day: null, view: null })).toBe(`${SITE}/aid/`);
  });

  it('leads from a claim to the page of the change that held on the day', () => {
    expect(linkOf(claim, SITE, { day: '2024-12-15' })).toBe(`${SITE}/claims/fought-in-kursk/2024-11-18/`);
    expect(linkOf(claim, SITE, { day: '2024-11-18' })).toBe(`${SITE}/claims/fought-in-kursk/2024-11-18/`);
    expect(linkOf(claim, SITE, { day: '2024-10-24' })).toBe(`${SITE}/claims/fought-in-kursk/`);
  });

  it('never takes a day to a map or to a dated page, which keep their own', () => {
    expect(linkOf(map, SITE, { day: '2024-11-12', view: 'text' })).toBe(`${SITE}/maps/ports/`);
    expect(linkOf(dated, SITE, { day: '2024-12-31' })).toBe(`${SITE}/claims/fought-in-kursk/2024-11-18/`);
  });
});

describe('the day that is found under a link', () => {
  it('is the asked one, or what the page shows of itself', () => {
    expect(dayFound(section, null)).toBe(DEFAULT_AS_OF);
    expect(dayFound(section, '2024-11-12')).toBe('2024-11-12');
    expect(dayFound(map, '2024-11-12')).toBe('2024-10-18');
    expect(dayFound(dated, null)).toBe('2024-11-18');
    expect(dayFound(claim, null)).toBeNull();
    expect(dayFound(claim, '2024-12-15')).toBe('2024-11-18');
  });

  it('is a figure’s own until the reader chooses another', () => {
    expect(dayFound(later, null)).toBe('2026-11-23');
    expect(dayFound(later, DEFAULT_AS_OF)).toBe('2026-11-23');
    expect(dayFound(later, '2024-11-12')).toBe('2024-11-12');
  });

  it('is there to ask for only where it makes a difference', () => {
    expect(hasDays(section, DEFAULT_AS_OF)).toBe(true);
    expect(hasDays(later, DEFAULT_AS_OF)).toBe(false);
    expect(hasDays(later, '2024-11-12')).toBe(true);
    expect(hasDays(map, '2024-11-12')).toBe(false);
    expect(hasDays(claim, '2024-10-24')).toBe(false);
    expect(hasDays(claim, '2024-10-25')).toBe(true);
    expect(hasDays(dated, '2024-12-31')).toBe(false);
  });
});

describe('what can be taken away', () => {
  it.each([
    [wholeStory(1), ['/og/cover.png'], '/data/'],
    [section, ['/og/aid.png'], '/data/'],
    [map, ['/maps/ports.png', '/maps/ports.svg'], '/maps/ports.json'],
    [figure, ['/figures/shells.png', '/figures/shells.svg'], '/figures/shells.csv'],
    [claim, ['/og/claim/fought-in-kursk.png'], '/claims/fought-in-kursk.json'],
    [dated, ['/og/claim/fought-in-kursk/2024-11-18.png'], '/claims/fought-in-kursk.json']
  ])('of $kind $path', (what, pictures, data) => {
    expect(picturesOf(what).map(({ path }) => path)).toEqual(pictures);
    expect(dataOf(what).path).toBe(data);
  });
});

it('the way to the builder has the thing and the day in it', () => {
  expect(builderPath(wholeStory(1))).toBe('/share/?kind=story');
  expect(builderPath(section, '2024-11-12')).toBe('/share/?kind=section&id=aid&asof=2024-11-12');
  expect(builderPath(dated)).toBe('/share/?kind=claim&id=fought-in-kursk&asof=2024-11-18');
});
