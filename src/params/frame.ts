import type { FrameName } from '$lib/story/types.ts';

/** The frames a still is drawn for. */
export const match = (param: string): param is FrameName => param === 'phone' || param === 'desktop';
