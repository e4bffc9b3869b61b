import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { readText } from './source-text.ts';
import { jsonFaults, yamlFaults } from './syntax-faults.ts';

/** A YAML or JSON text, parsed, that can tell the line of any of its fields. */
export interface SourceFile {
  /** Path relative to the project root. */
  file: string;
  /** The parsed value; null for a text of nothing but comments, undefined where there are problems. */
  value: unknown;
  problems: Problem[];
  /** Line of a field, or of what surrounds it where it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The path of a field given with dots; numbers are places in lists. */
export const asPath = (field: string): PropertyKey[] =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Where a value starts; for a field, where its name starts, since its text may begin a line later. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  const name = String(path.at(-1));
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((k) => isScalar(k) && String(k.value) === name)
    : undefined;
  if (isScalar(key)) return key.range?.[0];
  return isNode(node) ? node.range?.[0] : undefined;
}

/**
 * Parses a YAML or JSON text. Never throws for a faulty text: faults are returned as problems, at
 * most one for a line, because those that follow on the same line are echoes of the first.
 * `firstLine` is the line of the file on which the text starts. JSON is read by the same parser,
 * because YAML includes it and knows lines.
 */
export function parseSource(file: string, text: string, firstLine = 1): SourceFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const json = file.endsWith('.json');
  const strict = json ? jsonFaults(text) : [];
  const faults = strict.length ? strict : yamlFaults(document, text);
  const byLine = new Map<number, Problem>();
  for (const { offset, found, fix } of faults) {
    const line = lineAt(offset);
    const allowed = json ? 'well-formed JSON' : 'well-formed YAML';
    if (!byLine.has(line)) byLine.set(line, { file, line, found, allowed, fix });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end >= 0; end -= 1) {
      const start = startOf(document, path.slice(0, end));
      if (start !== undefined) return lineAt(start);
    }
    return firstLine;
  };
  const problems = [...byLine.values()];
  return { file, value: problems.length ? undefined : document.toJS(), problems, lineOf };
}

/** The last text of each file that was read, parsed: a build reads all files twice, to check them and to load them. */
const parsed = new Map<string, { text: string; source: SourceFile }>();

/** Reads and parses one file below `root`. A file that cannot be read is returned as a problem. */
export function readSourceFile(root: string, file: string): SourceFile {
  const { text, problems } = readText(root, file);
  if (text === undefined) return { file, value: undefined, lineOf: () => 1, problems };
  const known = parsed.get(file);
  if (known?.text === text) return known.source;
  const source = parseSource(file, text);
  parsed.set(file, { text, source });
  return source;
}
