import { timeWords } from './draw-time.ts';
import type { Mesh } from './model.ts';
import { CERTIFICATES_END, type Concern, find, type Horizon } from './time.ts';

/** What the bars mean for each concern, with the times of the records. */
export function awayWords(
  mesh: Mesh,
  horizons: readonly Horizon[],
): Readonly<Record<Concern, string>> {
  const ends = CERTIFICATES_END[mesh];
  const after = (id: string) => timeWords(find(horizons, id).seconds);
  const expire = ends
    ? ` The first certificates end after ${after(ends[0])}, the last after ${after(ends[1])}, and then calls under mTLS fail.`
    : '';
  if (mesh === 'linkerd')
    return {
      runningConnections: `go on.${expire}`,
      newConnections: `go on to addresses used in the last ${after('linkerd-discovery-cache')}, which grow old. Others must be looked up, and the sources disagree on what happens then.`,
      newPods: 'start without a proxy, or not at all in high-availability mode.',
      certificates: 'stop at once; a pod lives on the certificate it holds.',
    };
  return {
    runningConnections: `go on in the kernel. DNS lookups under DNS rules wait, and on HTTP through Envoy the sources disagree.${expire}`,
    newConnections: 'go on to pods and Services that the node knows; what it knows grows old.',
    newPods: 'cannot be created on a node without its agent.',
    certificates:
      mesh === 'http'
        ? 'are not due: no pod has a certificate, and the keys of WireGuard stay.'
        : 'stop at once, because by default the agent signs; a pod lives on the certificate it holds.',
  };
}
