import type { Series } from '../../figures/chart.ts';
import { applies, type State } from '../../figures/options.ts';
import { seriesHtml } from '../../figures/output/series-html.ts';
import type { FigureOption } from '../../figures/spec.ts';
import { sayIgnored } from '../ignored.ts';

/** Shows a state in the form: choices, which of them apply, and the switches of the series. */
export function showState(
  form: HTMLFormElement,
  options: readonly FigureOption[],
  { chosen, hidden }: Pick<State, 'chosen' | 'hidden'>,
  series: readonly Series[],
): void {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  for (const option of options) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${option.name}"]`);
    if (!select) continue;
    select.value = chosen[option.name] ?? option.default;
    const label = select.closest('label');
    if (label) label.hidden = !applies(option, chosen);
  }
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name=series]')];
  const list = form.querySelector<HTMLElement>('[data-series-list]');
  const same = inputs.map(({ value }) => value).join() === series.map(({ id }) => id).join();
  if (list) list.hidden = series.length < 2;
  if (same) for (const input of inputs) input.checked = !hidden.includes(input.value);
  else if (list) {
    const legend = list.querySelector('legend')?.outerHTML ?? '';
    list.innerHTML = legend + seriesHtml(series, hidden, list.dataset['seriesList'] === 'keyed');
  }
}

/** Reads the state of the form. Options it does not hold keep their default. */
export function readForm(
  form: HTMLFormElement,
  options: readonly FigureOption[],
): Pick<State, 'chosen' | 'hidden'> {
  const data = new FormData(form);
  const shown = data.getAll('series').map(String);
  const all = [...form.querySelectorAll<HTMLInputElement>('input[name=series]')];
  return {
    chosen: Object.fromEntries(
      options.map((option) => [option.name, String(data.get(option.name) ?? option.default)]),
    ),
    hidden: all.map(({ value }) => value).filter((value) => !shown.includes(value)),
  };
}

/** Says above the picture what of the address could not be used. */
export function showNotice(host: HTMLElement, unknown: readonly string[]): void {
  host.querySelector('[data-notice]')?.remove();
  if (!unknown.length) return;
  const notice = document.createElement('p');
  notice.className = 'notice mt-3';
  notice.dataset['notice'] = '';
  host.querySelector('.figure-art')?.before(notice);
  void sayIgnored(notice, unknown);
}
