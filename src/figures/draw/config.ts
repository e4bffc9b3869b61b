import type { ChartConfiguration, ChartDataset, Plugin, ScaleOptionsByType } from 'chart.js';
import { drawItems } from './items.ts';
import type { Paint } from './paint.ts';
import { LOOKS } from './roles.ts';
import type { Marks, Scale, Scene } from './scene.ts';

/** Options of the tooltip; the browser adds them, the SVG needs none. */
export type TooltipOptions = NonNullable<
  NonNullable<ChartConfiguration<'bar' | 'scatter'>['options']>['plugins']
>['tooltip'];

function dataset(marks: Marks, paint: Paint, horizontal: boolean): ChartDataset<'bar' | 'scatter'> {
  const color = paint.fill(marks.fill);
  const common = {
    data: marks.data as never,
    xAxisID: marks.axes.x,
    yAxisID: marks.axes.y,
    label: marks.series,
    clip: false as const,
    indexAxis: horizontal ? ('y' as const) : ('x' as const),
    animation: false as const,
  };
  if (marks.type === 'bar')
    return {
      ...common,
      type: 'bar',
      backgroundColor: color,
      hoverBackgroundColor: color,
      barThickness: marks.size,
      grouped: false,
      minBarLength: 0,
      inflateAmount: 0,
    } as ChartDataset<'bar'>;
  const look = LOOKS[marks.role];
  const line = paint.color(marks.fill.replace('hatch:', ''));
  return {
    ...common,
    type: 'scatter',
    pointStyle: marks.tick ? 'line' : look.shape,
    pointRotation: marks.tick ? 90 : 0,
    radius: marks.size,
    hoverRadius: marks.size + (marks.tick ? 2 : 1.5),
    hitRadius: 6,
    pointBackgroundColor: marks.hollow ? paint.color('paper') : color,
    pointHoverBackgroundColor: marks.hollow ? paint.color('paper') : color,
    pointBorderColor: marks.tick || marks.hollow ? line : paint.color('paper'),
    pointHoverBorderColor: marks.tick || marks.hollow ? line : paint.color('ink'),
    pointBorderWidth: marks.tick ? 1.8 : marks.hollow ? 1.8 : 1.2,
    pointHoverBorderWidth: marks.tick ? 2.4 : 1.8,
  } as ChartDataset<'scatter'>;
}

/** Axes of one direction end to end. What they would print is drawn with the scene, so they are bare. */
function scales(list: readonly Scale[], direction: 'x' | 'y', reverse: boolean) {
  const entries = list.map(({ id, min, max, size }, i) => [
    id ?? `${direction}-gap${String(i)}`,
    {
      type: 'linear',
      axis: direction,
      position: direction === 'x' ? 'bottom' : 'left',
      min,
      max,
      reverse,
      display: false,
      offset: false,
      beginAtZero: false,
      stack: direction,
      stackWeight: size,
      weight: direction === 'x' ? i : -i,
    } as unknown as ScaleOptionsByType<'linear'>,
  ]);
  return Object.fromEntries(entries) as Record<string, ScaleOptionsByType<'linear'>>;
}

/**
 * The one place where a drawing becomes a Chart.js configuration; used for the SVG at build time and
 * for the canvas in the browser. Chart.js keeps and changes the object, so make one for each chart.
 */
export function toChartConfig(
  scene: Scene,
  paint: Paint,
  tooltip: TooltipOptions = { enabled: false },
): ChartConfiguration<'bar' | 'scatter'> {
  const { area, cut, height } = scene;
  const around: Plugin<'bar' | 'scatter'> = {
    id: 'around',
    beforeDatasetsDraw: ({ ctx }) => drawItems(ctx, scene.under, paint, cut),
    afterDatasetsDraw: ({ ctx }) => drawItems(ctx, scene.over, paint, cut),
  };
  return {
    type: 'bar',
    data: {
      datasets: scene.marks.map((marks) => dataset(marks, paint, scene.indexAxis === 'y')),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: scene.indexAxis,
      parsing: {},
      layout: {
        autoPadding: false,
        padding: {
          left: area.left,
          right: cut.width - area.right,
          top: area.top,
          bottom: height - area.bottom,
        },
      },
      scales: { ...scales(scene.x, 'x', false), ...scales(scene.y, 'y', scene.down) },
      plugins: { tooltip },
    } as NonNullable<ChartConfiguration<'bar' | 'scatter'>['options']>,
    plugins: [around],
  };
}
