import { describe, expect, test } from 'vitest';
import {
  asKey,
  cleanQuery,
  isAlike,
  keyRank,
  MOST_WORDS,
  searchWords,
  shownQuery,
} from '../../../src/lib/search/query';

describe('the words of a query', () => {
  test('are those that tell entries apart', () => {
    expect(searchWords('How do I check that the setting took effect?')).toEqual([
      'check',
      'setting',
      'took',
      'effect',
    ]);
  });
  test('are all of them where none tells', () => {
    expect(searchWords('to be or not')).toEqual(['not']);
    expect(searchWords('what is it')).toEqual(['what', 'is', 'it']);
  });
  test('leave out the names of the projects where many others tell', () => {
    expect(searchWords('Cilium 1.19')).toEqual(['Cilium', '1.19']);
    expect(searchWords('Cilium Envoy pods lose HTTP traffic with rules')).toEqual([
      'Envoy',
      'pods',
      'lose',
      'HTTP',
      'traffic',
      'rules',
    ]);
  });
  test('keep the signs inside ids and settings, and lose those around them', () => {
    expect(searchWords('(socketLB.hostNamespaceOnly) CVE-2024-1!')).toEqual([
      'socketLB.hostNamespaceOnly',
      'CVE-2024-1',
    ]);
  });
  test('are none for signs alone, and few for a whole book', () => {
    expect(searchWords('?! <>')).toEqual([]);
    expect(
      searchWords(
        'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi'.repeat(3),
      ),
    ).toHaveLength(MOST_WORDS);
  });
});

test('a query is folded and cut, so that a pasted file is harmless', () => {
  expect(cleanQuery('  a \n\t b ')).toBe('a b');
  expect(cleanQuery('x '.repeat(50_000)).length).toBeLessThanOrEqual(200);
  expect(shownQuery('y'.repeat(200))).toBe(`${'y'.repeat(60)}…`);
  expect(shownQuery('short')).toBe('short');
});

test('an id is the same whatever signs and letters it is typed with', () => {
  expect(asKey('CVE-2024-0001')).toBe('cve20240001');
  expect(keyRank('cve 2024 0001', 'A flaw', 'x|CVE-2024-0001')).toBe(2);
  expect(keyRank('a FLAW', 'A flaw', 'x|CVE-2024-0001')).toBe(0);
  expect(keyRank('CVE-2024', 'A flaw', 'x|CVE-2024-0001')).toBe(Number.POSITIVE_INFINITY);
  expect(keyRank('…', '', '')).toBe(Number.POSITIVE_INFINITY);
});

test('a word is found in its other forms and with a slip, and not in what only begins like it', () => {
  for (const [found, looked] of [
    ['policy', 'policies'],
    ['runs', 'running'],
    ['(webhooks)', 'webhookx'],
    ['Kubernetes', 'kubernets'],
    ['socketLB.hostNamespaceOnly', 'hostNamespaceOnly'],
  ] as const)
    expect(isAlike(found, looked), looked).toBe(true);
  for (const [found, looked] of [
    ['(-q)', 'quuxification'],
    ['kube', 'kubeflow'],
    ['zz_generated', 'zzz'],
    ['', 'x'],
  ] as const)
    expect(isAlike(found, looked), looked).toBe(false);
});
