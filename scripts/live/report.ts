import type { LiveReport } from './check-site.ts';

/** Most faults of one kind that are told; a broken base breaks everything. */
const TOLD = 10;

/** The report as lines for a terminal. */
export function reportLines({ pages, files, faults }: LiveReport): string[] {
  const kinds = Map.groupBy(faults, ({ check }) => check);
  const told = [...kinds].flatMap(([check, of]) => [
    `${check}: ${String(of.length)}`,
    ...of.slice(0, TOLD).map(({ address, found }) => `  ${address} ${found}`),
    ...(of.length > TOLD ? [`  and ${String(of.length - TOLD)} more`] : []),
  ]);
  const read = `${String(pages)} pages with their links, cards and oEmbed, ${String(files)} data files with their checksums, feed, lists and the page for what is missing`;
  return faults.length === 0
    ? [`All is well: ${read}.`]
    : [...told, `${String(faults.length)} faults in ${read}.`];
}
