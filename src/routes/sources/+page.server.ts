import { figuresOf } from '$lib/charts/page/story-figures.ts';
import { citedSources } from '$lib/evidence/cited.ts';
import { restingOn } from '$lib/evidence/resting.ts';
import { sourceGroups } from '$lib/evidence/source-list.ts';
import { claims } from '$lib/facts/claims.ts';
import { estimates } from '$lib/facts/estimates.ts';
import { events } from '$lib/facts/events.ts';
import { lines } from '$lib/facts/lines.ts';
import { series } from '$lib/facts/series.ts';
import { sources } from '$lib/facts/sources.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  groups: sourceGroups(sources, citedSources({ sections: story.sections, claims, events, estimates, series, lines })),
  resting: restingOn({
    story,
    claims,
    figures: figuresOf(story.steps).values(),
    events,
    estimates,
    series,
    lines
  }),
  canonical: absolute('/sources/')
});
