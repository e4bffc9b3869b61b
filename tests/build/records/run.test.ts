import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { REFERENCE_PATHS, RUN_APART } from '../../../src/lib/navigation.ts';
import { records } from '../../support/records.ts';
import { dateWords, readAgainst, type Said } from '../../support/said';
import { DIST, readPage, readWhole } from '../../support/site';
import { plain } from '../../support/words';

const faultsOf = readAgainst(records.sources, readBase(DIST));

const BASES: Record<string, string> = {
  documented: 'Documented',
  measured: 'Measured',
  reported: 'Reported',
  inferred: 'Inferred',
  'not-found': 'Not found',
};

/** Fields that pages tell in words of their own, or as links. */
const TOLD_OTHERWISE = [
  'id',
  'kind',
  'group',
  'side',
  'basis',
  'sources',
  'source',
  'docsPage',
  'asOf',
  'date',
  'condition',
  'is',
  'origin',
  'chart',
  'seeAlso',
  'claims',
  'features',
  'from',
  'to',
  'option',
  'holds',
  'outcome',
  'brief',
  'counts',
  'per',
  'terms',
  'amounts',
];

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Every text below a record, days in words, but for ids and fields that are told in other words. */
function textsIn(value: unknown, skip: readonly string[] = []): string[] {
  if (typeof value === 'string') return [isDay(value) ? dateWords(value) : value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (typeof value !== 'object' || value === null) return [];
  const left = [...TOLD_OTHERWISE, ...skip];
  return Object.entries(value).flatMap(([key, held]) => (left.includes(key) ? [] : textsIn(held)));
}

const letters = (text: string): string => plain(text).replace(/\s/g, '').toLowerCase();

interface Recorded {
  id: string;
  asOf: string;
  basis?: string;
  sources?: readonly string[];
}

/** Ids of all sources below a record. */
const sourcesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(sourcesIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, held]) =>
          ['sources', 'source', 'docsPage'].includes(key) ? [held].flat() : sourcesIn(held),
        )
      : [];

/** What a record says that its place on the page does not. */
function missing(record: Recorded, part: Said['part'], skip: readonly string[] = []): string[] {
  if (!part) return [`${record.id}: is not on the page`];
  const said = letters(part.textContent);
  const texts = [
    ...textsIn(record, skip),
    record.asOf && dateWords(record.asOf),
    BASES[record.basis ?? ''] ?? '',
  ];
  const addresses = sourcesIn(record).map((id) => {
    const source = records.sources.find((one) => one.id === id);
    return source?.url ?? `${readBase(DIST)}sources/${id[0]}/#${id}`;
  });
  const hrefs = part.querySelectorAll('a').map((link) => link.getAttribute('href'));
  return [
    ...texts
      .filter((text) => !said.includes(letters(text)))
      .map((text) => `${record.id}: lacks “${text}”`),
    ...addresses
      .filter((href) => !hrefs.includes(href))
      .map((href) => `${record.id}: lacks ${href}`),
  ];
}

describe('running both', () => {
  const root = readWhole('/run/both/');

  it('says of every setting, conflict, choice and note what the record says', () => {
    const faults = records.together.flatMap((record) =>
      missing(record, root.querySelector(`[id="${record.id}"]`)),
    );
    expect(faults).toEqual([]);
    expect(records.together.length).toBeGreaterThan(40);
  });

  it('says when each applies, in clauses', () => {
    const faults = records.together.flatMap(({ id, when = [] }) => {
      const said = letters(root.querySelector(`[id="${id}"]`)?.textContent ?? '');
      return when.flatMap(({ condition, is }) => {
        const clauses = records.conditions.find((one) => one.id === condition)?.clauses ?? {};
        return is.flatMap((value) =>
          said.includes(letters(clauses[value] ?? 'no clause'))
            ? []
            : [`${id}: ${condition} ${value}`],
        );
      });
    });
    expect(faults).toEqual([]);
  });

  it('says who does what, function by function', () => {
    const faults = records.duties.flatMap((record) =>
      missing(record, root.querySelector(`[id="who-${record.id}"]`)),
    );
    expect(faults).toEqual([]);
  });

  it('draws the way of a packet with all that its records say, also without script', () => {
    const figure = root.querySelector('#fig-packet-path');
    const said = letters(figure?.textContent ?? '');
    const texts = records.packetPaths.flatMap(({ words, stops }) => [
      words,
      ...stops.flatMap(({ does }) => does ?? []),
    ]);
    expect(records.packetPaths).toHaveLength(4);
    expect(texts.filter((text) => !said.includes(letters(text)))).toEqual([]);
    expect(figure?.querySelectorAll('svg').length).toBeGreaterThan(0);
  });

  it('explains every condition in the words of the record', () => {
    const faults = records.conditions.flatMap(({ id, values }) =>
      faultsOf({
        name: id,
        part: root.querySelector(`[id="condition-${id}"] dd`),
        words: [values],
      }),
    );
    expect(faults).toEqual([]);
  });

  it('puts the conflicts before the settings, and both before choices and notes', () => {
    const kinds = root
      .querySelectorAll('[id]')
      .flatMap(({ id }) => records.together.find((record) => record.id === id)?.kind ?? []);
    expect([...new Set(kinds)]).toEqual(['conflict', 'required-setting', 'choice', 'note']);
  });

  it('ends what a command should answer with one full stop', () => {
    expect(root.querySelector('main')?.textContent).not.toMatch(/[^.]\.\. /);
  });

  it('says of every command that this site did not run it', () => {
    const commands = root.querySelectorAll('copy-text');
    expect(commands.length).toBeGreaterThan(50);
    for (const record of records.together)
      for (const { command } of record.check ?? []) {
        const code = commands.find((one) => one.textContent.trim() === command);
        expect(plain(code?.nextElementSibling?.textContent ?? ''), command).toContain(
          'not run by this site',
        );
      }
  });
});

