import { everything } from '$lib/share/everything.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  all: everything(story),
  site: absolute(''),
  canonical: absolute('/share/')
});
