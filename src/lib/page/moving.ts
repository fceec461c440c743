/** What moves, fetched in one piece once the page stands: the scenes, the stage that shows them, the timeline. */
export { plates } from 'virtual:plates';
export { timeline } from 'virtual:timeline';
export { default as Timeline } from '../charts/timeline/Timeline.svelte';
export { default as Stage } from '../stage/Stage.svelte';
