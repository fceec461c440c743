import type { FrameName, PerFrame } from '../story/types.ts';

/** What a value that may differ by frame is in one of them. */
export const inFrame = <T>(value: PerFrame<T>, frame: FrameName): T =>
  typeof value === 'object' && value !== null && 'phone' in value ? value[frame] : (value as T);
