import { resolve } from 'node:path';

/** Where pictures and their differences are kept; none of them is committed. */
export const looksFolder = (part: 'before' | 'differences' | 'report'): string =>
  resolve('looks-results', part);
