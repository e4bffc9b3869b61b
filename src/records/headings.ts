import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_PATHS } from '../lib/navigation.ts';
import { outline } from './mdx-outline.ts';

const pathOf = (folder: string, name: string): string =>
  folder === 'content/differences'
    ? `/differences/${name}/`
    : ((PAGE_PATHS as Record<string, string>)[name] ?? `/${name}/`);

/** Ids of all sections of articles and prose pages, written <page path>#<id>. */
export function headingIds(root: string): string[] {
  return ['content/differences', 'content/pages'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) =>
        outline(readFileSync(join(root, folder, file), 'utf8'))
          .uses.filter((use) => use.name === 'Section')
          .map(
            (use) =>
              `${pathOf(folder, file.replace(/\.mdx$/, ''))}#${String(use.attributes['id'])}`,
          ),
      );
  });
}
