import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { write } from '../../src/evidence/numbers/derived.ts';
import { computedNumbers } from '../../src/evidence/numbers/index.ts';
import { number } from '../../src/schemas/number.ts';
import { ROOT, records } from './records.ts';

const computed = computedNumbers(records);
const ids = computed.map((record) => record.id);
const typed = records.numbers.map((record) => record.id);
const sources = new Set(records.sources.map((source) => source.id));
/** Counts of this site's own records, which have no outside source. */
const OWN_COUNT = /^ledger-(sources|events|features|publishers|facts|studies|myths)/;
const TOPIC = /^(livewyer|advisories|complexity|governance|ledger)-/;

const USE = /(?:\{num:|<Num\s+id=")([^}"]*)/g;
const used = globSync('content/**/*.mdx', { cwd: ROOT }).flatMap((file) =>
  [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(USE)].map(([, id = '']) => ({ file, id })),
);

describe('computed numbers', () => {
  it('have ids of their own, begun with their topic, and none is typed as well', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !TOPIC.test(id))).toEqual([]);
    expect(typed.filter((id) => ids.includes(id) || TOPIC.test(id))).toEqual([]);
  });

  it('are whole records with sources that exist', () => {
    for (const record of computed) {
      const own = OWN_COUNT.test(record.id);
      expect(record.sources.length > 0, record.id).toBe(!own);
      const result = number.safeParse(own ? { ...record, sources: ['this-site'] } : record);
      expect(result.error?.message, record.id).toBeUndefined();
      expect(
        record.sources.filter((id) => !sources.has(id)),
        record.id,
      ).toEqual([]);
    }
  });

  it('print no unfinished value', () => {
    for (const { id, text } of computed)
      expect(text, id).not.toMatch(/NaN|Infinity|undefined|null|-/);
  });

  it('cover every id that the articles and pages print', () => {
    expect(used.length).toBeGreaterThan(100);
    const known = new Set([...ids, ...typed]);
    expect(used.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe('a number that cannot be printed', () => {
  const number = { id: 'a', meaning: 'A', asOf: '2026', sources: [] };
  const no = (): never => {
    throw new Error('because');
  };

  it('is told by its id, and keeps none of the others back', () => {
    const made = write('topic', () => [
      { ...number, text: no },
      { ...number, id: 'b', text: () => '2' },
      { ...number, id: 'c', text: '3' },
    ]);
    expect(made.refused).toEqual([{ id: 'a', why: 'because' }]);
    expect(made.numbers.map(({ id, text }) => [id, text])).toEqual([
      ['b', '2'],
      ['c', '3'],
    ]);
  });

  it('is told by its topic where nothing can be made', () => {
    expect(write('topic', no)).toEqual({ numbers: [], refused: [{ id: 'topic', why: 'because' }] });
  });
});
