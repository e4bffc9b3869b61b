import { PROJECT_NAMES } from '../../evidence/vocabulary.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Event } from '../../schemas/event.ts';
import type { Release } from './sources-in-time.ts';

/** The minor releases among the events, by their ids: "cilium-1-20" is version 1.20. */
export const minorReleases = (events: readonly Event[]): Release[] =>
  events.flatMap(({ id, date }) => {
    const [, project, major, minor] = /^(linkerd|cilium)-(\d+)-(\d+)$/.exec(id) ?? [];
    return project === undefined
      ? []
      : [
          {
            project: project as Release['project'],
            version: `${major ?? ''}.${minor ?? ''}`,
            date,
          },
        ];
  });

/** Which releases are newer than all that speaks for or against a claim. */
export function newerWords({
  newest,
  releases,
}: {
  newest: string;
  releases: readonly Release[];
}): string {
  const named = (['linkerd', 'cilium'] as const).flatMap((project) => {
    const own = releases.filter((release) => release.project === project);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const versions = first === last ? first.version : `${first.version} to ${last.version}`;
    return [`${PROJECT_NAMES[project]} ${versions}`];
  });
  return `Newer than all that speaks for or against it (${formatDate(newest)}): ${named.join(', ')}.`;
}
