import { describe, expect, test } from 'vitest';
import { commonEvidence, ledgerOrder, neighbors, related } from '../../src/evidence/claim-links.ts';
import { usesOf } from '../../src/evidence/used-in.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { fact, claim as make } from '../support/small-world.ts';

const claim = (id: string, change: Partial<Claim> = {}): Claim =>
  make({ id, sources: [{ id: `source-of-${id}`, supports: 'for' }], ...change });
const ids = (claims: readonly (Claim | undefined)[]) => claims.map((one) => one?.id);

describe('the order of the ledger', () => {
  test('follows the parts of the page, and puts added points last in each', () => {
    const order = ledgerOrder([
      claim('added', { difference: 'facts', origin: 'added' }),
      claim('end', { difference: 'bottom-line' }),
      claim('later', { difference: 'facts' }),
    ]);
    expect(ids(order)).toEqual(['later', 'added', 'end']);
  });

  test('gives each claim its neighbors, and the ends only one', () => {
    const three = [
      claim('c', { difference: 'bottom-line' }),
      claim('a', { difference: 'facts' }),
      claim('b', { difference: 'security' }),
    ];
    const around = (id: string) => Object.values(neighbors(three, id)).map((one) => one?.id);
    expect(around('a')).toEqual([undefined, 'b']);
    expect(around('b')).toEqual(['a', 'c']);
    expect(around('c')).toEqual(['b', undefined]);
    expect(around('none')).toEqual([undefined, undefined]);
  });
});

describe('related claims', () => {
  const a = claim('a', { seeAlso: ['b'] });
  const b = claim('b', { seeAlso: ['a'] });
  const c = claim('c', { seeAlso: ['a', 'c'] });
  const all = [a, b, c];

  test('are those it names, then those that name it, each once and never itself', () => {
    expect(ids(related(a, all))).toEqual(['b', 'c']);
    expect(ids(related(b, all))).toEqual(['a']);
    expect(ids(related(c, all))).toEqual(['a']);
  });

  test('rest on much the same sources where no one names them', () => {
    const with_ = (id: string, ...sources: string[]) =>
      claim(id, { sources: sources.map((source) => ({ id: source, supports: 'for' as const })) });
    const one = with_('one', 'x', 'y', 'z');
    const alike = with_('alike', 'x', 'y');
    const barely = with_('barely', 'x', 'p', 'q', 'r', 's');
    const apart = with_('apart', 'p', 'q');
    expect(commonEvidence(one, alike)).toBeCloseTo(2 / 3);
    expect(commonEvidence(one, apart)).toBe(0);
    expect(ids(related(one, [one, barely, apart, alike]))).toEqual(['alike']);
  });
});

describe('uses of a claim', () => {
  const article = {
    path: '/differences/security/',
    name: 'Security',
    section: 'security' as const,
    claims: ['said', 'folded'],
    recordsInText: ['shown'],
    folded: ['claim-folded'],
  };
  const page = { path: '/about/', name: 'About', claims: ['said'], recordsInText: [], folded: [] };
  const uses = (id: string, difference: Claim['difference'] = 'security') =>
    usesOf({ id, difference }, [article, page], []);

  test('lead to its record on each page that has it, with what it does there', () => {
    expect(uses('said')).toEqual([
      {
        path: '/differences/security/#claim-said',
        name: 'Security',
        how: 'a sentence rests on it',
      },
      { path: '/about/#claim-said', name: 'About', how: 'a sentence rests on it' },
    ]);
    // What an article keeps closed has a page of its own.
    for (const id of ['folded', 'other'])
      expect(uses(id)[0]?.path).toBe(`/differences/security/evidence/#claim-${id}`);
    expect(uses('shown')[0]?.how).toBe('its record stands in the text');
    expect(uses('other')[0]?.how).toBe('listed after the text');
    expect(uses('other', 'facts')).toEqual([]);
  });

  test('name the cell of the facts table that it rates', () => {
    const [cell] = usesOf({ id: 'two', difference: 'facts' }, [], [fact()]);
    expect(cell).toEqual({
      path: '/facts/#fact-a-fact',
      name: 'Facts table, A label',
      how: 'rates the cell of Cilium',
    });
  });
});
