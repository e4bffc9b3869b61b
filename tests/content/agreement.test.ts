import { describe, expect, test } from 'vitest';
import { checkAgreement } from '../../src/check/agreement/index.ts';
import type { Records } from '../../src/kinds/index.ts';
import { read } from '../support/problems.ts';
import { entries, records } from './records.ts';

const NOW = new Date('2030-01-01T12:00:00Z');

/** Problems after a change of the records, each as its first two lines. */
function told(change: (copy: Records) => void): string[] {
  const copy = structuredClone(records);
  change(copy);
  return read(checkAgreement({ entries, records: copy }, NOW)).map((text) =>
    text.split('\n').slice(0, 3).join(' | ').replace(/ +/g, ' '),
  );
}
/** The one item of a list that a test changes. */
function item<T>(list: readonly T[], fits: (one: T) => boolean): T {
  const found = list.find(fits);
  if (!found) throw new Error('The test finds no such item.');
  return found;
}

test('the records as they stand agree', () => {
  expect(read(checkAgreement({ entries, records }))).toEqual([]);
});

describe('what follows from other fields is what they give', () => {
  test.each<[name: string, change: (copy: Records) => void, words: RegExp[]]>([
    [
      'a share in percent',
      ({ governance }) => {
        item(governance.maintainers, ({ leadCount }) => leadCount > 1).leadSharePercent = 1;
      },
      [
        /^content\/governance\.yaml:\d+ maintainers\.\d+\.leadSharePercent \| found 1 \| allowed \d+, which is leadCount/,
      ],
    ],
    [
      'a count of a part above the whole, which its employers contradict too',
      ({ governance }) => {
        item(governance.maintainers, ({ employers }) => employers !== undefined).leadCount = 4800;
      },
      [
        /leadCount \| found 4800 \| allowed at most/,
        /leadSharePercent/,
        /leadCount \| found 4800 at .* allowed the largest of the employers/,
      ],
    ],
    [
      'a sum of employers',
      ({ governance }) => {
        const { employers } = item(
          governance.maintainers,
          (list) => (list.employers?.length ?? 0) > 1,
        );
        item(employers ?? [], ({ count }) => count === 1).count = 0;
      },
      [/employers \| found \d+ people in all \| allowed \d+, the total/],
    ],
    [
      'a mean',
      ({ complexity }) => {
        item(complexity.mccabe, () => true).mean = 99;
      },
      [
        /^content\/complexity\.yaml:\d+ mccabe\.0\.mean \| found 99 \| allowed [\d.]+, which is sum/,
      ],
    ],
    [
      'a share of the code',
      ({ complexity }) => {
        item(complexity.ciliumMeshShare, () => true).percent = 99.9;
      },
      [/ciliumMeshShare\.0\.percent \| found 99\.9/],
    ],
    [
      'the slowest and the fastest request beside the percentiles',
      ({ runs }) => {
        Object.assign(
          item(runs, () => true),
          { slowest_s: 0.0001, fastest_s: 90 },
        );
      },
      [/slowest_s \(in \S+\) \| found 0\.0001 s \| allowed at least/, /fastest_s/, /average_s/],
    ],
    [
      'answers beside requests',
      ({ runs }) => {
        item(runs, ({ ok_responses: ok, requests }) => ok === requests).ok_responses = 12;
      },
      [/success_rate_percent \(in \S+\) \| found 100 \| allowed \d/, /mean_body_bytes/],
    ],
    [
      'throughput beside requests and time',
      ({ runs }) => {
        item(runs, () => true).requests_per_s *= 2;
      },
      [
        /requests_per_s \(in \S+\) \| found [\d.]+ \| allowed about [\d.]+, which is requests \/ total_s/,
      ],
    ],
    [
      'a count of rows',
      ({ study }) => {
        study.counts.test_runs = 73;
      },
      [
        /^content\/benchmarks\/livewyer-2024\/study\.yaml:\d+ counts\.test_runs \| found 73 \| allowed 72, the rows on record/,
      ],
    ],
    [
      'a percentage that is computed from runs',
      ({ tiers }) => {
        const { linkerd } = item(
          tiers.rows,
          ({ id }) => id === 'livewyer-pod-c32-vs-baseline-cluster',
        );
        if (linkerd) linkerd.change_percent['throughput'] = 66.7;
      },
      [
        /^content\/benchmarks\/tiers\.yaml:\d+ rows\.\d+\.linkerd\.change_percent\.throughput \| found 66\.7 \| allowed -6\.8, which is the change of v3-linkerd-pod-c32 against v3-baseline-pod-c32/,
      ],
    ],
  ])('%s', (_, change, wanted) => {
    const found = told(change);
    for (const words of wanted) expect(found).toContainEqual(expect.stringMatching(words));
  });
});

describe('like is compared with like', () => {
  test('32 connections with 128', () => {
    expect(
      told(({ comparisons }) => {
        item(
          comparisons.final_runs,
          ({ run }) => run === 'v3-linkerd-pod-c32',
        ).vs_no_mesh_cluster.reference = 'v3-baseline-pod-c128';
      }),
    ).toContainEqual(
      expect.stringMatching(
        /final_runs\.\d+\.vs_no_mesh_cluster\.reference \| found "v3-baseline-pod-c128" beside "v3-linkerd-pod-c32" \| allowed two runs with the same connections/,
      ),
    );
  });

  test('Linkerd with itself', () => {
    expect(
      told(({ comparisons }) => {
        const pair = item(comparisons.linkerd_vs_cilium, () => true);
        pair.cilium_run = pair.linkerd_run;
      }),
    ).toEqual([expect.stringMatching(/linkerd_vs_cilium\.0\.cilium_run \| found/)]);
  });
});

