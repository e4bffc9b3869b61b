import { shorten } from '@/evidence/claim-words';
import { getRecords } from '@/evidence/site';
import { buildFigure, frameOf } from '@/figures/catalog';
import { sourceLine } from '@/figures/svg/standalone';
import { SITE } from '@/lib/site';
import type { FigureId } from '@/schemas/figure-ids';

/** What lists, heads and copies say of a figure as it is first shown. */
export interface FigureWords {
  id: FigureId;
  /** The finding. */
  title: string;
  /** Measure, unit, conditions. */
  subtitle: string;
  /** Sources and license in one line. */
  source: string;
}

/** The words of a figure. */
export async function figureWords(id: FigureId): Promise<FigureWords> {
  const records = await getRecords();
  const { title, subtitle } = buildFigure(id, records);
  return { id, title, subtitle, source: sourceLine(frameOf(id), records.sources, SITE.name) };
}

/** Description of the page of a figure for search engines and previews. */
export const figureDescription = ({ subtitle }: FigureWords): string =>
  shorten(`${subtitle} With options, table, sources and files to download.`, 178);
