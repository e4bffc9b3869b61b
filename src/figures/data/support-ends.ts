import { newestOf } from '../../evidence/numbers/wording.ts';
import { pageOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import { formatDate, inYears } from '../../lib/dates.ts';
import type { Release } from '../../schemas/run/releases.ts';
import type { Cell, Group } from '../chart.ts';
import type { FigureFrame, FigureSpec } from '../spec.ts';
import { BOTH, overYears } from './spans.ts';

type Used = Pick<Records, 'releases' | 'supportTerms'>;

export const frame: FigureFrame = {
  id: 'support-ends',
  options: [],
  sources: [
    'cilium-readme-2026-08',
    'endoflife-data-cilium-2026-08',
    'linkerd-releases-page',
    'api-evangelist-buoyant-lifecycle',
  ],
  computed: 'Days of releases from the records of this page.',
  licence: 'Figure: this site, CC BY 4.0.',
  fullTable: { path: pageOf('releases'), label: 'All releases' },
};

const NAMES = { linkerd: 'Linkerd', cilium: 'Cilium' } as const;
type Project = keyof typeof NAMES;

/** A release on the axis: its day, and how its repair ends, in words. */
interface Term {
  project: Project;
  version: string;
  released: string;
  end: string;
  /** True where the repair goes on to a release that is named. */
  kept: boolean;
}

function termsOf({ releases, supportTerms }: Used, project: Project): Term[] {
  const ends = supportTerms.filter(({ side }) => side === project).flatMap((term) => term.ends);
  const dated = releases.filter(
    (release): release is Release & { released: string } =>
      release.project === project && release.released !== undefined,
  );
  return dated
    .toSorted((a, b) => a.released.localeCompare(b.released))
    .map(({ version, released }) => {
      const found = ends.find((end) => end.version === version);
      if (found?.ended)
        throw new Error(
          `The figure ${frame.id} draws releases that are repaired; ${NAMES[project]} ${version} ended on ${found.ended}.`,
        );
      return {
        project,
        version,
        released,
        end: found?.endsWith ? `until ${found.endsWith}, no day known` : 'no period named',
        kept: found?.endsWith !== undefined,
      };
    });
}

/** How long each release is repaired: from its day to the release that ends it, where one is named. */
export function build(records: Used): FigureSpec {
  const newest = newestOf(records.releases.map(({ asOf }) => asOf));
  const terms = (['linkerd', 'cilium'] as const).map((project) => termsOf(records, project));
  const all = terms.flat();
  const oldest = all.map(({ released }) => released).toSorted()[0] ?? newest;
  const first = Number(oldest.slice(0, 4));
  const last = Number(newest.slice(0, 4)) + 1;
  const cell = ({ released, end, kept }: Term): Cell =>
    kept
      ? {
          mark: 'range',
          low: inYears(released),
          high: inYears(newest),
          text: `since ${formatDate(released)}, ${end}`,
          stops: [],
        }
      : {
          mark: 'dot',
          value: inYears(released),
          text: `released ${formatDate(released)}, ${end}`,
        };
  const groups: Group[] = terms.map((list, i) => ({
    label: i === 0 ? 'Linkerd' : 'Cilium',
    note: i === 0 ? 'each version is a tag on one edge build' : 'three minor releases at a time',
    rows: list.map((term) => ({
      label: term.version,
      series: term.project,
      cells: [cell(term)],
      columns: [term.end],
    })),
  }));
  const words = ({ project, version, released, end }: Term): string =>
    `${NAMES[project]} ${version}, released ${formatDate(released)}: ${end}`;
  return {
    id: frame.id,
    chosen: {},
    title: all.some(({ project, kept }) => project === 'linkerd' && kept)
      ? 'Both say which release ends the support of another'
      : 'Cilium supports a release until the third one after it; Linkerd’s project names no period',
    subtitle: `Releases on this page, from their day to ${formatDate(newest)}, the newest evidence here. Bars go on to a release that has no day yet.`,
    summary: `${all.map(words).join('. ')}.`,
    series: BOTH,
    chart: overYears(groups, { first, last, column: 'repaired' }),
    notes: [
      {
        head: 'A disc is a day.',
        text: 'For Linkerd the day of the release alone is known. Fixes come in newer edge builds, and stable builds with patches come from vendors, whose periods were not found in public.',
      },
    ],
    withheld: records.supportTerms.flatMap(({ side, ends }) =>
      ends.flatMap(({ version, ended }) =>
        ended
          ? `${side === 'cilium' ? 'Cilium' : 'Linkerd'} ${version} ended on ${formatDate(ended)}; it has no row, because this page has no record of it.`
          : [],
      ),
    ),
    caveats: [],
    table: {
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'release', label: 'Release' },
        { key: 'end', label: 'Repaired' },
        { key: 'date', label: 'Date' },
        { key: 'year', label: 'Year, with its fraction', decimals: 2 },
      ],
      rows: all.flatMap(({ project, version, released, end, kept }) => {
        const named = [NAMES[project], version];
        const from = [...named, 'from', formatDate(released), inYears(released)];
        return kept ? [from, [...named, end, formatDate(newest), inYears(newest)]] : [from];
      }),
    },
  };
}
