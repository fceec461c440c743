import type { Path } from './path.ts';

/** The 38th parallel from coast to coast; the Ongjin peninsula lay south of it. */
export const parallel38: Path = [
  [124.66, 38],
  [128.73, 38]
];

/** The Busan Perimeter in mid-September 1950, from the south coast to the east coast; smoothed, right to about 5 km. */
export const busanPerimeter: Path = [
  [128.5, 35.08],
  [128.44, 35.16],
  [128.39, 35.27],
  [128.44, 35.38],
  [128.38, 35.47],
  [128.4, 35.58],
  [128.42, 35.7],
  [128.4, 35.84],
  [128.42, 35.96],
  [128.48, 36.02],
  [128.57, 36.02],
  [128.7, 36.04],
  [128.85, 36.04],
  [129, 36.02],
  [129.15, 36],
  [129.25, 35.99],
  [129.33, 36],
  [129.4, 36.02]
];

/**
 * The front of the United Nations forces on 24 to 26 November 1950, from west to east; smoothed, right to about 10 km.
 * Between Yongwon and Yudam-ni there was no continuous line.
 */
export const november1950: Path = [
  [125.1, 39.62],
  [125.22, 39.72],
  [125.45, 39.83],
  [125.62, 39.95],
  [125.82, 39.96],
  [126.03, 39.93],
  [126.25, 39.86],
  [126.42, 39.84],
  [126.6, 39.88],
  [126.9, 40.1],
  [127.08, 40.35],
  [127.11, 40.48],
  [127.24, 40.58],
  [127.55, 40.85],
  [127.88, 41.2],
  [128.05, 41.38],
  [128.18, 41.4],
  [128.45, 41.2],
  [128.9, 41.3],
  [129.35, 41.62],
  [129.62, 41.8],
  [129.8, 41.86]
];
