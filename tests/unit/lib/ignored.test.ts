import { describe, expect, it } from 'vitest';
import { ignoredWords } from '../../../src/lib/ignored.ts';

const said = (values: readonly string[]): string =>
  ignoredWords(values)
    .map((piece) => (typeof piece === 'string' ? piece : piece.value))
    .join('');

describe('what is said of values of an address that its page does not know', () => {
  it('names one, or several', () => {
    expect(said(['nobody'])).toBe(
      'The address asks for “nobody”, which is not known here. It is ignored.',
    );
    expect(said(['a', 'b'])).toBe(
      'The address asks for “a” and “b”, which are not known here. They are ignored.',
    );
  });

  it('names three, each cut at 60 characters, and counts the rest', () => {
    const words = ignoredWords(Array(5000).fill('😀'.repeat(1000)));
    const values = words.flatMap((piece) => (typeof piece === 'string' ? [] : piece.value));
    expect(values).toHaveLength(3);
    for (const value of values) expect([...value]).toHaveLength(60);
    expect(values[0]).toMatch(/^(?:😀){59}…$/u);
    expect(said(Array(5).fill('x'))).toContain(' and 2 more, which');
  });

  it('keeps each value apart from the words around it', () => {
    const words = ignoredWords(['\u202eevil', '<b>']);
    expect(words.filter((piece) => typeof piece !== 'string')).toEqual([
      { value: '\u202eevil' },
      { value: '<b>' },
    ]);
  });
});
