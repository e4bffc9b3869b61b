import type { Chosen, FigureOption } from './spec.ts';

/** The default value of every option. */
export const defaults = (options: readonly FigureOption[]): Chosen =>
  Object.fromEntries(options.map((option) => [option.name, option.default]));

/** True where the option has an effect under the other choices. */
export const applies = (option: FigureOption, chosen: Chosen): boolean =>
  !option.when || chosen[option.when.name] === option.when.is;

/**
 * The name of a view: options that apply, in their order, as "name=value" joined by "&".
 * Choices that differ only in options without effect are one view.
 */
export const viewKey = (options: readonly FigureOption[], chosen: Chosen): string =>
  options
    .filter((option) => applies(option, chosen))
    .map((option) => `${option.name}=${chosen[option.name] ?? option.default}`)
    .join('&');

/** Every view a reader can reach, each once, in the order of options and choices. */
export function allChoices(options: readonly FigureOption[]): Chosen[] {
  const all = options.reduce<Chosen[]>(
    (sofar, option) =>
      sofar.flatMap((chosen) => option.choices.map(({ id }) => ({ ...chosen, [option.name]: id }))),
    [{}],
  );
  const seen = new Set<string>();
  return all.filter((chosen) => {
    const key = viewKey(options, chosen);
    return !seen.has(key) && seen.add(key);
  });
}

/** The choice behind the name of a view; the defaults without one. Throws where there is no such view. */
export function choiceOf(options: readonly FigureOption[], view?: string): Chosen {
  if (view === undefined) return defaults(options);
  const all = allChoices(options);
  const found = all.find((chosen) => viewKey(options, chosen) === view);
  if (!found) {
    const names = all.map((chosen) => viewKey(options, chosen)).join(', ');
    throw new Error(`"${view}" is no view of the figure. Its views: ${names}`);
  }
  return found;
}

/** The options of a figure that a page opens with another view than the usual one. */
export function openedWith(options: readonly FigureOption[], view?: string): FigureOption[] {
  const chosen = choiceOf(options, view);
  return options.map((option) => ({ ...option, default: chosen[option.name] ?? option.default }));
}

/** A choice and hidden series as they stand in the address, and what of it could not be used. */
export interface State {
  chosen: Chosen;
  hidden: string[];
  /** Parts of the address that mean nothing here, as written. */
  unknown: string[];
}

/** Reads the state of one figure from the query of an address: `?<id>.<option>=<choice>&<id>.hide=a,b`. */
export function readState(
  query: URLSearchParams,
  id: string,
  options: readonly FigureOption[],
  series: readonly string[],
): State {
  const state = {
    chosen: { ...defaults(options) },
    hidden: [] as string[],
    unknown: [] as string[],
  };
  for (const [param, value] of query) {
    if (!param.startsWith(`${id}.`)) continue;
    const name = param.slice(id.length + 1);
    const option = options.find((candidate) => candidate.name === name);
    if (name === 'hide')
      for (const part of value.split(','))
        (series.includes(part) ? state.hidden : state.unknown).push(part);
    else if (option?.choices.some((choice) => choice.id === value)) state.chosen[name] = value;
    else state.unknown.push(`${name}=${value}`);
  }
  return state;
}

/** The query with the state of one figure written into it; defaults and options without effect are left out. */
export function writeState(
  query: URLSearchParams,
  id: string,
  options: readonly FigureOption[],
  { chosen, hidden }: Pick<State, 'chosen' | 'hidden'>,
): URLSearchParams {
  const next = new URLSearchParams([...query].filter(([param]) => !param.startsWith(`${id}.`)));
  for (const option of options) {
    const value = chosen[option.name];
    if (value !== undefined && value !== option.default && applies(option, chosen))
      next.set(`${id}.${option.name}`, value);
  }
  if (hidden.length) next.set(`${id}.hide`, hidden.join(','));
  return next;
}

/** Name of a view in names of files: its choices, in the order of their options. */
export const viewName = (key: string): string => key.replace(/[^&=]+=/g, '').replaceAll('&', '-');

/** What a view shows, in the words of its choices; empty where there is nothing to choose. */
export const viewWords = (options: readonly FigureOption[], chosen: Chosen): string =>
  options
    .filter((option) => applies(option, chosen))
    .map(({ name, choices }) => choices.find(({ id }) => id === chosen[name])?.label ?? '')
    .join(', ');
