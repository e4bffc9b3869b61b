import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { KINDS, type KindName } from '../kinds/index.ts';
import { ContentError } from './problem.ts';
import { readCollection } from './read.ts';

/** Key of an entry in the store. Astro sorts the store by key; the number keeps the order of the file. */
const inOrder = (position: number, id: string): string =>
  `${String(position).padStart(5, '0')} ${id}`;

/**
 * Feeds a data collection to Astro. Astro's own file loader carries on with an empty collection after
 * a syntax error and keeps the last of two equal ids; this one throws a `ContentError`. In development
 * it reads again when a file changes, and keeps the last sound records while there is a fault.
 */
export function recordLoader(name: KindName): Loader {
  return {
    name: `records-${name}`,
    load: async ({ config, store, generateDigest, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const path = join(root, KINDS[name].files.path);
      const fill = (): void => {
        const { entries, problems } = readCollection(root, name);
        if (problems.length) throw new ContentError(problems);
        store.clear();
        for (const [position, { id, data, file }] of entries.entries())
          store.set({
            id: inOrder(position, id),
            data,
            filePath: file,
            digest: generateDigest(data),
          });
      };
      const refill = (changed: string): void => {
        if (changed !== path && !changed.startsWith(path + sep)) return;
        try {
          fill();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      fill();
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
    },
  };
}
