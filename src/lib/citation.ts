import { formatDate } from './dates.ts';

/** What a citation is made of. */
export interface Citable {
  id: string;
  title: string;
  publisher: string;
  /** ISO date, or null where it is not known. */
  date: string | null;
  /** Address a reader can open. */
  url: string;
  /** Day on which it was last read. */
  read: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Titles often end with a full stop; a citation sets its own. */
const bare = (text: string): string => text.replace(/\.$/, '');

/** 'CNCF. “Cilium graduates.” 11 October 2023. https://…' */
export function plainCitation({ title, publisher, date, url }: Citable): string {
  const when = date === null ? 'Date not known' : formatDate(date).replaceAll('\u00a0', ' ');
  return `${bare(publisher)}. “${bare(title)}.” ${when}. ${url}`;
}

/** Text that stands for itself in Markdown, also in a cell of a table. */
const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

/** '[Cilium graduates](https://…), CNCF, 11 October 2023'. The address stands between < and >, so brackets in it do no harm. */
export function markdownCitation({ title, publisher, date, url }: Citable): string {
  const when = date === null ? 'date not known' : formatDate(date).replaceAll('\u00a0', ' ');
  return `[${markdownText(bare(title))}](<${url}>), ${markdownText(publisher)}, ${when}`;
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibtexText = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);

/** Braces would end the field; everything else in an address is taken as it is. */
const bibtexUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

/**
 * A BibTeX entry of type online, of which every style prints a date: its own, or the day it was read.
 * Doubled braces keep capitals, and names of organizations in one piece.
 */
export function bibtexCitation({ id, title, publisher, date, url, read }: Citable): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields = [
    `author = {{${bibtexText(publisher)}}}`,
    `title = {{${bibtexText(bare(title))}}}`,
    ...(year ? [`year = {${year}}`] : []),
    ...(month ? [`month = ${MONTHS[Number(month) - 1] ?? `{${month}}`}`] : []),
    ...(day ? [`day = {${String(Number(day))}}`] : []),
    `url = {${bibtexUrl(url)}}`,
    `urldate = {${read}}`,
  ];
  return `@online{${id},\n  ${fields.join(',\n  ')}\n}`;
}

/** A citation as reference managers and pandoc read it: an item of CSL-JSON. */
export function cslItem({ id, title, publisher, date, url, read }: Citable) {
  const day = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  return {
    id,
    type: 'webpage',
    title: bare(title),
    author: [{ literal: publisher }],
    ...(date !== null && { issued: day(date) }),
    accessed: day(read),
    URL: url,
  };
}

/** The same as a file of one item, in signs that no host garbles. */
export const cslCitation = (source: Citable): string =>
  JSON.stringify([cslItem(source)], null, 2).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
