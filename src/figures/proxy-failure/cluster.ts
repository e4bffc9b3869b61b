/**
 * The example cluster of the proxy-failure diagram: four services on three nodes.
 * It is an example, not a measurement. One service has a single replica, because clusters have such
 * services, and two of the four are under HTTP rules, because which pods a stopped Envoy reaches
 * follows from scheduling and policy (claim `blast-radius`).
 */
const placement = {
  'node-1': ['web-1', 'orders-1', 'ledger-1'],
  'node-2': ['web-2', 'orders-2', 'catalog-1'],
  'node-3': ['web-3', 'orders-3', 'catalog-2'],
} as const;

/** Services whose incoming requests an HTTP rule sends through Envoy. */
const ruled: readonly string[] = ['orders', 'catalog'];

/** One replica of a service, placed on a node. */
export interface Pod {
  /** Service and ordinal, such as `orders-2`; unique in the cluster, used in addresses. */
  readonly id: string;
  readonly service: string;
  /** Id of the node, such as `node-2`. */
  readonly node: string;
  /** True if an HTTP rule covers requests to this pod. */
  readonly ruled: boolean;
}

/** Ids of the nodes, in the order in which they are drawn. */
export const nodes: readonly string[] = Object.keys(placement);

/** All pods, node by node, in the order in which they are drawn. */
export const pods: readonly Pod[] = Object.entries(placement).flatMap(([node, ids]) =>
  ids.map((id) => {
    const service = id.slice(0, id.indexOf('-'));
    return { id, service, node, ruled: ruled.includes(service) };
  }),
);

/** Names of the services, in the order in which they first appear. */
export const services: readonly string[] = [...new Set(pods.map((pod) => pod.service))];

/** The pods of one node, in drawing order. */
export function podsOn(node: string): readonly Pod[] {
  return pods.filter((pod) => pod.node === node);
}
