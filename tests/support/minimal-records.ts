/** The smallest records that pass their schemas. Tests break one field of a copy at a time. */

export const minimalClaim = {
  id: 'one',
  difference: 'complexity',
  origin: 'page',
  weight: 'informs',
  claimed: 'A claim.',
  statement: 'A statement.',
  verdict: 'wrong',
  finding: 'A finding.',
  asOf: '2026-11-22',
  sources: [{ id: 'a-source', supports: 'for' }],
};

export const minimalSource = {
  id: 'a-source',
  url: 'https://example.com/',
  title: 'A title',
  publisher: 'A publisher',
  date: '2024',
  kind: 'primary',
  read: 'full',
};

export const minimalNumber = {
  id: 'a-number',
  text: '0.3 ms',
  meaning: 'A meaning',
  asOf: '2026-11',
  sources: ['a-source'],
};

const cell = { status: 'yes', since: null, detail: 'A detail.', sources: ['a-source'] };
export const minimalFeature = {
  id: 'a-feature',
  feature: 'A feature',
  group: 'traffic',
  descriptive: false,
  linkerd: cell,
  cilium: { ...cell, status: 'unknown' },
  asOf: '2026-11',
};

export const minimalRun = {
  id: 'v3-baseline-pod-c32',
  iteration: 'v3',
  environment: 'baseline',
  mesh_state: 'none',
  scenario: 'pod-to-service',
  kind: 'final',
  series: 'final',
  connections: 32,
  requests: 11,
  started_at: '2024-04-10T13:25',
  finished_at: '2024-04-10T13:26',
  total_s: 2,
  requests_per_s: 5.5,
  fastest_s: 0.1,
  average_s: 0.2,
  slowest_s: 0.9,
  percentiles_s: {
    p10: 0.1,
    p25: 0.2,
    p50: 0.3,
    p75: 0.4,
    p90: 0.5,
    p95: 0.6,
    p99: 0.7,
    p99_9: 0.8,
    p99_99: 0.9,
  },
  histogram: Array.from({ length: 11 }, (_, i) => [i / 10, 1]),
  ok_responses: 11,
  errors: [] as { message: string; count: number }[],
  success_rate_percent: 100,
  dns_dialup_s: { average: 0, fastest: 0, slowest: 0 },
  dns_lookup_s: { average: 0, fastest: 0, slowest: 0 },
  size_per_s: { value: 700, unit: 'KiB' },
  mean_body_bytes: 4952.48,
  mean_body_bytes_plus_minus: 0.03,
  evidence: 'path/of/the/result.txt',
};

export const minimalPage = {
  title: 'A title',
  name: 'A name',
  kicker: 'A kicker',
  description: 'd'.repeat(100),
  standfirst: 'A sentence.',
  reviewedOn: '2026-11-22',
};

export const minimalArticle = {
  number: 1,
  name: 'A name',
  kicker: 'A kicker',
  title: 'A title',
  description: 'd'.repeat(100),
  answer: 'What happens.',
  you: ['If one, take it.', 'If the other, take that.'],
  confidence: { level: 'mixed', reason: 'A reason.' },
  mind: ['One', 'Two', 'Three'],
  reading: [
    { source: 'a-source', note: 'a note' },
    { source: 'b-source', note: 'a note' },
  ],
  reviewedOn: '2026-11-22',
  living: 'run-both',
};

/** A part of an article in a section of its own. */
export const sectionWith = (id: string, part: string): string =>
  `<Section id="${id}" title="A section">\n\n${part}\n\n</Section>`;

const ITEM = 'Words of a case that is made in ten of them.';
const caseFor = (side: string): string =>
  `<Case side="${side}">\n\n${[1, 2, 3].map((n) => `${String(n)}. _Head._ ${ITEM}`).join('\n')}\n\n</Case>`;
export const minimalCases = `<Cases>\n\n${caseFor('linkerd')}\n\n${caseFor('cilium')}\n\n</Cases>`;
export const minimalDoubts = '<Doubts>\n\nWe do not know.\n\n</Doubts>';

/** The parts of the smallest body of an article that passes the checks, in their order. */
export const minimalBody: readonly string[] = [
  sectionWith('a-picture', '<Figure id="a-figure" />'),
  sectionWith('how', 'word '.repeat(700).trim()),
  sectionWith('two-cases', `${minimalCases}\n\n${minimalDoubts}`),
  '<Section id="since-2024" title="What changed">\n\nLittle.\n\n</Section>',
  '<Section id="how-the-page-fared" title="Fared" layer="evidence">\n\nWell.\n\n</Section>',
];

/**
 * A copy of `record` in which the field at a dotted path has another value; undefined removes it.
 * Throws where the path leads nowhere, so that a test cannot break a field that is not there.
 */
export function withField<T extends object>(record: T, path: string, value: unknown): T {
  const copy = structuredClone(record);
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const holder = parts.reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    copy,
  );
  if (typeof holder !== 'object' || holder === null) throw new Error(`No field at "${path}".`);
  if (value === undefined) delete (holder as Record<string, unknown>)[last];
  else (holder as Record<string, unknown>)[last] = value;
  return copy;
}

/** The newest versions whose documentation was read, as figures name them. */
export const newestVersions = (linkerd: string, cilium: string) =>
  Object.entries({ linkerd, cilium }).map(([project, text]) => ({
    ...minimalNumber,
    id: `performance-${project}-newest`,
    text,
  }));
