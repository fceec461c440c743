import type { Scene } from '../../src/lib/story/types.ts';

/** A step of no story, whose scene names two places and has whatever else a test adds to it. */
export const madeUp = (parts: Partial<Scene>): { id: string; title: string; scene: Scene } => ({
  id: 'made-up',
  title: 'A made-up step',
  scene: {
    camera: { fit: ['seoul', 'pyongyang'] },
    layers: [],
    labels: ['seoul'],
    alt: 'Seoul and Pyongyang, and whatever the test adds to them.',
    asOf: '2024-10-23',
    by: ['kbs-world-2024-10-18-nis-north'],
    ...parts
  }
});
