import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { records } from '../../support/records.ts';
import { changeWords, dateWords, readAgainst } from '../../support/said';
import { byId, DIST, readPage, readPages } from '../../support/site';
import { INTERESTS_SAID, plain } from '../../support/words';

const base = readBase(DIST);
const faultsOf = readAgainst(records.sources, base);
const root = readPage('/sources/');
const letters = [...new Set(records.sources.map(({ id }) => id[0] ?? ''))].sort();
/** Every entry, from the page of its letter. */
const entries = new Map(letters.flatMap((letter) => [...byId(readPage(`/sources/${letter}/`))]));
const list = byId(readPage('/sources/list/'));

describe('the bibliography', () => {
  it('says of every source what the record says: title, date, interest, how much was read', () => {
    const faults = records.sources.flatMap(
      ({ id, url, altUrls = [], title, date, kind, read, note }) => {
        const item = entries.get(id);
        const uses = item?.querySelector('dl');
        const words = [
          title,
          dateWords(date),
          INTERESTS_SAID[kind],
          read === 'full' ? 'read in full' : 'read in excerpt',
          note,
          ...altUrls.map((other) => `Also at ${new URL(other).host}`),
          'Cite',
          id,
          ...changeWords(records.changes, 'sources', id),
          plain(uses?.textContent ?? '').replaceAll(' ', ''),
        ];
        const link = item?.querySelector('a')?.getAttribute('href');
        return [
          ...faultsOf({ name: id, part: item, words }),
          ...(url && link !== url ? [`${id}: leads to ${link ?? 'nothing'}`] : []),
        ];
      },
    );
    expect(faults).toEqual([]);
  });

  it('leads from its first page to every letter with the number of its sources', () => {
    const rows = root.querySelectorAll('#letters tbody tr').map((row) => {
      const link = row.querySelector('th a');
      return [
        link?.getAttribute('href'),
        Number(plain(row.querySelector('td')?.textContent ?? '')),
      ];
    });
    const due = letters.map((letter) => [
      `${base}sources/${letter}/`,
      records.sources.filter(({ id }) => id.startsWith(letter)).length,
    ]);
    expect(rows).toEqual(due);
  });

  it('lists every source in one list, with the way to its entry', () => {
    const faults = records.sources.flatMap(({ id, title, date, kind, note }) => {
      const line = list.get(id);
      const link = line?.querySelector('a')?.getAttribute('href');
      return [
        ...faultsOf({
          name: id,
          part: line,
          words: [title, ',', dateWords(date), INTERESTS_SAID[kind], id, note],
        }),
        ...(link === `${base}sources/${id[0]}/#${id}` ? [] : [`${id}: leads to ${link ?? ''}`]),
        ...(line?.getAttribute('data-kind') === kind ? [] : [`${id}: cannot be filtered`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('tells which claims rest on a source, on the side on which they name it', () => {
    const SIDES = { for: 'For', against: 'Against', context: 'Context of' } as const;
    const faults = records.sources.flatMap(({ id }) => {
      const rows = entries.get(id)?.querySelectorAll('dl > div') ?? [];
      return Object.entries(SIDES).flatMap(([side, word]) => {
        const row = rows.find((one) => plain(one.querySelector('dt')?.textContent ?? '') === word);
        const told =
          row
            ?.querySelectorAll('dd a')
            .map((link) => plain(link.textContent))
            .sort() ?? [];
        const due = records.claims
          .filter(({ sources }) => sources.some((one) => one.id === id && one.supports === side))
          .map((claim) => claim.id)
          .sort();
        return told.join() === due.join()
          ? []
          : [`${id}, ${word}: ${told.join(', ')}; the claims say ${due.join(', ')}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('counts the interests as the records do', () => {
    for (const [kind, word] of Object.entries(INTERESTS_SAID)) {
      const row = root
        .querySelectorAll('table tr')
        .find(
          (one) =>
            plain(one.querySelector('th')?.textContent ?? '').startsWith(word) &&
            one.querySelector('td'),
        );
      const kinds = (claim: (typeof records.claims)[number]): (string | undefined)[] =>
        claim.sources.map(({ id }) => records.sources.find((source) => source.id === id)?.kind);
      const own = records.sources.filter((source) => source.kind === kind).length;
      const citing = records.claims.filter((claim) => kinds(claim).includes(kind as never)).length;
      const only = records.claims.filter((claim) =>
        kinds(claim).every((one) => one === kind),
      ).length;
      expect(
        row?.querySelectorAll('td').map((cell) => Number(plain(cell.textContent))),
        kind,
      ).toEqual([own, citing, only]);
    }
  });
});

describe('sources cited in a text', () => {
  it('are shown with title, date, interest and how much was read', () => {
    let seen = 0;
    const faults = readPages().flatMap(({ path, root: page }) =>
      page.querySelectorAll('li[popover]').flatMap((box) => {
        seen += 1;
        const source = records.sources.find(({ id }) => `source-${id}` === box.id);
        if (!source) return [`${path}: ${box.id}`];
        const { title, publisher, date, kind, read, note } = source;
        return faultsOf({
          name: `${path} ${source.id}`,
          part: box,
          words: [
            title,
            publisher,
            ',',
            dateWords(date),
            INTERESTS_SAID[kind],
            read === 'full' ? 'read in full' : 'read in excerpt',
            note,
          ],
        });
      }),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });
});

describe('citations', () => {
  it('carry title, publisher and year of their source', () => {
    for (const { id, title, publisher, date } of records.sources) {
      const text = plain(readFileSync(join(DIST, `data/sources/${id}.txt`), 'utf8'));
      for (const word of [
        plain(title),
        plain(publisher.replace(/\s*\([^)]*\)$/, '')),
        date?.slice(0, 4) ?? '',
      ])
        expect(text.replace(/[{}\\]/g, ''), id).toContain(word.replace(/[{}\\]/g, ''));
    }
  });
});
