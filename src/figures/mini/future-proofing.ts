import { envoyCounted, memoryCounts } from '../../evidence/advisories.ts';
import type { Records } from '../../records/collections.ts';
import { box, label, line, type Mini, WIDTH } from './mini.ts';

const BASE = 158;

/** CVE ids of Envoy by year, memory corruption and lifetime errors apart. */
export function futureProofing(records: Records): Mini {
  const rows = envoyCounted(records.advisories);
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const counts = years.map((year) => ({
    year,
    ...memoryCounts(rows.filter((row) => row.year === year)),
  }));
  const most = Math.max(...counts.map(({ total }) => total));
  const scale = 112 / most;
  const step = WIDTH / counts.length;
  const all = memoryCounts(rows);
  const last = years.at(-1);
  const body =
    box(0, 4, 10, 10, 'm-e1') +
    label(16, 14, `memory corruption, lifetime: ${String(all.memory)}`, 'm-n') +
    box(0, 22, 10, 10, 'm-e3') +
    label(16, 32, `all other causes: ${String(all.total - all.memory)}`, 'm-n') +
    counts
      .map(({ year, total, memory }, i) => {
        const x = i * step + 4;
        const width = step - 12;
        return (
          box(x, BASE - total * scale, width, (total - memory) * scale, 'm-e3') +
          box(x, BASE - memory * scale, width, memory * scale, 'm-e1') +
          label(x + width / 2, BASE - total * scale - 5, String(total), 'm-b m-h', 'middle') +
          label(
            x + width / 2,
            BASE + 18,
            `’${String(year).slice(2)}${year === last ? '*' : ''}`,
            'm-n',
            'middle',
          )
        );
      })
      .join('') +
    line(0, BASE, WIDTH, BASE, 'm-axis');
  return {
    title: 'CVE ids for Envoy, by year',
    method: '*To August. Class by public description, a lower bound. A count is not a score.',
    alt: `Envoy CVE ids by year: ${counts.map(({ year, total, memory }) => `${String(year)} ${String(total)}, of which ${String(memory)} memory corruption or lifetime errors`).join('; ')}.`,
    claim: 'envoy-cve-stream-due-to-cpp',
    body,
    height: 182,
  };
}
