/** From one height of a drawing to another. */
type Span = readonly [top: number, bottom: number];

/** A line from top to bottom that is longer belongs to a grid, and may be cut. */
const GRID = 40;

/** Heights that the shapes of a path reach; commands are those of drawings: M absolute, all others relative. */
function pathSpans(d: string): Span[] {
  return d
    .split('M')
    .filter((shape) => Math.abs(Number(/l0 ([-\d.]+)$/.exec(shape)?.[1] ?? 0)) <= GRID && shape)
    .map((shape): Span => {
      const [, start = '0', rest = ''] = /^[-\d.]+[ ,]([-\d.]+)([\s\S]*)$/.exec(shape) ?? [];
      let y = Number(start);
      const reached = [y];
      for (const [, command = '', numbers = ''] of rest.matchAll(/([lhvazc])([^lhvazc]*)/g)) {
        const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        const every = { v: 1, l: 2, a: 7, c: 6 }[command];
        if (!every) continue;
        for (let i = every - 1; i < values.length; i += every) {
          y += values[i] ?? 0;
          reached.push(y);
        }
      }
      return [Math.min(...reached), Math.max(...reached)];
    });
}

/** Heights that are taken by words and shapes. */
function taken(svg: string, letters: number): Span[] {
  const words = [...svg.matchAll(/<(?:text|tspan)[^>]* y="([-\d.]+)"/g)].map(
    ([, y]): Span => [Number(y) - letters, Number(y) + letters * 0.3],
  );
  const discs = [...svg.matchAll(/<circle[^>]* cy="([-\d.]+)" r="([\d.]+)"/g)].map(
    ([, y, r]): Span => [Number(y) - Number(r), Number(y) + Number(r)],
  );
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].flatMap(([, d = '']) => pathSpans(d));
  return [...words, ...discs, ...paths].sort(([a], [b]) => a - b);
}

/** What a place further down counts for, against the width of the empty stretch above it. */
const DOWN = 0.1;

/**
 * How much of a drawing stands above an empty stretch that ends in the last quarter of a height, a wide one and far
 * down: so it is cut between its parts, and never through one. The height itself where there is no such stretch.
 */
export function upperPart(svg: string, letters: number, height: number): number {
  let end = 0;
  let best: { cut: number; score: number } | undefined;
  for (const [top, bottom] of taken(svg, letters)) {
    const cut = Math.min(top, height);
    const width = cut - end;
    const score = width + cut * DOWN;
    if (width > 0 && cut >= height * 0.75 && score > (best?.score ?? 0)) best = { cut, score };
    end = Math.max(end, bottom);
  }
  return best?.cut ?? height;
}
