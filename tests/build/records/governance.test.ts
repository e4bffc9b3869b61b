import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { records } from '../../support/records.ts';
import { dateWords, readAgainst, type Said } from '../../support/said';
import { byId, DIST, readPages } from '../../support/site';
import { plain } from '../../support/words';

const { governance } = records;
const faultsOf = readAgainst(records.sources, readBase(DIST));
const pages = readPages().filter(({ root }) =>
  root.querySelector('ul li[id^="maintainers-"], table'),
);
const PROJECTS = { linkerd: 'Linkerd', cilium: 'Cilium', istio: 'Istio', envoy: 'Envoy' } as const;
const grouped = (value: number): string => value.toLocaleString('en-US');
const newest = <T extends { date: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.date.localeCompare(a.date));

/** Tables with this caption, on every page that has one. */
function tables(caption: string): { path: string; rows: HTMLElement[] }[] {
  const found = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('table')
      .flatMap((table) =>
        plain(table.querySelector('caption')?.textContent ?? '') === caption
          ? [{ path, rows: table.querySelectorAll('tbody tr') }]
          : [],
      ),
  );
  if (!found.length) throw new Error(`No page has a table “${caption}”.`);
  return found;
}
const cells = (row: HTMLElement | undefined): HTMLElement[] =>
  row?.querySelectorAll('th, td') ?? [];

type List = (typeof governance.maintainers)[number];
const lead = ({ leadCount, total, leadCompany }: List): string =>
  `${leadCount === total ? `All ${String(total)}` : `${String(leadCount)} of ${String(total)}`} at ${leadCompany}`;
function others({ leadCount, total, leadCompany, employers, employersCount = 0 }: List): string {
  if (leadCount === total) return 'no other employer';
  const named = employers?.filter(({ name }) => name !== leadCompany);
  if (!named)
    return `${String(employersCount - 1)} other employer${employersCount === 2 ? '' : 's'}`;
  return named.map(({ name, count }) => (count > 1 ? `${name} ${String(count)}` : name)).join(', ');
}

describe('maintainers', () => {
  it('are the newest list of each project, with the employer of most', () => {
    const faults = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('li[id^="maintainers-"]').flatMap((part) => {
        const list = governance.maintainers.find(({ id }) => `maintainers-${id}` === part.id);
        if (!list) return [`${path}: ${part.id}`];
        const latest = newest(
          governance.maintainers.filter(({ project }) => project === list.project),
        )[0];
        return [
          ...(latest === list ? [] : [`${path}: ${list.id} is not the newest`]),
          ...faultsOf({
            name: `${path} ${list.id}`,
            part,
            words: [
              PROJECTS[list.project],
              `${lead(list)} (${String(list.leadSharePercent)} percent)`,
              `${list.role.charAt(0).toUpperCase()}${list.role.slice(1)}s, ${dateWords(list.date)}.`,
              list.leadCount < list.total && `Others: ${others(list)}.`,
              list.note,
            ],
            sources: list.sources,
          }),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('of older lists stand in the table, cell by cell', () => {
    const page = byId(pages.find(({ path }) => path === '/governance/')?.root as HTMLElement);
    const faults = governance.maintainers.flatMap((list) => {
      const row = page.get(`maintainers-${list.id}`);
      if (row?.rawTagName !== 'tr') return row ? [] : [`${list.id} is missing`];
      const [head, most, rest, source] = cells(row);
      return [
        ...faultsOf({
          name: list.id,
          part: head,
          words: [`${PROJECTS[list.project]}, ${dateWords(list.date)}`],
        }),
        ...faultsOf({ name: list.id, part: most, words: [lead(list)] }),
        ...faultsOf({ name: list.id, part: rest, words: [others(list)] }),
        ...faultsOf({ name: list.id, part: source, words: [list.note], sources: list.sources }),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('conformance', () => {
  /** A skipped test was not run. */
  const tests = (result: { passed: number; skipped: number } | null | undefined): string =>
    result
      ? `${String(result.passed)} of ${String(result.passed)} run${result.skipped ? `, ${String(result.skipped)} skipped` : ''}`
      : 'not in the report';

  it('is told report by report, the newest first, cell by cell', () => {
    const faults = tables('Gateway API conformance reports of Linkerd and Cilium').flatMap(
      ({ path, rows }) => {
        let project: 'linkerd' | 'cilium' = 'linkerd';
        let place = 0;
        return rows.flatMap((row) => {
          if (row.querySelectorAll('td').length === 0) {
            project = plain(row.textContent).toLowerCase() as typeof project;
            place = 0;
            return [];
          }
          const report = newest(governance.conformance.filter((one) => one.project === project))[
            place
          ];
          place += 1;
          if (!report) return [`${path}: a report too many`];
          const { gatewayApi, channel, version, date, meshHttp, meshGrpc, ingress, sources, note } =
            report;
          const parts: Omit<Said, 'name' | 'part'>[] = [
            { words: [gatewayApi, channel ? `${channel} channel` : 'channel not given'] },
            { words: [version, dateWords(date)] },
            { words: [tests(meshHttp)] },
            { words: [tests(meshGrpc)] },
            {
              words: [
                ingress === null
                  ? 'does not apply'
                  : Object.entries(ingress)
                      .map(
                        ([profile, passed]) =>
                          `${profile === 'grpc' ? 'gRPC' : profile.toUpperCase()} ${String(passed)}`,
                      )
                      .join(', '),
              ],
            },
            { words: [note], sources },
          ];
          return parts.flatMap((said, i) =>
            faultsOf({
              name: `${path} ${project} ${gatewayApi}, ${String(i)}`,
              part: cells(row)[i],
              ...said,
            }),
          );
        });
      },
    );
    expect(faults).toEqual([]);
  });

  it('lists what happened to the list of implementations, the newest first', () => {
    const page = byId(pages.find(({ path }) => path === '/governance/')?.root as HTMLElement);
    const items =
      page.get('implementations-list')?.nextElementSibling?.querySelectorAll('div') ?? [];
    const faults = newest(governance.implementationsList).flatMap(({ date, event, sources }, i) =>
      faultsOf({ name: event, part: items[i], words: [dateWords(date), event], sources }),
    );
    expect(faults).toEqual([]);
    expect(items.length).toBe(governance.implementationsList.length);
  });
});

describe('activity', () => {
  it('is the share of Buoyant in each repository', () => {
    for (const { path, rows } of tables('Share of commits by people of Buoyant'))
      expect(
        rows.map((row) => cells(row).map((cell) => plain(cell.textContent))),
        path,
      ).toEqual(
        governance.buoyantCommitShare.rows.map(
          ({ repo, part, commits, byBuoyant, sharePercent }) => [
            `${repo} ${part}`,
            `${String(byBuoyant)} of ${String(commits)}, ${String(sharePercent)} percent`,
          ],
        ),
      );
  });
});

describe('surveys', () => {
  it('say who was asked, how many answered, and every share', () => {
    const page = byId(pages.find(({ path }) => path === '/governance/')?.root as HTMLElement);
    const faults = governance.surveys.flatMap(
      ({ id, survey, date, n, vendor, note, results, sources }) =>
        faultsOf({
          name: id,
          part: page.get(`survey-${id}`),
          words: [
            survey,
            `${dateWords(date)}.`,
            n === null ? 'Number of answers not known.' : `${grouped(n)} answers.`,
            vendor && 'Asked by a vendor.',
            note,
            ...(results.length
              ? results.flatMap(({ measure, percent }) => [measure, `${String(percent)} %`])
              : ['No share by project on record.']),
          ],
          sources,
        }),
    );
    expect(faults).toEqual([]);
  });
});
