// A document as blocks and inlines: small enough to be written as Markdown and shown as a page alike.

/** A piece of a line. */
export type Inline = string | { strong: string } | { code: string } | { link: string; to: string };

/** An item of a list: a line, what belongs below it, and for a task that it can be ticked. */
export interface Item {
  line: readonly Inline[];
  below?: readonly Item[];
}

/** A part of a document. */
export type Block =
  | { heading: string; level: 2 | 3 }
  | { paragraph: readonly Inline[] }
  | { items: readonly Item[]; tasks?: true };

/** A document with its title. */
export interface Written {
  title: string;
  blocks: readonly Block[];
}

/** A line in which pieces that are empty are left out. */
export const line = (...pieces: (Inline | false | undefined)[]): Inline[] =>
  pieces.filter((piece): piece is Inline => Boolean(piece));

/** A list, or nothing where it has no items. */
export const list = (items: readonly Item[], tasks?: true): Block[] =>
  items.length > 0 ? [{ items, ...(tasks && { tasks }) }] : [];

/** Pieces apart by a separator. */
export const joined = (pieces: readonly Inline[], between: string): Inline[] =>
  pieces.flatMap((piece, i) => (i > 0 ? [between, piece] : [piece]));
