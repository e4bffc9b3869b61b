import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { archivedFiles } from '../../scripts/archive/site-files.ts';
import { readBase } from '../../scripts/site/base.ts';
import { DIST } from '../support/site.ts';

it('the archive leads from file to file in any folder, and nowhere above its root', () => {
  const files = archivedFiles(DIST);
  const base = readBase(DIST);
  const faults: string[] = [];
  let links = 0;
  for (const [name, bytes] of files) {
    if (!name.endsWith('.html')) continue;
    const html = Buffer.from(bytes).toString();
    if (html.includes(`="${base}`) || html.includes(`url(${base}`))
      faults.push(`${name}: an address from the root of the host`);
    for (const [, to = ''] of html.matchAll(/\s(?:href|src)="(\.{1,2}\/[^"?#]*)/g)) {
      links += 1;
      const file = posix.join(posix.dirname(name), to);
      if (!files.has(decodeURI(file))) faults.push(`${name}: ${to}`);
    }
  }
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThan(files.size);
});
