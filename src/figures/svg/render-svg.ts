import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  type ChartItem,
  LinearScale,
  type Plugin,
  PointElement,
  ScatterController,
} from 'chart.js';
import { toChartConfig } from '../draw/config.ts';
import type { Cut } from '../draw/cuts.ts';
import { draw } from '../draw/draw.ts';
import type { Measure } from '../draw/measure-text.ts';
import type { FigureSpec } from '../spec.ts';
import { SvgContext } from './svg-context.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController);

/** The parts of an SVG: its size, definitions and content, for a page or for a file of its own. */
export interface Drawing {
  width: number;
  height: number;
  fontSize: number;
  /** Begins the ids of its patterns. */
  prefix: string;
  body: string;
}

/**
 * Draws one view for one cut. `prefix` keeps ids apart where several drawings share a page; `fixed`
 * holds texts to their width for readers without the font.
 */
export function drawSvg(
  spec: Pick<FigureSpec, 'chart' | 'series'>,
  cut: Cut,
  measure: Measure,
  prefix: string,
  fixed = false,
): Drawing {
  const scene = draw(spec.chart, spec.series, cut, measure);
  const context = new SvgContext(cut.width, scene.height, measure, cut.font.label, prefix, fixed);
  const config = toChartConfig(scene, {
    color: (name) => name,
    fill: (name) => name,
    family: 'sans',
  });
  const bySeries: Plugin = {
    id: 'series',
    beforeDatasetDraw: (_, { meta }) => context.beginSeries(meta.label),
    afterDatasetDraw: () => context.endSeries(),
  };
  new Chart(context as unknown as ChartItem, {
    ...config,
    plugins: [...(config.plugins ?? []), bySeries],
    platform: BasicPlatform,
    options: { ...config.options, devicePixelRatio: 1 },
  }).destroy();
  return {
    width: cut.width,
    height: scene.height,
    fontSize: cut.font.label,
    prefix,
    body: context.definitions() + context.out.join(''),
  };
}

/** An `svg` element for a page. Colors come from the style sheet; words from the element `labelId`. */
export function inlineSvg(drawing: Drawing, classes: string, labelId: string): string {
  const { width, height, fontSize, body } = drawing;
  return `<svg class="${classes}" viewBox="0 0 ${String(width)} ${String(Math.ceil(height))}" font-size="${String(fontSize)}" role="img" aria-labelledby="${labelId}">${body}</svg>`;
}
