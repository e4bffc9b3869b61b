import { employersOf, newestMaintainers } from '../../evidence/governance.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { counted } from '../../lib/numbers.ts';
import type { Governance } from '../../schemas/governance.ts';
import type { Group, Series } from '../chart.ts';
import { axisOver, listed, toHundredths } from '../format.ts';
import type { Chosen, FigureFrame, FigureSpec } from '../spec.ts';

type Used = Pick<Records, 'governance'>;
type List = Governance['maintainers'][number];

export const frame: FigureFrame = {
  id: 'maintainers-by-employer',
  options: [
    {
      name: 'measure',
      label: 'Measure',
      choices: [
        { id: 'share', label: 'Share of the list' },
        { id: 'people', label: 'People' },
      ],
      default: 'share',
    },
  ],
  sources: ['linkerd2-maintainers-2026', 'cncf-project-maintainers-2026'],
  computed: 'Shares computed by this site.',
  licence: 'Figure: this site, CC BY 4.0.',
  fullTable: { path: `${pageOf('governance')}#maintainers`, label: 'All lists, older ones too' },
};

const SERIES: readonly Series[] = [
  { id: 'linkerd', label: 'Linkerd', role: 'linkerd' },
  { id: 'cilium', label: 'Cilium', role: 'cilium' },
  { id: 'istio', label: 'Istio', role: 'istio' },
  { id: 'envoy', label: 'Envoy', role: 'envoy' },
];
const nameOf = ({ project }: List): string =>
  SERIES.find(({ id }) => id === project)?.label ?? project;

/** An employer, or all others together, and for how many of a list it stands. */
interface Part {
  label: string;
  people: number;
  percent: number;
}

function partsOf(list: List): [most: Part, others: Part] {
  const part = (label: string, people: number): Part => ({
    label,
    people,
    percent: toHundredths((people / list.total) * 100),
  });
  const others = employersOf(list) - 1;
  return [
    part(list.leadCompany, list.leadCount),
    part(others ? counted(others, 'other employer') : 'any other', list.total - list.leadCount),
  ];
}

const people = ({ role, total }: List): string => counted(total, role);

/** Who employs those on the newest list of each project: the company with most of them, and all others. */
export function build({ governance }: Used, chosen: Chosen): FigureSpec {
  const share = chosen['measure'] !== 'people';
  const lists = SERIES.map(({ id }) => newestMaintainers(governance, id as List['project']));
  const [linkerd, cilium] = lists;
  if (linkerd?.leadCount !== linkerd?.total)
    throw new Error(
      'The figure maintainers-by-employer says that one company employs all maintainers of Linkerd; maintainers of content/governance.yaml say otherwise.',
    );
  const most = (list: List | undefined): string => (list ? partsOf(list)[0].label : '');
  const group = (list: List): Group => ({
    label: nameOf(list),
    note: `${people(list)}, ${formatDate(list.date)}`,
    rows: partsOf(list).map((part) => ({
      label: part.label,
      series: list.project,
      cells: [
        share
          ? {
              mark: 'bar',
              value: part.percent,
              text: `${part.percent.toFixed(0)} %`,
              tip: `${String(part.people)} of ${String(list.total)}`,
            }
          : { mark: 'bar', value: part.people, text: String(part.people) },
      ],
      columns: [
        share ? `${part.percent.toFixed(0)} %` : `${String(part.people)} of ${String(list.total)}`,
      ],
    })),
  });
  return {
    id: frame.id,
    chosen,
    title: `${most(linkerd)} employs every maintainer of Linkerd, and ${most(cilium)} ${String(cilium?.leadCount)} of Cilium’s ${String(cilium?.total)} committers`,
    subtitle: `Those who may merge, by employer, ${share ? 'in percent of the newest list of each project' : 'on the newest list of each project'}. Istio and Envoy for scale.`,
    summary: `Bars. ${lists
      .map(
        (list) =>
          `${nameOf(list)}, ${people(list)}: ${listed(partsOf(list).map((part) => `${part.label} ${String(part.people)}`))}.`,
      )
      .join(' ')}`,
    series: [...SERIES],
    chart: {
      kind: 'rows',
      axis: axisOver(share ? [100] : lists.map(({ total }) => total), { unit: share ? '%' : '' }),
      panels: [''],
      columns: [''],
      rowHead: '',
      unit: '',
      labels: 'above',
      groups: lists.map(group),
    },
    notes: [
      {
        head: 'Who may merge, not who writes.',
        text: 'A list says for whom its people work, not who writes the code or sets the direction. Each project defines its roles in its own way.',
      },
    ],
    withheld: [],
    caveats: [],
    table: {
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'employer', label: 'Employer' },
        { key: 'people', label: 'People', decimals: 0 },
        { key: 'share_percent', label: 'Share of the list', unit: 'percent', decimals: 2 },
        { key: 'role', label: 'Role' },
        { key: 'list_of', label: 'List of' },
      ],
      rows: lists.flatMap((list) =>
        partsOf(list).map((part) => [
          nameOf(list),
          part.label,
          part.people,
          part.percent,
          list.role,
          formatDate(list.date),
        ]),
      ),
    },
  };
}
