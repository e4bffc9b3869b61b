import type { NamedKind } from '../../kinds/named.ts';
import type { Command, Footing, RunSide, Setting } from '../../schemas/run/common.ts';

/** How one statement inside a record is known. */
export type Ground = Partial<Pick<Footing, 'basis' | 'basisNote' | 'sources'>>;

/** One thing that a record says under a head of its own. */
export interface Detail {
  label: string;
  text?: string | undefined;
  list?: readonly string[] | undefined;
  commands?: readonly Command[] | undefined;
  settings?: readonly Setting[] | undefined;
  /** Links below the base. */
  links?: readonly { path: string; name: string }[] | undefined;
  /** Where the statement is known in another way than the record. */
  ground?: Ground | undefined;
}

/** A record of the running chapters as a page shows it, whatever its kind. */
export interface Entry {
  kind: NamedKind;
  id: string;
  title: string;
  side?: RunSide | undefined;
  /** What sort of record it is, in a word or two. */
  tag?: string | undefined;
  /** What it says, always in sight. */
  lead: string;
  /** What opens below it. */
  details: readonly Detail[];
  footing: Footing;
}

/** Details that say something; the others are left out. */
export const said = (...details: Detail[]): Detail[] =>
  details.filter(
    ({ text, list, commands, settings, links }) =>
      text !== undefined || [list, commands, settings, links].some((items) => items?.length),
  );