describe('verdicts, sides and dates', () => {
  const of = (copy: Records, verdict: string) =>
    item(copy.claims, (claim) => claim.verdict === verdict);

  test.each([
    ['supported', 'against', 'for'],
    ['wrong', 'for', 'against'],
  ] as const)('%s with only sources %s', (verdict, only, needed) => {
    const found = told((copy) => {
      for (const source of of(copy, verdict).sources) source.supports = only;
    });
    expect(found[0]).toMatch(
      new RegExp(
        `^content/claims/\\S+\\.yaml:\\d+ verdict \\(in \\S+\\) \\| found ${verdict}, and no source ${needed} \\|`,
      ),
    );
  });

  test('a source twice on one side', () => {
    const found = told((copy) => {
      const { sources } = of(copy, 'supported');
      const [first] = sources;
      if (first) sources.push(structuredClone(first));
    });
    expect(found).toEqual([
      expect.stringMatching(/sources\.\d+\.id \(in \S+\) \| found "\S+" a second time/),
    ]);
  });

  test('a claim older than a source for it, but not than what is context, nor where it says why', () => {
    const one = (copy: Records) =>
      item(copy.claims, ({ id }) => id === 'linkerd-audits-unredacted');
    const found = told((copy) => {
      one(copy).asOf = '2025-02-18';
    });
    expect(found).toEqual([
      expect.stringMatching(
        /asOf \(in linkerd-audits-unredacted\) \| found "2025-02-18", older than the source "cncf-linkerd-audit-2025" of 2025-02-19/,
      ),
    ]);
    const allowed = told((copy) => {
      const claim = one(copy);
      claim.asOf = '2025-02-18';
      claim.differs = [{ field: 'asOf', why: 'The audit was published a day later.' }];
    });
    expect(allowed).toEqual([]);
    const beside = told((copy) => {
      const claim = one(copy);
      claim.asOf = '2025-02-18';
      for (const source of claim.sources)
        if (source.id === 'cncf-linkerd-audit-2025') source.supports = 'context';
    });
    expect(beside).toEqual([]);
  });

  test('a claim that leads to itself', () => {
    const found = told((copy) => {
      const one = of(copy, 'supported');
      one.seeAlso = [one.id];
    });
    expect(found).toEqual([
      expect.stringMatching(/seeAlso\.0 \(in \S+\) \| found "\S+", the claim itself/),
    ]);
  });

  test('a cell of Linkerd that names a claim on Cilium', () => {
    const found = told(({ facts }) => {
      item(facts, () => true).linkerd.claim = 'cilium-mesh-new';
    });
    expect(found).toEqual([
      expect.stringMatching(
        /linkerd\.claim \(in \S+\) \| found "cilium-mesh-new", a claim on the other/,
      ),
    ]);
  });

  test('dates that lie ahead, one day of grace for other zones', () => {
    const at = (day: string): string[] =>
      read(checkAgreement({ entries, records }, new Date(`${day}T12:00:00Z`)));
    const last =
      records.changes
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    const dayBefore = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
    expect(at(dayBefore).filter((text) => text.includes('changes.yaml'))).toEqual([]);
    for (const file of [
      'content/run/routines.yaml',
      'content/glossary.yaml',
      'content/choices.yaml',
      'content/run/releases.yaml',
    ])
      expect(
        at('2020-01-01').some((text) => text.startsWith(file)),
        file,
      ).toBe(true);
    expect(at('2026-01-01')).toContainEqual(
      expect.stringMatching(
        /^content\/changes\.yaml:\d+ {2}date \(in \S+\)\n {4}found {4}"2026-\d\d-\d\d", which is yet to come\n {4}allowed {2}a date up to 2026-01-02/,
      ),
    );
  });
});

describe('what is said of one thing in several fields agrees', () => {
  const rated = (copy: Records) =>
    item(copy.advisories, ({ cvss, cve }) => (cvss ?? 0) >= 7 && cve !== null);

  test('a rating and its score', () => {
    expect(told((copy) => (rated(copy).severity = 'low'))).toEqual([
      expect.stringMatching(
        /severity \(in .*found low, at a CVSS score of .*allowed (high|critical)/,
      ),
    ]);
  });

  test('the year and the date of an advisory, and the year in its identifier', () => {
    expect(told((copy) => (rated(copy).year = 2016))).toEqual([
      expect.stringMatching(/year \(in .*found 2016 \| allowed 20\d\d, the year in CVE-20\d\d-/),
    ]);
    expect(told((copy) => (rated(copy).date = '2016-02-03'))).toEqual([
      expect.stringMatching(/date \(in .*found "2016-02-03" \| allowed a date from 20\d\d on/),
    ]);
  });

  test('a document and its entry among the sources', () => {
    const again = ({ sources }: Records) => {
      const [one, other] = sources.filter(({ url }) => url !== null);
      if (one && other) other.url = one.url;
    };
    expect(told(again)).toEqual([expect.stringMatching(/url \(in .*found the address of ".*"/)]);
  });

  test('unless the record says why they differ, which it says of nothing else', () => {
    const why = 'The database rates it for another version.';
    expect(
      told((copy) =>
        Object.assign(rated(copy), { severity: 'low', differs: [{ field: 'severity', why }] }),
      ),
    ).toEqual([]);
    expect(told((copy) => (rated(copy).differs = [{ field: 'severity', why }]))).toEqual([
      expect.stringMatching(/differs\.0\.field .*found "severity", which agrees with the others/),
    ]);
  });
});
