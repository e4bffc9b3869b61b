import type { Records } from '../../kinds/index.ts';
import { twoDigits } from '../../lib/prose-number.ts';
import { LOOKS } from '../draw/roles.ts';
import type { Item } from '../draw/scene.ts';
import { MINI_CUT, type Mini } from './mini.ts';
import { patch, stroke, words } from './shapes.ts';

const ROW = 'solo-gke-10000rps';
/** The other study in which both encrypt, against a cluster without a mesh. */
const OTHER = /^livewyer-pod-.*-vs-baseline-cluster$/;

/** What the other study says on the two bars in which both encrypt, which is the opposite. Throws once it no longer does. */
function otherTest({ rows }: Records['tiers']): string {
  const others = rows.filter(({ id }) => OTHER.test(id));
  const opposite = others.every(
    ({ linkerd, cilium_b: cilium }) =>
      (linkerd?.change_percent['p50'] ?? 0) < (cilium?.change_percent['p50'] ?? 0),
  );
  if (!others.length || !opposite)
    throw new Error(
      'tiers.yaml no longer has Linkerd ahead of encrypted Cilium in LiveWyer’s test.',
    );
  return `${others[0]?.by ?? ''} has Linkerd ahead of encrypted Cilium.`;
}

/** Median latency against no mesh by the work that is done, in one study. */
export function performance({ tiers }: Pick<Records, 'tiers'>): Mini {
  const row = tiers.rows.find(({ id }) => id === ROW);
  if (!row?.label) throw new Error(`tiers.yaml lacks the row ${ROW}, or its label.`);
  const label = row.label.replace(/^./, (sign) => sign.toUpperCase());
  const median = (side: 'linkerd' | 'cilium_a' | 'cilium_b' | 'cilium_c'): number => {
    const value = row[side]?.change_percent['p50'];
    if (value === undefined) throw new Error(`${ROW} has no median for ${side}.`);
    return value;
  };
  const bars = [
    { role: 'cilium', work: 'Cilium, plain network plugin', value: median('cilium_a') },
    { role: 'cilium', work: 'Cilium, encrypted, L3/L4 policy', value: median('cilium_b') },
    { role: 'linkerd', work: 'Linkerd, mTLS, reads HTTP', value: median('linkerd') },
    { role: 'cilium', work: 'Cilium, encrypted, HTTP policy', value: median('cilium_c') },
  ] as const;
  const sorted = [...bars].sort((a, b) => a.value - b.value);
  const place = sorted.findIndex(({ role }) => role === 'linkerd');
  const turns = place > 0 && place < sorted.length - 1;
  const longest = Math.max(...bars.map(({ value }) => value));
  const x = (value: number): number => (value / longest) * (MINI_CUT.width - 62);
  const pitch = 38;
  const text = (value: number): string => `+${twoDigits(value)}\u00a0%`;
  return {
    title: turns ? 'Which adds less depends on the work' : 'What the work costs',
    method: `Median latency against no mesh, ${String(row.year)}. ${label}. ${otherTest(tiers)}`,
    summary: `Median latency against no mesh: ${sorted.map(({ work, value }) => `${work} ${text(value)}`).join('; ')}. ${label}.`,
    height: sorted.length * pitch,
    items: [
      stroke(0.5, 0, 0.5, sorted.length * pitch - 4, 'line-2', 1.2),
      ...sorted.flatMap(({ role, work, value }, i): Item[] => {
        const y = i * pitch;
        const [name = '', ...rest] = work.split(', ');
        return [
          words(5, y + 14, name, { style: 'value', color: LOOKS[role].text }),
          words(5 + (name === 'Linkerd' ? 51 : 45), y + 14, rest.join(', '), { color: 'ink-2' }),
          ...patch(0, y + 20, x(value), 14, LOOKS[role].fill),
          words(x(value) + 6, y + 32, text(value), { style: 'value', color: LOOKS[role].text }),
        ];
      }),
    ],
  };
}
