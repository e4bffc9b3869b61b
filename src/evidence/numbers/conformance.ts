import type { Governance } from '../../schemas/governance.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { newestReport } from '../governance.ts';

type Tests = NonNullable<Governance['conformance'][number]['meshGrpc']>;

/** "7 of 7", or "2, with 1 skipped": a skipped test was not run, so it is no part of a quota. */
const result = ({ passed, skipped }: Tests): string =>
  skipped === 0
    ? `${String(passed)} of ${String(passed)}`
    : `${String(passed)}, with ${String(skipped)} skipped`;

/** Up to which version of the Gateway API the gRPC test of the mesh profile was a single one. */
function singleTest(data: Governance): NumberRecord[] {
  const last = data.conformance
    .filter(({ meshGrpc }) => meshGrpc && meshGrpc.passed + meshGrpc.skipped === 1)
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
  if (!last) throw new Error('No report with a single gRPC test in content/governance.yaml.');
  return [
    {
      id: 'governance-single-grpc-test',
      text: last.gatewayApi,
      meaning: 'Newest Gateway API whose mesh profile has a single gRPC test',
      asOf: last.date,
      sources: last.sources,
    },
  ];
}

/** Core tests of the mesh profiles in the newest report of each project. Compare passed with run, never the projects. */
export function conformanceNumbers(data: Governance): NumberRecord[] {
  const newest = (['linkerd', 'cilium'] as const).flatMap((project) => {
    const report = newestReport(data, project);
    const title = `${project === 'linkerd' ? 'Linkerd' : 'Cilium'} ${report.version}, Gateway API ${report.gatewayApi}, mesh profile`;
    const profiles = { http: report.meshHttp, grpc: report.meshGrpc } as const;
    return (['http', 'grpc'] as const).flatMap((profile): NumberRecord[] => {
      const tests = profiles[profile];
      if (!tests) throw new Error(`${title}: no ${profile} result in content/governance.yaml.`);
      const rows: [string, string, string][] = [
        ['', result(tests), 'core tests passed'],
        ['-passed', String(tests.passed), 'core tests passed'],
        ['-skipped', String(tests.skipped), 'core tests skipped'],
      ];
      return rows.map(([suffix, text, what]) => ({
        id: `governance-conformance-${project}-mesh-${profile}${suffix}`,
        text,
        meaning: `${title}: ${profile === 'http' ? 'HTTP' : 'gRPC'} ${what}`,
        asOf: report.date,
        sources: report.sources,
      }));
    });
  });
  return [...newest, ...singleTest(data)];
}
