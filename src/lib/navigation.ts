/** Pages in the main navigation, in order. */
export const MAIN_NAV = [
  { path: '/bottom-line/', name: 'Which to choose' },
  { path: '/overview/', name: 'Overviews' },
  { path: '/facts/', name: 'Facts' },
  { path: '/claims/', name: 'Claims' },
  { path: '/benchmarks/', name: 'Benchmarks' },
  { path: '/timeline/', name: 'Timeline' },
  { path: '/sources/', name: 'Sources' },
  { path: '/about/', name: 'About' },
] as const;

/** Prose pages below /overview/ and beside it, in reading order, by the name of their file. */
export const PAGE_PATHS = {
  'overview-linkerd': '/overview/linkerd/',
  'overview-cilium': '/overview/cilium/',
  'stack-up': '/overview/',
  'bottom-line': '/bottom-line/',
  about: '/about/',
} as const;
export type PageId = keyof typeof PAGE_PATHS;

/** Pages that show records and have texts in content/reference, by the name of their file. */
export const REFERENCE_PATHS = {
  facts: '/facts/',
  timeline: '/timeline/',
  sources: '/sources/',
  benchmarks: '/benchmarks/',
  'livewyer-2024': '/benchmarks/livewyer-2024/',
  'security-record': '/security-record/',
  governance: '/governance/',
  changelog: '/changelog/',
} as const;
export type ReferencePageId = keyof typeof REFERENCE_PATHS;
