import type { Release } from '../../schemas/run/releases.ts';
import type { GatewayRelease } from '../../schemas/run/versions.ts';
import { minors, sorted } from './arithmetic.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { missingTypes, namesGateway } from './statements.ts';

/** A release of each, and the versions that both name. */
export interface Pair {
  linkerd: Release;
  cilium: Release;
  /** Versions of Kubernetes; undefined where one names none. */
  kubernetes: readonly string[] | undefined;
  /** Releases of the Gateway API that both name in their documentation. */
  gateway: readonly string[];
  /** Releases that Linkerd names and whose standard channel holds the types that Cilium's operator checks. */
  typesThere: readonly string[];
  outcome: Outcome;
}

/** Versions of Kubernetes that a release names; undefined where it names none. */
export const namedKubernetes = ({
  kubernetes: { documented, published },
}: Release): readonly string[] | undefined =>
  documented ? minors(documented.min, documented.max) : published;

/** What two releases name in common. */
export function pairOf(
  linkerd: Release,
  cilium: Release,
  gateways: readonly GatewayRelease[],
): Pair {
  const [mine, theirs] = [namedKubernetes(linkerd), namedKubernetes(cilium)];
  const kubernetes = mine && theirs && sorted(mine.filter((version) => theirs.includes(version)));
  const ofLinkerd = gateways.filter(({ version }) => namesGateway(linkerd, version));
  const gateway = ofLinkerd.filter(({ version }) => namesGateway(cilium, version));
  const typesThere = ofLinkerd.filter(
    ({ standard }) => missingTypes(cilium.gatewayApi.required.types, standard).length === 0,
  );
  return {
    linkerd,
    cilium,
    kubernetes,
    gateway: sorted(gateway.map(({ version }) => version)),
    typesThere: sorted(typesThere.map(({ version }) => version)),
    outcome: outcomeOf([
      kubernetes === undefined ? 'unknown' : kubernetes.length > 0 ? 'yes' : 'no',
      gateway.length > 0 ? 'yes' : 'no',
    ]),
  };
}

/** Every pair, the newest release of Linkerd first, and within it the newest of Cilium. */
export function pairsOf(
  releases: readonly Release[],
  gateways: readonly GatewayRelease[],
): readonly Pair[] {
  const of = (project: Release['project']) => newestFirst(releases, project);
  return of('linkerd').flatMap((linkerd) =>
    of('cilium').map((cilium) => pairOf(linkerd, cilium, gateways)),
  );
}

/** Releases of a project, the newest first; states of development, which have no day of release, before them. */
export const newestFirst = (
  releases: readonly Release[],
  project: Release['project'],
): readonly Release[] =>
  releases
    .filter((release) => release.project === project)
    .toSorted((a, b) => (b.released ?? '9999').localeCompare(a.released ?? '9999'));

/** True if both are releases, not states of development. */
export const areReleased = ({ linkerd, cilium }: Pair): boolean =>
  linkerd.released !== undefined && cilium.released !== undefined;
