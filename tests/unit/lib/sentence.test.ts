import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/lib/sentence.ts';

const around = (text: string, word: string) =>
  text.slice(...sentenceAround(text, text.indexOf(word))).trimEnd();

test('finds the sentence of a word', () => {
  const text = 'Cilium adds nothing. A sidecar runs in version 1.20, beside the app. It restarts.';
  expect(around(text, 'sidecar')).toBe('A sidecar runs in version 1.20, beside the app.');
  expect(around(text, 'Cilium')).toBe('Cilium adds nothing.');
  expect(around(text, 'restarts')).toBe('It restarts.');
});

test('takes all of a text that is no sentence', () => {
  expect(around('One sidecar per pod ', 'sidecar')).toBe('One sidecar per pod');
  expect(sentenceAround('', 0)).toEqual([0, 0]);
});
