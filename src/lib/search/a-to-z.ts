import { A_TO_Z } from '../navigation.ts';
import type { Entry } from './entry.ts';

/** Entries whose title begins with one letter, or with none. */
export interface Letter {
  /** Part of the address: "a", or "other". */
  slug: string;
  /** Name of the letter. */
  name: string;
  entries: Entry[];
}

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
/** A title from its first letter or digit on. */
const fromFirst = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '');

const slugOf = (title: string): string => {
  const [first = ''] = fromFirst(title).normalize('NFD').toLowerCase();
  return /^[a-z]$/.test(first) ? first : 'other';
};

/** Entries by the first letter of their titles, those that begin with a digit or a sign at the end. */
export function byLetter(entries: readonly Entry[]): Letter[] {
  return [...Map.groupBy(entries, ({ title }) => slugOf(title))]
    .map(([slug, of]) => ({
      slug,
      name: slug === 'other' ? '0–9' : slug.toUpperCase(),
      entries: of.toSorted((a, b) => collator.compare(fromFirst(a.title), fromFirst(b.title))),
    }))
    .toSorted(
      (a, b) =>
        Number(a.slug === 'other') - Number(b.slug === 'other') || collator.compare(a.slug, b.slug),
    );
}

/** Page of a letter, below the base. */
export const letterPage = (slug: string): string => `${A_TO_Z}${slug}/`;
