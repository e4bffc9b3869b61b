import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NotBuiltError } from '../site/base.ts';
import { difference } from './difference.ts';
import { withoutHash, withoutHashes } from './normalize.ts';
import { pageLines } from './page-lines.ts';

/** A file that both builds have, but not the same. Only pages tell text from markup. */
export interface Change {
  path: string;
  /** Lines that begin with `-` or `+`. */
  text: string[];
  markup: string[];
}

/** What became of a built site. Paths carry no hashes. */
export interface Comparison {
  added: string[];
  removed: string[];
  changed: Change[];
  /** How many files are the same but for hashes in names. */
  same: number;
}

/** Files whose content people can read as lines. */
const TEXT = /\.(?:html|css|js|json|csv|svg|xml|txt|bib|webmanifest)$/;

/** Files of a built site by their path below its folder, in order. */
function builtFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html'))) throw new NotBuiltError(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Contents by path without hash. Files that differ by their hash alone share a path, in order of their names. */
function readTree(folder: string): Map<string, string[]> {
  const tree = new Map<string, string[]>();
  for (const file of builtFiles(folder)) {
    const path = withoutHash(file);
    const content = TEXT.test(path)
      ? withoutHashes(readFileSync(join(folder, file), 'utf8'))
      : readFileSync(join(folder, file), 'base64');
    tree.set(path, [...(tree.get(path) ?? []), content]);
  }
  return tree;
}

function changeOf(path: string, before: string, after: string): Change {
  if (path.endsWith('.html')) {
    const [old, now] = [pageLines(before), pageLines(after)];
    return {
      path,
      text: difference(old.text, now.text),
      markup: difference(old.markup, now.markup),
    };
  }
  if (!TEXT.test(path)) {
    const bytes = (content: string) => Buffer.byteLength(content, 'base64');
    return { path, text: [], markup: [`${bytes(before)} bytes before, ${bytes(after)} after`] };
  }
  // Style sheets, scripts and drawings have few lines; their rules and elements are the lines here.
  const lines = (content: string) => content.split(/(?<=[};>])|\n/);
  return { path, text: [], markup: difference(lines(before), lines(after)) };
}

/** Compares two folders with a built site each. Throws where one holds no site. */
export function compareTrees(before: string, after: string): Comparison {
  const [old, now] = [readTree(before), readTree(after)];
  const found: Comparison = { added: [], removed: [], changed: [], same: 0 };
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    // What is the same on both sides is set aside first, so that the rest can be told as changes.
    const left = [...(old.get(path) ?? [])];
    const right = (now.get(path) ?? []).filter((content) => {
      const at = left.indexOf(content);
      if (at === -1) return true;
      left.splice(at, 1);
      found.same += 1;
      return false;
    });
    for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
      const [from, to] = [left[i], right[i]];
      if (from === undefined) found.added.push(path);
      else if (to === undefined) found.removed.push(path);
      else found.changed.push(changeOf(path, from, to));
    }
  }
  return found;
}
