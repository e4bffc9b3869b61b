import { formatDate } from './dates.ts';

/** What a label needs to know of a source. */
export interface Labeled {
  title: string;
  publisher: string;
  /** ISO date, or null where it is not known. */
  date: string | null;
}

/** Name of a publisher without the remark in brackets: "CNCF TOC (written by Cilium)" gives "CNCF TOC". */
export const publisherName = (publisher: string): string => publisher.replace(/\s*\([^)]*\)$/, '');

/** "CNCF, 2021": publisher and year, or the publisher alone where the date is not known. */
export const shortLabel = ({ publisher, date }: Labeled): string =>
  date === null
    ? publisherName(publisher)
    : `${publisherName(publisher)}, ${formatDate(date, 'year')}`;

/**
 * Short labels of sources that stand side by side. Where two would read alike,
 * the title stands between publisher and year, so that each link says where it leads.
 */
export function shortLabels(sources: readonly Labeled[]): string[] {
  const labels = sources.map(shortLabel);
  return sources.map((source, i) => {
    const label = labels[i] ?? '';
    if (labels.filter((other) => other === label).length === 1) return label;
    return shortLabel({
      ...source,
      publisher: `${publisherName(source.publisher)}, ${source.title}`,
    });
  });
}
