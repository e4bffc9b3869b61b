import type { Source } from '../../schemas/source.ts';
import type { FigureFrame, FigureSpec } from '../spec.ts';

/** What `/data/figures/<id>.json` holds: the figure with every view, and where its data come from. */
export interface FigureFile {
  id: string;
  licence: string;
  sources: Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'kind' | 'url'>[];
  options: FigureFrame['options'];
  /** Views by key: the options that apply, as "name=value" joined by "&". */
  views: Record<string, FigureSpec>;
}

/** Puts a figure and its views into one file. Throws where a source is not in the records. */
export function toJson(
  frame: FigureFrame,
  views: Record<string, FigureSpec>,
  sources: readonly Source[],
): FigureFile {
  return {
    id: frame.id,
    licence: frame.licence,
    sources: frame.sources.map((wanted) => {
      const source = sources.find(({ id }) => id === wanted);
      if (!source)
        throw new Error(`Figure ${frame.id} names a source "${wanted}" that does not exist.`);
      const { id, title, publisher, date, kind, url } = source;
      return { id, title, publisher, date, kind, url };
    }),
    options: frame.options,
    views,
  };
}
