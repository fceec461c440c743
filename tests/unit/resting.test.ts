import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/charts/page/story-figures.ts';
import { citedSources } from '../../src/lib/evidence/cited.ts';
import { restingOn, type Rests } from '../../src/lib/evidence/resting.ts';
import { claims } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { series } from '../../src/lib/facts/series.ts';
import { story } from '../../src/lib/story/story.ts';

describe('what rests on a source', () => {
  const nothing: Rests = {
    story: { sections: [], steps: [] },
    claims: {},
    figures: [],
    events: {},
    estimates: {},
    series: {},
    lines: {}
  };
  const all = restingOn({ story, claims, figures: figuresOf(story.steps).values(), events, estimates, series, lines });

  it('is something for every source that is cited, and for no other', () => {
    const cited = citedSources({ sections: story.sections, claims, events, estimates, series, lines });
    expect([...all.keys()].sort()).toEqual([...cited].sort());
  });

  it('is told with where it can be read', () => {
    const kinds = new Set<string>();
    for (const list of all.values()) {
      for (const { kind, path } of list) {
        kinds.add(kind);
        if (path !== null) expect(path).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
      }
    }
    expect(kinds.size).toBe(8);
  });

  it('counts where the source is the only one', () => {
    const one = { date: '2024-10-08', by: 'A', byCountry: 'KR', stance: 'asserts', detail: 'B' } as const;
    const only = restingOn({
      ...nothing,
      claims: {
        x: {
          sentence: "It's so.",
          assertions: [
            { ...one, sources: [{ source: 'tass-2024-10-10' }] },
            { ...one, sources: [{ source: 'tass-2024-10-10' }, { source: 'news-az-2024-10-11' }] }
          ]
        }
      }
    });
    expect(only.get('tass-2024-10-10')).toEqual([{ kind: 'claim', text: 'It’s so.', path: '/claims/x/', alone: 1 }]);
    expect(only.get('news-az-2024-10-11')?.[0]?.alone).toBe(0);
  });

  it('includes what a single number of a row rests on', () => {
    const only = restingOn({
      ...nothing,
      series: {
        x: {
          name: 'Shells',
          unit: 'shells',
          estimatedBy: 'A',
          sources: [{ source: 'tass-2024-10-10' }],
          points: [{ date: '2024', value: 1, sources: ['news-az-2024-10-11'] }]
        }
      }
    });
    expect([...only.keys()].sort()).toEqual(['news-az-2024-10-11', 'tass-2024-10-10']);
  });
});
