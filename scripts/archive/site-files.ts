import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBase } from '../site/base.ts';
import { relativeHtml } from './relative.ts';

/**
 * The files of a built site, ready to work in any folder and from disk, by their paths below the
 * root, in order.
 *
 * @throws NotBuiltError when the folder holds no built site.
 */
export function archivedFiles(folder: string): Map<string, Uint8Array> {
  const base = readBase(folder);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((name) => name.split(sep).join('/'))
    .sort();
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [
        name,
        name.endsWith('.html') ? Buffer.from(relativeHtml(bytes.toString(), name, base)) : bytes,
      ];
    }),
  );
}
