import type { Records } from '../../kinds/index.ts';
import { differs, type Fault, unless } from './fault.ts';

/** Means, shares and bounds of the measurement of complexity. */
export function complexityFaults({ complexity }: Pick<Records, 'complexity'>): Fault[] {
  return [
    ...complexity.mccabe.flatMap(({ sum, functions, mean }, i) =>
      differs(
        `mccabe.${String(i)}.mean`,
        mean,
        sum / functions,
        `sum ${String(sum)} / functions ${String(functions)}`,
      ),
    ),
    ...complexity.ciliumMeshShare.flatMap(({ mesh, total, percent }, i) =>
      differs(
        `ciliumMeshShare.${String(i)}.percent`,
        percent,
        (mesh / total) * 100,
        `mesh ${String(mesh)} of ${String(total)} in percent`,
      ),
    ),
    ...complexity.envoyAsCiliumBuildsIt.flatMap(({ builtLow, builtHigh, allSourceAndEnvoy }, i) => [
      ...unless(
        builtLow <= builtHigh,
        `envoyAsCiliumBuildsIt.${String(i)}.builtLow`,
        String(builtLow),
        `at most ${String(builtHigh)}, the high estimate`,
      ),
      ...unless(
        builtHigh <= allSourceAndEnvoy,
        `envoyAsCiliumBuildsIt.${String(i)}.builtHigh`,
        String(builtHigh),
        `at most ${String(allSourceAndEnvoy)}, all of Envoy`,
      ),
    ]),
  ];
}
