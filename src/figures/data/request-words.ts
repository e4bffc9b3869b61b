import type { Records } from '../../kinds/index.ts';
import {
  type Encryption,
  type Lock,
  REQUEST_CASES,
  type RequestCase,
  type RequestPath,
} from '../../schemas/request-path.ts';
import { listed } from '../format.ts';

type Used = Pick<Records, 'requestPaths'>;

/** Names of the cases, with what they mean, and how a sentence says that a case is left out. */
export const CASE_WORDS: Readonly<
  Record<RequestCase, { label: string; note: string; left: string }>
> = {
  tcp: {
    label: 'TCP between nodes',
    note: 'Any connection, such as to a database.',
    left: 'TCP between nodes',
  },
  http: {
    label: 'HTTP with a rule',
    note: 'The receiving pod accepts only certain paths or methods.',
    left: 'HTTP with a rule',
  },
  'same-node': {
    label: 'Pods on one node',
    note: 'The same connection, where the scheduler put both pods on one machine.',
    left: 'pods on one node',
  },
  udp: { label: 'UDP between nodes', note: 'DNS, QUIC, games, voice.', left: 'UDP' },
};

const locksOf = ({ stops }: RequestPath): Lock[] => stops.flatMap(({ next }) => next ?? []);

/** The strongest protection on a way. */
function strongest(path: RequestPath): Lock {
  const locks = locksOf(path);
  return locks.includes('workload') ? 'workload' : locks.includes('node') ? 'node' : 'none';
}

/** The way of a case in one mesh; undefined where the sources read do not describe it. */
export const find = (
  { requestPaths }: Used,
  id: RequestCase,
  side: RequestPath['side'],
  encryption: Encryption,
): RequestPath | undefined =>
  requestPaths.find(
    (path) =>
      path.case === id &&
      path.side === side &&
      (side === 'linkerd' ? path.encryption === 'mutual-tls' : path.encryption === encryption),
  );

/** What a mesh leaves unencrypted of the cases that are described, in words; empty where it leaves nothing. */
function leavesOut(records: Used, side: RequestPath['side'], encryption: Encryption): string {
  const paths = REQUEST_CASES.flatMap((id) => find(records, id, side, encryption) ?? []);
  const left = paths.filter((path) => strongest(path) === 'none');
  return listed(left.map((path) => CASE_WORDS[path.case].left));
}

const CILIUM_BY: Readonly<Record<Encryption, string>> = {
  'mutual-tls': '',
  wireguard: 'Cilium’s WireGuard',
  ztunnel: 'Cilium’s ztunnel (beta)',
};

/** From where to where a mesh encrypts. */
const SPAN: Readonly<Record<Encryption, string>> = {
  'mutual-tls': 'from pod to pod',
  wireguard: 'from node to node',
  ztunnel: 'for each workload',
};

/** Who encrypts how, and what each leaves out. */
function summed(encryption: Encryption, [linkerd, cilium]: [string, string]): string {
  const lead = `Linkerd encrypts ${SPAN['mutual-tls']}, ${CILIUM_BY[encryption]} ${SPAN[encryption]}`;
  if (linkerd === cilium) return linkerd ? `${lead}; both leave out ${linkerd}` : lead;
  const left = [linkerd && `Linkerd leaves out ${linkerd}`, cilium && `Cilium ${cilium}`];
  return `${lead}; ${left.filter(Boolean).join(', ')}`;
}

/** How each mesh encrypts the cases, from the records. */
export function title(
  records: Used,
  cases: readonly RequestCase[],
  encryption: Encryption,
): string {
  const [only] = cases;
  if (cases.length > 1 || !only)
    return summed(encryption, [
      leavesOut(records, 'linkerd', encryption),
      leavesOut(records, 'cilium', encryption),
    ]);
  const said = (['linkerd', 'cilium'] as const).map((side) => {
    const path = find(records, only, side, encryption);
    const by = side === 'linkerd' ? 'Linkerd' : CILIUM_BY[encryption];
    if (!path) return `for ${by} not documented`;
    return strongest(path) === 'none'
      ? `${by} does not encrypt`
      : `${by} encrypts ${SPAN[path.encryption]}`;
  });
  const [first, second] = said;
  // Where both encrypt, one verb does for both.
  const verb = first?.includes(' encrypts ') ? ' ' : ' encrypts ';
  return `${CASE_WORDS[only].label}: ${String(first)}, ${String(second?.replace(' encrypts ', verb))}`;
}
