import type { FigureId } from '../../schemas/figure-ids.ts';
import type { Source } from '../../schemas/source.ts';
import type { AnySpec, FigureFrame, FigureSpec } from '../spec.ts';

/** What `/data/figures/<id>.json` holds: the figure with every view, and where its data come from. */
export interface FigureFile<Spec extends AnySpec = FigureSpec> {
  id: string;
  licence: string;
  sources: Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'kind' | 'url'>[];
  options: FigureFrame['options'];
  /** Views by key: the options that apply, as "name=value" joined by "&". */
  views: Record<string, Spec>;
}

/** The sources of a figure, as its file names them. Throws where one is not in the records. */
const sourcesOf = (
  figure: { id: string; sources: readonly string[] },
  sources: readonly Source[],
): FigureFile['sources'] =>
  figure.sources.map((wanted) => {
    const source = sources.find(({ id }) => id === wanted);
    if (!source)
      throw new Error(`Figure ${figure.id} names a source "${wanted}" that does not exist.`);
    const { id, title, publisher, date, kind, url } = source;
    return { id, title, publisher, date, kind, url };
  });

/** Puts a figure and its views into one file. Throws where a source is not in the records. */
export function toJson<Spec extends AnySpec>(
  frame: FigureFrame<FigureId>,
  views: Record<string, Spec>,
  sources: readonly Source[],
): FigureFile<Spec> {
  const { id, licence, options } = frame;
  return { id, licence, sources: sourcesOf(frame, sources), options, views };
}
