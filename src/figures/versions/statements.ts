import type { Release } from '../../schemas/run/releases.ts';
import type { GatewayRelease } from '../../schemas/run/versions.ts';
import { compareVersions, versionList, within } from './arithmetic.ts';

/** What one project says of one version: it names it, it leaves it out, or it does not say. */
export type Answer = 'yes' | 'no' | 'unknown';

/** An answer with its reason, and the sources of it. */
export interface Statement {
  answer: Answer;
  words: string;
  sources: readonly string[];
}

const sentences = (...parts: (string | false | undefined)[]): string =>
  parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?]$/.test(String(part)) ? part : `${String(part)}.`))
    .join(' ');

/** What a release says of a version of Kubernetes. */
export function kubernetesStatement({ kubernetes }: Release, version: string): Statement {
  const {
    documented,
    published,
    inTests = [],
    onClouds = [],
    required,
    note,
    sources = [],
  } = kubernetes;
  const refused = compareVersions(version, required.min) < 0;
  const clouds = onClouds.filter(({ versions }) => versions.includes(version));
  const stated = documented
    ? `Documents ${documented.min} to ${documented.max}`
    : published && `Publishes ${versionList(published, 'and')} as tested`;
  const inside = documented ? within(version, documented) : published?.includes(version);
  const usedAnyway = inTests.includes(version)
    ? `Its own tests use ${version}`
    : clouds.length > 0 && `Its tests on ${clouds.map(({ cloud }) => cloud).join(', ')} use it`;
  const answer = refused || inside === false ? 'no' : inside ? 'yes' : 'unknown';
  return {
    answer,
    words: sentences(
      stated ?? 'Names no range',
      note,
      inside === false && !refused && `Leaves out ${version}`,
      !inside && usedAnyway,
      refused && `Refused: code or chart asks for ${required.min} or newer`,
      documented?.note,
    ),
    sources,
  };
}

/** Types that a release of the Gateway API does not serve, of those that are asked for. */
export function missingTypes(
  types: Release['gatewayApi']['required']['types'],
  served: GatewayRelease['standard'],
): string[] {
  return types
    .filter(
      ({ type, version }) =>
        !served.some((one) => one.type === type && one.versions.includes(version)),
    )
    .map(({ type, version }) => `${type} ${version}`);
}

const typeWords = (
  types: Release['gatewayApi']['required']['types'],
  { standard, experimental }: GatewayRelease,
): string => {
  const lacking = missingTypes(types, standard);
  if (lacking.length === 0) return 'The types that its code checks are in the standard channel';
  const still = missingTypes(types, [...standard, ...experimental]);
  return still.length === 0
    ? `Of the types that its code checks, ${lacking.join(', ')} are in the experimental channel only`
    : `Its code checks types that are missing there: ${still.join(', ')}`;
};

/** True if a release names a version of the Gateway API in its documentation. */
export function namesGateway({ gatewayApi }: Release, version: string): boolean {
  const { documented, asked } = gatewayApi;
  if (documented) return within(version, documented);
  return asked?.form === 'minimum'
    ? asked.versions.some((named) => compareVersions(version, named) >= 0)
    : (asked?.versions.includes(version) ?? false);
}

/** What a release asks of the Gateway API, in a few words: "1.2.1 to 1.5.1", "1.6.1 or newer", "1.3.0 or 1.4.1". */
export function gatewayWords({ gatewayApi: { documented, asked } }: Release): string {
  if (documented) return `${documented.min} to ${documented.max}`;
  const list = versionList(asked?.versions ?? []);
  return asked?.form === 'minimum' ? `${list} or newer` : list;
}

/** What a release says of a release of the Gateway API. */
export function gatewayStatement(release: Release, gateway: GatewayRelease): Statement {
  const { documented, asked, required, conformance, sources = [] } = release.gatewayApi;
  const named = namesGateway(release, gateway.version);
  const reports = conformance.filter(({ version }) => version === gateway.version);
  return {
    answer: named ? 'yes' : 'no',
    words: sentences(
      documented ? `Documents ${gatewayWords(release)}` : `Asks for ${gatewayWords(release)}`,
      documented?.recommended && `Recommends ${documented.recommended}`,
      !named && `Leaves out ${gateway.version}`,
      typeWords(required.types, gateway),
      reports.length > 0 &&
        `A conformance report names build ${reports.map(({ build }) => build).join(', ')}`,
      asked?.note,
      documented?.note,
    ),
    sources: [...sources, ...reports.flatMap((report) => report.sources)],
  };
}

/** What a release says of a version of the Linux kernel. */
export function kernelStatement({ kernel }: Release, version: string): Statement {
  const { minimum, equivalent, functions = [], note, sources = [] } = kernel;
  const newer = functions.filter(({ from }) => compareVersions(version, from) < 0);
  const enough = minimum && compareVersions(version, minimum) >= 0;
  return {
    answer: minimum === undefined ? 'unknown' : enough ? 'yes' : 'no',
    words: sentences(
      minimum && `Documents ${minimum} or newer`,
      minimum && !enough && equivalent && `Takes ${equivalent} as the same`,
      ...newer.map(({ from, function: what }) => `Not before ${from}: ${what}`),
      note,
    ),
    sources,
  };
}
