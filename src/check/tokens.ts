import { layoutOf } from '../kinds/index.ts';
import { TOKEN_FIELDS } from '../kinds/references.ts';
import { textsAt } from '../lib/values-at.ts';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';
import type { Known } from './known.ts';
import { checkText } from './text.ts';

/** Checks the texts of records that are written for readers: the ids in their tokens, and that no number is typed. */
export const checkTokens = ({ entries }: Pick<Reading, 'entries'>, known: Known): Problem[] =>
  TOKEN_FIELDS.flatMap(({ from, field }) =>
    entries[from].flatMap((entry) => {
      const record = layoutOf(from).startsWith('list') ? ` (in ${entry.id})` : '';
      return textsAt(entry.data, field.split('.')).flatMap(([path, text]) =>
        checkText(
          text,
          { file: entry.file, line: entry.lineOf(path), field: path + record },
          known,
        ),
      );
    }),
  );