describe('what the long pages of the chapter keep closed', () => {
  it.each(RUN_APART)('stands on a page of its own, part by part: %s', (id) => {
    const path = REFERENCE_PATHS[id];
    const places = readPage(path)
      .querySelectorAll('[data-apart]')
      .map((place) => place.getAttribute('data-apart'));
    const closed = readPage(`${path}evidence/`).querySelectorAll('[data-closed]');
    expect(places).toEqual(closed.map((part) => part.getAttribute('data-closed')));
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(2);
  });

  it('leads from the address of every record in a closed list on to the record', () => {
    const base = readBase(DIST);
    for (const id of RUN_APART) {
      const path = REFERENCE_PATHS[id];
      for (const place of readPage(path).querySelectorAll('ul[data-apart] > li')) {
        const href = place.querySelector('a')?.getAttribute('href') ?? '';
        expect(new URL(href, `https://x${base}${path.slice(1)}`).pathname).toBe(
          `${base}${path.slice(1)}evidence/`,
        );
        expect(href.split('#')[1], path).toBe(place.id);
      }
    }
  });

  it('says of each conflict there what its page says in sight', () => {
    const root = readPage('/run/both/evidence/');
    for (const { id, kind, why } of records.together)
      if (kind === 'conflict')
        expect(letters(root.querySelector(`[id="${id}"]`)?.textContent ?? '')).toContain(
          letters(why),
        );
  });

  it('keeps the settings and the heads of the conflicts in sight', () => {
    const root = readPage('/run/both/');
    for (const { id, kind, title, why } of records.together) {
      if (kind !== 'conflict' && kind !== 'required-setting') continue;
      const said = letters(root.querySelector(`[id="${id}"]`)?.textContent ?? '');
      expect(said).toContain(letters(title));
      expect(said).toContain(letters(why));
    }
  });
});

/** Where the records of a kind stand: the page, and what comes before their ids in its anchors. */
const PLACES = [
  ['releases', 'versions', ''],
  ['gatewayReleases', 'versions', ''],
  ['supportTerms', 'versions', ''],
  ['versionNotes', 'versions', 'note-'],
  ['failures', 'failure', ''],
  ['horizons', 'failure', 'after-'],
  ['symptoms', 'symptoms', ''],
  ['upgrades', 'upgrades', ''],
  ['routines', 'upgrades', ''],
  ['migrations', 'migration', ''],
  ['routes', 'routing', ''],
  ['routeExamples', 'routing', 'example-'],
  ['clusters', 'multicluster', ''],
  ['myths', 'myths', ''],
  ['costTerms', 'cost', ''],
  ['costCases', 'cost', 'report-'],
  ['costFormulas', 'cost', 'formula-'],
  ['costEstimates', 'cost', 'estimate-'],
  ['fees', 'cost', 'fee-'],
] as const;

describe.each(PLACES)('%s at /run/%s/', (kind, page, prefix) => {
  it('say what their records say, each at its address, with every source', () => {
    const root = readWhole(`/run/${page}/`);
    const list = records[kind] as unknown as readonly Recorded[];
    const faults = list.flatMap((record) =>
      missing(record, root.querySelector(`[id="${prefix}${record.id}"]`)),
    );
    expect(faults).toEqual([]);
    expect(list.length).toBeGreaterThan(0);
  });
});

