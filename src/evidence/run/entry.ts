import { pathOf } from '../../kinds/addresses.ts';
import type { NamedKind } from '../../kinds/named.ts';
import { formatDate } from '../../lib/dates.ts';
import { isIsoDate } from '../../schemas/common.ts';
import type {
  Basis,
  Command,
  Footing,
  Report,
  RunSide,
  SeeAlso,
  Setting,
} from '../../schemas/run/common.ts';

/** How one statement inside a record is known. */
export interface Ground {
  basis?: Basis | undefined;
  basisNote?: string | undefined;
  sources?: readonly string[] | undefined;
}

/** One thing that a record says under a head of its own. */
export interface Detail {
  label: string;
  text?: string | undefined;
  list?: readonly string[] | undefined;
  commands?: readonly Command[] | undefined;
  settings?: readonly Setting[] | undefined;
  /** Links below the base. */
  links?: readonly { path: string; name: string }[] | undefined;
  /** A text to copy as it stands. */
  code?: string | undefined;
  /** Where the statement is known in another way than the record. */
  ground?: Ground | undefined;
}

/** A record of the running chapters as a page shows it, whatever its kind. */
export interface Entry {
  kind: NamedKind;
  id: string;
  /** Its head; without one, what it says is the head. */
  title?: string | undefined;
  side?: RunSide | undefined;
  /** What sort of record it is, in a word or two. */
  tag?: string | undefined;
  /** What it says, always in sight. */
  lead: string;
  /** What to run first, always in sight. */
  first?: Command | undefined;
  /** What opens below it. */
  details: readonly Detail[];
  /** What users report, in a column beside what is documented; empty where no report was found. */
  reported?: readonly Detail[] | undefined;
  footing: Ground & Pick<Footing, 'basis' | 'asOf' | 'versions'>;
}

/** Longest name of a record in a list. */
const LONGEST = 60;

/** The beginning of a name, cut between words. */
export function beginning(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,:;.]$/, '')} …`;
}

/** What a record is called in a list: its title, or how what it says begins. */
export const entryName = ({ title, lead }: Entry): string => title ?? beginning(lead);

/** Details that say something; the others are left out. */
export const said = (...details: Detail[]): Detail[] =>
  details.filter(
    ({ text, list, commands, settings, links, code }) =>
      text !== undefined ||
      code !== undefined ||
      [list, commands, settings, links].some((items) => items?.length),
  );

/** Links to records by their ids, called by a name of theirs. */
export const linked = (
  kind: NamedKind,
  ids: readonly string[] | undefined,
  name: (id: string) => string = (id) => id,
): { path: string; name: string }[] =>
  (ids ?? []).map((id) => ({ path: pathOf(kind, id), name: name(id) }));

/** Links to related records, kind by kind. */
export const related = (seeAlso: SeeAlso): { path: string; name: string }[] =>
  Object.entries(seeAlso ?? {}).flatMap(([kind, ids]) =>
    linked(kind as NamedKind, ids, (id) => id.replaceAll('-', ' ')),
  );

/** What users report, each with its date and its sources. */
export const reportDetails = (reports: readonly Report[] | undefined): Detail[] =>
  (reports ?? []).map(({ text, date, versions, sources }) => ({
    label: `Reported, ${isIsoDate(date) ? formatDate(date) : date}`,
    text: versions ? `${text} (${versions})` : text,
    ground: { sources },
  }));
