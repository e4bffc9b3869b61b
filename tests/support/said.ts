import { type HTMLElement, NodeType } from 'node-html-parser';
import type { Change } from '../../src/kinds/changes.ts';
import type { Source } from '../../src/schemas/source.ts';
import { INTERESTS_SAID, plain } from './words.ts';

/** A part of a page, and what it must say: every word, in order, and nothing else. */
export interface Said {
  /** Names the part in a fault. */
  name: string;
  part: HTMLElement | null | undefined;
  /** Texts in the order of the page; what is empty, false or missing is left out. */
  words: readonly (string | number | false | null | undefined)[];
  /** Ids of the sources that it links to, in order; each must say whose interest it serves. */
  sources?: readonly string[];
}

const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** A date as a reader must find it: "28 July 2021", as exact as the record has it. */
export function dateWords(iso: string | null): string {
  if (iso === null) return 'date not known';
  const [year = '', month, day] = iso.split('-');
  const name = month && MONTHS.format(Date.UTC(2000, Number(month) - 1));
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Letters, digits and signs of a text, without the white space between them. */
const letters = (text: string): string => plain(text).replace(/ /g, '');

const isRowLink = (element: HTMLElement): boolean =>
  (element.getAttribute('aria-label') ?? '').startsWith('Link to ');

/** What a reader finds in a part: its words, and the links to sources with what stands behind each. */
function readPart(
  part: HTMLElement,
  addresses: ReadonlySet<string>,
): { words: string; links: { href: string; label: string; interest: string }[] } {
  const links: { href: string; label: string; interest: string }[] = [];
  const skipped = new Set<unknown>();
  const wordsOf = (element: HTMLElement): string =>
    element.childNodes
      .map((node): string => {
        if (node.nodeType === NodeType.TEXT_NODE) return node.textContent;
        if (node.nodeType !== NodeType.ELEMENT_NODE || skipped.has(node)) return '';
        const child = node as HTMLElement;
        const tag = child.rawTagName;
        // A term is a word of its sentence; what explains it is not.
        const isTerm = child.getAttribute('popovertarget')?.startsWith('term-');
        if (!isTerm && (['svg', 'script', 'button'].includes(tag) || isRowLink(child))) return '';
        if (child.hasAttribute('data-card')) return '';
        if (child.hasAttribute('popover')) return '';
        const href = child.getAttribute('href') ?? '';
        const behind = child.nextElementSibling;
        if (tag === 'a' && addresses.has(href) && behind) {
          links.push({
            href,
            label: plain(child.textContent),
            interest: plain(behind.textContent),
          });
          skipped.add(behind);
          return '';
        }
        return wordsOf(child);
      })
      .join(' ');
  return { words: wordsOf(part), links };
}

/** Reads parts of pages against what their records say. `base` begins every address of the site. */
export function readAgainst(sources: readonly Source[], base: string) {
  const addressOf = ({ id, url }: Source): string => url ?? `${base}sources/${id[0]}/#${id}`;
  const addresses = new Set(sources.map(addressOf));
  const find = (id: string): Source => {
    const source = sources.find((one) => one.id === id);
    if (!source) throw new Error(`There is no source "${id}".`);
    return source;
  };

  /** What the part says wrongly, in words; nothing where it says what it must. */
  return function faultsOf({ name, part, words, sources: ids }: Said): string[] {
    if (!part) return [`${name}: is not on the page`];
    const read = readPart(part, ids ? addresses : new Set());
    const wanted = words
      .filter((word) => word !== false && word !== null && word !== undefined && word !== '')
      .map((word) => plain(String(word)));
    const faults =
      letters(read.words) === letters(wanted.join(''))
        ? []
        : [`${name}: says “${plain(read.words)}”, the record “${wanted.join(' ')}”`];
    if (!ids) return faults;
    const expected = ids.map(find);
    const said = read.links.map(({ href, interest }) => `${href} (${interest})`);
    const due = expected.map((source) => `${addressOf(source)} (${INTERESTS_SAID[source.kind]})`);
    if (said.join(', ') !== due.join(', '))
      faults.push(
        `${name}: rests on ${said.join(', ') || 'nothing'}, the record on ${due.join(', ')}`,
      );
    expected.forEach(({ publisher }, i) => {
      const label = read.links[i]?.label ?? '';
      if (!label.startsWith(plain(publisher.replace(/\s*\([^)]*\)$/, ''))))
        faults.push(`${name}: calls a source of ${publisher} “${label}”`);
    });
    return faults;
  };
}

const CHANGES: Record<Change['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  corrected: 'Corrected',
};

/** What a row says of the changes that name it, the newest first. */
export const changeWords = (
  changes: readonly Change[],
  kind: Change['records'][number]['kind'],
  id: string,
): string[] =>
  changes
    .filter(({ records }) => records.some((record) => record.kind === kind && record.id === id))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .flatMap((change) => [`${CHANGES[change.kind]} ${dateWords(change.date)}:`, change.title]);
