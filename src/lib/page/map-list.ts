/** The list of what a map draws, and what points at it on the map; fetched when a reader first asks for it. */
export { lines } from 'virtual:lines';
export { default as Highlight } from '../stage/Highlight.svelte';
export { default as MapList } from './MapList.svelte';
