import type { Element, ElementContent, Nodes } from 'hast';

/** What is known of a page while its parts are turned into plain ones. */
export interface Page {
  address: string;
  byId: ReadonlyMap<string, Element>;
  /** Names of pictures that were told; two cuts of one picture share theirs. */
  told: Set<string>;
  /** Depth of the heading above what is read. */
  heading: { depth: number };
  /** Code of several lines in the table that is read, which Markdown cannot hold in a cell. */
  blocks?: Element[];
}

/** Turns parts of a page into plain ones. */
export type Read = (children: readonly Nodes[], page: Page) => ElementContent[];
