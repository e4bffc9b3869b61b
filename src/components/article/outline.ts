import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '@/evidence/join';
import { outline } from '@/records/mdx-outline';
import { mdxPages } from '@/records/mdx-pages';
import type { Claim, ClaimSection } from '@/schemas/claim';

/** What the frame of an article needs to know about its body. */
export interface ArticleOutline {
  sections: { id: string; title: string }[];
  /** Ids of the sources cited, in the order of first use. */
  citations: string[];
  /** Ids of the figures, in the order of the text. */
  figures: string[];
  /** Claims whose record opens from the text, in the order of first use. */
  claims: string[];
  /** Numbers printed in the text. */
  numbers: string[];
  /** Claims whose full record already stands in the text. */
  recordsInText: string[];
}

const unique = (items: string[]): string[] => [...new Set(items)];

/** Reads the outline of an MDX file, path relative to the project root. */
export function articleOutline(file: string): ArticleOutline {
  const { uses } = outline(readFileSync(join(process.cwd(), file), 'utf8'));
  const ids = (...names: string[]): string[] =>
    unique(
      uses.filter(({ name }) => names.includes(name)).map((use) => String(use.attributes['id'])),
    );
  return {
    sections: uses
      .filter((use) => use.name === 'Section')
      .map(({ attributes }) => ({
        id: String(attributes['id']),
        title: String(attributes['title']),
      })),
    citations: ids('Cite'),
    figures: ids('Figure'),
    claims: ids('Claim', 'Evidence'),
    numbers: ids('Num'),
    recordsInText: ids('ClaimRecord'),
  };
}

const byPath = new Map<string, ArticleOutline>();

/**
 * The outline of the page at a path below the base, or undefined where the page is not written in MDX.
 * Numbers of citations and figures come from here and not from the order of rendering, which differs
 * from build to build.
 */
export function outlineAt(path: string): ArticleOutline | undefined {
  const known = import.meta.env.DEV ? undefined : byPath.get(path);
  if (known) return known;
  const page = mdxPages(process.cwd()).find((candidate) => candidate.path === path);
  if (!page) return undefined;
  const found = articleOutline(page.file);
  byPath.set(path, found);
  return found;
}

/** Records to show after the body: the section's own claims, then others the text refers to. */
export function recordsAfter(
  { claims, recordsInText }: ArticleOutline,
  evidence: Pick<Evidence, 'claim' | 'claimsOf'>,
  section: ClaimSection | undefined,
): { own: Claim[]; others: Claim[] } {
  const shown = new Set(recordsInText);
  const own = (section ? evidence.claimsOf(section) : []).filter(({ id }) => !shown.has(id));
  const others = claims
    .map(evidence.claim)
    .filter(({ id, difference }) => difference !== section && !shown.has(id));
  return { own, others };
}
