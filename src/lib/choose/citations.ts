import type { ChoiceData, Reference, Source } from './data.ts';
import { type Inline, joined } from './document.ts';

/** Makes an address of this copy absolute, from a path below its base. */
export type Absolute = (path: string) => string;

const cited = ({ title, publisher, date, url, path }: Source, at: Absolute): Inline => ({
  link: `${publisher}, “${title}”${date === null ? '' : `, ${date}`}`,
  to: url ?? at(path ?? ''),
});

/** The sources of a statement, each a link; words where there is none. */
export function sourcesLine(
  ids: readonly string[],
  { sources }: Pick<ChoiceData, 'sources'>,
  at: Absolute,
): Inline[] {
  const known = ids.flatMap((id) => sources[id] ?? []);
  if (known.length === 0) return ['No source; the basis says what it is concluded from.'];
  return [
    known.length === 1 ? 'Source: ' : 'Sources: ',
    ...joined(
      known.map((source) => cited(source, at)),
      '; ',
    ),
  ];
}

/** A record as a link on this copy. */
export const linkTo = ({ name, path }: Reference, at: Absolute): Inline => ({
  link: name,
  to: at(path),
});
