import { describe, expect, it } from 'vitest';
import { joinEvidence } from '../../../src/evidence/join.ts';
import { added, byVerdict, ofPage, tally } from '../../../src/evidence/ledger.ts';
import { readRecords } from '../../../src/records/read.ts';
import { VERDICTS } from '../../../src/schemas/claim.ts';

const { records } = readRecords(process.cwd());
const evidence = joinEvidence(records, []);

describe('the ledger', () => {
  it('never counts added points among the claims of the page', () => {
    expect(ofPage(records.claims).length + added(records.claims).length).toBe(
      records.claims.length,
    );
    expect(ofPage(records.claims).every(({ origin }) => origin === 'page')).toBe(true);
    const counts = tally(ofPage(records.claims));
    expect(counts.map(({ verdict }) => verdict)).toEqual([...VERDICTS]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ofPage(records.claims).length);
  });

  it('lists the claims of the page by verdict, then added points', () => {
    const order = byVerdict(records.claims);
    const firstAdded = order.findIndex(({ origin }) => origin === 'added');
    expect(order.slice(firstAdded).every(({ origin }) => origin === 'added')).toBe(true);
    const ranks = order.slice(0, firstAdded).map(({ verdict }) => VERDICTS.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe('evidence joins', () => {
  it('give every source of a claim exactly once, on its side', () => {
    for (const claim of records.claims) {
      const sides = evidence.sourcesOf(claim);
      const joined = [...sides.for, ...sides.against, ...sides.context].map(
        ({ source }) => source.id,
      );
      expect(joined.sort()).toEqual(claim.sources.map(({ id }) => id).sort());
    }
  });

  it('divide the claims among the sections without rest', () => {
    const sections = [
      'facts',
      'overview',
      'proxies',
      'security',
      'performance',
      'future-proofing',
      'complexity',
      'bottom-line',
    ] as const;
    const all = sections.flatMap((section) => evidence.claimsOf(section).map(({ id }) => id));
    expect(all.sort()).toEqual(records.claims.map(({ id }) => id).sort());
  });

  it('throw for an id that does not exist, and name it', () => {
    expect(() => evidence.claim('no-such-claim')).toThrow('no claim with the id "no-such-claim"');
  });
});
