import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import type { Change } from '../../../src/kinds/changes.ts';
import { DIFFERENCES } from '../../../src/schemas/common.ts';
import { records } from '../../support/records.ts';
import { dateWords, readAgainst } from '../../support/said';
import { DIST, readPage, readPages } from '../../support/site';
import { plain } from '../../support/words';

const faultsOf = readAgainst(records.sources, readBase(DIST));
const KINDS: Record<Change['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  corrected: 'Corrected',
};

const wordsOf = ({
  kind,
  date,
  title,
  old,
  new: fresh,
  reason,
  reportedBy,
  records: named,
}: Change) => [
  `${KINDS[kind]} ·`,
  dateWords(date),
  title,
  ...(old ? ['Old', old, 'New', fresh] : []),
  'Reason',
  reason,
  'Reported by',
  reportedBy,
  ...(named.length ? ['Record', ...named.map(({ id }) => id)] : []),
];

describe('the changelog', () => {
  const root = readPage('/changelog/');

  it('says of every change what the record says, the newest first', () => {
    const faults = records.changes.flatMap((change) =>
      faultsOf({
        name: change.id,
        part: root.querySelector(`article[id="${change.id}"]`),
        words: wordsOf(change),
      }),
    );
    expect(faults).toEqual([]);
    const dates = root
      .querySelectorAll('article[id] time')
      .map((time) => time.getAttribute('datetime') ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('is named on the page of every claim that it is about, with the way to its entry', () => {
    for (const change of records.changes)
      for (const { id } of change.records.filter(({ kind }) => kind === 'claims')) {
        const lines = readPage(`/claims/${id}/`).querySelectorAll(
          'section[aria-labelledby="changes"] span',
        );
        const line = lines.find((one) =>
          one.querySelector('a')?.getAttribute('href')?.endsWith(`/changelog/#${change.id}`),
        );
        const words = [`${KINDS[change.kind]} ${dateWords(change.date)}:`, change.title];
        expect(faultsOf({ name: `claims ${id}`, part: line, words })).toEqual([]);
      }
  });

  it('is the same in the feed', () => {
    const feed = readFileSync(join(DIST, 'changelog/feed.xml'), 'utf8');
    const entries = feed.split('<entry>').slice(1);
    expect(entries).toHaveLength(records.changes.length);
    for (const { id, title, date } of records.changes) {
      const entry = entries.find((one) => one.includes(`#${id}<`)) ?? '';
      expect(entry, id).toContain(`<updated>${date}T12:00:00`);
      expect(plain(entry), id).toContain(plain(title));
    }
  });
});

describe('when a kind of record was reviewed', () => {
  it('is told with the dates of the record', () => {
    let seen = 0;
    const faults = readPages().flatMap(({ path, root }) => {
      const text = plain(root.querySelector('main')?.textContent ?? '');
      return records.reviews.flatMap(({ label, reviewedOn }) => {
        const told = text.split(`${plain(label)}: reviewed `).slice(1);
        seen += told.length;
        return told.every((rest) => rest.startsWith(dateWords(reviewedOn)))
          ? []
          : [`${path}: ${label} ${told[0]?.slice(0, 30) ?? ''}`];
      });
    });
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(records.claims.length);
  });
});

describe('when an article was reviewed', () => {
  it('is told with the date of its file', () => {
    for (const slug of DIFFERENCES) {
      const file = readFileSync(`content/differences/${slug}.mdx`, 'utf8');
      const date = /^reviewedOn: *'?(\d{4}-\d\d-\d\d)'?$/m.exec(file)?.[1] ?? '';
      const said = plain(
        readPage(`/differences/${slug}/`).querySelector('main')?.textContent ?? '',
      );
      expect(said, slug).toContain(`Reviewed ${dateWords(date)}`);
    }
  });
});
