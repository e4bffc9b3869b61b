import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the manifest that follow from the files themselves. */
interface Listed {
  path: string;
  bytes: number | null;
  sha256: string | null;
}

/** Fills sizes and checksums into the manifest of the data files of a built site. */
export function fillChecksums(folder: string): void {
  const at = join(folder, 'data/manifest.json');
  const manifest = JSON.parse(readFileSync(at, 'utf8')) as { files: Listed[] };
  const files = manifest.files.map((file) => {
    const content = readFileSync(join(folder, file.path));
    return {
      ...file,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  });
  writeFileSync(at, `${JSON.stringify({ ...manifest, files }, null, 1)}\n`);
}
