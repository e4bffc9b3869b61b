import { expect, test } from 'vitest';
import { explainOnce } from '../../../src/lib/term-mentions.ts';

const terms = [
  { id: 'sidecar', spellings: ['sidecar', 'sidecars'] },
  { id: 'envoy', spellings: ['Envoy'] },
  { id: 'proxy', spellings: [] },
];
const pieces = (...texts: string[]) => [...explainOnce(texts, terms).values()];

test('a page explains a term where it first stands, and only there', () => {
  expect(pieces('A sidecar, or Envoy.', 'Sidecars and Envoy again.')).toEqual([
    [
      { words: 'A ' },
      { words: 'sidecar', term: 'sidecar' },
      { words: ', or ' },
      { words: 'Envoy', term: 'envoy' },
      { words: '.' },
    ],
    [{ words: 'Sidecars and Envoy again.' }],
  ]);
});

test('the pieces of a text give the text, and one that stands twice is cut once', () => {
  const text = 'Envoy reads, the proxy waits';
  const found = explainOnce([text, text], terms);
  expect(found.size).toBe(1);
  expect(
    found
      .get(text)
      ?.map(({ words }) => words)
      .join(''),
  ).toBe(text);
});
