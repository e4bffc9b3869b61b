import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { ContentError } from './problem.ts';
import { readCollection } from './read.ts';

/**
 * Feeds a data collection to Astro. Astro's own file loader carries on with an empty collection after
 * a syntax error and keeps the last of two equal ids; this one throws with file, field and remedy.
 */
export function recordLoader(name: CollectionName): Loader {
  return {
    name: `records-${name}`,
    load: async ({ config, store, generateDigest, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const fill = (): void => {
        const { entries, problems } = readCollection(root, name);
        if (problems.length) throw new ContentError(problems);
        store.clear();
        for (const { id, data, file } of entries)
          store.set({ id, data, filePath: file, digest: generateDigest(data) });
      };
      fill();
      watcher?.on('change', (changed) => {
        if (!changed.startsWith(`${root}${COLLECTIONS[name].path}`)) return;
        try {
          fill();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
