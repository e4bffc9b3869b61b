import { pageFigure, ratioNoEnvoy, ratioWithEnvoy, totals } from '../../evidence/complexity.ts';
import type { Records } from '../../records/collections.ts';
import { box, label, line, type Mini, WIDTH } from './mini.ts';

const SCALE = WIDTH / 11;

/** Code complexity of Cilium as a multiple of Linkerd: the page beside our range over ways of counting. */
export function complexity(records: Records): Mini {
  const data = records.complexity;
  const value = (subject: string): number => pageFigure(data, subject).value;
  const page =
    (value('Cilium without Envoy') + value('Envoy')) / value('Linkerd control plane and proxy');
  const range = (values: readonly number[]): [number, number] => [
    Math.min(...values),
    Math.max(...values),
  ];
  const mid = totals(data, 'mid-2024');
  const rows = [
    { name: 'The page, with Envoy', range: [page, page] as [number, number] },
    { name: 'Our count, mid 2024, with Envoy', range: range(mid.flatMap(ratioWithEnvoy)) },
    { name: 'Our count, mid 2024, without Envoy', range: range(mid.map(ratioNoEnvoy)) },
  ];
  const words = ([low, high]: [number, number]): string =>
    low === high ? low.toFixed(1) : `${low.toFixed(1)} to ${high.toFixed(1)}`;
  const body =
    [0, 2, 4, 6, 8, 10]
      .map(
        (times) =>
          line(times * SCALE + 0.5, 0, times * SCALE + 0.5, 152, times ? 'm-grid' : 'm-axis') +
          label(
            times * SCALE,
            170,
            times ? `${String(times)}×` : '0',
            'm-n',
            times ? 'middle' : 'start',
          ),
      )
      .join('') +
    rows
      .map((row, i) => {
        const y = 4 + i * 50;
        const [low, high] = row.range;
        const point = low === high;
        return (
          label(4, y + 12, row.name, 'm-h') +
          (point
            ? box(low * SCALE - 1.5, y + 20, 3, 17, 'm-e1')
            : box(low * SCALE, y + 22, (high - low) * SCALE, 13, 'm-e1')) +
          label(low * SCALE - 6, y + 33.5, words(row.range), 'm-b m-h', 'end')
        );
      })
      .join('');
  return {
    title: 'How many times the code?',
    method: 'Branch points of Cilium as a multiple of Linkerd; bars span our ways of counting.',
    alt: `${rows.map((row) => `${row.name}: ${words(row.range)} times`).join('; ')}.`,
    claim: 'one-tenth',
    body,
    height: 175,
  };
}
