import { type Choice, type Filter, SEARCH } from '@/lib/filter';
import { grouped } from '@/lib/numbers';

/** A link that sets a filter to a value; an empty value takes the filter back. */
export interface FilterLink {
  element: HTMLAnchorElement;
  name: string;
  value: string;
  /** What the page calls the value. */
  word: string;
}

/** The links of a filter bar, row by row. */
export const linksOf = (list: HTMLElement): FilterLink[] =>
  [...list.querySelectorAll<HTMLElement>('[data-filter]')].flatMap((row) =>
    [...row.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((element) => ({
      element,
      name: row.dataset['filter'] ?? '',
      value: element.dataset['value'] ?? '',
      word: element.querySelector(':scope > span:last-of-type')?.textContent ?? '',
    })),
  );

/** The filters of a list with the values that its links and menus offer. */
export const filtersOf = (list: HTMLElement): Filter[] =>
  [...list.querySelectorAll<HTMLElement>('[data-filter]')].map((row) => {
    const values =
      row instanceof HTMLSelectElement
        ? [...row.options].map(({ value }) => value)
        : [...row.querySelectorAll<HTMLElement>('a[data-value]')].map(
            ({ dataset }) => dataset['value'] ?? '',
          );
    return { name: row.dataset['filter'] ?? '', values: values.filter(Boolean) };
  });

/** Says whether the link is chosen, and where it leads. */
export function mark({ element }: FilterLink, chosen: boolean, address: string): void {
  // Only what changes is touched: each change of a bar lays out the list again.
  if (element.getAttribute('href') !== address) element.href = address;
  if (chosen) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}

/** Counts of combinations are smaller; the links beside them must not move when they come. */
export function keepWidths(links: readonly FilterLink[]): void {
  const loose = links
    .map(({ element }) => element)
    .filter((element) => element.querySelector('[data-tally]') && !element.style.minWidth);
  const widths = loose.map((element) => element.getBoundingClientRect().width);
  for (const [i, element] of loose.entries())
    element.style.minWidth = `${String(widths[i] ?? 0)}px`;
}

/** Writes what a link leads to: of each sort that there is, and a zero where there is nothing. */
export function writeCounts({ element }: FilterLink, counts: readonly number[]): void {
  const none = counts.every((count) => count === 0);
  const parts = element.querySelectorAll<HTMLElement>('[data-tally]');
  for (const [i, part] of [...parts].entries()) {
    const count = counts[i] ?? 0;
    const away = count === 0 && !(none && i === 0);
    if (part.hidden !== away) part.hidden = away;
    const text = part.firstChild;
    const shown = `${i > 0 ? '+' : ''}${grouped(count)}`;
    if (text && text.textContent !== shown) text.textContent = shown;
  }
  element.classList.toggle('filter-zero', none);
}

/** What is chosen, as the page names it. */
export const chosenWords = (
  choice: Choice,
  filters: readonly Filter[],
  links: readonly FilterLink[],
  selects: readonly HTMLSelectElement[],
): string[] =>
  [...filters.map(({ name }) => name), SEARCH].flatMap((name) => {
    const value = choice[name];
    if (!value) return [];
    const link = links.find((one) => one.name === name && one.value === value);
    const select = selects.find(({ dataset }) => dataset['filter'] === name);
    return link?.word ?? select?.selectedOptions[0]?.text ?? value.slice(0, 60);
  });
