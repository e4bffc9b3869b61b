import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../lib/urls.ts';
import type { Ids } from '../schemas/ids.ts';
import { readCollection } from './read.ts';

/** Redirects for ids that have a page of their own: the old address leads to the new one. */
export function redirectsFor(registry: Pick<Ids, 'aliases'>, base: string): Record<string, string> {
  return Object.fromEntries(
    registry.aliases
      .filter(({ kind }) => kind === 'claims')
      .map(({ from, to }) => [`/claims/${from}/`, withBase(base, `/claims/${to}/`)]),
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