describe('size and cost', () => {
  const root = readWhole('/run/cost/');

  it('heads every term with its amounts, and says where there is no figure', () => {
    const faults = records.costTerms.flatMap(({ id, amounts }) => {
      const head = plain(root.querySelector(`[id="${id}"] h3`)?.textContent ?? '');
      return amounts.flatMap(({ low, high }) => {
        const ends =
          high === null ? `${String(low)} and more` : `${String(low)} to ${String(high)}`;
        const wanted = low === null ? 'no figure found' : low === high ? String(low) : ends;
        return head.includes(wanted) ? [] : [`${id}: “${head}” lacks ${wanted}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('shows three worked sizes without script, each set-up with four ranges', () => {
    const rowOf = (size: string, i: number) =>
      root
        .querySelectorAll(`[id="size-${size}"] tbody tr`)
        [i]?.querySelectorAll('td')
        .map((cell) => plain(cell.textContent));
    expect(records.costSizes.map(({ id }) => rowOf(id, 0)?.length)).toEqual([4, 4, 4]);
    expect(rowOf('medium', 0)).toEqual([
      'nothing',
      '3.5 to 12.4 GiB and more',
      'nothing',
      '6.4 to 8 cores and more',
    ]);
    expect(rowOf('medium', 3)).toEqual([
      '15 GiB',
      '0.21 to 1.3 GiB and more',
      '3 cores',
      '7.7 to 8.7 cores',
    ]);
    expect(rowOf('medium', 4)).toEqual(['15 GiB', 'not published', '6 cores', 'not published']);
    expect(rowOf('small', 5)?.[0]).toBe('30 MiB to 3.3 GiB');
    const open = root.querySelectorAll('[id="size-medium"] td [data-open]');
    expect(open.length).toBe(10);
  });

  it('leads from every line of a sum to a record on the page', () => {
    const links = root.querySelectorAll('cost-estimate dl a').map((a) => a.getAttribute('href'));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(root.querySelector(`[id="${link?.slice(1) ?? ''}"]`)).toBeTruthy();
  });
});

describe('versions', () => {
  const root = readWhole('/run/versions/');
  const { releases } = records;
  const of = (project: string) =>
    releases
      .filter((release) => release.project === project)
      .sort((a, b) => (b.released ?? '9999').localeCompare(a.released ?? '9999'));
  /** Minor version as a number, so that both sides can be compared without the code of the page. */
  const minor = (version: string): number => Number(version.split('.')[1]);

  it('say for each pair of releases which Kubernetes both name, worked out from minor versions', () => {
    const rows = root.querySelectorAll('#pairs tbody tr');
    expect(rows).toHaveLength(of('linkerd').length);
    const faults = of('linkerd').flatMap(({ id, kubernetes: { documented } }, i) =>
      of('cilium').flatMap(({ id: other, kubernetes: { published = [] } }, j) => {
        const both = documented
          ? published.filter(
              (version) =>
                minor(version) >= minor(documented.min) && minor(version) <= minor(documented.max),
            )
          : undefined;
        const words = both
          ? both.length > 2
            ? `${both[0] ?? ''} to ${both.at(-1) ?? ''}`
            : both.join(' and ') || 'none'
          : 'no range named';
        const said = plain(rows[i]?.querySelectorAll('td')[j]?.textContent ?? '');
        return said.includes(`Kubernetes: ${words}`)
          ? []
          : [`${id}, ${other}: ${words} in ${said}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has a title that holds: the newest releases name no Gateway API version in common', () => {
    const newest = (project: string) => of(project).findIndex(({ released }) => released);
    const row = root.querySelectorAll('#pairs tbody tr')[newest('linkerd')];
    const cell = row?.querySelectorAll('td')[newest('cilium')];
    expect(plain(cell?.textContent ?? '')).toContain('Gateway API: none');
    expect(root.querySelector('h1')?.textContent).toContain('no common Gateway API version');
  });
});

describe('what fails', () => {
  const root = readWhole('/run/failure/');
  const OUTCOMES: Record<string, string> = {
    'goes-on': 'Goes on',
    'in-part': 'In part',
    stops: 'Stops',
    'not-known': 'Not known',
  };

  it('shows for every component and effect the word of its record, then when more stops and the reports', () => {
    const rows = root.querySelectorAll('#glance tbody tr');
    expect(rows).toHaveLength(records.failures.length);
    records.failures.forEach(({ id, effects, moreStops, reports = [] }, i) => {
      const said = rows[i]?.querySelectorAll('td').map((cell) => plain(cell.textContent).trim());
      expect(said, id).toEqual([
        ...Object.values(effects).map(({ outcome, brief }) =>
          plain(brief ?? OUTCOMES[outcome] ?? ''),
        ),
        moreStops ?? 'no time found',
        reports.length > 0 ? String(reports.length) : 'none found',
      ]);
    });
  });

  it('keeps reports apart from what is documented, and says where none was found', () => {
    for (const { id, reports = [] } of records.failures) {
      const reported = root.querySelector(`[id="${id}"] [data-reported]`);
      expect(reported?.querySelectorAll('dt').length ?? 0, id).toBe(reports.length);
      if (reports.length === 0) expect(reported?.textContent, id).toContain('No report found');
    }
  });
});

describe('platforms', () => {
  const root = readWhole('/run/platforms/');
  const STATUSES: Record<string, string> = {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    'your-choice': 'You choose',
    unknown: 'Not known',
    'not-applicable': 'Does not apply',
  };

  it('say of every cell the status, the words, the date and the sources of the record', () => {
    const faults = records.platforms.flatMap((platform) =>
      (['cilium', 'linkerd'] as const).flatMap((side) => {
        const anchor = side === 'cilium' ? platform.id : `linkerd-on-${platform.id}`;
        const cells = root.querySelectorAll(`[id="${anchor}"] dd`);
        return platform[side].flatMap(({ status, short, detail, date, basis, sources }, i) =>
          missing({ id: `${anchor} ${detail}`, asOf: date ?? '', basis, sources }, cells[i], [
            'asOf',
          ]).concat(
            plain(cells[i]?.textContent ?? '').includes(
              `${short ?? STATUSES[status] ?? ''}. ${plain(detail)}`,
            )
              ? []
              : [`${anchor}: lacks ${status}, ${detail}`],
          ),
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  it('show the same status in the table as in the words', () => {
    const [table] = root.querySelectorAll('table');
    const rows = table?.querySelectorAll('tbody tr') ?? [];
    records.platforms.forEach((platform, i) => {
      const said = rows[i]?.querySelectorAll('td').map((cell) => plain(cell.textContent));
      expect(said, platform.id).toEqual(
        platform.cilium.map(({ status, short }) => short ?? STATUSES[status]),
      );
    });
  });
});

it('the chapter lists each of its pages', () => {
  const links = readPage('/run/')
    .querySelectorAll('#pages a')
    .map((link) => link.getAttribute('href'));
  expect(links).toContain(`${readBase(DIST)}run/both/`);
});

describe('records that rest on the same sources', () => {
  const base = readBase(DIST);
  const linksIn = (part: Said['part']) =>
    part?.querySelectorAll('a').map((link) => link.getAttribute('href')?.slice(base.length));

  it('are listed by a claim, by name, with the page of those that are left out', () => {
    const claim = records.claims.find(({ id }) => id === 'linkerd-mtls-default-scope');
    const sources = claim?.sources.map(({ id }) => id) ?? [];
    const own = records.routines.filter((one) => one.sources.some((id) => sources.includes(id)));
    expect(own.length).toBeGreaterThan(3);
    const list = readPage(`/claims/${claim?.id ?? ''}/`).querySelector(
      'section[aria-labelledby="living"]',
    );
    const links = linksIn(list)?.filter((link) => link?.startsWith('run/upgrades/')) ?? [];
    expect(links).toHaveLength(3);
    expect(links.at(-1)).toBe('run/upgrades/');
    for (const link of links.slice(0, -1))
      expect(own.map(({ id }) => `run/upgrades/#${id}`)).toContain(link);
  });

  it('are led to from a feature, once for each page', () => {
    const row = readPage('/facts/').querySelector('[id="feature-openshift"]');
    const links = linksIn(row?.querySelector('[data-living]')) ?? [];
    expect(links).toContain('run/platforms/#openshift');
    const pages = links.map((link) => link?.split('#')[0]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('are led to from an event', () => {
    const event = readPage('/timeline/').querySelector(
      '[id="event-linkerd-last-open-source-stable"]',
    );
    expect(linksIn(event?.querySelector('[data-living]'))?.length).toBeGreaterThan(0);
  });
});

it('the answer of every article leads to a page of the chapter', () => {
  for (const path of ['proxies', 'security', 'performance', 'future-proofing', 'complexity']) {
    const links = readPage(`/differences/${path}/`)
      .querySelectorAll('[data-layer="answer"] a')
      .map((link) => link.getAttribute('href'));
    expect(
      links.some((href) => href?.includes('/run/')),
      path,
    ).toBe(true);
  }
});
