import { figuresOf } from '../charts/page/story-figures.ts';
import { stepsByEvent, timelineOf } from '../charts/timeline/data.ts';
import { tiesWords } from '../charts/timeline/take-away.ts';
import { changesOfClaim } from '../evidence/dated-page.ts';
import { ledger } from '../evidence/ledger.ts';
import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { events } from '../facts/events.ts';
import type { Story } from '../story/story.ts';
import { COVER, sectionPath } from './address.ts';
import { claimToShare, mapToShare, TIMELINE, wholeStory, type Shareable } from './links.ts';

/** All that can be shared, the story first, each kind in its own order. Server only: it reads story and facts. */
export function everything({ sections, steps }: Pick<Story, 'sections' | 'steps'>): readonly Shareable[] {
  const sectionOf = new Map(steps.map(({ id, section }) => [id, section]));
  const { title } = tiesWords(timelineOf(events, stepsByEvent(steps)));
  return [
    wholeStory(steps.length),
    ...sections
      .filter(({ slug }) => slug !== COVER)
      .map(({ slug, title, steps }): Shareable => ({
        kind: 'section',
        id: slug,
        title,
        path: sectionPath('', slug),
        steps: steps.length
      })),
    ...steps.map(({ id, title, scene }) => mapToShare(id, title, scene.asOf)),
    ...[...figuresOf(steps)].map(([id, { words, day, step }]): Shareable => ({
      kind: 'figure',
      id,
      title: words(day).title,
      path: `${sectionPath('', sectionOf.get(step)!)}#figure-${id}`,
      ...(day !== DEFAULT_AS_OF && { day })
    })),
    { kind: 'figure', id: TIMELINE, title, path: `/#${TIMELINE}-table` },
    ...ledger.flatMap(({ rows }) =>
      rows.map(({ id, sentence }) =>
        claimToShare(
          id,
          sentence,
          changesOfClaim(id).map(({ day }) => day)
        )
      )
    )
  ];
}
