import { expect, test } from 'vitest';
import { checkTyped, typedNumbers } from '../../../src/check/typed-numbers.ts';

const words = (text: string): string[] => typedNumbers(text).map(({ word }) => word);

test.each([
  'HTTP/1.1, HTTP/2 and HTTP/3',
  'L3, L4, L7, L3/L4 and L3/4',
  'layer 7, Layer 4, layer 3/4, layers 3 and 4, layers 3, 4 and 7, layers 3 to 7, layers 4 or 7',
  'p50, p99, p99.9, p99.99, p50/p99 and p10 to p95',
  'at p99.',
  'IPv4 and IPv6, X.509, OAuth2, k8s, h2, x86, linkerd2, linkerd2-proxy, gRPC/2',
  'AES-256, SHA-512, ML-KEM-768, TLS 1.3',
  "the 2024 page, The 2024 page, the 2024 test, since 2024, in 2024's words",
  'It is {num:livewyer-run-count-2} on {when:cilium-1-0}.',
  'seven runs, twenty-two percent',
])('names, tokens and words are no typed numbers: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['It took 12 ms.', ['12']],
  ['From 5.5 to 6.5 percent', ['5.5', '6.5']],
  ['in 2024', ['2024']],
  ['the 2023 page', ['2023']],
  ['layer 5, layer 33, layers 3 and 5', ['5,', '33,', '5']],
  ['L5 and L77', ['L5', 'L77']],
  ['p42, p999, p99.5', ['p42,', 'p999,', 'p99.5']],
  ['HTTP/25, TLS 1.25, IPv44', ['HTTP/25,', '1.25,', 'IPv44']],
  ['Linkerd 2.20 (June)', ['2.20']],
  ['the 99th percentile', ['99th']],
  ['10x, ½ and m²', ['10x,', '½', 'm²']],
  ['at L7 some 7 times', ['7']],
  ['{num:a} and 3', ['3']],
  ['{nums:a3}', ['{nums:a3}']],
])('%s holds %j', (text, found) => {
  expect(words(text)).toEqual(found);
});

test('a problem names the word and its line', () => {
  const place = { file: 'content/pages/about.mdx', line: 7 };
  expect(checkTyped('One line,\nthen 12 ms\nor 13 ms.', place, 'Use a record.')).toEqual([
    {
      file: 'content/pages/about.mdx',
      line: 8,
      found: '"12" typed into the text',
      allowed: 'numbers, dates and versions from records; names such as HTTP/2, L7 or p99',
      fix: 'Use a record.',
    },
    expect.objectContaining({ line: 9, found: '"13" typed into the text' }),
  ]);
});
