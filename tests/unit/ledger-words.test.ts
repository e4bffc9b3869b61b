import { describe, expect, test } from 'vitest';
import {
  claimDescription,
  claimLead,
  claimMarkdown,
  claimReport,
  claimTitle,
  heldUp,
  shorten,
} from '../../src/evidence/claim-words.ts';
import { narrowedMeaning, narrowedTitle } from '../../src/evidence/filter-words.ts';
import { FILTERS } from '../../src/evidence/filters.ts';
import { must, records } from './numbers-fixture.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const byId = (id: string) =>
  must(
    records.claims.find((claim) => claim.id === id),
    id,
  );
const faster = byId('perf-linkerd-faster');
const source = (id: string) =>
  must(
    records.sources.find((one) => one.id === id),
    id,
  );

describe('the sentence on how the claims held up', () => {
  test('counts the claims of the page and no added point', () => {
    const page = records.claims.filter(({ origin }) => origin === 'page');
    const count = (verdict: string) => page.filter((claim) => claim.verdict === verdict).length;
    expect(plain(heldUp(records.claims))).toBe(
      `Of ${page.length} claims, ${count('supported')} hold, ${count('partly-supported')} hold in part, ${count('wrong')} are wrong`,
    );
  });

  test('agrees with a count of one', () => {
    const one = [{ ...faster, verdict: 'wrong' as const }];
    expect(plain(heldUp(one))).toBe('Of 1 claim, 0 hold, 0 hold in part, 1 is wrong');
  });
});

describe('a page of a claim', () => {
  test('has the verdict first in its title, without a full stop', () => {
    expect(claimTitle(faster)).toMatch(/^Disputed: Despite eBPF.*[^.]$/);
  });

  test('has a description of its own that fits a preview', () => {
    const all = records.claims.map(claimDescription);
    expect(new Set(all).size).toBe(records.claims.length);
    expect(Math.max(...all.map((text) => text.length))).toBeLessThanOrEqual(180);
  });

  test('says who says it, or who does not', () => {
    expect(claimLead({ origin: 'page' })).toContain('says');
    expect(claimLead({ origin: 'added' })).toContain('leaves this out');
  });
});

test('shortening keeps whole words and says that something is missing', () => {
  expect(shorten('one two, three', 14)).toBe('one two, three');
  expect(shorten('one two, three', 12)).toBe('one two …');
});

describe('a claim as Markdown', () => {
  const address = 'https://site.example/claims/perf-linkerd-faster/';

  test('holds claim, verdict, statement, balance and link', () => {
    const text = claimMarkdown(faster, address, { source });
    expect(text).toMatch(/^\*\*Disputed\.\*\* The 2024 page says, in our words: Despite/);
    for (const part of [faster.statement, '5 for, 3 against', `[${faster.id}](${address})`])
      expect(text).toContain(part);
    expect(text).not.toContain('> ');
  });

  test('holds the quotation with its source where there is one', () => {
    const quoting = byId('mccabe-label');
    const quote = must(quoting.quote, 'a quotation');
    const text = claimMarkdown(quoting, address, { source });
    expect(text).toContain(`> ${quote.text}`);
    expect(text).toContain(source(quote.source).publisher);
  });
});

test('a report names the record and our value, and asks for value, source and interest', () => {
  const { title, body } = claimReport(faster, '/claims/perf-linkerd-faster/');
  expect(title).toContain(faster.id);
  for (const part of [faster.id, 'disputed', faster.statement, 'should say', 'source', 'interest'])
    expect(body).toContain(part);
});

test('every value of every filter has a title and a meaning of its own', () => {
  const meanings = FILTERS.flatMap(({ key, values }) =>
    values.map((value) => {
      expect(plain(narrowedTitle(value, { page: 1, added: 0 }))).toBe(
        `${value.word}: 1 claim of the page`,
      );
      return narrowedMeaning(key, value);
    }),
  );
  expect(meanings).toHaveLength(17);
  expect(new Set(meanings).size).toBe(meanings.length);
});
