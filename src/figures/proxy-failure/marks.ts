import { nodes, pods } from './cluster.ts';
import { type Mesh, outage, type Target } from './model.ts';

/** State of one drawn element: untouched, what it lost, stopped, or (a node) home of a stopped proxy. */
export type Mark = 'none' | 'http' | 'tcp' | 'gone' | 'stopped' | 'proxy';

/**
 * The state of every element of one side that changes, by the value of its `data-part` attribute:
 * `pod:<pod>`, `proxy:<pod or node>`, `node:<node>`, `control`, on the Cilium side `agent:<node>`.
 * The build draws with it, the browser updates with it, so that both show the same.
 */
export function marks(mesh: Mesh, target: Target): Record<string, Mark> {
  const { hit, loss } = outage(mesh, target);
  const gone = target.kind === 'node' ? target.node : '';
  const home = target.kind === 'proxy' ? target.pod.node : '';
  const stopped = mesh === 'linkerd' ? target.id : home;
  const away: Mark = target.kind === 'control' ? 'stopped' : 'none';
  const part: Record<string, Mark> = { control: away };
  for (const pod of pods) {
    part[`pod:${pod.id}`] = hit.includes(pod) ? loss : 'none';
    if (mesh === 'linkerd') part[`proxy:${pod.id}`] = proxy(pod.id, pod.node);
  }
  for (const node of nodes) {
    part[`node:${node}`] = node === gone ? 'gone' : node === home ? 'proxy' : 'none';
    if (mesh === 'linkerd') continue;
    part[`proxy:${node}`] = proxy(node, node);
    part[`agent:${node}`] = node === gone ? 'gone' : away;
  }
  return part;

  function proxy(id: string, node: string): Mark {
    return node === gone ? 'gone' : id === stopped ? 'stopped' : 'none';
  }
}
