import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenCharacters } from '../lib/hidden-characters.ts';
import type { Place, Problem } from './problem.ts';

/** The text of a file, or what keeps it from being read as text. */
export type SourceText =
  | { text: string; problems: [] }
  | { text?: undefined; problems: [Problem, ...Problem[]] };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Why the system does not give a file, by the code of its error. */
const REFUSALS: Readonly<Record<string, Pick<Problem, 'found' | 'fix'>>> = {
  ENOENT: { found: 'no such file', fix: 'Restore the file, or correct its name.' },
  EACCES: {
    found: 'a file that may not be read',
    fix: 'Give yourself the right to read it: chmod u+r.',
  },
  EISDIR: { found: 'a folder with the name of a file', fix: 'Move or rename the folder.' },
};

function unreadable(place: Place, error: unknown): Problem {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const allowed = 'a file at this path; the site is built from it';
  const words = REFUSALS[code] ?? {
    found: `a file that cannot be read: ${message}`,
    fix: 'Restore the file, or check the disk.',
  };
  return { ...place, ...words, allowed };
}

/** Marks at the start of a file in an encoding of wide letters; the longer ones first, which begin like the others. */
const WIDE: readonly (readonly [mark: string, name: string])[] = [
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['fffe', 'UTF-16'],
  ['feff', 'UTF-16'],
];

/** The encoding of wide letters that a file is in: it begins with a mark, or most of its plain text are zeros. */
function wideEncoding(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 200);
  const marked = WIDE.find(([mark]) => start.subarray(0, mark.length / 2).toString('hex') === mark);
  if (marked) return marked[1];
  const zeros = start.filter((byte) => byte === 0).length / start.length;
  if (start.length <= 3 || zeros <= 1 / 3) return undefined;
  return zeros > 0.6 ? 'UTF-32' : 'UTF-16';
}

/** What a file is that is not UTF-8, and where it shows. */
function wrongEncoding(place: Place, bytes: Buffer): Problem | undefined {
  const allowed = 'text in UTF-8';
  const fix = 'Save the file as UTF-8 in your editor, then read it once more: letters may be lost.';
  const wide = wideEncoding(bytes);
  if (wide) return { ...place, line: 1, found: `a file in ${wide}`, allowed, fix };
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return undefined;
  // The first byte that is no UTF-8 became a replacement character that the file does not hold itself.
  let offset = text.indexOf('\uFFFD');
  while (
    offset >= 0 &&
    bytes
      .subarray(Buffer.byteLength(text.slice(0, offset)))
      .subarray(0, 3)
      .toString('hex') === 'efbfbd'
  )
    offset = text.indexOf('\uFFFD', offset + 1);
  const line = lineAt(text, offset);
  const near = (text.split('\n')[line - 1] ?? '').trim().slice(0, 60);
  return {
    ...place,
    line,
    found: `a byte that is not UTF-8, shown as � in: ${near}`,
    allowed,
    fix,
  };
}

/** A line that Git leaves where two changes meet. */
const CONFLICT = /^(?:={7}|(?:<{7}|>{7}|\|{7})(?: .*)?)\r?$/m;

function mergeConflict(place: Place, text: string): Problem | undefined {
  const found = CONFLICT.exec(text);
  if (!found) return undefined;
  return {
    ...place,
    line: lineAt(text, found.index),
    found: `a merge conflict, ${found[0].trim().slice(0, 40)}`,
    allowed: 'one version of every line',
    fix: 'Keep the lines that are right, and remove the markers <<<<<<<, ======= and >>>>>>>.',
  };
}

/** Characters that nobody sees, one problem for each line with some. */
function hidden(place: Place, text: string): Problem[] {
  const byLine = new Map<number, string[]>();
  for (const { name, offset } of hiddenCharacters(text)) {
    const line = lineAt(text, offset);
    byLine.set(line, [...(byLine.get(line) ?? []), name]);
  }
  return [...byLine].map(([line, [first = '', ...more]]) => ({
    ...place,
    line,
    found: more.length ? `${first}, and ${String(more.length)} more in this line` : first,
    allowed: 'characters that a reader sees, spaces and line ends',
    fix: 'Write the line anew by hand; what is copied from other programs often holds such characters.',
  }));
}

/** The text of bytes that are sound UTF-8 without conflicts and hidden characters. */
function textOf(file: string, bytes: Buffer): SourceText {
  const wrong = wrongEncoding({ file }, bytes);
  if (wrong) return { problems: [wrong] };
  // An editor on Windows may begin the file with a mark of its own.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const conflict = mergeConflict({ file }, text);
  if (conflict) return { problems: [conflict] };
  const [first, ...rest] = hidden({ file }, text);
  return first ? { problems: [first, ...rest] } : { text, problems: [] };
}

/** Reads a text file below `root`; never throws for a faulty file. */
export function readText(root: string, file: string): SourceText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return { problems: [unreadable({ file }, error)] };
  }
  return textOf(file, bytes);
}
