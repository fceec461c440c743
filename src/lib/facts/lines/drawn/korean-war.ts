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

// The fronts below are drawn by us between towns that the sources name, from west to east, right to about 10 km. They
// reach out to sea or into the mouth of the Imjin; the build ends them at the coast.

/** 4 July 1950: Suwon, Wonju, Samcheok. */
export const july1950: Path = [
  [126.76, 37.27],
  [126.9, 37.28],
  [127.01, 37.28],
  [127.25, 37.28],
  [127.5, 37.3],
  [127.75, 37.34],
  [127.95, 37.34],
  [128.2, 37.36],
  [128.5, 37.4],
  [128.8, 37.43],
  [129.17, 37.43],
  [129.3, 37.43]
];

/** Early August 1950: west of Masan, up the Naktong, south of Hamchang, just south of Yeongdeok. */
export const august1950: Path = [
  [128.5, 35.08],
  [128.43, 35.15],
  [128.37, 35.26],
  [128.38, 35.42],
  [128.36, 35.58],
  [128.38, 35.74],
  [128.39, 35.9],
  [128.36, 36.04],
  [128.3, 36.2],
  [128.24, 36.36],
  [128.28, 36.47],
  [128.5, 36.5],
  [128.75, 36.46],
  [129, 36.42],
  [129.2, 36.39],
  [129.36, 36.38],
  [129.52, 36.38]
];

/** 31 December 1950: up the Imjin, then just below the 38th parallel. */
export const december1950: Path = [
  [126.68, 37.8],
  [126.73, 37.9],
  [126.83, 37.96],
  [126.93, 37.99],
  [127.02, 38.01],
  [127.15, 37.98],
  [127.35, 37.97],
  [127.55, 37.97],
  [127.75, 37.97],
  [128, 37.98],
  [128.25, 37.98],
  [128.5, 37.98],
  [128.7, 37.98],
  [128.85, 37.98]
];

/** Late January 1951, the farthest south: Pyeongtaek, Anseong, south of Yeoju, below Wonju, Yeongwol. */
export const january1951: Path = [
  [126.8, 37.01],
  [126.95, 37.01],
  [127.09, 36.99],
  [127.27, 36.99],
  [127.45, 37.05],
  [127.63, 37.13],
  [127.8, 37.22],
  [127.95, 37.29],
  [128.2, 37.26],
  [128.46, 37.21],
  [128.7, 37.24],
  [128.95, 37.3],
  [129.2, 37.36],
  [129.4, 37.38]
];

/** 22 April 1951: the Imjin, below Cheorwon, the dam at Hwacheon, Yanggu, Inje, a few kilometres above the parallel. */
export const april1951: Path = [
  [126.68, 37.8],
  [126.73, 37.9],
  [126.83, 37.98],
  [126.93, 38],
  [127.02, 38.05],
  [127.08, 38.14],
  [127.2, 38.18],
  [127.38, 38.16],
  [127.55, 38.13],
  [127.7, 38.13],
  [127.85, 38.14],
  [128, 38.14],
  [128.18, 38.12],
  [128.4, 38.13],
  [128.58, 38.15],
  [128.75, 38.15]
];

/** 10 July 1951: the Imjin, Cheorwon and Gimhwa, the reservoir at Hwacheon, the Punchbowl, above Ganseong. */
export const july1951: Path = [
  [126.68, 37.8],
  [126.73, 37.9],
  [126.83, 37.98],
  [126.93, 38],
  [127, 38.07],
  [127.06, 38.18],
  [127.18, 38.25],
  [127.33, 38.28],
  [127.47, 38.29],
  [127.65, 38.22],
  [127.83, 38.17],
  [127.98, 38.19],
  [128.13, 38.24],
  [128.27, 38.32],
  [128.38, 38.41],
  [128.47, 38.46],
  [128.62, 38.47]
];
