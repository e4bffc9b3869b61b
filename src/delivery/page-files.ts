import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fillChecksums } from './checksums.ts';
import { llmsList, llmsText } from './llms.ts';
import { robots, sitemap } from './sitemap.ts';
import { twinFile, twinOf } from './twins/twin.ts';

/** Writes for every page of the built site a twin in Markdown, and for all of them a map, a list and one text; fills sums into the manifest of the data. */
export function pageFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        root = new URL(base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const twins = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /(^|[\\/])index\.html$/.test(file))
          .sort()
          .flatMap((file) => {
            const twin = twinOf(readFileSync(join(folder, file), 'utf8'));
            if (twin) writeFileSync(join(folder, dirname(file), 'index.md'), twinFile(twin));
            return twin ?? [];
          });
        const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
        fillChecksums(folder);
        put('sitemap.xml', sitemap(twins));
        put('robots.txt', robots(root));
        put('llms.txt', llmsList(twins, root));
        put('llms-full.txt', llmsText(twins, root));
      },
    },
  };
}
