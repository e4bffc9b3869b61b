import type { Records } from '../../kinds/index.ts';
import type { Complexity } from '../../schemas/complexity.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { pageFigure, type Total } from '../complexity.ts';
import { dateOfSources } from './wording.ts';

const PAGE = 'buoyant-linkerd-vs-cilium-2024';

/** To the precision of the figures on the page. */
const nearest1000 = (value: number): number => Math.round(value / 1000) * 1000;

/** The three figures of the 2024 page, as it prints them, and the ratios that follow from them. */
export function pageNumbers(records: Records): NumberRecord[] {
  const cilium = pageFigure(records.complexity, 'Cilium without Envoy');
  const envoy = pageFigure(records.complexity, 'Envoy');
  const linkerd = pageFigure(records.complexity, 'Linkerd control plane and proxy');
  const noEnvoy = cilium.value / linkerd.value;
  const withEnvoy = (cilium.value + envoy.value) / linkerd.value;
  const rows: [string, string, string][] = [
    ['cilium', cilium.label, 'Complexity of Cilium without Envoy, as the 2024 page prints it'],
    ['envoy', envoy.label, 'Complexity of Envoy, as the 2024 page prints it'],
    ['linkerd', linkerd.label, 'Complexity of Linkerd, as the 2024 page prints it'],
    [
      'ratio-no-envoy',
      noEnvoy.toFixed(1),
      'Cilium as a multiple of Linkerd, from the figures of the 2024 page',
    ],
    [
      'ratio-with-envoy',
      withEnvoy.toFixed(1),
      'Cilium and Envoy as a multiple of Linkerd, from the figures of the 2024 page',
    ],
  ];
  const asOf = dateOfSources(records, [PAGE]);
  return rows.map(([name, text, meaning]) => ({
    id: `complexity-page-${name}`,
    text,
    meaning,
    asOf,
    sources: [PAGE],
  }));
}

/** Linkerd under the filters that give the other two figures of the page, to the nearest thousand. */
export function linkerdMatching(data: Complexity, counted: readonly Total[]): number[] {
  const cilium = pageFigure(data, 'Cilium without Envoy').value;
  const envoy = pageFigure(data, 'Envoy').value;
  return counted
    .filter(
      (total) =>
        nearest1000(total.cilium) === cilium ||
        (total.envoy !== undefined && nearest1000(total.envoy) === envoy),
    )
    .map((total) => total.linkerd);
}
