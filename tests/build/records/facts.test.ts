import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import type { FeatureStatus } from '../../../src/schemas/feature.ts';
import { records } from '../../support/records.ts';
import { changeWords, dateWords, readAgainst } from '../../support/said';
import { DIST, readPage } from '../../support/site';
import { plain, VERDICTS_SAID } from '../../support/words';

const faultsOf = readAgainst(records.sources, readBase(DIST));
const SIDES = ['linkerd', 'cilium'] as const;

describe('the facts table', () => {
  it.each(['/', '/facts/'])('stands on %s in the order of the file', (path) => {
    const rows = readPage(path).querySelectorAll('tr[id^="fact-"]');
    expect(rows.map(({ id }) => id)).toEqual(records.facts.map(({ id }) => `fact-${id}`));
  });

  it('says of each project in brief on the home page what the record says, and leads to its row', () => {
    const root = readPage('/');
    const faults = records.facts.flatMap((fact) => {
      const row = root.querySelector(`tr[id="fact-${fact.id}"]`);
      const cells = row?.querySelectorAll('td') ?? [];
      const led = row?.querySelector('th a')?.getAttribute('href');
      return [
        ...faultsOf({
          name: `${fact.id}, head`,
          part: row?.querySelector('th'),
          words: [fact.label],
        }),
        ...SIDES.flatMap((side, i) =>
          faultsOf({ name: `${fact.id}, ${side}`, part: cells[i], words: [fact[side].brief] }),
        ),
        ...(led?.endsWith(`/facts/#fact-${fact.id}`)
          ? []
          : [`${fact.id}: leads to ${String(led)}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('says of each project what the record says of it', () => {
    const root = readPage('/facts/');
    const table = root.querySelector('tr[id^="fact-"]')?.parentNode?.parentNode;
    const heads = table?.querySelectorAll('thead th').map((head) => plain(head.textContent));
    expect(heads?.map((head) => head.toLowerCase().split(' ')[0])).toEqual([...SIDES]);
    const faults = records.facts.flatMap((fact) => {
      const row = root.querySelector(`tr[id="fact-${fact.id}"]`);
      const cells = row?.querySelectorAll('td') ?? [];
      return [
        ...faultsOf({
          name: `${fact.id}, head`,
          part: row?.querySelector('th'),
          words: [fact.label, fact.note, ...changeWords(records.changes, 'facts', fact.id)],
        }),
        ...SIDES.flatMap((side, i) => {
          const { entry, text, claim, sources, asOf } = fact[side];
          const rated = records.claims.find(({ id }) => id === claim);
          const link = cells[i]
            ?.querySelectorAll('a')
            .find((a) => a.getAttribute('href')?.includes('/claims/'));
          return [
            ...faultsOf({
              name: `${fact.id}, ${side}`,
              part: cells[i],
              words: [
                text,
                `2024 page: ${entry}, ${rated ? VERDICTS_SAID[rated.verdict].toLowerCase() : ''}`,
                'As of',
                dateWords(asOf),
              ],
              sources,
            }),
            ...(link?.getAttribute('href')?.endsWith(`/claims/${claim}/`)
              ? []
              : [`${fact.id}, ${side}: is rated by another claim`]),
            ...(cells[i]?.querySelector('time')?.getAttribute('datetime') === asOf
              ? []
              : [`${fact.id}, ${side}: is dated otherwise for machines`]),
          ];
        }),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('the feature matrix', () => {
  const STATUSES: Record<FeatureStatus, string> = {
    yes: 'Yes',
    partial: 'In part',
    beta: 'Beta',
    'enterprise-only': 'Paid build only',
    no: 'No',
    unknown: 'Unknown',
    'not-applicable': 'Does not apply',
    descriptive: '',
  };
  const root = readPage('/facts/');

  it('says of each project what the record says of it', () => {
    const heads = root
      .querySelectorAll('tr[id^="feature-"]')[0]
      ?.parentNode?.parentNode?.querySelectorAll('thead th');
    expect(heads?.map((head) => plain(head.textContent).toLowerCase().split(' ')[0])).toEqual([
      ...SIDES,
    ]);
    const faults = records.features.flatMap((feature) => {
      const row = root.querySelector(
        `tbody[id="group-${feature.group}"] tr[id="feature-${feature.id}"]`,
      );
      const cells = row?.querySelectorAll('td') ?? [];
      return [
        ...faultsOf({
          name: `${feature.id}, head`,
          part: row?.querySelector('th'),
          words: [
            feature.feature,
            'As of',
            dateWords(feature.asOf),
            `Add to my list: ${feature.feature}`,
            ...changeWords(records.changes, 'features', feature.id),
            row?.querySelector('[data-living]')?.textContent,
          ],
        }),
        ...SIDES.flatMap((side, i) => {
          const { status, since, detail, sources } = feature[side];
          return faultsOf({
            name: `${feature.id}, ${side}`,
            part: cells[i],
            words: [
              STATUSES[status],
              since && (/^\d+\./.test(since) ? `since ${since}` : since),
              detail,
              sources.length === 0 && 'No source',
            ],
            sources,
          });
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has one sign for each status, and each status one sign', () => {
    const signs = records.features.flatMap((feature) => {
      const cells = root.querySelectorAll(`tr[id="feature-${feature.id}"] td`);
      return SIDES.map(
        (side, i) => `${feature[side].status} ${cells[i]?.querySelector('svg')?.innerHTML ?? ''}`,
      );
    });
    const distinct = [...new Set(signs)].filter((sign) => !sign.startsWith('descriptive'));
    const statuses = new Set(distinct.map((sign) => sign.split(' ')[0]));
    expect(new Set(distinct.map((sign) => sign.slice(sign.indexOf(' ')))).size).toBe(statuses.size);
    expect(distinct.length).toBe(statuses.size);
  });
});
