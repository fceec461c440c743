/** The movements of a still on another day than its scene's own; fetched when a reader first asks for such a day. */
export { lines } from 'virtual:lines';
export { default as Movements } from './Movements.svelte';
