import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { recordLoader } from '../../../src/records/loader.ts';
import { ContentError } from '../../../src/records/problem.ts';
import { folderWith } from '../../support/folder.ts';
import { minimalClaim, minimalSource } from '../../support/minimal-records.ts';

/** What Astro hands to a loader, as far as this one uses it. */
function contextOf(root: string) {
  const held = new Map<string, { id: string }>();
  const errors: string[] = [];
  const watcher = new EventEmitter();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => held.clear(),
      set: (entry: { id: string; data: { id: string } }) => held.set(entry.id, entry.data),
    },
    generateDigest: (data: unknown) => JSON.stringify(data),
    watcher,
    logger: { error: (message: string) => errors.push(message) },
  } as unknown as LoaderContext;
  /** Ids of the records in the order in which Astro gives them out, which is that of the keys. */
  const ids = (): string[] =>
    [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { id }]) => id);
  return { context, held, ids, errors, watcher };
}

const FILE = 'content/sources.yaml';

test('records are handed to Astro', async () => {
  const { context, held } = contextOf(folderWith({ [FILE]: stringify([minimalSource]) }));
  await recordLoader('sources').load(context);
  expect([...held.values()]).toEqual([minimalSource]);
});

test('records keep the order of their file', async () => {
  const order = Array.from({ length: 12 }, (_, i) => `s-${String(12 - i)}`);
  const records = order.map((id) => ({ ...minimalSource, id }));
  const { context, ids } = contextOf(folderWith({ [FILE]: stringify(records) }));
  await recordLoader('sources').load(context);
  expect(ids()).toEqual(order);
});

test.each([
  ['a fault of syntax', '- id: a: b\n'],
  ['an empty file', '# nothing\n'],
  ['two equal ids', stringify([minimalSource, { ...minimalSource }])],
  ['a fault in a field', stringify([{ ...minimalSource, url: 'javascript:alert(1)' }])],
])('%s stops the build, although Astro would go on', async (_, text) => {
  const { context, held } = contextOf(folderWith({ [FILE]: text }));
  await expect(recordLoader('sources').load(context)).rejects.toThrow(ContentError);
  expect(held.size).toBe(0);
});

test('in development changes are read, and a fault keeps the last sound records', async () => {
  const root = folderWith({ [FILE]: stringify([minimalSource]) });
  const { context, ids, errors, watcher } = contextOf(root);
  await recordLoader('sources').load(context);
  const write = (text: string): void => {
    writeFileSync(join(root, FILE), text);
    watcher.emit('change', join(root, FILE));
  };

  write(stringify([{ ...minimalSource, id: 'b' }]));
  expect(ids()).toEqual(['b']);

  write('[]');
  expect(ids()).toEqual(['b']);
  expect(errors).toEqual([expect.stringContaining(`${FILE}:1\n    found    an empty list\n`)]);

  write(stringify([minimalSource]));
  expect(ids()).toEqual(['a-source']);
});

test('in development new and removed files of a folder count, those beside it do not', async () => {
  const root = folderWith({ 'content/claims/one.yaml': stringify(minimalClaim) });
  const { context, ids, watcher } = contextOf(root);
  await recordLoader('claims').load(context);
  const two = join(root, 'content/claims/two.yaml');

  writeFileSync(two, stringify({ ...minimalClaim, id: 'two' }));
  watcher.emit('change', join(root, 'content/claims-notes.yaml'));
  expect(ids()).toEqual(['one']);
  watcher.emit('add', two);
  expect(ids()).toEqual(['one', 'two']);

  rmSync(two);
  watcher.emit('unlink', two);
  expect(ids()).toEqual(['one']);
});
