import type { LinesChart, Series } from '../../../src/figures/chart.ts';
import { isNear, looksOf, readMarks } from './marks.ts';
import { readUp } from './scale.ts';
import type { Shape } from './shapes.ts';

/** Where every category stands: those named beneath the lines, and the others evenly between them. */
function readCategories(chart: LinesChart, texts: readonly Shape[]): number[] {
  const named = chart.categories.flatMap((label, index) => {
    const found = texts.find(({ text, anchor }) => text === label && anchor === 'middle');
    return found ? [{ index, x: found.left }] : [];
  });
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || first === last) throw new Error('The categories are not named.');
  const step = (last.x - first.x) / (last.index - first.index);
  return chart.categories.map((_, i) => first.x + (i - first.index) * step);
}

/** What a picture of lines says that its chart does not, and the other way round. */
export function lineFaults(
  chart: LinesChart,
  series: readonly Series[],
  shapes: readonly Shape[],
): string[] {
  const lookOf = looksOf(series);
  const texts = shapes.filter(({ kind }) => kind === 'text');
  const marks = readMarks(shapes);
  const drawn = chart.lines.filter(({ values }) => values.some((value) => value !== null));
  if (!drawn.length) {
    const words = texts
      .map(({ text }) => text)
      .join(' ')
      .split(' ');
    const missing = chart.empty.split(' ').filter((word) => !words.includes(word));
    return [
      ...missing.map((word) => `does not say “${word}” of “${chart.empty}”`),
      ...(marks.length ? ['draws dots where there is nothing to draw'] : []),
    ];
  }
  const xs = readCategories(chart, texts);
  const scale = readUp(shapes);
  const faults: string[] = [];
  for (const { series: id, values, texts: printed } of drawn) {
    const { color, text, corners, hatched } = lookOf(id);
    const { label } = series.find((one) => one.id === id) ?? { label: id };
    const dots = marks.filter((mark) => mark.series === id);
    const ways = shapes.filter(
      ({ kind, stroke, series: own }) => kind === 'line' && stroke === color && own === undefined,
    );
    const corner = (x: number, y: number): boolean =>
      ways.some(({ points }) => points.some(([px, py]) => Math.abs(px - x) < 1 && isNear(py, y)));
    values.forEach((value, i) => {
      if (value === null) return;
      const [x, y] = [xs[i] ?? Number.NaN, scale.at(value)];
      const index = dots.findIndex((dot) => Math.abs(dot.x - x) < 1 && isNear(dot.y, y));
      const dot = dots[index];
      const name = `${label}, ${chart.categories[i] ?? ''}`;
      if (!dot) {
        const there = dots.find((other) => Math.abs(other.x - x) < 1);
        const instead = there ? scale.value(there.y).toFixed(1) : 'nothing';
        faults.push(`${name}: prints ${printed[i] ?? ''}, draws ${instead}`);
        return;
      }
      dots.splice(index, 1);
      if (dot.color !== color || dot.corners !== corners || dot.hollow !== (hatched === true))
        faults.push(`${name}: is drawn in ${dot.color}, not as ${color}`);
      if (!corner(x, y)) faults.push(`${name}: no line in ${color} goes through its dot`);
    });
    for (const dot of dots) faults.push(`${label}: a dot too many at ${dot.x.toFixed(1)}`);
    if (!texts.some((name) => name.text === label && name.fill === text && name.anchor === 'start'))
      faults.push(`${label}: its line is not named in ${text}`);
  }
  for (const { series: id } of marks)
    if (!drawn.some((line) => line.series === id)) faults.push(`draws a dot of ${id}`);
  return [
    ...faults,
    ...orderFaults(drawn, series, texts, scale.at),
    ...zoneFaults(chart, shapes, xs),
  ];
}

/** The names at the ends of the lines stand in the order of the ends. */
function orderFaults(
  lines: LinesChart['lines'],
  series: readonly Series[],
  texts: readonly Shape[],
  at: (value: number) => number,
): string[] {
  const ends = lines.map(({ series: id, values }) => {
    const label = series.find((one) => one.id === id)?.label ?? id;
    const end = values.findLast((value) => value !== null) ?? 0;
    const name = texts.findLast(({ text, anchor }) => text === label && anchor === 'start');
    return { label, end: at(end), name: name?.top ?? Number.NaN };
  });
  const order = (key: 'end' | 'name'): string =>
    [...ends]
      .sort((a, b) => a[key] - b[key])
      .map(({ label }) => label)
      .join(', ');
  return order('end') === order('name')
    ? []
    : [`names its lines in the order ${order('name')}, they end in the order ${order('end')}`];
}

/** What must not be compared is shaded, from between the last category that may be and the first that may not. */
function zoneFaults(
  { zone }: LinesChart,
  shapes: readonly Shape[],
  xs: readonly number[],
): string[] {
  if (!zone) return [];
  const [before = Number.NaN, from = Number.NaN] = [xs[zone.from - 1], xs[zone.from]];
  const shaded = shapes.some(
    ({ kind, fill, left, right }) =>
      kind === 'rect' &&
      fill === 'tint' &&
      left > before &&
      left < from &&
      right >= (xs.at(-1) ?? 0),
  );
  const told = shapes.some(({ text }) => text === zone.text.replaceAll('\u00a0', ' '));
  return shaded && told ? [] : [`does not set apart “${zone.text}”`];
}
