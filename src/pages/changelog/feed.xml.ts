import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { newestFirst } from '@/evidence/changes';
import { getRecords } from '@/evidence/site';
import { feedPath, pageOf, pathOf } from '@/kinds/addresses';
import { PAGE_PATHS } from '@/lib/navigation';
import { SITE } from '@/lib/site';
import { withBase } from '@/lib/urls';

/** Changes of the record as an Atom feed. Dates are those of the records, so the same data gives the same bytes. */
export const GET: APIRoute = async ({ site }) => {
  const changes = newestFirst((await getRecords()).changes);
  const address = (path: string): string =>
    new URL(withBase(import.meta.env.BASE_URL, path), site).href;
  // At noon the day is the same from Honolulu to Tokyo.
  const day = (date: string): Date => new Date(`${date}T12:00:00Z`);
  const feed = new Feed({
    id: address(pageOf('changes')),
    title: `${SITE.name}: corrections and changes`,
    description: 'What was added, changed or corrected in the published record.',
    link: address(pageOf('changes')),
    feedLinks: { atom: address(feedPath()) },
    updated: day(changes[0]?.date ?? SITE.recordClosed),
    author: { name: SITE.name, link: address(PAGE_PATHS.about) },
    copyright: 'CC BY 4.0',
    language: 'en',
    generator: SITE.name,
  });
  for (const change of changes)
    feed.addItem({
      id: address(pathOf('changes', change.id)),
      link: address(pathOf('changes', change.id)),
      title: change.title,
      date: day(change.date),
      description: [
        change.old && `Old: ${change.old}`,
        change.new && `New: ${change.new}`,
        `Reason: ${change.reason}`,
        `Reported by: ${change.reportedBy}`,
      ]
        .filter(Boolean)
        .join('\n'),
    });
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
};
