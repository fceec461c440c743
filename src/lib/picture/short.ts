/** A number with at most two decimals. */
export const short = (n: number): number => Math.round(n * 100) / 100;
