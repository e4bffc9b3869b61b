import { checkText } from './check-text.ts';
import type { Known } from './known.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { textsIn } from './texts.ts';

/** Addresses and names for the code, in which digits are no numbers of the evidence. */
const DATA_FIELD = /(?:^|\.)(?:path|side)$/;

/** Checks the texts of the home page: the ids in their tokens, and that no number is typed. */
export const checkHome = ({ entries }: Reading, known: Known): Problem[] =>
  entries.home.flatMap((entry) =>
    textsIn(entry.data)
      .filter(([field]) => !DATA_FIELD.test(field))
      .flatMap(([field, text]) =>
        checkText(text, { file: entry.file, line: entry.lineOf(field), field }, known),
      ),
  );
