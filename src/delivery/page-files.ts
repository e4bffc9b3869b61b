import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CardFolders, cardOf, cardSite, withCard } from './cards/cards.ts';
import { fillChecksums } from './checksums.ts';
import { llmsList, llmsText } from './llms.ts';
import { oembedOf, withOembed } from './oembed.ts';
import { robots, sitemap } from './sitemap.ts';
import { type Twin, twinFile, twinOf } from './twins/twin.ts';

/** How many cards may be under way at once; each holds a picture of 3 MB. */
const AHEAD = 3;

/** Writes beside every page its twin in Markdown, its card and what other sites may show of it; returns the twins. */
async function writeBesidePages(folders: CardFolders, root: string): Promise<Twin[]> {
  const { site: folder } = folders;
  const site = cardSite(folders);
  const twins: Twin[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .sort();
  const cards: Promise<void>[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const twin = twinOf(html);
    // Pages that search engines leave out are not shared, either.
    if (!twin) continue;
    twins.push(twin);
    const put = (name: string, content: string | Uint8Array): void =>
      writeFileSync(join(folder, dirname(file), name), content);
    put('index.md', twinFile(twin));
    const oembed = oembedOf(twin, root);
    if (oembed) put('oembed.json', JSON.stringify(oembed));
    const write = cardOf(html, twin, site, folders).then(({ png, alt }) => {
      put('card.png', png);
      const shared = withCard(html, twin.address, alt);
      put('index.html', oembed ? withOembed(shared, twin.address) : shared);
    });
    cards.push(write);
    // Cards are packed on other cores, meanwhile the next pages are read and drawn.
    await cards.at(-AHEAD);
  }
  await Promise.all(cards);
  return twins;
}

/** Writes what stands beside pages, and for all of them a map, a list and one text; fills sums into the manifest of the data. */
export function pageFiles(): AstroIntegration {
  let root = '';
  let project = '';
  let cache = '';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        root = new URL(base, config.site).href;
        project = fileURLToPath(config.root);
        cache = fileURLToPath(new URL('cards/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const twins = await writeBesidePages({ site: folder, root: project, cache }, root);
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
