import { pathOf } from '../kinds/addresses.ts';
import { PAGE_PATHS } from '../lib/navigation.ts';
import { SITE } from '../lib/site.ts';
import type { Address } from '../lib/urls.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Term } from '../schemas/term.ts';
import type { Evidence } from './join.ts';
import { VERDICT_WORDS } from './vocabulary.ts';

/** A thing in the vocabulary of schema.org, as it stands in a page for machines. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** License of texts, records and figures. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The source that is the 2024 page itself. */
const VENDOR_PAGE = 'buoyant-linkerd-vs-cilium-2024';

/** Who writes this site. */
const publisher = (address: Address): Thing => ({
  '@type': 'Organization',
  name: SITE.name,
  url: address(PAGE_PATHS.about),
});

/** The way from the top to a page, which comes last and needs no address. */
export const breadcrumbs = (
  trail: readonly { path: string; name: string }[],
  name: string,
  address: Address,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...[{ path: '/', name: SITE.name }, ...trail].map((item, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: item.name,
      item: address(item.path),
    })),
    { '@type': 'ListItem', position: trail.length + 2, name },
  ],
});

/** A text of this site with the day it was last read as a whole. */
export const article = (
  {
    title,
    description,
    path,
    modified,
  }: Record<'title' | 'description' | 'path' | 'modified', string>,
  address: Address,
): Thing => ({
  '@type': 'Article',
  headline: title,
  description,
  url: address(path),
  dateModified: modified,
  license: LICENSE,
  author: publisher(address),
  publisher: publisher(address),
});

/** A set of data, or one figure, with its files. */
export const dataset = (
  about: Record<'name' | 'description' | 'path' | 'modified', string> & {
    /** Paths of its files by content type. */
    files: readonly { path: string; type: string }[];
  },
  address: Address,
): Thing => ({
  '@type': 'Dataset',
  name: about.name,
  description: about.description,
  url: address(about.path),
  dateModified: about.modified,
  license: LICENSE,
  isAccessibleForFree: true,
  creator: publisher(address),
  distribution: about.files.map(({ path, type }) => ({
    '@type': 'DataDownload',
    contentUrl: address(path),
    encodingFormat: type,
  })),
});

/** The glossary as a set of terms. */
export const termSet = (
  name: string,
  path: string,
  terms: readonly Term[],
  address: Address,
): Thing => ({
  '@type': 'DefinedTermSet',
  name,
  url: address(path),
  hasDefinedTerm: terms.map(({ id, term, definition, synonyms = [] }) => ({
    '@type': 'DefinedTerm',
    name: term,
    ...(synonyms.length && { alternateName: synonyms }),
    description: definition,
    url: address(pathOf('terms', id)),
  })),
});

/**
 * The check of a claim that the 2024 page makes. A point that the page leaves out is no claim of
 * anyone, and an opinion cannot be checked: neither has one.
 */
export function claimReview(
  claim: Claim,
  { source }: Pick<Evidence, 'source'>,
  address: Address,
): Thing | undefined {
  if (claim.origin !== 'page' || claim.verdict === 'opinion') return undefined;
  const page = source(VENDOR_PAGE);
  return {
    '@type': 'ClaimReview',
    url: address(pathOf('claims', claim.id)),
    claimReviewed: claim.claimed,
    datePublished: SITE.recordClosed,
    author: publisher(address),
    reviewRating: { '@type': 'Rating', alternateName: VERDICT_WORDS[claim.verdict].word },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: page.publisher },
      ...(page.date && { datePublished: page.date }),
      appearance: { '@type': 'CreativeWork', url: page.url },
    },
  };
}
