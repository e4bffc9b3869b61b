import type { Change, Comparison } from './trees.ts';

/** Files with one and the same change, for example in the footer of every page. */
interface Group {
  paths: string[];
  text: readonly string[];
  markup: readonly string[];
}

function groupsOf(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { path, text, markup } of changes) {
    const key = JSON.stringify([text, markup]);
    const group = groups.get(key) ?? { paths: [], text, markup };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function first(lines: readonly string[], most: number, indent: string): string[] {
  const shown = lines.slice(0, most).map((line) => indent + line);
  const left = lines.length - shown.length;
  return left === 0 ? shown : [...shown, `${indent}… and ${left} more`];
}

function groupLines({ paths, text, markup }: Group, most: number): string[] {
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${name}, ${lines.length} lines:`, ...first(lines, most, '    ')];
  const white = text.length + markup.length === 0 ? ['  white space or comments only'] : [];
  return [...first(paths, most, ''), ...part('text', text), ...part('markup', markup), ...white];
}

/** Tells a comparison to a person, with at most `most` lines of each list. */
export function report(comparison: Comparison, most: number): string {
  const { added, removed, changed, same } = comparison;
  const list = (title: string, paths: readonly string[]) =>
    paths.length === 0 ? [] : ['', `${title}:`, ...first(paths, most, '  ')];
  return [
    `${added.length} added, ${removed.length} removed, ${changed.length} changed, ${same} the same.`,
    ...list('Added', added),
    ...list('Removed', removed),
    ...groupsOf(changed).flatMap((group) => ['', ...groupLines(group, most)]),
  ].join('\n');
}
