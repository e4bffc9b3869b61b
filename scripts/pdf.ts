/**
 * Prints the built site as one tagged PDF: cover, contents with page numbers, and the texts with
 * their figures, facts and numbered sources.
 *
 * Usage: npm run pdf -- [folder=dist] [--out dist/linkerd-vs-cilium.pdf]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withReport } from './pdf/link.ts';
import { printReport } from './pdf/print.ts';
import { readBase } from './site/base.ts';

try {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder = 'dist', ...others] = positionals;
  if (others.length > 0) {
    throw new Error(`Name one folder with a built site; found also: ${others.join(', ')}.`);
  }
  const out = values.out ?? join(folder, 'linkerd-vs-cilium.pdf');
  const { bytes, pages, chapters } = await printReport(folder);
  writeFileSync(out, bytes);
  const guide = join(folder, 'about/linking/index.html');
  // A file beside the site is for whoever printed it; one within is published.
  if (values.out === undefined && existsSync(guide))
    writeFileSync(
      guide,
      withReport(readFileSync(guide, 'utf8'), readBase(folder) + basename(out), pages),
    );
  console.log(
    `${out}: ${String(chapters.length)} chapters, ${String(pages)} pages, ${(bytes.length / 1024 ** 2).toFixed(1)} MiB`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
