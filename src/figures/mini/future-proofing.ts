import { ENVOY_COUNTED_FROM, envoyCounted } from '../../evidence/advisories.ts';
import type { Records } from '../../kinds/index.ts';
import { MEMORY_CLASSES } from '../../schemas/advisory.ts';
import { LOOKS } from '../draw/roles.ts';
import type { Item } from '../draw/scene.ts';
import { MINI_CUT, type Mini } from './mini.ts';
import { patch, stroke, words } from './shapes.ts';

const CLASSES = [
  { role: 'memory', label: 'memory corruption, lifetime' },
  { role: 'null', label: 'null pointer, segfault' },
  { role: 'unclear', label: 'crash, unclear' },
  { role: 'other', label: 'other' },
] as const;

/** CVE ids recorded for Envoy by year and class. */
export function futureProofing({ advisories }: Pick<Records, 'advisories'>): Mini {
  const rows = envoyCounted(advisories);
  const last = Math.max(...rows.map(({ year }) => year));
  const years = Array.from(
    { length: last - ENVOY_COUNTED_FROM + 1 },
    (_, i) => ENVOY_COUNTED_FROM + i,
  );
  const count = (of: (row: (typeof rows)[number]) => boolean): number => rows.filter(of).length;
  const totals = years.map((year) => count((row) => row.year === year));
  const floor = 196;
  const unit = 118 / Math.max(...totals);
  const pitch = MINI_CUT.width / years.length;
  const columns = years.flatMap((year, i): Item[] => {
    const x = i * pitch + (pitch - 26) / 2;
    let y = floor;
    const parts = CLASSES.flatMap(({ role }, c): Item[] => {
      const n = count((row) => row.year === year && row.memoryClass === MEMORY_CLASSES[c]);
      if (!n) return [];
      y -= n * unit;
      return patch(x, y, 26, n * unit, LOOKS[role].fill, LOOKS[role].outline);
    });
    const middle = x + 13;
    return [
      ...parts,
      words(middle, y - 6, String(totals[i]), { style: 'value', color: 'ink-2', anchor: 'middle' }),
      words(middle, floor + 17, `’${String(year).slice(2)}${year === last ? '*' : ''}`, {
        anchor: 'middle',
      }),
    ];
  });
  const key = CLASSES.flatMap(({ role, label }, c): Item[] => {
    const y = c < 3 ? c * 18 : 36;
    const x = c < 3 ? 0 : 140;
    const n = count((row) => row.memoryClass === MEMORY_CLASSES[c]);
    return [
      ...patch(x, y + 2, 11, 11, LOOKS[role].fill, LOOKS[role].outline),
      words(x + 17, y + 12, `${label}: ${String(n)}`, { color: 'ink-2', halo: true }),
    ];
  });
  return {
    title: `${String(rows.length)} CVE ids recorded for Envoy`,
    method: `By year of the id, class by public description. * Part of the year. A count is not a score.`,
    summary: `Of ${String(rows.length)} CVE ids recorded for Envoy, by public description: ${CLASSES.map(({ label }, c) => `${label.replace(', ', ' or ')} ${String(count((row) => row.memoryClass === MEMORY_CLASSES[c]))}`).join(', ')}. By year of the id: ${years.map((year, i) => `${year === last ? 'part of ' : ''}${String(year)} ${String(totals[i])}`).join(', ')}.`,
    height: floor + 24,
    items: [stroke(0, floor, MINI_CUT.width, floor, 'line-2', 1.2), ...columns, ...key],
  };
}
