import { describe, expect, it } from 'vitest';
import { joinEvidence } from '../../../src/evidence/join.ts';
import { added, byVerdict, ofPage, tally } from '../../../src/evidence/ledger.ts';
import type { Records } from '../../../src/kinds/index.ts';
import { VERDICTS } from '../../../src/schemas/claim.ts';
import { claim, source } from '../../support/small-world.ts';

const claims = [
  claim({ id: 'point', origin: 'added', verdict: 'supported' }),
  claim({ id: 'wrong', verdict: 'wrong' }),
  claim({ id: 'right', verdict: 'supported' }),
  claim({
    id: 'security',
    difference: 'security',
    verdict: 'supported',
    sources: [
      { id: 'b', supports: 'against', note: 'A note.' },
      { id: 'a', supports: 'for' },
    ],
  }),
];
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the ledger', () => {
  it('never counts added points among the claims of the page', () => {
    expect(ids(ofPage(claims))).toEqual(['wrong', 'right', 'security']);
    expect(ids(added(claims))).toEqual(['point']);
    const counts = tally(ofPage(claims));
    expect(counts.map(({ verdict }) => verdict)).toEqual([...VERDICTS]);
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { verdict: 'supported', count: 2 },
      { verdict: 'wrong', count: 1 },
    ]);
  });

  it('lists the claims of the page by verdict, then added points', () => {
    expect(ids(byVerdict(claims))).toEqual(['right', 'security', 'wrong', 'point']);
  });
});

describe('evidence joins', () => {
  const sources = ['a', 'b'].map((id) => source({ id }));
  const evidence = joinEvidence(
    { claims, sources, events: [], features: [], numbers: [], terms: [] } as unknown as Records,
    [],
  );

  it('give every source of a claim exactly once, on its side, with its note', () => {
    const { for: supporting, against, context } = evidence.sourcesOf(evidence.claim('security'));
    expect(supporting.map((one) => one.source.id)).toEqual(['a']);
    expect(against.map((one) => [one.source.id, one.note])).toEqual([['b', 'A note.']]);
    expect(context).toEqual([]);
  });

  it('divide the claims among the sections', () => {
    expect(ids(evidence.claimsOf('security'))).toEqual(['security']);
    expect(ids(evidence.claimsOf('complexity'))).toEqual(['right', 'wrong', 'point']);
    expect(evidence.claimsOf('facts')).toEqual([]);
  });

  it('throw for an id that does not exist, and name it', () => {
    expect(() => evidence.claim('no-such-claim')).toThrow('no claim with the id "no-such-claim"');
  });
});
