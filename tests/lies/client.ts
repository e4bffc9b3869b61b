import type { Lie } from '../../scripts/lies/lie.ts';

/** Lies that only a browser tells. */
export const CLIENT_LIES: readonly Lie[] = [
  {
    name: 'a filtered list counts one entry more than it shows',
    file: 'src/client/filter-status.ts',
    find: "say('[data-noun]', shownWords(counts, all,",
    replace: "say('[data-noun]', shownWords(counts.map((count) => count + 1), all,",
    tests: ['tests/e2e/facts.spec.ts'],
  },
  {
    name: 'the ledger shows records that the filter excludes',
    file: 'src/client/filter-list.ts',
    find: "entry.element.toggleAttribute('hidden', !isShown(entry));",
    replace: "entry.element.toggleAttribute('hidden', false);",
    tests: ['tests/e2e/claims.spec.ts'],
  },
  {
    name: 'the canvas draws Linkerd in the color of Cilium',
    file: 'src/client/figure/paint.ts',
    find: 'probe.style.color = `var(--color-${name})`;',
    replace: "probe.style.color = `var(--color-${name === 'linkerd' ? 'cilium' : name})`;",
    tests: ['tests/e2e/figures.spec.ts'],
  },
  {
    name: 'both sides of a stopped proxy are told with the numbers of Linkerd',
    file: 'src/client/proxy-failure.ts',
    find: 'of view.chart.sides) {',
    replace:
      'of view.chart.sides.map((side) => ({ ...view.chart.sides[0], series: side.series }) as typeof side)) {',
    tests: ['tests/e2e/proxy-failure.spec.ts'],
  },
];
