import type { Found, Group } from '@/lib/search/found';
import { cleanQuery } from '@/lib/search/query';
import { find } from './find';
import { type Form, foundWords, groupElement } from './show';

/** The parts of a search: a field, a line that says what came of it, and a place for the results. */
export interface Panel {
  field: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  /** Base address of the site. */
  base: string;
  form: Form;
  /** How many results of each kind stand at first. */
  each: number;
  /** Told of every query that was looked up. */
  looked?: (query: string) => void;
}

/** Rest after a key before a query is looked up, in milliseconds. */
const REST = 120;
/** Most results of one kind. */
const ALL = 100;

/** Says that the index did not come, and where everything is listed without it. */
function sayFailed({ status, results, base }: Panel, error: unknown): void {
  const link = document.createElement('a');
  link.href = `${base}search/a-to-z/`;
  link.textContent = 'index from A to Z';
  const reason = error instanceof Error ? error.message : String(error);
  status.replaceChildren(
    'The index of the search could not be loaded. Check the connection and whether something blocks scripts of this site, and try again; the ',
    link,
    ` lists the same. (${reason})`,
  );
  results.replaceChildren();
}

/** Makes a field search while one types. Returns what looks up its words at once. */
export function search(panel: Panel): () => void {
  const { field, status, results, base, form, each } = panel;
  let asked = '';
  let timer = 0;

  const show = (found: Found, query: string): void => {
    status.replaceChildren(...foundWords(query, found));
    results.replaceChildren(
      ...found.groups.map((group) =>
        groupElement(group, base, form, () => void showAll(group, query)),
      ),
    );
  };
  const showAll = async ({ kind }: Group, query: string): Promise<void> => {
    try {
      const { groups } = await find(base, query, { each: ALL, kind });
      const at = [...results.children].find((_, i) => shown[i] === kind);
      const [whole] = groups;
      if (!at || !whole) return;
      const full = groupElement(whole, base, form);
      at.replaceWith(full);
      full.querySelectorAll('a')[each]?.focus();
    } catch (error) {
      sayFailed(panel, error);
    }
  };
  let shown: string[] = [];

  const look = async (): Promise<void> => {
    const query = cleanQuery(field.value);
    if (query === asked) return;
    asked = query;
    panel.looked?.(query);
    if (query === '') {
      status.replaceChildren();
      results.replaceChildren();
      return;
    }
    const waiting = window.setTimeout(() => {
      if (asked === query) status.replaceChildren('Loading the index …');
    }, 400);
    try {
      const found = await find(base, query, { each });
      if (asked !== query) return;
      shown = found.groups.map(({ kind }) => kind);
      show(found, query);
    } catch (error) {
      if (asked !== query) return;
      asked = '';
      sayFailed(panel, error);
    } finally {
      clearTimeout(waiting);
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), REST);
  });
  return () => {
    clearTimeout(timer);
    void look();
  };
}
