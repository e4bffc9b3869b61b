import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { readRecords } from '../../../src/records/read.ts';
import { dateWords, readAgainst, type Said } from '../../support/said';
import { DIST, readPage } from '../../support/site';
import { plain } from '../../support/words';

const { records } = readRecords(process.cwd());
const faultsOf = readAgainst(records.sources, readBase(DIST));

const BASES: Record<string, string> = {
  documented: 'Documented',
  measured: 'Measured',
  reported: 'Reported',
  inferred: 'Inferred',
  'not-found': 'Not found',
};

/** Every text below a record, but for ids and dates, which are told in other words. */
function textsIn(value: unknown, skip: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (typeof value !== 'object' || value === null) return [];
  const left = [
    'id',
    'kind',
    'group',
    'side',
    'basis',
    'sources',
    'asOf',
    'date',
    'condition',
    'origin',
    'chart',
    ...skip,
  ];
  return Object.entries(value).flatMap(([key, held]) => (left.includes(key) ? [] : textsIn(held)));
}

const letters = (text: string): string => plain(text).replace(/\s/g, '').toLowerCase();

interface Recorded {
  id: string;
  asOf: string;
  basis: string;
  sources: readonly string[];
}

/** What a record says that its place on the page does not. */
function missing(record: Recorded, part: Said['part'], skip: readonly string[] = []): string[] {
  if (!part) return [`${record.id}: is not on the page`];
  const said = letters(part.textContent);
  const texts = [...textsIn(record, skip), dateWords(record.asOf), BASES[record.basis] ?? ''];
  const addresses = record.sources.map((id) => {
    const source = records.sources.find((one) => one.id === id);
    return source?.url ?? `${readBase(DIST)}sources/#${id}`;
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
  const root = readPage('/run/both/');

  it('says of every setting, conflict, choice and note what the record says', () => {
    const faults = records.together.flatMap((record) =>
      missing(record, root.querySelector(`[id="${record.id}"]`)),
    );
    expect(faults).toEqual([]);
    expect(records.together.length).toBeGreaterThan(40);
  });

  it('says who does what, function by function', () => {
    const faults = records.duties.flatMap((record) =>
      missing(record, root.querySelector(`[id="who-${record.id}"]`)),
    );
    expect(faults).toEqual([]);
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

it('the chapter lists each of its pages', () => {
  const links = readPage('/run/')
    .querySelectorAll('#pages a')
    .map((link) => link.getAttribute('href'));
  expect(links).toContain(`${readBase(DIST)}run/both/`);
});
