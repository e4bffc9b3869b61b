import { describe, expect, it } from 'vitest';
import { type Book, bookOf } from '../../../src/figures/cost/book.ts';
import { added, estimate, type Sum } from '../../../src/figures/cost/estimate.ts';
import { FORMULAS, reportedAgent } from '../../../src/figures/cost/formulas.ts';
import { mostOf, rangeBar, sumHtml, sumWords } from '../../../src/figures/cost/html.ts';
import { CALLS, linesFrom } from '../../../src/figures/cost/lines.ts';
import { readSetup, type Setup, writeSetup } from '../../../src/figures/cost/setup.ts';
import { spanWords } from '../../../src/lib/amount-words.ts';
import { records } from '../../support/records.ts';

const { costTerms, costCases, costFormulas, costSizes, costEstimates } = records;
const book: Book = bookOf(costTerms, costCases, (kind, id) => `${kind}-${id}`);

const medium: Setup = {
  nodes: 30,
  pods: 900,
  calls: 9000,
  ha: false,
  http: 100,
  ztunnel: false,
  there: true,
  examples: false,
};
const setup = (nodes: number, pods: number, more: Partial<Setup>): Setup => ({
  ...medium,
  nodes,
  pods,
  calls: pods * 10,
  ...more,
});

/** What a sum says, rounded to a tenth; null where nothing is published. */
const said = (sums: readonly Sum[]) =>
  Object.fromEntries(
    sums.map(({ counts, resource, low, high }) => [
      `${counts} ${resource}`,
      [low, high].map((end) => (end === null ? null : Math.round(end * 10) / 10)),
    ]),
  );
const row = (
  reservedMemory: readonly (number | null)[],
  usedMemory: readonly (number | null)[],
  reservedCpu: readonly (number | null)[],
  usedCpu: readonly (number | null)[],
) => ({
  'reserved memory': reservedMemory,
  'used memory': usedMemory,
  'reserved cpu': reservedCpu,
  'used cpu': usedCpu,
});
const one = (value: number) => [value, value];
const unknown = [null, null];

/**
 * The worked examples of the research, computed there by a script of its own: MiB, thousandths of a CPU. High ends of
 * the agent and requests by example are worked out by hand: 309 MiB on 21 nodes, 573 MiB on 1,000; 100m and 512 MiB a node.
 */
const WORKED = {
  small: {
    at: [3, 60],
    linkerd: row(one(0), [433, 1039], one(0), [426, 534]),
    linkerdHa: row(one(1860), [466, 1072], one(8100), [439.7, 549.2]),
    there: row(one(0), [21, 138], one(0), [516, 582]),
    thereWireguard: row(one(0), one(0), one(0), one(90)),
    thereZtunnel: row(one(1536), unknown, one(600), unknown),
    fresh: row([30, 3328], [445.8, 1107], [300, 800], [525, 618]),
    thereExample: row(one(1536), [21, 138], one(300), [516, 582]),
    freshZtunnel: { memory: 1566, cpu: 900 },
  },
  medium: {
    at: [30, 900],
    linkerd: row(one(0), [3625, 12715], one(0), [6390, 8010]),
    linkerdHa: row(one(18660), [3658, 12748], one(92100), [6403.7, 8025.2]),
    there: row(one(0), [210, 1380], one(0), [7740, 8730]),
    thereWireguard: row(one(0), one(0), one(0), one(1350)),
    thereZtunnel: row(one(15360), unknown, one(6000), unknown),
    thereExample: row(one(15360), [210, 1380], one(3000), [7740, 8730]),
    fresh: row([300, 30976], [4716.9, 18990], [3000, 6200], [7830, 9090]),
    freshZtunnel: { memory: 15660, cpu: 9000 },
  },
  large: {
    at: [300, 9000],
    linkerd: row(one(0), [34405, 125305], one(0), [63900, 80100]),
    linkerdHa: row(one(180660), [34438, 125338], one(902100), [63913.7, 80115.2]),
    there: row(one(0), [2100, 13800], one(0), [77400, 87300]),
    thereWireguard: row(one(0), one(0), one(0), one(13500)),
    thereZtunnel: row(one(153600), unknown, one(60000), unknown),
    thereExample: row(one(153600), [2100, 13800], one(30000), [77400, 87300]),
    fresh: row([3000, 307456], [72085.5, 189900], [30000, 60200], [78300, 90900]),
    freshZtunnel: { memory: 156600, cpu: 90000 },
  },
} as const;

it('is what the answer of the page says of the middle cluster', () => {
  const used = (side: 'linkerd' | 'cilium') =>
    estimate(side, medium, book).find(
      ({ counts, resource }) => counts === 'used' && resource === 'memory',
    );
  for (const side of ['linkerd', 'cilium'] as const)
    expect(sumWords(used(side) as Sum).replace('\u00a0', ' ')).toBe(
      `${records.numbers.find(({ id }) => id === `cost-middle-${side}`)?.text ?? ''} and more`,
    );
});

