import { nodes, type Outage, outage, pods } from '../proxy-failure/index.ts';
import { findTarget } from '../proxy-failure/model.ts';
import { box, cross, label, type Mini } from './mini.ts';

const POD = { width: 34, height: 22, gap: 6 };
const NODE = { width: 138, height: 34, gap: 5 };

/** The example cluster under one outage: a row per node, a box per pod, the proxies where they run. */
function cluster(x: number, result: Outage): string {
  const linkerd = result.mesh === 'linkerd';
  const hit = new Set(result.hit.map(({ id }) => id));
  return nodes
    .map((node, row) => {
      const y = 26 + row * (NODE.height + NODE.gap);
      const here = pods.filter((pod) => pod.node === node);
      const drawn = here.map((pod, i) => {
        const left = x + 6 + i * (POD.width + POD.gap);
        const cut = hit.has(pod.id);
        return (
          box(left, y + 6, POD.width, POD.height, cut ? 'm-pod m-cut' : 'm-pod') +
          (cut
            ? box(
                left,
                y + 6,
                POD.width,
                linkerd ? POD.height : POD.height / 2,
                linkerd ? 'm-hl' : 'm-hc',
              )
            : '') +
          (linkerd
            ? `<circle cx="${String(left + 26)}" cy="${String(y + 20)}" r="4.5" class="m-l"/>`
            : '') +
          (linkerd && cut ? cross(left + 26, y + 20, 5.5) : '')
        );
      });
      const stopped = !linkerd && here.some((pod) => hit.has(pod.id));
      const envoy = linkerd
        ? ''
        : `<path d="M${String(x + 129)} ${String(y + 9)}l7 8-7 8-7-8z" class="m-c"/>${stopped ? cross(x + 129, y + 17, 7) : ''}`;
      return box(x + 0.5, y + 0.5, NODE.width, NODE.height - 1, 'm-node') + drawn.join('') + envoy;
    })
    .join('');
}

/** One proxy stops in the example cluster; the counts are those of the large diagram. */
export function proxies(): Mini {
  const target = findTarget('orders-2');
  if (!target) throw new Error('The example cluster has no pod orders-2.');
  const linkerd = outage('linkerd', target);
  const cilium = outage('http', target);
  const of = (result: Outage): string =>
    `${String(result.hit.length)} of ${String(pods.length)} pods`;
  const body =
    label(0, 14, 'Linkerd', 'm-b m-lt') +
    cluster(0, linkerd) +
    label(0, 160, of(linkerd), 'm-b') +
    label(0, 177, 'cut off from TCP', 'm-n') +
    label(158, 14, 'Cilium', 'm-b m-ct') +
    cluster(158, cilium) +
    label(158, 160, of(cilium), 'm-b') +
    label(158, 177, 'lose HTTP under rules', 'm-n');
  return {
    title: 'If one proxy stops',
    method:
      'Example cluster: three nodes, HTTP rules for two of four services. Layers 3 and 4 go on in Cilium.',
    alt: `One Linkerd sidecar stops: ${of(linkerd)} is cut off. One Cilium Envoy stops: ${of(cilium)} lose HTTP under rules, none loses layers 3 and 4.`,
    claim: 'blast-radius',
    body,
    height: 182,
  };
}
