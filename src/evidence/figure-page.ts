import { pathOf } from '../kinds/addresses.ts';
import type { Citable } from '../lib/citation.ts';
import { PAGE_PATHS } from '../lib/navigation.ts';
import { SITE } from '../lib/site.ts';
import type { Address } from '../lib/urls.ts';
import { outlineAt } from '../records/text-outline.ts';
import { DIFFERENCES } from '../schemas/common.ts';

/** Texts that show a figure, by their paths, in reading order. */
export const textsWith = (figure: string): string[] =>
  [...Object.values(PAGE_PATHS), ...DIFFERENCES.map((slug) => pathOf('articles', slug))].filter(
    (path) => outlineAt(path)?.figures.includes(figure),
  );

/** A figure as citations need it. */
export const citableFigure = (id: string, title: string, address: Address): Citable => ({
  id: `linkerd-vs-cilium-${id}`,
  title,
  publisher: SITE.name,
  date: SITE.recordClosed,
  url: address(pathOf('figures', id)),
  read: SITE.recordClosed,
});
