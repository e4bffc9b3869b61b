import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML or JSON file, parsed, that can tell the line of any of its fields. */
export interface SourceFile {
  file: string;
  value: unknown;
  problems: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads and parses one file. Never throws for faulty content: a missing file or a syntax error is
 * returned as a problem. JSON is read by the same parser, because YAML includes it.
 */
export function readSourceFile(root: string, file: string): SourceFile {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    const fix = 'Create the file, or correct its name.';
    return { file, value: undefined, lineOf: () => undefined, problems: [{ file, found: 'no such file', fix }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error): Problem => {
    const [message = error.message] = error.message.split('\n');
    return {
      file,
      line: error.linePos?.[0].line,
      found: message.replace(/ at line \d+, column \d+:?$/, ''),
      allowed: 'well-formed YAML',
      fix: 'Check quotes, colons and indentation on this line and the one before it.',
    };
  });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let end = path.length; end >= 0; end -= 1) {
      const node = document.getIn(path.slice(0, end) as (string | number)[], true) as
        | { range?: [number, number, number] | null }
        | undefined;
      const start = node?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line;
    }
    return undefined;
  };
  return { file, value: problems.length ? undefined : document.toJS(), problems, lineOf };
}
