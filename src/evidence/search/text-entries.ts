import { evidencePage, placeOf } from '../../kinds/addresses.ts';
import { FOOTER_MAP, MAIN_NAV, REFERENCE_PATHS, SITE_PAGES } from '../../lib/navigation.ts';
import type { Entry } from '../../lib/search/entry.ts';
import type { SiteText } from '../cited-in.ts';
import type { Evidence } from '../join.ts';
import { fillTokens } from '../tokens.ts';
import { plainTitle } from './record-entries.ts';

/** A text with the title of its page and the date of its last review. */
export type TitledText = Pick<SiteText, 'path' | 'name' | 'sections' | 'folds' | 'figures'> & {
  title: string;
  date?: string;
};

/** The page of every text, each of its sections, and what an article keeps closed. */
export const textEntries = (texts: readonly TitledText[]): Entry[] =>
  texts.flatMap(({ path, name, title, date, sections, folds }): Entry[] => {
    const page = evidencePage(path);
    const closed = page === undefined ? [] : folds;
    const isOpen = ({ id }: { id: string }): boolean => closed.every((fold) => fold.id !== id);
    const part = (at: string, { id, title }: { id: string; title: string }): Entry => ({
      kind: 'section',
      title: plainTitle(title),
      path: `${at}#${id}`,
      note: name,
      keys: [],
    });
    return [
      {
        kind: 'answer',
        title: plainTitle(title),
        path,
        note: name,
        ...(date && { date }),
        keys: [],
      },
      ...sections.filter(isOpen).map((section) => part(path, section)),
      ...closed.map((fold) => part(page ?? path, fold)),
    ];
  });

/** The parts of pages that show records. */
export const partEntries = (evidence: Evidence): Entry[] =>
  evidence.records.reference.flatMap((page) =>
    page.parts.map(
      ({ id, title }): Entry => ({
        kind: 'section',
        title: plainTitle(fillTokens(title, evidence)),
        path: `${REFERENCE_PATHS[page.id as keyof typeof REFERENCE_PATHS]}#${id}`,
        note: page.name,
        keys: [],
      }),
    ),
  );

/** Every figure that has a page, or stands in a text. */
export const figureEntries = (
  figures: readonly { id: string; title: string }[],
  texts: readonly TitledText[],
): Entry[] =>
  figures.flatMap(({ id, title }): Entry[] => {
    const text = texts.find((candidate) => candidate.figures.includes(id));
    const path = placeOf('figures', id) ?? (text && `${text.path}#fig-${id}`);
    return path === undefined
      ? []
      : [{ kind: 'figure', title: plainTitle(title), path, keys: [id] }];
  });

/** Pages of the navigation that no other entry leads to. */
export function pageEntries(known: ReadonlySet<string>): Entry[] {
  const groups: readonly (readonly { path: string; name: string }[])[] = [
    MAIN_NAV,
    ...FOOTER_MAP.map(({ pages }) => pages),
    SITE_PAGES,
  ];
  const names = new Map(groups.flat().map(({ path, name }) => [path, name]));
  return [...names]
    .filter(([path]) => !known.has(path))
    .map(([path, title]) => ({ kind: 'answer', title, path, keys: [] }));
}
