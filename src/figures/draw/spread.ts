/** Moves positions apart so that none is nearer to the next than `gap`, keeping their order and center. */
export function spread(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let round = 0; round < 40; round += 1)
    for (let k = 1; k < order.length; k += 1) {
      const [a, b] = [order[k - 1], order[k]];
      if (!a || !b) continue;
      const lack = gap - (b.y - a.y);
      if (lack <= 0) continue;
      a.y -= lack / 2;
      b.y += lack / 2;
    }
  const placed = [...wanted];
  for (const { y, i } of order) placed[i] = y;
  return placed;
}
