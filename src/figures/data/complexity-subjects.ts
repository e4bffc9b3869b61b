import {
  type Period,
  pageFigure,
  ratioNoEnvoy,
  ratioWithEnvoy,
  type Total,
} from '../../evidence/complexity.ts';
import type { Complexity } from '../../schemas/complexity.ts';

/** Ways of counting applied to all three projects alike, with a name short enough for a control. */
export const WAYS: Readonly<Record<string, string>> = {
  A: 'everything',
  B: 'no test files',
  C: 'no tests, no documentation',
  D: 'as C, no generated files',
  E: 'option --no-gen',
  F: 'as E, no test files',
  product: 'product code only',
};

/** One thing counted: what the page gives and what each way of counting gives. */
export interface Subject {
  id: string;
  label: string;
  series: string;
  page?: { value: number; text: string };
  counts: { way: string; value: number }[];
  /** Where the value rests on an estimate of what is compiled in: lowest and highest. */
  estimate?: [low: number, high: number];
  missing?: string;
}

const counted = (all: readonly Total[], read: (total: Total) => number | undefined) =>
  all.flatMap((total) => {
    const value = read(total);
    return value === undefined ? [] : [{ way: total.filter, value }];
  });

export function inPoints(data: Complexity, all: readonly Total[], period: Period): Subject[] {
  const page = (subject: string) => {
    const { value, label } = pageFigure(data, subject);
    return { value, text: label };
  };
  const built = data.envoyAsCiliumBuildsIt.find((row) => row.period === period);
  return [
    {
      id: 'linkerd',
      label: 'Linkerd, control plane and proxy',
      series: 'linkerd',
      page: page('Linkerd control plane and proxy'),
      counts: counted(all, (total) => total.linkerd),
    },
    {
      id: 'cilium',
      label: 'Cilium without Envoy',
      series: 'cilium',
      page: page('Cilium without Envoy'),
      counts: counted(all, (total) => total.cilium),
    },
    {
      id: 'envoy',
      label: 'Envoy, the whole repository',
      series: 'envoy',
      page: page('Envoy'),
      counts: counted(all, (total) => total.envoy),
      missing: 'not counted: its test directory was incomplete',
    },
    ...(built
      ? [
          {
            id: 'envoy-built',
            label: 'Envoy, the part that Cilium compiles in',
            series: 'envoy',
            counts: [],
            estimate: [built.builtLow, built.builtHigh] as [number, number],
          },
        ]
      : []),
  ];
}

export function inTimes(data: Complexity, all: readonly Total[], period: Period): Subject[] {
  const [cilium, envoy, linkerd] = [
    'Cilium without Envoy',
    'Envoy',
    'Linkerd control plane and proxy',
  ].map((subject) => pageFigure(data, subject).value) as [number, number, number];
  const page = (value: number) => ({ value, text: value.toFixed(1) });
  const product = all.find(({ filter }) => filter === 'product');
  const built = data.envoyAsCiliumBuildsIt.find((row) => row.period === period);
  return [
    {
      id: 'without',
      label: 'Cilium without Envoy',
      series: 'cilium',
      page: page(cilium / linkerd),
      counts: counted(all, ratioNoEnvoy),
    },
    {
      id: 'with',
      label: 'Cilium with the whole of Envoy',
      series: 'cilium',
      page: page((cilium + envoy) / linkerd),
      counts: counted(all, (total) => ratioWithEnvoy(total)[0]),
      missing: 'not counted: the test directory of Envoy was incomplete',
    },
    ...(product && built
      ? [
          {
            id: 'built',
            label: 'Cilium with the Envoy it compiles in',
            series: 'cilium',
            counts: [],
            estimate: [built.builtLow, built.builtHigh].map(
              (points) => (product.cilium + points + built.ownFilters) / product.linkerd,
            ) as [number, number],
          },
        ]
      : []),
  ];
}
