import { imageOf } from '../picture/figure-image.ts';
import { loadFaces } from '../picture/faces.ts';
import { takeAway } from '../picture/story-figures.ts';
import { TIMELINE } from '../share/links.ts';

const subject = () => takeAway(TIMELINE)!.subject((path) => path);

/** What a frame says of the timeline of ties beside its picture: words in the page, which an image would hold as outlines. */
export function tiesTold() {
  const { words, drawing, day, publishers } = subject();
  return {
    ...words,
    day,
    publishers: publishers.slice(0, 3),
    more: Math.max(publishers.length - 3, 0),
    width: drawing.width,
    height: Math.ceil(drawing.height)
  };
}

/**
 * The drawing of the ties alone, as an SVG image, light or dark as the reader has it. The picture to take away has its title
 * and its notes inside, as outlines: too much for a frame's first view, which says them in words.
 */
export async function tiesPicture(): Promise<string> {
  const { words, drawing } = subject();
  return imageOf(drawing, words.title, await loadFaces());
}
