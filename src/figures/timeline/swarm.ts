/** How many places above the axis each dot stands, so that dots of `pitch` width never touch. `xs` ascends. */
export function swarm(xs: readonly number[], pitch: number): number[] {
  const last: number[] = [];
  return xs.map((x) => {
    const free = last.findIndex((taken) => x - taken >= pitch);
    const level = free < 0 ? last.length : free;
    last[level] = x;
    return level;
  });
}
