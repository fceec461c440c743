import { lowerDnipro } from '../../../facts/lines/drawn/front.ts';
import type { Point } from './arcs.ts';

/** A river drawn by us between places that stand on it: right to about 2 km, good for orientation only. */
interface DrawnRiver {
  readonly name: string;
  readonly line: Point[];
}

/** South of here the 50m set's Dnipro gives way to ours: at Kherson it is 2 km off, on the wrong side of the town. */
export const dniproGivesWay = 47.85;

/** Rivers that the story names and the 50m set lacks, from source or border downstream. */
export const drawnRivers: Record<'korea' | 'ukraine', readonly DrawnRiver[]> = {
  ukraine: [
    {
      name: 'Dnipro',
      line: [
        [35.1301, 47.972],
        [35.1056, 47.8415],
        [35.1488, 47.6575],
        [35.14, 47.575],
        ...lowerDnipro.map(([lng, lat]): Point => [lng, lat])
      ]
    },
    {
      name: 'Siverskyi Donets',
      line: [
        [36.86, 50.99],
        [36.72, 50.83],
        [36.63, 50.6],
        [36.72, 50.45],
        [36.84, 50.36],
        [36.858, 50.3],
        [36.81, 50.246],
        [36.87, 50.14],
        [36.85, 50.02],
        [36.93, 49.87],
        [36.71, 49.82],
        [36.55, 49.75],
        [36.36, 49.67],
        [36.48, 49.58],
        [36.66, 49.53],
        [36.84, 49.44],
        [37.02, 49.37],
        [37.13, 49.29],
        [37.25, 49.2],
        [37.37, 49.13],
        [37.49, 49.08],
        [37.58, 49.03],
        [37.65, 48.97],
        [37.74, 48.91],
        [37.9, 48.93],
        [38.03, 48.93],
        [38.13, 48.93],
        [38.19, 48.936],
        [38.25, 48.94],
        [38.36, 48.95],
        [38.46, 48.9],
        [38.6, 48.85],
        [38.82, 48.79],
        [39.03, 48.76],
        [39.23, 48.73],
        [39.46, 48.64],
        [39.68, 48.6],
        [39.92, 48.57],
        [40.02, 48.42],
        [40.27, 48.31],
        [40.5, 48.26],
        [40.79, 48.17],
        [40.9, 47.95],
        [41.05, 47.75],
        [40.9, 47.6]
      ]
    },
    {
      name: 'Oskil',
      line: [
        [37.4, 51.66],
        [37.6, 51.5],
        [37.85, 51.3],
        [37.9, 51.1],
        [37.83, 50.95],
        [37.86, 50.76],
        [37.96, 50.55],
        [38.03, 50.35],
        [38.08, 50.2],
        [37.98, 50.06],
        [37.87, 49.96],
        [37.76, 49.9],
        [37.69, 49.85],
        [37.67, 49.78],
        [37.64, 49.71],
        [37.67, 49.65],
        [37.69, 49.57],
        [37.69, 49.5],
        [37.62, 49.42],
        [37.55, 49.35],
        [37.48, 49.24],
        [37.45, 49.16],
        [37.42, 49.1]
      ]
    },
    {
      name: 'Seim',
      line: [
        [37.35, 51.3],
        [37.08, 51.42],
        [36.85, 51.48],
        [36.6, 51.6],
        [36.4, 51.68],
        [36.22, 51.71],
        [36.0, 51.68],
        [35.8, 51.64],
        [35.65, 51.65],
        [35.45, 51.65],
        [35.28, 51.68],
        [35.05, 51.62],
        [34.85, 51.6],
        [34.69, 51.56],
        [34.66, 51.46],
        [34.63, 51.35],
        [34.5, 51.35],
        [34.4, 51.32],
        [34.28, 51.275],
        [34.1, 51.29],
        [33.87, 51.32],
        [33.6, 51.36],
        [33.3, 51.4],
        [33.05, 51.35],
        [32.88, 51.35],
        [32.7, 51.43],
        [32.57, 51.45]
      ]
    },
    {
      name: 'Psel',
      line: [
        [36.55, 51.02],
        [36.42, 51.12],
        [36.28, 51.2],
        [36.1, 51.16],
        [35.92, 51.12],
        [35.72, 51.06],
        [35.55, 51.09],
        [35.41, 51.115],
        [35.33, 51.095],
        [35.26, 51.08],
        [35.22, 51.055],
        [35.21, 51.02],
        [35.1, 50.98],
        [34.95, 50.93],
        [34.8, 50.9],
        [34.75, 50.78],
        [34.6, 50.66],
        [34.42, 50.55],
        [34.2, 50.47],
        [34.0, 50.36],
        [33.93, 50.2],
        [33.9, 50.05],
        [33.74, 49.8],
        [33.72, 49.6],
        [33.6, 49.4],
        [33.52, 49.2],
        [33.55, 49.03]
      ]
    }
  ],
  korea: [
    {
      name: 'Han',
      line: [
        [128.47, 37.18],
        [128.36, 36.99],
        [128.15, 37.0],
        [127.95, 37.0],
        [127.83, 37.13],
        [127.64, 37.3],
        [127.5, 37.48],
        [127.32, 37.53],
        [127.18, 37.56],
        [127.08, 37.52],
        [126.95, 37.515],
        [126.86, 37.57],
        [126.75, 37.64],
        [126.68, 37.73],
        [126.6, 37.77]
      ]
    }
  ]
};

/** A river that is the border: its line is the border's, so that the two never part. */
interface BorderRiver {
  readonly name: string;
  readonly between: readonly [string, string];
  readonly along: (point: Point) => boolean;
}

export const borderRivers: readonly BorderRiver[] = [
  { name: 'Yalu', between: ['KP', 'CN'], along: ([lng]) => lng < 128.03 },
  { name: 'Tumen', between: ['KP', 'CN'], along: ([lng]) => lng > 128.35 },
  { name: 'Tumen', between: ['KP', 'RU'], along: () => true },
  { name: 'Ussuri', between: ['CN', 'RU'], along: ([lng, lat]) => lng > 133 && lat > 45.3 && lat < 48.3 },
  { name: 'Amur', between: ['CN', 'RU'], along: ([lng, lat]) => lng > 121.4 && (lat > 48.3 || lng < 133) && lat > 47.6 }
];

/** Where the Amur of the 50m set takes over: below Khabarovsk it is no border. */
export const amurLeavesBorder = 134.9;
