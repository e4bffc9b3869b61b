/** A change of the source that would tell a reader something wrong. */
export interface Lie {
  /** What the reader would be told wrongly. */
  name: string;
  /** The file that is changed. */
  file: string;
  /** The text that is replaced; stands in the file exactly once. */
  find: string;
  replace: string;
  /** Files of tests of which at least one must fail. */
  tests: readonly string[];
}
