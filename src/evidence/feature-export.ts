import { pathOf } from '../kinds/addresses.ts';
import type { Address } from '../lib/urls.ts';
import type { Feature } from '../schemas/feature.ts';
import { STATUS_WORDS } from './feature-words.ts';
import type { Evidence } from './join.ts';

/** A feature with its sources written out and the words of its statuses, as published in a file of its own. */
export function featureJson(
  feature: Feature,
  evidence: Pick<Evidence, 'source'>,
  address: Address,
) {
  const cell = ({ sources, ...said }: Feature['linkerd']) => ({
    ...said,
    word: STATUS_WORDS[said.status].word,
    sources: sources.map((id) => {
      const { title, publisher, date, kind, read, url } = evidence.source(id);
      return { id, title, publisher, date, kind, read, url: url ?? address(pathOf('sources', id)) };
    }),
  });
  return {
    ...feature,
    url: address(pathOf('features', feature.id)),
    linkerd: cell(feature.linkerd),
    cilium: cell(feature.cilium),
  };
}
