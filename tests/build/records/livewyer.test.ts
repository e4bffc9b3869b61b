import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { withRoundedCores } from '../../../src/evidence/benchmarks/readings.ts';
import type { Validity } from '../../../src/schemas/livewyer-comparisons.ts';
import type { Run } from '../../../src/schemas/livewyer-runs.ts';
import { records } from '../../support/records.ts';
import { readAgainst } from '../../support/said';
import { around, byId, DIST, readPage } from '../../support/site';
import { plain } from '../../support/words';

const faultsOf = readAgainst(records.sources, readBase(DIST));
const page = byId(readPage('/benchmarks/livewyer-2024/'));
const cellsOf = (id: string): HTMLElement[] => page.get(id)?.querySelectorAll('th, td') ?? [];
const signed = (percent: number): string =>
  `${Number(percent.toFixed(2)) > 0 ? '+' : ''}${percent.toFixed(2)} %`;
const change = (value: number, reference: number): string => signed((value / reference - 1) * 100);
const run = (id: string | null): Run => {
  const found = records.runs.find((one) => one.id === id);
  if (!found) throw new Error(`There is no run "${String(id)}".`);
  return found;
};

const VALIDITIES: Record<Validity, string> = {
  usable: 'Usable',
  limited: 'Limited',
  'not-valid': 'Not valid',
  'not-available': 'No reference',
};
const EFFECTS = {
  'favors-linkerd': 'Flatters Linkerd',
  'favors-cilium': 'Flatters Cilium',
  'favors-baseline': 'Flatters the cluster without a mesh',
  unclear: 'Unclear whom it flatters',
  none: 'Flatters neither Linkerd nor Cilium',
} as const;
const WEIGHTS = { high: 'High weight', medium: 'Medium weight', low: 'Low weight' } as const;
const BASES = {
  'source-fact': 'the files say it',
  computed: 'follows from the numbers',
  inference: 'our inference',
} as const;

