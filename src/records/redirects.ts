import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathOf } from '../kinds/addresses.ts';
import type { Ids } from '../kinds/ids.ts';
import { NAMED } from '../kinds/named.ts';
import { withBase } from '../lib/urls.ts';
import { readCollection } from './read.ts';

/** Redirects for ids that have a page of their own: the old address leads to the new one. */
export function redirectsFor(registry: Pick<Ids, 'aliases'>, base: string): Record<string, string> {
  return Object.fromEntries(
    registry.aliases
      .filter(({ kind }) => NAMED[kind].shown?.own)
      .map(({ kind, from, to }) => [pathOf(kind, from), withBase(base, pathOf(kind, to))]),
  );
}

/** Writes a static page with a canonical link for every published id that has moved. */
export function idRedirects(): AstroIntegration {
  return {
    name: 'id-redirects',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const [entry] = readCollection(fileURLToPath(config.root), 'ids').entries;
        if (entry)
          updateConfig({ redirects: redirectsFor(entry.data as unknown as Ids, config.base) });
      },
    },
  };
}
