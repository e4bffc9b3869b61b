import { expect, it } from 'vitest';
import { buildAllViews, DATA_FIGURE_IDS } from '../../src/figures/catalog.ts';
import { CUTS } from '../../src/figures/draw/cuts.ts';
import { fontMeasure } from '../../src/figures/svg/measure.ts';
import { drawSvg } from '../../src/figures/svg/render-svg.ts';
import { drawingFaults } from '../support/drawing/faults.ts';
import { valueFaults } from '../support/drawing/values.ts';
import { records } from './records.ts';

const measure = await fontMeasure();

const views = DATA_FIGURE_IDS.flatMap((id) =>
  Object.entries(buildAllViews(id, records)).map(([key, spec]) => ({ name: `${id}?${key}`, spec })),
);

it('every view of every figure draws its values, to their length and in the color of their role', () => {
  const faults = views.flatMap(({ name, spec }) =>
    Object.values(CUTS).flatMap((cut) =>
      drawingFaults(spec, drawSvg(spec, cut, measure, 'p').body).map(
        (fault) => `${name}, cut ${cut.name}: ${fault}`,
      ),
    ),
  );
  expect(faults).toEqual([]);
});

it('every view of every figure draws what its data table says, and leaves nothing out unsaid', () => {
  const faults = views.flatMap(({ name, spec }) =>
    valueFaults(spec).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
