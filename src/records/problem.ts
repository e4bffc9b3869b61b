/** One fault in the content, told to the person who made it. */
export interface Problem {
  /** Path of the file, relative to the project root. */
  file: string;
  /** Line in the file, counted from 1, where it is known. */
  line?: number | undefined;
  /** Dotted path of the field, for example `sources.2.id`. */
  field?: string | undefined;
  /** What stands there now. */
  found?: string | undefined;
  /** What may stand there. */
  allowed?: string | undefined;
  /** How to put it right. */
  fix: string;
}

const label = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `\n    ${name.padEnd(8)} ${value}`;

/** The problem as the maintainer reads it: where, what was found, what is allowed, how to fix it. */
export function formatProblem(problem: Problem): string {
  const { file, line, field, found, allowed, fix } = problem;
  return (
    `${file}${line === undefined ? '' : `:${String(line)}`}${field ? `  ${field}` : ''}` +
    label('found', found) +
    label('allowed', allowed) +
    label('fix', fix)
  );
}

/** Thrown when content cannot be built; its message lists every problem found. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
    super(`${count} in the content\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Edit distance of Levenshtein between two words, for suggestions. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name that most resembles `wrong`, or undefined where nothing comes near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.ceil(wrong.length / 3)) + 1;
  for (const name of known) {
    const d = name.startsWith(wrong) || wrong.startsWith(name) ? 1 : distance(wrong, name);
    if (d < least) [best, least] = [name, d];
  }
  return best;
}
