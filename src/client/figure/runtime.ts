import { without } from '../../figures/draw/without.ts';
import {
  defaults,
  openedWith,
  readState,
  type State,
  viewKey,
  viewName,
  writeState,
} from '../../figures/options.ts';
import type { FigureFile } from '../../figures/output/to-json.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { askedBy } from '../../lib/asked.ts';
import { FigureCanvas } from './canvas.ts';
import { asPicture } from './chart-role.ts';
import { readForm, showNotice, showState } from './controls.ts';
import { showCanvases } from './live-sheet.ts';
import { canvasMeasure, loadFonts, readPaint } from './paint.ts';
import { followPointerAndKeys } from './reading.ts';
import { showTable, showWords } from './words.ts';

/** Canvas pixels per CSS pixel on paper. */
const PRINT_DENSITY = 3;

/** Does something when the window comes to a sharper or coarser screen, which resizes nothing. A query holds for one sharpness. */
function onOtherScreen(work: () => void): void {
  matchMedia(`(resolution: ${String(window.devicePixelRatio)}dppx)`).addEventListener(
    'change',
    () => {
      work();
      onOtherScreen(work);
    },
    { once: true },
  );
}

/**
 * Puts a canvas in place of the picture of a figure and lets its controls work. `file` holds its
 * views, `intentOf` tells what the reader did last before it worked: the value pointed at is shown,
 * the focus stays on the picture, and a choice made in the meantime is taken up.
 */
export async function mount(
  host: HTMLElement,
  file: FigureFile,
  intentOf: () => Event | undefined,
): Promise<void> {
  const { id = '', base = '/', view: opening } = host.dataset;
  const art = host.querySelector<HTMLElement>('.figure-art');
  const form = host.querySelector<HTMLFormElement>('form');
  if (!art || !form) throw new Error(`Figure ${id} lacks its picture or its controls.`);
  const options = openedWith(file.options, opening);
  const viewOf = (key: string): FigureSpec => {
    const spec = file.views[key];
    if (!spec) throw new Error(`Figure ${id} has no view ${key}.`);
    return spec;
  };
  const firstKey = viewKey(options, defaults(options));
  let shownKey = firstKey;
  let view = viewOf(firstKey);
  if (!host.querySelector('[data-table] table')) showTable(host, view);

  /** Takes up a choice: changes the view, and the words with it. */
  function choose({ chosen }: Pick<State, 'chosen'>): void {
    const key = viewKey(options, chosen);
    if (key === shownKey) return;
    view = viewOf(key);
    shownKey = key;
    showWords(host, view, base, key === firstKey);
  }

  const family = getComputedStyle(host).getPropertyValue('--font-sans');
  await loadFonts(family);
  const canvas = new FigureCanvas(canvasMeasure(family));
  const seriesIds = (chosen: State['chosen']): string[] => {
    choose({ chosen });
    return view.series.map((series) => series.id);
  };
  const query = askedBy(location.search);
  const known = readState(query, id, options, []);
  let state = readState(query, id, options, seriesIds(known.chosen));

  const render = (forPrint = false): void => {
    canvas.render(
      without(view.chart, state.hidden),
      view.series,
      readPaint(host, family, forPrint),
      {
        width: art.clientWidth,
        density: Math.max(forPrint ? PRINT_DENSITY : 1, window.devicePixelRatio),
      },
    );
  };
  const status = host.querySelector('[data-status]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const update = (): void => {
    showState(form, options, state, view.series);
    render();
    const none = view.series.length > 0 && state.hidden.length === view.series.length;
    say(none ? 'All series are switched off, so nothing is drawn. The table has all values.' : '');
    const first = shownKey === firstKey && !state.hidden.length;
    art.dataset['live'] = first ? 'first' : 'changed';
    // What is taken along is the view that is shown.
    host.dataset['shown'] = shownKey === firstKey ? '' : viewName(shownKey);
    host.dataset['without'] = state.hidden.join();
  };
  const write = (address: string): void => {
    if (host.dataset['steps'] === undefined) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  };
  const apply = (wanted: Pick<State, 'chosen' | 'hidden'>, back = false): void => {
    const present = seriesIds(wanted.chosen);
    const hidden = wanted.hidden.filter((name) => present.includes(name));
    state = { chosen: wanted.chosen, hidden, unknown: [] };
    showNotice(host, []);
    const query = writeState(askedBy(location.search), id, options, state).toString();
    if (!back) write(`${location.pathname}${query && `?${query}`}${location.hash}`);
    update();
  };

  const meant = readForm(form, options);
  const isChanged = viewKey(options, meant.chosen) !== firstKey || meant.hidden.length > 0;
  const hadFocus = document.activeElement === art;
  canvas.element.setAttribute('aria-describedby', `fig-${id}-d`);
  showNotice(host, state.unknown);
  showCanvases();
  art.append(canvas.element);
  asPicture(art);
  update();
  const take = followPointerAndKeys(canvas, host);
  // The page stays where it is, under the finger that has asked.
  if (hadFocus) canvas.element.focus({ preventScroll: true });
  const intent = intentOf();
  if (intent instanceof PointerEvent) take(intent);
  if (isChanged) apply(meant);
  form.addEventListener('change', () => apply(readForm(form, options)));
  if (host.dataset['steps'] !== undefined)
    addEventListener('popstate', () => {
      const back = askedBy(location.search);
      const { chosen } = readState(back, id, options, []);
      apply(readState(back, id, options, seriesIds(chosen)), true);
    });

  const redraw = (): void => render();
  /** Width and sharpness: zoom and another screen change how many pixels a picture needs, though not its width. */
  const size = (): string => `${String(art.clientWidth)} ${String(window.devicePixelRatio)}`;
  let last = size();
  const keepSharp = (): void => {
    if (!art.clientWidth || size() === last) return;
    last = size();
    render();
  };
  const observer = new ResizeObserver(keepSharp);
  try {
    observer.observe(art, { box: 'device-pixel-content-box' });
  } catch {
    // Safari counts in its own pixels alone.
    observer.observe(art);
  }
  addEventListener('resize', keepSharp);
  onOtherScreen(keepSharp);
  matchMedia('(forced-colors: active)').addEventListener('change', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  document.addEventListener('themechange', redraw);
  addEventListener('beforeprint', () => render(true));
  addEventListener('afterprint', redraw);
}
