import type { Side, Size } from './layout.ts';
import type { Mark } from './marks.ts';

/** What every part of a drawing needs to know. */
export interface Drawing {
  readonly side: Side;
  readonly size: Size;
  /** Paint of the hatching, a reference to the pattern of this drawing. */
  readonly hatch: string;
  /** Where the network line runs. */
  readonly networkX: number;
  /** State of the element with this `data-part`. */
  readonly mark: (part: string) => Mark;
}
