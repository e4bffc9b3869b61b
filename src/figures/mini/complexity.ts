import { pageFigure, ratioNoEnvoy, ratioWithEnvoy, totals } from '../../evidence/complexity.ts';
import type { Records } from '../../kinds/index.ts';
import type { Item } from '../draw/scene.ts';
import { MINI_CUT, type Mini } from './mini.ts';
import { patch, stroke, words } from './shapes.ts';

/** How many times Linkerd's code Cilium's is: what the page says, its own numbers, and our count. */
export function complexity({ complexity: data }: Pick<Records, 'complexity'>): Mini {
  const [cilium, envoy, linkerd] = [
    'Cilium without Envoy',
    'Envoy',
    'Linkerd control plane and proxy',
  ].map((subject) => pageFigure(data, subject).value) as [number, number, number];
  const page = (cilium + envoy) / linkerd;
  const [mid, newest] = [totals(data, 'mid-2024'), totals(data, 'newest')];
  const ranges = [
    { label: 'Buoyant’s 2024 page, with Envoy', values: [page, 10], color: 'ink-3', own: true },
    { label: 'Our count, with all of Envoy', values: mid.flatMap(ratioWithEnvoy), color: 'cilium' },
    { label: 'Our count, without Envoy', values: mid.map(ratioNoEnvoy), color: 'cilium' },
    { label: 'The same, newest code', values: newest.map(ratioNoEnvoy), color: 'cilium' },
  ];
  const x = (times: number): number => (times / 10.4) * MINI_CUT.width;
  const pitch = 41;
  const bottom = ranges.length * pitch;
  const span = (values: readonly number[]): [string, string] => [
    Math.min(...values).toFixed(1),
    Math.max(...values).toFixed(1),
  ];
  return {
    title: 'How many times the code?',
    method:
      'Branch points in the code of Cilium for each one in Linkerd’s, June 2024 unless noted. Size is not effort.',
    summary: `Code of Cilium as a multiple of Linkerd. ${ranges.map(({ label, values }) => `${label}: ${span(values).join(' to ')}`).join('; ')}.`,
    height: bottom + 22,
    items: [
      ...[0, 2, 4, 6, 8, 10].flatMap((times): Item[] => [
        stroke(
          x(times) + 0.5,
          0,
          x(times) + 0.5,
          bottom,
          times ? 'line' : 'line-2',
          times ? 1 : 1.2,
        ),
        words(
          x(times),
          bottom + 17,
          times ? String(times) : '0',
          times ? { anchor: 'middle' } : {},
        ),
      ]),
      ...ranges.flatMap(({ label, values, color, own }, i): Item[] => {
        const y = i * pitch;
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const [from, to] = span(values);
        return [
          words(5, y + 14, label, { color: 'ink-2', halo: true }),
          ...(own
            ? [
                stroke(x(low), y + 27, x(high), y + 27, color, 1.6),
                stroke(x(low), y + 21, x(low), y + 33, color, 1.6),
                stroke(x(high), y + 21, x(high), y + 33, color, 1.6),
              ]
            : patch(x(low), y + 20, x(high) - x(low), 14, color)),
          words(x(low) - 5, y + 31.5, from, {
            style: 'value',
            color: 'ink',
            anchor: 'end',
            halo: true,
          }),
          ...(own
            ? []
            : [words(x(high) + 5, y + 31.5, to, { style: 'value', color: 'ink', halo: true })]),
        ];
      }),
    ],
  };
}
