/**
 * Writes the built site into one file that can be kept: unpacked, it works from any server, in any
 * folder, and for reading from disk. The same site gives the same bytes.
 *
 * Usage: npm run archive -- [folder=dist] [--out linkerd-vs-cilium.zip]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { archivedFiles } from './archive/site-files.ts';

/** Folder that the files lie in when they are unpacked. */
const ROOT = 'linkerd-vs-cilium';
/** One date for all files, so that it depends on nothing but the site. A zip file knows none before 1980. */
const DATE = new Date(1980, 0, 1);

try {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: `${ROOT}.zip` } },
    allowPositionals: true,
  });
  const [folder = 'dist', ...others] = positionals;
  if (others.length > 0) {
    throw new Error(`Name one folder with a built site; found also: ${others.join(', ')}.`);
  }
  const files = archivedFiles(folder);
  const zip = zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [`${ROOT}/${name}`, bytes])),
    { level: 9, mtime: DATE },
  );
  writeFileSync(values.out, zip);
  console.log(
    `${values.out}: ${String(files.size)} files, ${(zip.length / 1024 ** 2).toFixed(1)} MiB. Unpack it and open ${ROOT}/index.html.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
