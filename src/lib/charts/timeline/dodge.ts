/**
 * Places points on a line in their order, none nearer to the next than `gap`, all between `low` and `high`, moved by as
 * little as can be (least squares, by pooling neighbours that would overlap). The result moves smoothly with its input.
 * Expects `wanted` in ascending order; where there are more points than fit, they share the room evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  if (wanted.length === 0) return [];
  const room = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : 0;
  const pools: { total: number; count: number }[] = [];
  wanted.forEach((x, i) => {
    let pool = { total: x - i * room, count: 1 };
    for (let last = pools.at(-1); last && last.total / last.count > pool.total / pool.count; last = pools.at(-1)) {
      pool = { total: pool.total + last.total, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = high - (wanted.length - 1) * room;
  return pools
    .flatMap(({ total, count }) => Array.from({ length: count }, () => total / count))
    .map((x, i) => Math.min(Math.max(x, low), Math.max(highest, low)) + i * room);
}

/**
 * Deals points (in ascending order) to `rows` rows: the first row that has room, else the one that frees up first. Done
 * once for the resting axis, so that a dot keeps its row while the axis moves.
 */
export function rowsOf(wanted: readonly number[], gap: number, rows: number): readonly number[] {
  const ends = Array.from({ length: rows }, () => -Infinity);
  return wanted.map((x) => {
    const free = ends.findIndex((end) => x - end >= gap);
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(x, (ends[row] ?? -Infinity) + gap);
    return row;
  });
}
