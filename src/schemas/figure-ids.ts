/** Ids of all figures. Part of public addresses: never renamed, never reused. */
export const FIGURE_IDS = [
  'livewyer-throughput',
  'livewyer-latency',
  'livewyer-percentiles',
  'livewyer-two-references',
  'complexity-counts',
  'advisories-by-year',
  'encryption-history',
  'encryption-by-leg',
  'proxy-failure',
  'request-path',
  'kinds-of-work',
  'parts-to-run',
  'stable-releases',
  'support-ends',
  'packet-path',
  'maintainers-by-employer',
  'commits-by-year',
  'project-activity',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];
