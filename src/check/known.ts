import { pathOf } from '../kinds/addresses.ts';
import { whereOf } from '../records/named-ids.ts';
import type { Reading } from '../records/read.ts';
import { DIFFERENCES, type Side } from '../schemas/common.ts';
import { FIGURE_IDS } from '../schemas/figure-ids.ts';
import type { NumberRecord } from '../schemas/number.ts';
import type { Term } from '../schemas/term.ts';
import type { RefKind } from './mdx-components.ts';
import type { Places } from './places.ts';

/** What an article may point to. */
export interface Known {
  /** Ids that exist, by kind. */
  ids: Record<RefKind, ReadonlySet<string>>;
  /** Says in words where the ids of a kind stand. */
  where: Record<RefKind, string>;
  /** Whether the record of a feature names the version that brought it to a project. */
  hasVersion: (feature: string, side: Side) => boolean;
  /** The exact text of a number. */
  numberText: (number: string) => string | undefined;
  /** Whether a claim is a point that we add, on which the 2024 page is silent. */
  isAdded: (claim: string) => boolean;
  /** Whether a source has an address to link to. */
  hasAddress: (source: string) => boolean;
  /** Whether an article holds a figure, whole or below a fold. */
  inArticle: (figure: string) => boolean;
  /** Terms that a text must explain where it first uses them, with their spellings. */
  terms: readonly Pick<Term, 'id' | 'spellings'>[];
  /** Pages of the site and their parts. */
  places: Places;
}

const ids = (items: readonly { id: string }[]): Set<string> =>
  new Set(items.map((item) => item.id));

/** Collects what articles may point to. `computed` are the numbers that follow from the records, `places` the pages. */
export function knownIn(
  { records }: Pick<Reading, 'records'>,
  computed: readonly NumberRecord[],
  places: Places,
): Known {
  const features = new Map(records.features.map((feature) => [feature.id, feature]));
  const addresses = new Map(records.sources.map((source) => [source.id, source.url]));
  const numbers = new Map([...records.numbers, ...computed].map(({ id, text }) => [id, text]));
  const added = new Set(
    records.claims.flatMap(({ id, origin }) => (origin === 'added' ? [id] : [])),
  );
  return {
    ids: {
      claims: ids(records.claims),
      sources: ids(records.sources),
      events: ids(records.events),
      features: ids(records.features),
      numbers: new Set(numbers.keys()),
      figures: new Set(FIGURE_IDS),
      terms: ids(records.terms),
    },
    where: {
      claims: whereOf('claims'),
      sources: whereOf('sources'),
      events: whereOf('events'),
      features: whereOf('features'),
      numbers: `${whereOf('numbers')}, or of a computed number`,
      figures: FIGURE_IDS.join(', '),
      terms: whereOf('terms'),
    },
    hasVersion: (feature, side) => typeof features.get(feature)?.[side].since === 'string',
    numberText: (number) => numbers.get(number),
    isAdded: (claim) => added.has(claim),
    hasAddress: (source) => typeof addresses.get(source) === 'string',
    inArticle: (figure) =>
      DIFFERENCES.some((slug) =>
        places.anchors.get(pathOf('articles', slug))?.has(`fig-${figure}`),
      ),
    terms: records.terms,
    places,
  };
}
