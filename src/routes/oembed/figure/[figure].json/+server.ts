import { error, json } from '@sveltejs/kit';
import { figureSheet } from '$lib/picture/figure-sheet.ts';
import { SHEET } from '$lib/picture/sheet.ts';
import { takeAway } from '$lib/picture/story-figures.ts';
import { sectionPath } from '$lib/share/address.ts';
import { FRAME_HEIGHTS } from '$lib/share/frame-html.ts';
import { oembed } from '$lib/share/oembed.ts';
import { absolute } from '$lib/share/site.ts';
import { figureIds } from '$lib/story/figures.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => figureIds.map((figure) => ({ figure }));

export const GET: RequestHandler = async ({ params: { figure } }) => {
  const found = takeAway(figure);
  const step = story.steps.find((one) => one.figure === figure);
  if (!found || !step) error(404, 'There is no such figure.');
  const { svg, title } = await figureSheet(found.subject(absolute));
  const [, height] = /<svg[^>]* height="(\d+)"/.exec(svg) ?? [];
  return json(
    oembed({
      title,
      page: absolute(`${sectionPath('', step.section)}#figure-${figure}`),
      frame: absolute(`/embed/figure/${figure}/`),
      home: absolute('/'),
      thumbnail: { url: absolute(`/figures/${figure}.png`), width: SHEET.width, height: Number(height) },
      height: FRAME_HEIGHTS.figure
    })
  );
};