describe.each(Object.entries(WORKED))('the worked example %s', (id, worked) => {
  const [nodes, pods] = worked.at;
  const of = (side: 'linkerd' | 'cilium', more: Partial<Setup> = {}) =>
    said(estimate(side, setup(nodes, pods, more), book));

  it('stands on the page with its nodes, pods and calls', () => {
    expect(costSizes).toContainEqual({ id, nodes, pods, calls: pods * 10 });
  });

  it('gives Linkerd what the script gave, with default values and with those of high availability', () => {
    expect(of('linkerd')).toEqual(worked.linkerd);
    expect(of('linkerd', { ha: true })).toEqual(worked.linkerdHa);
  });

  it('gives Cilium what the script gave, where it runs anyway', () => {
    expect(of('cilium')).toEqual(worked.there);
    expect(of('cilium', { http: 0 })).toEqual(worked.thereWireguard);
    expect(of('cilium', { ztunnel: true })).toEqual(worked.thereZtunnel);
    expect(of('cilium', { examples: true })).toEqual(worked.thereExample);
  });

  it('gives Cilium what the script gave, where it is new', () => {
    expect(of('cilium', { there: false })).toEqual(worked.fresh);
    const ztunnel = of('cilium', { there: false, ztunnel: true });
    expect(ztunnel['reserved memory']?.[0]).toBe(worked.freshZtunnel.memory);
    expect(ztunnel['reserved cpu']?.[0]).toBe(worked.freshZtunnel.cpu);
  });
});

describe('the formulas', () => {
  const setups = [true, false].flatMap((ha) =>
    [true, false].flatMap((ztunnel) =>
      [0, 50].map((http) => ({ ...medium, ha, ztunnel, http, examples: ztunnel })),
    ),
  );

  it.each(costFormulas.map(({ id, terms }) => [id, terms] as const))(
    '%s uses the terms that its record names, and no other',
    (id, terms) => {
      const { resources, lines } = FORMULAS[id as keyof typeof FORMULAS];
      const used = setups.flatMap((chosen) =>
        resources.flatMap((resource) =>
          lines(chosen, linesFrom(book, resource)).flatMap(({ parts }) =>
            parts.flatMap(({ term }) => term ?? []),
          ),
        ),
      );
      expect([...new Set(used)].toSorted()).toEqual(terms.toSorted());
    },
  );

  it('count calls under HTTP policies in proportion', () => {
    const cpu = (http: number) =>
      estimate('cilium', { ...medium, http }, book).find(
        ({ counts, resource }) => counts === 'used' && resource === 'cpu',
      )?.low ?? 0;
    expect(cpu(50)).toBeCloseTo((cpu(0) + cpu(100)) / 2);
  });

  it('are a floor where what a part takes in a larger cluster is not published', () => {
    const open = (side: 'linkerd' | 'cilium', more: Partial<Setup>) =>
      estimate(side, { ...medium, ...more }, book)
        .filter((sum) => sum.open)
        .map(({ counts, resource }) => `${counts} ${resource}`);
    expect(open('linkerd', { ha: true })).toEqual(['used memory', 'used cpu']);
    expect(open('cilium', {})).toEqual(['used memory']);
    expect(open('cilium', { http: 0 })).toEqual([]);
  });

  it('take the agent from clusters up to the next larger one on record', () => {
    const reports = [
      { anchor: 'unknown', nodes: null, high: 200 },
      { anchor: 'ten', nodes: 10, high: 100 },
      { anchor: 'fifty', nodes: 50, high: 300 },
      { anchor: 'hundred', nodes: 100, high: 900 },
    ];
    const at = (nodes: number) => reportedAgent({ terms: {}, reports }, nodes)?.anchor;
    expect([5, 10, 11, 50, 51, 5000].map(at)).toEqual([
      'unknown',
      'unknown',
      'fifty',
      'fifty',
      'hundred',
      'hundred',
    ]);
  });

  it('never give a range whose end lies below its beginning', () => {
    for (const nodes of [1, 12, 300, 5000])
      for (const pods of [1, 900, 150_000])
        for (const there of [true, false])
          for (const { low, high } of estimate('cilium', setup(nodes, pods, { there }), book))
            expect(high ?? 0).toBeGreaterThanOrEqual(low ?? 0);
  });
});

describe('break-even', () => {
  const term = (id: string) =>
    costTerms.find((one) => one.id === id)?.amounts as { of: string; low: number; high: number }[];
  const memory = (id: string) => term(id).find(({ of }) => of === 'memory') ?? { low: 0, high: 0 };
  const cpu = (id: string) => term(id).find(({ of }) => of === 'cpu') ?? { low: 0, high: 0 };
  const tenth = (value: number) => Math.round(value * 10) / 10;

  it('follows from the terms', () => {
    const proxy = memory('linkerd-proxy-memory-used');
    const idle = memory('cilium-envoy-memory-idle');
    const loaded = memory('cilium-envoy-memory-loaded');
    const agent = {
      low: memory('cilium-agent-memory-base').low,
      high: reportedAgent(book, 30)?.high ?? 0,
    };
    const of = (id: 'memory' | 'cpu') => {
      const read = id === 'memory' ? memory : cpu;
      return tenth(read('cilium-ztunnel-request').low / read('linkerd-proxy-request-ha').low);
    };
    const record = costEstimates.find(({ id }) => id === 'break-even');
    expect(record?.results.map(({ low, high }) => [low, high])).toEqual([
      one(of('memory')),
      one(of('cpu')),
      [tenth((loaded.low - idle.high) / proxy.high), tenth((loaded.high - idle.low) / proxy.low)],
      [tenth((agent.low + loaded.low) / proxy.high), tenth((agent.high + loaded.high) / proxy.low)],
    ]);
  });
});

