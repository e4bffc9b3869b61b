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
import { filtersOf } from '../../src/evidence/list-filters.ts';
import { narrowedMeaning, narrowedTitle } from '../../src/evidence/narrowed-words.ts';
import { claim, sides, source } from '../support/small-world.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const faster = claim({
  id: 'perf-linkerd-faster',
  verdict: 'disputed',
  claimed: 'Despite eBPF, Linkerd is faster.',
  sources: sides('for', 'for', 'against'),
});

describe('the sentence on how the claims held up', () => {
  test('counts the claims of the page and no added point', () => {
    const verdicts = [
      ...(['supported', 'supported', 'partly-supported', 'disputed', 'outdated'] as const),
      ...(['wrong', 'wrong', 'opinion', 'unverified'] as const),
    ];
    const page = verdicts.map((verdict) => claim({ verdict, weight: 'informs' }));
    const added = claim({ origin: 'added', verdict: 'supported' });
    expect(plain(heldUp([...page, added]))).toBe(
      'Of 9 claims, 2 hold, 1 holds in part, 2 are disputed or outdated, 2 wrong, 2 opinion or unverified',
    );
  });

  test('says so where all that is wrong is a detail', () => {
    const slips = [claim({ verdict: 'wrong', weight: 'detail' }), claim({ verdict: 'supported' })];
    expect(plain(heldUp(slips))).toBe(
      'Of 2 claims, 1 holds, 0 hold in part, 0 are disputed or outdated, 1 wrong in a detail',
    );
  });

  test('holds a count to its word, and lets the line break after it', () => {
    const page = [claim({ verdict: 'partly-supported' }), claim({ verdict: 'supported' })];
    expect(heldUp(page)).toContain('1\u00a0holds in part');
  });

  test('agrees with a count of one', () => {
    const one = [{ ...faster, verdict: 'wrong' as const, weight: 'decides' as const }];
    expect(plain(heldUp(one))).toBe(
      'Of 1 claim, 0 hold, 0 hold in part, 0 are disputed or outdated, 1 wrong',
    );
  });
});

describe('a page of a claim', () => {
  test('has the verdict first in its title, without a full stop', () => {
    expect(claimTitle(faster)).toMatch(/^Disputed: Despite eBPF.*[^.]$/);
  });

  test('has a description that fits a preview, however long its claim', () => {
    const long = claim({ claimed: 'A word and '.repeat(40), finding: 'A word and '.repeat(40) });
    expect(claimDescription(long).length).toBeLessThanOrEqual(180);
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
    const text = claimMarkdown(faster, address, { source: (id) => source({ id }) });
    expect(text).toMatch(/^\*\*Disputed\.\*\* The 2024 page says, in our words: Despite/);
    for (const part of [faster.statement, '2 for, 1 against', `[${faster.id}](${address})`])
      expect(text).toContain(part);
    expect(text).not.toContain('> ');
  });

  test('holds the quotation with its source where there is one', () => {
    const quoting = claim({ quote: { text: 'A quotation', source: 'a-source' } });
    const text = claimMarkdown(quoting, address, { source: (id) => source({ id }) });
    expect(text).toContain('> A quotation');
    expect(text).toContain('A publisher');
  });
});

test('a report names the record and our value', () => {
  expect(claimReport(faster)).toEqual({
    claim: faster.id,
    ours: `Disputed, as of ${faster.asOf}`,
  });
});

test('every value of every filter has a title and a meaning of its own', () => {
  const meanings = filtersOf('claims').flatMap(({ name, values }) =>
    values.map((value) => {
      expect(plain(narrowedTitle(value, [1, 0]))).toBe(`${value.text}: 1 claim of the page`);
      return narrowedMeaning(name, value);
    }),
  );
  expect(meanings.every(Boolean)).toBe(true);
  expect(new Set(meanings).size).toBe(meanings.length);
});
