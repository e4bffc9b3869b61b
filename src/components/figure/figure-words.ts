import { shorten } from '@/evidence/claim-words';
import { getRecords } from '@/evidence/site';
import { buildFigure, frameOf, isDataFigure } from '@/figures/catalog';
import * as failure from '@/figures/proxy-failure';
import { sourceLine } from '@/figures/svg/standalone';
import { SITE } from '@/lib/site';
import { typeset } from '@/lib/typography';
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
  /** Drawn from data, so that there are files of its drawing in each view. */
  drawn: boolean;
}

/** The words of a figure, whether it is drawn from data or from the model of a stopped proxy. */
export async function figureWords(id: FigureId): Promise<FigureWords> {
  const records = await getRecords();
  if (!isDataFigure(id)) {
    const frame = {
      id: id as never,
      sources: [...failure.sourceIds],
      computed: '',
      licence: failure.licence,
    };
    const source = sourceLine(frame, records.sources, SITE.name);
    const words = { title: typeset(failure.title()), subtitle: typeset(failure.subtitle()) };
    return { id, ...words, source, drawn: false };
  }
  const { title, subtitle } = buildFigure(id, records);
  return {
    id,
    title,
    subtitle,
    source: sourceLine(frameOf(id), records.sources, SITE.name),
    drawn: true,
  };
}

/** Description of the page of a figure for search engines and previews. */
export const figureDescription = ({ subtitle }: FigureWords): string =>
  shorten(`${subtitle} With options, table, sources and files to download.`, 178);
