import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFive } from '@/evidence/articles';
import { inText } from '@/kinds/addresses';
import { PAGE_PATHS, type PageId } from '@/lib/navigation';
import { outline } from '@/records/mdx-outline';

/** A place in a text of this site that cites a source. */
export interface TextUse {
  /** Path and fragment, below the base. */
  path: string;
  name: string;
}

/** Sources cited by number, and sources behind links, of an MDX file. */
function citedIn(file: string): { numbered: Set<string>; linked: Set<string> } {
  const { uses, links } = outline(readFileSync(join(process.cwd(), file), 'utf8'));
  const ids = uses.filter(({ name }) => name === 'Cite').map(({ attributes }) => attributes['id']);
  const linked = links.flatMap(({ value }) => /^source:(.*)$/.exec(value)?.[1] ?? []);
  return { numbered: new Set(ids.map(String)), linked: new Set(linked) };
}

/** Where the articles and prose pages cite each source, by its id, in reading order. */
export async function textsBySource(): Promise<Map<string, TextUse[]>> {
  const five = await getFive();
  const pages = await getCollection('pages');
  const files = [
    ...five.map(({ slug, path, name, entry }) => ({
      file: `content/differences/${slug}.mdx`,
      path,
      name,
      reading: entry.data.reading.map(({ source }) => source),
    })),
    ...pages.map(({ id, data }) => ({
      file: `content/pages/${id}.mdx`,
      path: PAGE_PATHS[id as PageId],
      name: id.startsWith('overview-') ? `Overview of ${data.name}` : data.name,
      reading: [],
    })),
  ];
  const uses = new Map<string, TextUse[]>();
  const add = (id: string, use: TextUse) => uses.set(id, [...(uses.get(id) ?? []), use]);
  for (const { file, path, name, reading } of files) {
    const { numbered, linked } = citedIn(file);
    for (const id of numbered) add(id, { path: inText(path, 'sources', id), name });
    for (const id of new Set([...linked, ...reading]))
      if (!numbered.has(id))
        add(id, { path: reading.includes(id) ? `${path}#further-reading` : path, name });
  }
  return uses;
}
