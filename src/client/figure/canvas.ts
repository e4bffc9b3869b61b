import {
  type ActiveElement,
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { Chart as ChartSpec, Series } from '../../figures/chart.ts';
import { type TooltipOptions, toChartConfig } from '../../figures/draw/config.ts';
import { CUT_CLASSES, type Cut, cutFor } from '../../figures/draw/cuts.ts';
import { draw } from '../../figures/draw/draw.ts';
import type { Measure } from '../../figures/draw/measure-text.ts';
import type { Paint } from '../../figures/draw/paint.ts';
import type { Scene, Stop } from '../../figures/draw/scene.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

/** A mark whose row is further away than this from the pointer is not meant. */
const REACH = 22;

/** The canvas of one figure: draws it, finds marks, shows the tooltip of one of them. */
export class FigureCanvas {
  readonly element = document.createElement('canvas');
  readonly #measure: Measure;
  #chart: Chart | undefined;
  #scene: Scene | undefined;
  #at = -1;

  constructor(measure: Measure) {
    this.#measure = measure;
    this.element.className = 'drawing';
  }

  /**
   * Draws for a box of this width, CSS pixels; like the SVG of the same cut, so nothing moves.
   * `density` is the number of canvas pixels per CSS pixel.
   */
  render(
    chart: ChartSpec,
    series: readonly Series[],
    paint: Paint,
    { width, density }: { width: number; density: number },
  ): void {
    const cut = cutFor(width);
    const scene = draw(chart, series, cut, this.#measure);
    const scale = Math.min(width, cut.upTo) / cut.width;
    const height = Math.ceil(scene.height);
    this.#chart?.destroy();
    this.#scene = scene;
    this.#at = -1;
    this.element.width = cut.width;
    this.element.height = height;
    const config = toChartConfig(scene, paint, this.#tooltip(scene, cut, paint));
    const devicePixelRatio = scale * density;
    this.#chart = new Chart(this.element, {
      ...config,
      platform: BasicPlatform,
      options: { ...config.options, devicePixelRatio },
    });
    // Chart.js writes a size in pixels; on the page the style sheet and the shape of the drawing decide.
    const { style } = this.element;
    style.width = style.height = '';
    style.aspectRatio = `${String(cut.width)} / ${String(height)}`;
    this.element.classList.toggle(CUT_CLASSES.n, cut.name === 'n');
  }

  #tooltip(scene: Scene, cut: Cut, paint: Paint): TooltipOptions {
    const stopOf = (set = -1, index = -1): Stop | undefined =>
      scene.stops.find((stop) => stop.set === set && stop.index === index);
    const font = (size: number, weight: number) => ({ family: paint.family, size, weight });
    return {
      enabled: true,
      displayColors: false,
      backgroundColor: paint.color('paper'),
      borderColor: paint.color('ink'),
      borderWidth: 1,
      cornerRadius: 2,
      caretSize: 5,
      caretPadding: cut.radius + 3,
      padding: 9,
      titleColor: paint.color('ink'),
      titleFont: font(cut.font.head, 600),
      titleMarginBottom: 4,
      bodyColor: paint.color('ink-2'),
      bodyFont: font(cut.font.label, 400),
      bodySpacing: 3,
      callbacks: {
        title: ([item]) => stopOf(item?.datasetIndex, item?.dataIndex)?.title ?? '',
        label: (item) => stopOf(item.datasetIndex, item.dataIndex)?.lines ?? '',
      },
    };
  }

  #element(stop: Stop) {
    return this.#chart?.getDatasetMeta(stop.set).data[stop.index];
  }

  /** The mark nearest to a place on the page, or -1. Its row or column counts first. */
  find(clientX: number, clientY: number): number {
    const box = this.element.getBoundingClientRect();
    const scene = this.#scene;
    if (!scene || !box.width) return -1;
    const scale = scene.cut.width / box.width;
    const [px, py] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    const rows = scene.indexAxis === 'y';
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    scene.stops.forEach((stop, i) => {
      const mark = this.#element(stop);
      if (!mark) return;
      const { x, y } = mark.tooltipPosition(true);
      if (x === null || y === null) return;
      const [dx, dy] = [Math.abs(x - px), Math.abs(y - py)];
      const across = rows ? dy : dx;
      const distance = across * 4 + (rows ? dx : dy);
      if ((rows && across > REACH) || distance >= least) return;
      least = distance;
      best = i;
    });
    return best;
  }

  /** Shows the tooltip of a mark by its place in reading order; -1 hides it. Returns the mark. */
  show(at: number): Stop | undefined {
    const stop = this.#scene?.stops[at];
    const chart = this.#chart;
    if (!chart) return undefined;
    if (at !== this.#at) {
      this.#at = at;
      const active: ActiveElement[] = [];
      const element = stop && this.#element(stop);
      if (stop && element) active.push({ datasetIndex: stop.set, index: stop.index, element });
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.draw();
    }
    return stop;
  }

  /** How many marks there are to read. */
  get count(): number {
    return this.#scene?.stops.length ?? 0;
  }

  /** The mark that `step` marks on from the one shown; the ends do not wrap. */
  next(step: number): number {
    const last = this.count - 1;
    if (this.#at < 0) return step > 0 ? 0 : last;
    return Math.min(last, Math.max(0, this.#at + step));
  }
}
