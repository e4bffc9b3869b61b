import { pieces, wordsOf } from '../lib/inline-links.ts';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';
import { textsIn } from '../records/texts.ts';
import type { Known } from './known.ts';
import { checkLink } from './links.ts';
import { checkText } from './text.ts';

/** Ids, which are no text, so that digits are theirs by right, and what is checked with the tokens of records. */
const DATA_FIELD = /(?:^|\.)(?:id|sources\.\d+|description)$/;

/** Checks the texts of reference pages: the ids in their tokens, their links, and that no number is typed. */
export const checkReference = ({ entries }: Pick<Reading, 'entries'>, known: Known): Problem[] =>
  entries.reference.flatMap(({ data, file, lineOf }) =>
    textsIn(data)
      .filter(([field]) => !DATA_FIELD.test(field))
      .flatMap(([field, text]) => {
        const place = { file, line: lineOf(field), field };
        const links = pieces(text).flatMap(({ target }) => target ?? []);
        return [
          ...checkText(wordsOf(text), place, known),
          ...links.flatMap((value) => checkLink({ value, line: place.line }, file, known)),
        ];
      }),
  );
