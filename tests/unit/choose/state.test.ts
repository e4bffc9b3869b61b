import { describe, expect, it } from 'vitest';
import { added, listed, readList, without } from '../../../src/lib/choose/picked.ts';
import { readState, withNeed, writeState } from '../../../src/lib/choose/state.ts';

const KNOWN = new Set(['a', 'b-c', 'd']);
const ORDER = [...KNOWN];

describe('the state of a choice in an address', () => {
  it('is read from what it writes, in the order in which requirements are asked', () => {
    const { state, ignored } = readState('?nice=d&must=b-c+a&show=mine', KNOWN);
    expect(ignored).toEqual([]);
    expect(writeState(state, ORDER)).toBe('?must=a+b-c&nice=d&show=mine');
    expect(readState(writeState(state, ORDER), KNOWN).state).toEqual({
      needs: new Map([
        ['a', 'must'],
        ['b-c', 'must'],
        ['d', 'nice'],
      ]),
      mine: true,
    });
  });

  it('takes commas and keys that are repeated, and keeps parameters of others', () => {
    const { state, ignored } = readState('?must=a,b-c&must=d&list=claims.x', KNOWN);
    expect(ignored).toEqual([]);
    expect([...state.needs.keys()]).toEqual(['a', 'b-c', 'd']);
    expect(writeState(state, ORDER, '?must=a&list=claims.x+claims.y')).toBe(
      '?must=a+b-c+d&list=claims.x+claims.y',
    );
  });

  it.each([
    ['ids that nobody knows', '?must=a+nothing', ['nothing']],
    ['an id that is must and nice: must holds', '?nice=a&must=a', ['a']],
    ['names of objects', '?must=__proto__+constructor+a', ['__proto__', 'constructor']],
    ['markup', '?must=a+%3Cimg%20src=x%3E', ['<img', 'src=x>']],
    ['another way to show', '?must=a&show=all', ['all']],
  ])('leaves out and names %s', (_, query, named) => {
    const { state, ignored } = readState(query, KNOWN);
    expect(ignored).toEqual(named);
    expect(state).toEqual({ needs: new Map([['a', 'must']]), mine: false });
  });

  it('shows everything where only what is ticked is asked for and nothing is', () => {
    expect(readState('?show=mine', KNOWN).state.mine).toBe(false);
    expect(writeState({ needs: new Map(), mine: true }, ORDER)).toBe('');
  });

  it('reads an address of 100 kB', () => {
    const { state, ignored } = readState(`?must=a+${'x'.repeat(100_000)}`, KNOWN);
    expect([...state.needs.keys()]).toEqual(['a']);
    expect(ignored).toHaveLength(1);
  });

  it('changes one need and leaves the others', () => {
    const needs = new Map([['a', 'must' as const]]);
    expect(withNeed(needs, 'd', 'nice')).toEqual(
      new Map([
        ['a', 'must'],
        ['d', 'nice'],
      ]),
    );
    expect(withNeed(needs, 'a', undefined)).toEqual(new Map());
    expect(needs.size).toBe(1);
  });
});

describe('a list in an address', () => {
  it('is read from what it writes, each record once', () => {
    const query = '?list=claims.blast-radius+features.retries+claims.blast-radius';
    const { picked, ignored } = readList(query);
    expect(ignored).toEqual([]);
    expect(listed(picked)).toBe('?list=claims.blast-radius+features.retries');
    expect(listed(picked, '?must=a+b')).toBe('?must=a+b&list=claims.blast-radius+features.retries');
  });

  it('leaves out what is no record of a kind that it knows', () => {
    const { picked, ignored } = readList('?list=claims.a+sources.b+__proto__.c+claims.%3Cb%3E+x');
    expect(picked).toEqual([{ kind: 'claims', id: 'a' }]);
    expect(ignored).toEqual(['sources.b', '__proto__.c', 'claims.<b>', 'x']);
  });

  it('holds a record once, and lets it go', () => {
    const one = { kind: 'claims', id: 'a' } as const;
    expect(added([one], one)).toEqual([one]);
    expect(without(added([one], { kind: 'features', id: 'a' }), one)).toEqual([
      { kind: 'features', id: 'a' },
    ]);
  });
});