describe('a sum', () => {
  const line = (low: number | null, high: number | null, times = 1) => ({
    what: 'part',
    times,
    of: 'nodes',
    each: { low, high },
    parts: [],
  });
  const sum = (low: number | null, high: number | null, open = false): Sum => ({
    counts: 'used',
    resource: 'memory',
    formula: 'linkerd-used-memory',
    lines: [],
    low,
    high,
    open,
  });

  it('is a floor where a part is unknown, and unknown where all parts are', () => {
    expect(added([line(2, 3, 10), line(null, null)])).toEqual({ low: 20, high: 30, open: true });
    expect(added([line(null, null)])).toEqual({ low: null, high: null, open: true });
    expect(added([])).toEqual({ low: 0, high: 0, open: false });
  });

  it('is not known where what grows with the calls is not, whatever else is', () => {
    const calls = { ...line(null, null), of: CALLS };
    expect(added([line(2, 3, 10), calls])).toEqual({ low: null, high: null, open: true });
    const fresh = estimate('cilium', { ...medium, there: false, ztunnel: true }, book);
    expect(fresh.map(sumWords).at(-1)).toBe('not published');
  });

  it('is said in one unit for both ends', () => {
    expect(spanWords('memory', { low: 210, high: 1380 })).toBe('0.21 to 1.3\u00a0GiB');
    expect(spanWords('memory', { low: 21, high: 138 })).toBe('21 to 138\u00a0MiB');
    expect(spanWords('cpu', { low: 439.7, high: 549.2 })).toBe('440 to 549\u00a0m');
    expect(spanWords('cpu', { low: 902_100, high: 902_100 })).toBe('902\u00a0cores');
    expect(spanWords('memory', { low: 30, high: 3328 })).toBe('30\u00a0MiB to 3.3\u00a0GiB');
    expect(sumWords(sum(0, 0))).toBe('nothing');
    expect(sumWords(sum(20, 20))).toBe('about 20\u00a0MiB');
    expect(sumWords(sum(null, null, true))).toBe('not published');
    expect(sumWords(sum(21, 138, true))).toBe('21 to 138\u00a0MiB and more');
  });

  it('is drawn from zero, full to its low end, light to its high end, and hatched where it is open', () => {
    const bar = rangeBar('linkerd', sum(20, 40, true), 40);
    expect(bar).toContain('<rect class="fill-linkerd" width="44" height="12"/>');
    expect(bar).toMatch(/fill-linkerd-soft[^>]* x="44" y=".5" width="44"/);
    expect(bar).toContain('data-open d="M88 ');
    expect(rangeBar('cilium', sum(null, null, true), 40)).not.toContain('<rect');
    expect(rangeBar('cilium', sum(20, 20), 40)).not.toContain('data-open');
    expect(mostOf([sum(1, 2), sum(null, null), sum(0, 7)])).toBe(7);
  });

  it('names every record that it adds, each once a link', () => {
    for (const side of ['linkerd', 'cilium'] as const)
      for (const there of [true, false])
        for (const part of estimate(side, { ...medium, there }, book))
          for (const { parts } of part.lines)
            for (const { anchor, what } of parts)
              expect(sumHtml(part)).toContain(`<a href="#${anchor}">${what}</a>`);
  });
});

describe('the address of the estimate', () => {
  const read = (query: string) => readSetup(new URLSearchParams(query), medium);

  it('holds what differs from the beginning, and leaves parameters of others alone', () => {
    const chosen = { ...medium, nodes: 12, ha: true, there: false, examples: true };
    const query = writeSetup(new URLSearchParams('other=1&pods=5'), chosen, medium).toString();
    expect(query).toBe('other=1&nodes=12&ha=yes&cilium=new&envoy=example');
    expect(read(query)).toEqual({ setup: chosen, unknown: [] });
  });

  it.each([
    'nodes=0',
    'nodes=5001',
    'nodes=1e3',
    'nodes=-3',
    'nodes=3.5',
    'nodes=',
    'pods=999999999999',
    'calls=<script>',
    'ha=maybe',
    'http=33',
    'encryption=constructor',
    'cilium=__proto__',
  ])('ignores %s, and says so', (query) => {
    const { setup: taken, unknown: left } = read(query);
    expect(taken).toEqual(medium);
    expect(left).toEqual([query.slice(query.indexOf('=') + 1)]);
  });
});
