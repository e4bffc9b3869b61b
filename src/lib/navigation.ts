/** Pages in the main navigation, in order: at most seven, by names that a newcomer understands. */
export const MAIN_NAV = [
  { path: '/choose/', name: 'Which to choose' },
  { path: '/overview/', name: 'How they work' },
  { path: '/run/', name: 'Living with it' },
  { path: '/facts/', name: 'Features' },
  { path: '/benchmarks/', name: 'Benchmarks' },
  { path: '/claims/', name: 'Fact check' },
  { path: '/about/', name: 'About' },
] as const;

/** The map at the foot of every page, beside the five differences. */
export const FOOTER_MAP = [
  {
    head: 'To decide',
    pages: [
      { path: '/choose/', name: 'Which to choose' },
      { path: '/overview/linkerd/', name: 'What Linkerd is' },
      { path: '/overview/cilium/', name: 'What Cilium is' },
      { path: '/overview/', name: 'How they work' },
      { path: '/facts/', name: 'Facts and features' },
      { path: '/glossary/', name: 'Glossary' },
      { path: '/search/a-to-z/', name: 'Index from A to Z' },
    ],
  },
  {
    head: 'Living with it',
    pages: [
      { path: '/run/both/', name: 'Running both' },
      { path: '/run/versions/', name: 'Which versions fit' },
      { path: '/run/failure/', name: 'What stops when' },
      { path: '/run/cost/', name: 'Size and cost' },
      { path: '/run/symptoms/', name: 'Error texts' },
      { path: '/run/', name: 'All pages on living with it' },
    ],
  },
  {
    head: 'The evidence',
    pages: [
      { path: '/claims/', name: 'The 2024 page, claim by claim' },
      { path: '/benchmarks/', name: 'Benchmarks' },
      { path: '/security-record/', name: 'Security advisories' },
      { path: '/governance/', name: 'Governance' },
      { path: '/timeline/', name: 'Timeline' },
      { path: '/figures/', name: 'Figures' },
      { path: '/sources/', name: 'Sources' },
    ],
  },
] as const;

/** Pages about the site itself, the last part of that map. */
export const SITE_PAGES = [
  { path: '/about/', name: 'Method and interests' },
  { path: '/about/linking/', name: 'Link, embed, cite' },
  { path: '/data/', name: 'Data files' },
  { path: '/changelog/', name: 'Corrections and changes' },
  { path: '/reference/', name: 'Field reference' },
] as const;

/** The search on a page of its own, and the index of all that it finds. */
export const SEARCH_PAGE = '/search/';
export const A_TO_Z = '/search/a-to-z/';

/** Prose pages below /overview/ and beside it, in reading order, by the name of their file. */
export const PAGE_PATHS = {
  'overview-linkerd': '/overview/linkerd/',
  'overview-cilium': '/overview/cilium/',
  'stack-up': '/overview/',
  'bottom-line': '/choose/grounds/',
  about: '/about/',
  linking: '/about/linking/',
} as const;
export type PageId = keyof typeof PAGE_PATHS;

/** How to link, embed and cite what is here. */
export const LINKING = PAGE_PATHS.linking;

/** Pages that show records and have texts in content/reference, by the name of their file. */
export const REFERENCE_PATHS = {
  choose: '/choose/',
  'choose-record': '/choose/record/',
  'choose-checklist': '/choose/checklist/',
  'choose-list': '/choose/list/',
  moved: '/bottom-line/',
  claims: '/claims/',
  search: SEARCH_PAGE,
  facts: '/facts/',
  timeline: '/timeline/',
  sources: '/sources/',
  'sources-list': '/sources/list/',
  benchmarks: '/benchmarks/',
  'livewyer-2024': '/benchmarks/livewyer-2024/',
  'security-record': '/security-record/',
  'security-advisories': '/security-record/advisories/',
  governance: '/governance/',
  glossary: '/glossary/',
  changelog: '/changelog/',
  figures: '/figures/',
  data: '/data/',
  run: '/run/',
  'run-both': '/run/both/',
  'run-versions': '/run/versions/',
  'run-failure': '/run/failure/',
  'run-symptoms': '/run/symptoms/',
  'run-upgrades': '/run/upgrades/',
  'run-cost': '/run/cost/',
  'run-platforms': '/run/platforms/',
  'run-migration': '/run/migration/',
  'run-routing': '/run/routing/',
  'run-multicluster': '/run/multicluster/',
  'run-myths': '/run/myths/',
} as const;
export type ReferencePageId = keyof typeof REFERENCE_PATHS;

/** Pages of the chapter on living with the choice by the name of their texts, in the parts of its first page. */
export const RUN_PARTS = {
  pages: ['run-both', 'run-versions', 'run-platforms', 'run-cost', 'run-myths'],
  change: ['run-upgrades', 'run-migration', 'run-routing', 'run-multicluster'],
  trouble: ['run-failure', 'run-symptoms'],
} as const satisfies Record<string, readonly ReferencePageId[]>;

/** The same pages in reading order. */
export const RUN_PAGES = Object.values(RUN_PARTS).flat();

/** Those whose records are too many for one page: what they keep closed stands on a page of its own. */
export const RUN_APART = [
  'run-both',
  'run-versions',
  'run-platforms',
  'run-cost',
  'run-upgrades',
  'run-failure',
  'run-symptoms',
] as const satisfies readonly (typeof RUN_PAGES)[number][];
