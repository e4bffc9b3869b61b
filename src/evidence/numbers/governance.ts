import type { Records } from '../../kinds/index.ts';
import { formatDate } from '../../lib/dates.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Governance } from '../../schemas/governance.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import { employersOf, maintainersById, newestActivity, newestMaintainers } from '../governance.ts';
import { conformanceNumbers } from './conformance.ts';
import { percent, sentenceStart } from './wording.ts';

/** Commits were counted in the two repositories by us; the newest state read stands for them. */
const REPOSITORIES = [
  {
    key: 'linkerd2',
    name: 'linkerd2',
    part: 'Linkerd’s control plane',
    source: 'linkerd2-maintainers-2026',
  },
  {
    key: 'linkerd2Proxy',
    name: 'linkerd2-proxy',
    part: 'Linkerd’s proxy',
    source: 'linkerd-proxy-repository-2026',
  },
] as const;

const leadOf = (row: Governance['maintainers'][number]): string =>
  row.leadCount === row.total
    ? `all ${inWords(row.total)}`
    : `${String(row.leadCount)} of ${String(row.total)}`;

function maintainers(data: Governance): NumberRecord[] {
  const linkerd = newestMaintainers(data, 'linkerd');
  const cilium = newestMaintainers(data, 'cilium');
  const envoy = newestMaintainers(data, 'envoy');
  const linkerdBefore = maintainersById(data, 'linkerd-2024-06');
  const ciliumBefore = maintainersById(data, 'cilium-2024-06');
  const rows: [string, string, string, Governance['maintainers'][number]][] = [
    ['linkerd-maintainers', inWords(linkerd.total), 'Maintainers of Linkerd', linkerd],
    ['linkerd-lead', leadOf(linkerd), `Linkerd maintainers at ${linkerd.leadCompany}`, linkerd],
    ['cilium-committers', String(cilium.total), 'Committers of Cilium', cilium],
    ['cilium-lead', leadOf(cilium), `Cilium committers at ${cilium.leadCompany}`, cilium],
    [
      'cilium-lead-count',
      String(cilium.leadCount),
      `Cilium committers at ${cilium.leadCompany}`,
      cilium,
    ],
    [
      'cilium-lead-percent',
      percent((cilium.leadCount / cilium.total) * 100),
      `Share of Cilium committers at ${cilium.leadCompany}: ${leadOf(cilium)}`,
      cilium,
    ],
    [
      'cilium-other-count',
      sentenceStart(cilium.total - cilium.leadCount),
      `Cilium committers at companies other than ${cilium.leadCompany}`,
      cilium,
    ],
    [
      'cilium-other-employers',
      inWords(employersOf(cilium) - 1),
      `Companies other than ${cilium.leadCompany} that employ Cilium committers`,
      cilium,
    ],
    ['envoy-maintainers', String(envoy.total), 'Voting maintainers of Envoy', envoy],
    [
      'envoy-employers',
      String(employersOf(envoy)),
      'Employers of the voting maintainers of Envoy',
      envoy,
    ],
    [
      'linkerd-before',
      leadOf(linkerdBefore),
      `Linkerd maintainers at ${linkerdBefore.leadCompany} in ${formatDate(linkerdBefore.date, 'month')}`,
      linkerdBefore,
    ],
    [
      'cilium-before',
      leadOf(ciliumBefore),
      `Cilium committers at ${ciliumBefore.leadCompany} in ${formatDate(ciliumBefore.date, 'month')}`,
      ciliumBefore,
    ],
  ];
  return rows.map(([name, text, meaning, row]) => ({
    id: `governance-${name}`,
    text,
    meaning,
    asOf: row.date,
    sources: row.sources,
  }));
}

/** One number per repository and complete year, the year with it: "693 in 2021". */
const commits = (data: Governance): NumberRecord[] =>
  data.commitsPerYear.rows
    .filter((row) => !row.partial)
    .flatMap((row) =>
      REPOSITORIES.map(({ key, name, part, source }) => ({
        id: `governance-${name}-commits-${String(row.year)}`,
        text: `${String(row[key].commits)} in ${String(row.year)}`,
        meaning: `Commits to ${part} without bots, our count`,
        asOf: String(row.year),
        sources: [source],
      })),
    );

function activity(data: Governance): NumberRecord[] {
  return (['linkerd', 'cilium'] as const).map((project) => {
    const row = newestActivity(data, project);
    const months = row.period.split('/');
    const period = months.map((month) => formatDate(month)).join(' to ');
    return {
      id: `governance-cncf-${project}-authors`,
      text: String(row.authors),
      meaning: `Authors of ${project === 'linkerd' ? 'Linkerd' : 'Cilium, the whole network project,'} in CNCF data for ${period}, bots included`,
      asOf: months.at(-1) ?? row.period,
      sources: [data.cncfActivity.source],
    };
  });
}

/** Numbers of stewardship, activity and conformance, always from the newest record of a kind. */
export const governanceNumbers = ({ governance }: Records): NumberRecord[] => [
  ...maintainers(governance),
  ...commits(governance),
  ...activity(governance),
  ...conformanceNumbers(governance),
  {
    id: 'governance-as-of',
    text: formatDate(governance.asOf),
    meaning: 'Date of the newest record of governance',
    asOf: governance.asOf,
    sources: [governance.cncfActivity.source],
  },
];
