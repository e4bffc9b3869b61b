import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIES } from '../../lies/index.ts';

test('every lie replaces a text that stands once in its file, and asks tests that exist', () => {
  const stale = LIES.flatMap(({ name, file, find, tests }) => {
    const times = readFileSync(file, 'utf8').split(find).length - 1;
    for (const path of tests) readFileSync(path);
    return times === 1 ? [] : [`${name}: ${String(times)} times in ${file}`];
  });
  expect(stale).toEqual([]);
});
