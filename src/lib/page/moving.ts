/** What moves, fetched in one piece once the page stands: the stage and the figures, the timeline, the player, what opens beside. */
export { default as Cards } from './ClaimCards.svelte';
export { default as Panels } from './Panels.svelte';
export { panels } from './panels.svelte.ts';
export { default as Pinned } from './Pinned.svelte';
export { default as Player } from '../views/Player.svelte';
export { shown } from '../views/shown.svelte.ts';
export { default as Spine } from './Spine.svelte';
