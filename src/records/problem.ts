/** One fault in the content, told to the person who made it. */
export interface Problem {
  /** Path of the file or folder, relative to the project root. */
  file: string;
  /** Line in the file, counted from 1, where it is known. */
  line?: number | undefined;
  /** Dotted path of the field, for example `sources.2.id`, or the component and its attribute. */
  field?: string | undefined;
  /** What stands there now. */
  found: string;
  /** What may stand there. */
  allowed: string;
  /** How to put it right. */
  fix: string;
}

/** Where a problem is: the file, and as much of line and field as is known. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** The problem as the maintainer reads it: where, what was found, what is allowed, how to fix it. */
export function formatProblem({ file, line, field, found, allowed, fix }: Problem): string {
  const where = `${file}${line === undefined ? '' : `:${String(line)}`}${field ? `  ${field}` : ''}`;
  return `${where}\n    found    ${found}\n    allowed  ${allowed}\n    fix      ${fix}`;
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