describe('a caveat of the study', () => {
  it('says what the record says: weight, whom it flatters, how it is known, what it concerns', () => {
    const faults = records.caveats.caveats.flatMap((caveat) => {
      const { id, number, title, text, effect, effect_note, severity, kind, affects } = caveat;
      const item = page.get(id);
      const [what, about] = item?.children.filter(({ rawTagName }) => rawTagName === 'div') ?? [];
      const words = plain(what?.textContent ?? '').replace(/#/g, '');
      return [
        ...(words.startsWith(plain(`${String(number)} ${title}`)) && words.includes(plain(text))
          ? []
          : [`${id}: says “${words.slice(0, 90)}”`]),
        ...faultsOf({
          name: id,
          part: about,
          words: [
            WEIGHTS[severity],
            EFFECTS[effect],
            effect_note,
            `Basis: ${kind.map((one) => BASES[one]).join('; ')}`,
            `Concerns: ${affects.join(', ')}`,
          ],
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('stands in the row of a run where it is about that run in particular', () => {
    const told = new Map(
      records.runs.map(({ id }) => [
        id,
        cellsOf(id)
          .at(-2)
          ?.querySelectorAll('a')
          .map((link) => link.getAttribute('href')?.slice(1) ?? '') ?? [],
      ]),
    );
    const matches = (pattern: string, id: string): boolean =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[.\\+?()[\]{}^$|]/g, '\\$&'))
          .join('.*')}$`,
      ).test(id);
    for (const { id, affects } of records.caveats.caveats) {
      const covered = records.runs.filter((one) =>
        affects.some((pattern) => matches(pattern, one.id)),
      );
      if (covered.length > 2) continue;
      for (const { id: covers } of covered) expect(told.get(covers), covers).toContain(id);
    }
  });
});

describe('a run of the study', () => {
  const CLUSTERS = {
    baseline: 'No mesh',
    linkerd: 'Linkerd',
    istio: 'Istio',
    cilium: 'Cilium',
    'istio-ambient': 'Istio ambient',
    'istio-sidecar': 'Istio sidecars',
  } as const;
  const STATES = { none: 'no mesh', unmeshed: 'labeled baseline', meshed: 'meshed' } as const;

  it('says in every cell what the record says', () => {
    const faults = records.runs.flatMap((one) => {
      const cells = cellsOf(one.id);
      const state = `${STATES[one.series === 'unmeshed' ? 'unmeshed' : one.mesh_state]}${one.kind === 'warm-up' ? ', warm-up' : ''}`;
      const four = (value: number): string => value.toFixed(4);
      const { p50, p90, p99, p99_9, p99_99 } = one.percentiles_s;
      const caveats = (cells.at(-2)?.querySelectorAll('a') ?? []).map((link) =>
        records.caveats.caveats.find(({ id }) => `#${id}` === link.getAttribute('href')),
      );
      const wanted = [
        one.id,
        CLUSTERS[one.environment],
        one.scenario === 'pod-to-service' ? 'pod' : 'VM',
        state,
        String(one.connections),
        four(one.requests_per_s),
        four(one.average_s),
        four(p50),
        four(p90),
        four(p99),
        four(p99_9),
        four(p99_99),
        four(one.slowest_s),
        one.mean_body_bytes.toFixed(2),
        String(one.errors.reduce((sum, { count }) => sum + count, 0)),
        caveats.map((caveat) => String(caveat?.number)).join(', '),
        'file',
      ];
      const said = cells.map((cell) => plain(cell.textContent));
      return said.join(' | ') === wanted.join(' | ')
        ? []
        : [`${one.id}: says ${said.join(' | ')}, the record ${wanted.join(' | ')}`];
    });
    expect(faults).toEqual([]);
  });

  it('is compared with each reference as far as the record allows, by the change it had', () => {
    const tables = [
      ...new Set([...page.values()].flatMap((element) => element.querySelectorAll('table'))),
    ].filter((table) =>
      /Against (the separate|runs labeled)/.test(table.querySelector('caption')?.textContent ?? ''),
    );
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const kind = /the separate cluster/.test(table.textContent)
        ? 'vs_no_mesh_cluster'
        : 'vs_own_cluster';
      const faults = records.comparisons.final_runs.flatMap((entry) => {
        const { reference, validity, why } = entry[kind];
        const shown = validity === 'usable' || validity === 'limited';
        const percent =
          shown && reference
            ? change(run(entry.run).requests_per_s, run(reference).requests_per_s)
            : 'not shown';
        const link = table
          .querySelectorAll('a')
          .find(
            (one) =>
              one.getAttribute('href') === `#${entry.run}` &&
              plain(one.textContent) === entry.run &&
              around(one, 'td').getAttribute('data-col')?.startsWith('Runs'),
          );
        if (validity === 'not-available')
          return link ? [`${entry.run}: is compared, though there is nothing to compare with`] : [];
        if (!link) return [`${entry.run}: is not listed`];
        const item = plain(around(link, 'li').textContent);
        const cells = around(link, 'tr')
          .querySelectorAll('th, td')
          .map((cell) => plain(cell.textContent));
        return [
          ...(item === plain(`${entry.run} ${percent}`)
            ? []
            : [`${entry.run}: says ${item}, the runs say ${percent}`]),
          ...(cells[0] === VALIDITIES[validity] && cells[1] === plain(why)
            ? []
            : [`${entry.run}: is called ${cells[0] ?? ''}, the record says ${validity}`]),
        ];
      });
      expect(faults).toEqual([]);
    }
  });

  it('of Linkerd stands beside that of Cilium as far as the record allows', () => {
    const rows = [
      ...new Set([...page.values()].flatMap((element) => element.querySelectorAll('table'))),
    ]
      .find((table) => table.querySelector('caption')?.textContent.startsWith('Pairs of'))
      ?.querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => plain(cell.textContent)));
    expect(rows).toEqual(
      records.comparisons.linkerd_vs_cilium.map(({ linkerd_run, cilium_run, validity, why }) => {
        const shown = validity === 'usable' || validity === 'limited';
        const percent = shown
          ? change(run(linkerd_run).requests_per_s, run(cilium_run).requests_per_s)
          : 'not shown';
        return [
          VALIDITIES[validity],
          plain(why),
          plain(`${linkerd_run} over ${cilium_run} ${percent}`),
        ];
      }),
    );
  });
});

describe('readings and contradictions of the study', () => {
  it('say what the record says', () => {
    const { study_contradictions, study_contradictions_blog_post } = records.caveats;
    const faults = [
      ...[...study_contradictions, ...study_contradictions_blog_post].flatMap(
        ({ id, says, files_show, related_caveats }) => {
          const [left, right] = cellsOf(id).map((cell) => plain(cell.textContent));
          const titles = related_caveats.map((one) =>
            plain(records.caveats.caveats.find((caveat) => caveat.id === one)?.title ?? ''),
          );
          return left?.startsWith(plain(says)) &&
            right?.startsWith(plain(files_show)) &&
            titles.every((title) => right.includes(title))
            ? []
            : [id];
        },
      ),
      ...records.resources.not_comparable.flatMap(({ id, a, b, why, effect, can_say }) =>
        faultsOf({
          name: id,
          part: page.get(id),
          words: [a, b, why, `${EFFECTS[effect]}.`, can_say],
        }),
      ),
      ...records.resources.comparable_with_care.flatMap(({ id, a, b, note }) =>
        faultsOf({ name: id, part: page.get(id), words: [a, b, withRoundedCores(note)] }),
      ),
    ];
    expect(faults).toEqual([]);
  });
});
