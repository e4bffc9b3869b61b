import type { Ground } from '../../evidence/run/entry.ts';
import type { Release } from '../../schemas/run/releases.ts';
import { gatewayWords } from './statements.ts';

/** What is said of one thing, under a word. */
interface Line {
  label: string;
  text: string;
  sources?: readonly string[];
}

/** One cell of a release: what is documented, required and tested, what opens below it, and how it is known. */
export interface ReleaseCell {
  head: string;
  lines: readonly Line[];
  more: readonly Line[];
  ground: Ground;
}

/** A line that says something; without words there is none. */
const line = (label: string, text: string | undefined, sources?: readonly string[]): Line[] =>
  text ? [{ label, text, ...(sources && { sources }) }] : [];

/** Every version by its number: a range would hide which were tested. */
const list = (versions: readonly string[] | undefined): string | undefined => versions?.join(', ');

type Types = Release['gatewayApi']['required']['types'];
const typeList = (types: Types): string =>
  types.map(({ type, version }) => `${type} ${version}`).join(', ');

function kubernetesCell({ kubernetes }: Release): ReleaseCell {
  const { documented, published, inTests, onClouds = [], required, note } = kubernetes;
  return {
    head: 'Kubernetes',
    lines: [
      ...line(
        'Documented',
        documented
          ? `${documented.min} to ${documented.max}`
          : published
            ? 'the tested versions'
            : 'no range',
      ),
      ...line('Required', `${required.min} or newer`),
      ...line('Tested', list(published) ?? list(inTests)),
    ],
    more: [
      ...line('Documented', documented?.note ?? note),
      ...line('Required', required.note),
      ...onClouds.flatMap(({ cloud, versions }) => line(`Tested on ${cloud}`, list(versions))),
    ],
    ground: kubernetes,
  };
}

function gatewayCell(release: Release): ReleaseCell {
  const { gatewayApi } = release;
  const { documented, asked, required, inTests = [], conformance, needs, installs } = gatewayApi;
  const recommended = documented?.recommended && `, recommends ${documented.recommended}`;
  return {
    head: 'Gateway API',
    lines: [
      ...line(
        'Documented',
        `${gatewayWords(release)}${recommended ?? ''}${asked?.form === 'exact' ? ' (exact)' : asked ? ' (minimum)' : ''}`,
      ),
      ...line('Required', typeList(required.types)),
      ...line('Tested', inTests.map(({ version, channel }) => `${version} ${channel}`).join(', ')),
      ...line(
        'Conformance',
        conformance.map(({ version, channel }) => `${version} ${channel}`).join(', ') ||
          'no report found',
      ),
    ],
    more: [
      ...line('Documented', documented?.note ?? asked?.note),
      ...line('Required', required.note),
      ...line('Used if there', required.optional && typeList(required.optional)),
      ...line('Needs', needs?.join(', ')),
      ...line(
        'Installs the types',
        installs === undefined ? undefined : installs ? 'yes, by default' : 'not by default',
      ),
      ...conformance.flatMap(({ version, channel, build, sources }) =>
        line('Report', `${version} ${channel}, build ${build}`, sources),
      ),
    ],
    ground: gatewayApi,
  };
}

function kernelCell({ kernel }: Release): ReleaseCell {
  const { minimum, equivalent, functions = [], note } = kernel;
  return {
    head: 'Kernel',
    lines: [
      ...line('Documented', minimum ? `${minimum} or newer` : 'not found'),
      ...line('Or', equivalent),
      ...functions.flatMap(({ from, function: what }) => line(`From ${from}`, what)),
    ],
    more: line('Note', note),
    ground: kernel,
  };
}

/** What a release says of Kubernetes, the Gateway API and the kernel. */
export const releaseCells = (release: Release): readonly ReleaseCell[] => [
  kubernetesCell(release),
  gatewayCell(release),
  kernelCell(release),
];
