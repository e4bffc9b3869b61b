import { expect, test } from 'vitest';
import { sinceText } from '../../src/evidence/feature-words.ts';

test('a version gets the word since, other words stand for themselves', () => {
  expect(sinceText('2.3 (2019)')).toBe('since 2.3 (2019)');
  expect(sinceText('removed in 1.18 (2025)')).toBe('removed in 1.18 (2025)');
  expect(sinceText('2019, 2021')).toBe('2019, 2021');
});
