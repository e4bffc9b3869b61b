import { askedBy } from '../asked.ts';
import { type Absolute, sourcesLine } from './citations.ts';
import type { ChoiceData, Condition, Step } from './data.ts';
import type { Occasion } from './decision-record.ts';
import { type Block, type Inline, type Item, line, list, type Written } from './document.ts';
import { idsIn } from './state.ts';

/** What a team says of its cluster: the value of a condition, by the id of the condition. */
export type Cluster = ReadonlyMap<string, string>;

/** Name of the parameter that holds the conditions of the cluster. */
const CLUSTER = 'with';

/** A value as it stands in an address: without spaces. */
const valueId = (value: string): string => value.replaceAll(' ', '_');

/** Reads the cluster from a query: `?with=routing.native+node-encryption.wireguard`. */
export function readCluster(
  query: string,
  conditions: readonly Condition[],
): { cluster: Cluster; ignored: string[] } {
  const cluster = new Map<string, string>();
  const ignored: string[] = [];
  for (const asked of new Set(idsIn(askedBy(query).getAll(CLUSTER)))) {
    const found = conditions.flatMap(({ id, values }) =>
      values.filter((value) => `${id}.${valueId(value)}` === asked).map((value) => ({ id, value })),
    )[0];
    if (found && !cluster.has(found.id)) cluster.set(found.id, found.value);
    else ignored.push(asked);
  }
  return { cluster, ignored };
}

/** The query of a cluster, in the order of the conditions; parameters of others are kept. */
export function writeCluster(
  cluster: Cluster,
  conditions: readonly Condition[],
  query = '',
): string {
  // Others keep their form: a plus sign between ids stays one.
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${CLUSTER}=`));
  const said = conditions.flatMap(({ id }) => {
    const value = cluster.get(id);
    return value === undefined ? [] : [`${id}.${valueId(value)}`];
  });
  const parts = [...others, ...(said.length > 0 ? [`${CLUSTER}=${said.join('+')}`] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether a step applies: no where a condition is said otherwise, open where one is not said. */
export function applies({ when }: Pick<Step, 'when'>, cluster: Cluster): 'yes' | 'open' | 'no' {
  const said = when.map(({ condition, is }) => {
    const value = cluster.get(condition);
    return value === undefined ? 'open' : is.includes(value) ? 'yes' : 'no';
  });
  if (said.includes('no')) return 'no';
  return said.includes('open') ? 'open' : 'yes';
}

/** What a kind of step asks for. */
const HEADS = {
  conflict: 'Conflicts to settle first',
  'required-setting': 'Settings that are required',
  choice: 'Choices to make',
} as const satisfies Record<Step['kind'], string>;

const name = (id: string, { conditions }: Pick<ChoiceData, 'conditions'>): string =>
  conditions.find((condition) => condition.id === id)?.name ?? id;

/** "Only if kube-proxy replacement is on": the conditions that nobody has said. */
const open = (step: Step, cluster: Cluster, data: ChoiceData): string =>
  step.when
    .filter(({ condition }) => !cluster.has(condition))
    .map(({ condition, is }) => `${name(condition, data)} is ${is.join(' or ')}`)
    .join(' and ');

function stepItem(step: Step, cluster: Cluster, data: ChoiceData, at: Absolute): Item {
  const only = open(step, cluster, data);
  const detail = (...pieces: (Inline | false | undefined)[]): Item => ({ line: line(...pieces) });
  return {
    line: line(
      { strong: step.title },
      `. ${only ? `Only if ${only}. ` : ''}${step.why} (record `,
      { link: step.id, to: at(step.path) },
      `, as of ${step.asOf})`,
    ),
    below: [
      ...step.settings.map(({ code, words, where }) =>
        detail(
          'Set ',
          code !== undefined && { code },
          code !== undefined && words !== undefined && ': ',
          words,
          ` in ${where}.`,
        ),
      ),
      ...(step.symptom ? [detail(`Without it you see: ${step.symptom}`)] : []),
      ...step.checks.map((command) => detail('Check: ', { code: command })),
      { line: sourcesLine(step.sources, data, at) },
    ],
  };
}

/** The checklist for running both, for a cluster: what to settle, to set and to choose, as tasks. */
export function checklist(
  data: ChoiceData,
  cluster: Cluster,
  { date, at, from }: Occasion,
): Written {
  const said = data.conditions.flatMap(({ id, name: called }) => {
    const value = cluster.get(id);
    return value === undefined ? [] : [`${called}: ${value}`];
  });
  return {
    title: 'Checklist: Linkerd on Cilium',
    blocks: [
      {
        paragraph: line(
          `Written ${date} from records of `,
          { link: data.site, to: at('/') },
          '. ',
          said.length > 0
            ? `For a cluster with ${said.join('; ')}. `
            : 'Nothing is said of the cluster, so every step stands here with its conditions. ',
          'None of the commands was run by that site. The list can be changed at ',
          { link: 'this address', to: at(from) },
          '.',
        ),
      },
      ...(['conflict', 'required-setting', 'choice'] as const).flatMap((kind): Block[] => {
        const steps = data.steps.filter(
          (step) => step.kind === kind && applies(step, cluster) !== 'no',
        );
        return steps.length === 0
          ? []
          : [
              { heading: HEADS[kind], level: 2 },
              ...list(
                steps.map((step) => stepItem(step, cluster, data, at)),
                true,
              ),
            ];
      }),
    ],
  };
}
