import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { typeset } from '../../../src/lib/typography.ts';
import { type Outline, outline } from '../../../src/records/mdx-outline.ts';
import { DIFFERENCES, type DifferenceSlug } from '../../../src/schemas/common.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { records } from '../../support/records.ts';

export { records };

/** One of the five articles, as its author wrote it. */
export interface ArticleText {
  slug: DifferenceSlug;
  /** Path below the base. */
  path: string;
  name: string;
  /** Title as a reader sees it. */
  title: string;
  uses: Outline['uses'];
}

/** The five articles in their order. */
export const articles: readonly ArticleText[] = DIFFERENCES.map((slug) => {
  const text = readFileSync(`content/differences/${slug}.mdx`, 'utf8');
  const front = parse(text.split('---\n')[1] ?? '') as { name: string; title: string };
  const title = typeset(front.title);
  return { slug, path: `differences/${slug}/`, name: front.name, title, uses: outline(text).uses };
});

/** Ids that an article hands to some components, in the order of the text, each once. */
export const idsOf = ({ uses }: ArticleText, ...components: string[]): string[] => [
  ...new Set(
    uses
      .filter(({ name }) => components.includes(name))
      .map(({ attributes }) => String(attributes['id'])),
  ),
];

/** Ids of the claims whose records open from the text: from paraphrases of the page, and from our own words. */
export const claimsIn = (article: ArticleText): string[] => idsOf(article, 'Claim', 'Evidence');

/** The source with an id. Throws where there is none. */
export function sourceOf(id: string): Source {
  const source = records.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source "${id}".`);
  return source;
}
