/** A page of each kind, by its path below the base; of a kind with many pages one of the largest. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '',
  article: 'differences/performance/',
  overview: 'overview/linkerd/',
  choice: 'choose/',
  'grounds of the choice': 'choose/grounds/',
  facts: 'facts/',
  'claims ledger': 'claims/',
  claim: 'claims/one-tenth/',
  'claims, filtered': 'claims/verdict/supported/',
  benchmarks: 'benchmarks/',
  study: 'benchmarks/livewyer-2024/',
  timeline: 'timeline/',
  'security record': 'security-record/',
  advisories: 'security-record/advisories/',
  governance: 'governance/',
  sources: 'sources/',
  'sources under a letter': 'sources/c/',
  'all sources': 'sources/list/',
};

/**
 * The least a page can be: 1,000 bytes of HTML with a heading and a paragraph, without style,
 * script or icon. What it costs to load is the floor for every other page on the same server.
 */
export function floorPage(): string {
  const start =
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width">' +
    // An empty icon keeps the browser from asking for /favicon.ico.
    '<link rel="icon" href="data:,"><title>Floor</title><h1>Floor</h1><p>';
  return start.padEnd(1000, 'A page that holds next to nothing is the floor for all others. ');
}
