import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import FigureControls from '../../src/components/figure/FigureControls.astro';
import type { Series } from '../../src/figures/chart.ts';
import type { FigureOption } from '../../src/figures/spec.ts';

const option: FigureOption = {
  name: 'metric',
  label: 'Measure',
  choices: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  default: 'a',
};
const linkerd: Series = { id: 'linkerd', label: 'Linkerd', role: 'linkerd' };
const cilium: Series = { id: 'cilium', label: 'Cilium', role: 'cilium' };

/** The field sets of the controls of a figure: their legends, and how many things each lets choose. */
async function fieldsets(options: FigureOption[], series: Series[], keyed = false) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(FigureControls, {
    props: { id: 'one', options, series, keyed },
  });
  return parse(html)
    .querySelectorAll('fieldset:not([hidden])')
    .map((set) => [
      set.querySelector('legend')?.textContent,
      set.querySelectorAll('select, input').length,
    ]);
}

describe('controls of a figure', () => {
  test('offer its options and its series', async () => {
    expect(await fieldsets([option], [linkerd, cilium])).toEqual([
      ['What the figure shows', 1],
      ['Series shown', 2],
    ]);
  });

  test('have no field set without a thing to choose', async () => {
    expect(await fieldsets([], [linkerd, cilium])).toEqual([['Series shown', 2]]);
    expect(await fieldsets([option], [])).toEqual([['What the figure shows', 1]]);
  });

  test('let nobody hide the only series', async () => {
    expect(await fieldsets([option], [linkerd])).toEqual([['What the figure shows', 1]]);
  });
});
