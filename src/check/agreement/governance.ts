import type { Records } from '../../kinds/index.ts';
import { differs, type Fault, unless } from './fault.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Shares, sums and counts of the file on governance. */
export function governanceFaults({ governance }: Pick<Records, 'governance'>): Fault[] {
  const lists = governance.maintainers.flatMap((list, i): Fault[] => {
    const at = `maintainers.${String(i)}`;
    const { total, leadCount, leadSharePercent, leadCompany, employers } = list;
    const counts = employers?.map(({ count }) => count) ?? [];
    return [
      ...unless(
        leadCount <= total,
        `${at}.leadCount`,
        String(leadCount),
        `at most ${String(total)}, the people on the list`,
      ),
      ...differs(
        `${at}.leadSharePercent`,
        leadSharePercent,
        (leadCount / total) * 100,
        `leadCount ${String(leadCount)} of ${String(total)} in percent`,
      ),
      ...(employers
        ? [
            ...unless(
              sum(counts) === total,
              `${at}.employers`,
              `${String(sum(counts))} people in all`,
              `${String(total)}, the total of the list`,
            ),
            ...unless(
              employers.some(({ name, count }) => name === leadCompany && count === leadCount) &&
                Math.max(...counts) === leadCount,
              `${at}.leadCount`,
              `${String(leadCount)} at ${leadCompany}`,
              `the largest of the employers, with its count: ${employers.map(({ name, count }) => `${name} ${String(count)}`).join(', ')}`,
            ),
          ]
        : []),
    ];
  });
  const shares = governance.buoyantCommitShare.rows.flatMap(
    ({ commits, byBuoyant, sharePercent }, i) => {
      const at = `buoyantCommitShare.rows.${String(i)}`;
      return [
        ...unless(
          byBuoyant <= commits,
          `${at}.byBuoyant`,
          String(byBuoyant),
          `at most ${String(commits)}, the commits counted`,
        ),
        ...differs(
          `${at}.sharePercent`,
          sharePercent,
          (byBuoyant / commits) * 100,
          `byBuoyant ${String(byBuoyant)} of ${String(commits)} in percent`,
        ),
      ];
    },
  );
  const years = governance.commitsPerYear.rows.flatMap((row, i) =>
    (['linkerd2', 'linkerd2Proxy'] as const).flatMap((repo) =>
      unless(
        row[repo].authors <= row[repo].commits,
        `commitsPerYear.rows.${String(i)}.${repo}.authors`,
        String(row[repo].authors),
        `at most ${String(row[repo].commits)}, the commits of the year`,
      ),
    ),
  );
  return [...lists, ...shares, ...years];
}
