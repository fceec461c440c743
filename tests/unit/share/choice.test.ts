import { describe, expect, it } from 'vitest';
import { queryOfChoice, readChoice } from '../../../src/lib/share/builder/choice.ts';
import { HEIGHTS, heightOf } from '../../../src/lib/share/embed-code.ts';
import { everything } from '../../../src/lib/share/everything.ts';
import { builderPath, KINDS } from '../../../src/lib/share/links.ts';
import { story } from '../../../src/lib/story/story.ts';

const all = everything(story);
const read = (query: string) => readChoice(new URLSearchParams(query), all);

describe('all that can be shared', () => {
  it('is of every kind, the story first, and nothing is there twice', () => {
    expect(all[0]?.kind).toBe('story');
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(all.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(all.length);
    expect(all.filter(({ kind }) => kind === 'map')).toHaveLength(story.steps.length);
    expect(all.filter(({ kind }) => kind === 'section')).toHaveLength(story.sections.length - 1);
    expect(all.filter(({ title }) => title === '')).toEqual([]);
  });

  it('is found in the builder by the way that leads there', () => {
    for (const what of all) {
      const { choice, notes } = read(builderPath(what).split('?')[1]!);
      expect(choice.what.path).toBe(what.path);
      expect(notes).toEqual([]);
    }
  });
});

describe('the choice in an address', () => {
  it('is the whole story as it is of itself where nothing is said', () => {
    const { choice, notes } = read('');
    expect(choice).toEqual({
      what: all[0],
      options: { mode: 'auto', theme: 'auto', day: null, height: heightOf(all[0]!) },
      form: 'whole'
    });
    expect(notes).toEqual([]);
    expect(queryOfChoice(choice)).toBe('');
  });

  it('comes back as it was written', () => {
    const query = '?kind=section&id=controversy&mode=step&theme=dark&asof=2024-10-23&height=640&code=frame';
    const { choice, notes } = read(query);
    expect(choice.what.id).toBe('controversy');
    expect(choice.options).toEqual({ mode: 'step', theme: 'dark', day: '2024-10-23', height: 640 });
    expect(notes).toEqual([]);
    expect(queryOfChoice(choice)).toBe(query);
  });

  it.each([
    ['kind=poem', 'kind'],
    ['kind=section&id=nowhere', 'id'],
    ['mode=fly', 'mode'],
    ['theme=sepia', 'theme'],
    ['code=flash', 'code'],
    ['lang=fr', 'lang'],
    ['height=tall', 'height'],
    ['height=3', 'height'],
    ['height=1e9', 'height']
  ])('%s is set right, with one note that names it', (query, name) => {
    const { choice, notes } = read(query);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`“${name}”`);
    expect(notes[0]).not.toContain(query.split('=').at(-1)!);
    expect(read(queryOfChoice(choice)).notes).toEqual([]);
  });

  it('keeps a height within its bounds', () => {
    expect(read('height=3').choice.options.height).toBe(HEIGHTS.least);
    expect(read('height=1e9').choice.options.height).toBe(HEIGHTS.most);
    expect(read('height=639.6').choice.options.height).toBe(640);
  });

  it('turns a day that is none into the nearest one, and says so', () => {
    const { choice, notes } = read('asof=2031-01-01');
    expect(choice.options.day).not.toBe('2031-01-01');
    expect(notes.join()).toContain('The record ends on');
    expect(read('asof=').choice.options.day).toBeNull();
  });

  it('forgets the modes of what has none', () => {
    expect(read('kind=figure&id=shells&mode=step').choice.options.mode).toBe('auto');
  });
});
