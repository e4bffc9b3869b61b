import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/check/references.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../src/kinds/index.ts';
import { INNER_IDS, INNER_REFERENCES, REFERENCES } from '../../src/kinds/references.ts';
import type { Entry } from '../../src/records/entries.ts';
import { read } from '../support/problems.ts';
import { entries } from './records.ts';

type Entries = Record<KindName, Entry[]>;

/** Every text of a record with its path, in which places in lists are written as *. */
function paths(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => paths(item, [...path, list ? '*' : key]));
}

test('no text sends a reader to a file of records, but to the page that shows them', () => {
  // Their texts name files of other repositories.
  const foreign = ['sources', 'caveats', 'study', 'tiers'];
  const found = KIND_NAMES.filter((name) => !foreign.includes(name)).flatMap((name) =>
    entries[name].flatMap((entry) =>
      paths(entry.data)
        .filter(([path]) => !/(?:url|command)$/i.test(path))
        .flatMap(([path, text]) =>
          [...text.matchAll(/[\w./-]+\.ya?ml\b/g)].map(([file]) => [path, file]),
        )
        .filter(([, file = '']) => !/^(?:my-)?values(?:-\w+)?\.yaml$/.test(file))
        .map((words) => `${name} ${entry.id ?? ''} ${words.join(': ')}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no text names a record of living with the choice by its id, but by its title', () => {
  const kinds = KIND_NAMES.filter((name) => KINDS[name].shown?.page.startsWith('/run/'));
  expect(kinds.length).toBeGreaterThan(10);
  const ids = new Set(kinds.flatMap((name) => entries[name].map(({ id }) => id)));
  const found = kinds.flatMap((name) =>
    entries[name].flatMap((entry) =>
      paths(entry.data).flatMap(([path, text]) =>
        [...text.matchAll(/(?:\b(?:see|as|from) |:)([a-z0-9]+(?:-[a-z0-9]+)+)\b/gi)]
          .filter(([, id = '']) => ids.has(id) && text.includes(' '))
          .map(([words]) => `${name} ${entry.id ?? ''} ${path}: ${words}`),
      ),
    ),
  );
  expect(found).toEqual([]);
});

describe('the marks of references', () => {
  /** Free texts that may happen to be ids: names of studies, and patterns of runs. */
  const FREE = /^(?:tiers rows\.\*\.(?:study|\w+\.source)|caveats caveats\.\*\.affects\.\*)$/;

  test.each(['sources', 'claims', 'runs'] as const)(
    'names every field of the records that holds ids of %s',
    (to) => {
      const ids = new Set(entries[to].map((entry) => entry.id));
      // The registry of published ids, and the list of changes, have checks of their own.
      const from = KIND_NAMES.filter((name) => !['ids', 'changes', 'home'].includes(name));
      const found = from.flatMap((name) =>
        entries[name].flatMap((entry) =>
          paths(entry.data)
            .filter(([path, text]) => ids.has(text) && path !== 'id')
            .map(([path]) => `${name} ${path}`),
        ),
      );
      const marked = (is: (kind: string) => boolean) =>
        REFERENCES.filter((link) => is(link.to)).map((l) => `${l.from} ${l.field}`);
      const named = marked((other) => other === to);
      // Terms may have the ids of claims; a field that is marked for another kind names that.
      const elsewhere = marked((other) => other !== to);
      const free = (path: string) => FREE.test(path) || elsewhere.includes(path);
      expect([...new Set(found)].filter((path) => !free(path)).sort()).toEqual(named.sort());
    },
  );

  /** The entry of a collection that is one document. */
  function documentOf(name: KindName): Entry {
    const [entry] = entries[name];
    if (!entry) throw new Error(`No ${name}.`);
    return entry;
  }

  /** The entries with the first text at a field path of a collection replaced, or written into one where no record has it. */
  function spoil(from: KindName, field: string, text: string, all: Entries = entries): Entries {
    const copy = all[from].map((entry) => ({ ...entry, data: structuredClone(entry.data) }));
    const replace = (node: unknown, parts: readonly string[]): boolean => {
      const [head = '', ...rest] = parts;
      if (typeof node !== 'object' || node === null) return false;
      const keys = head === '*' ? Object.keys(node) : [head];
      const record = node as Record<string, unknown>;
      return keys.some((key) => {
        if (rest.length > 0) return replace(record[key], rest);
        if (typeof record[key] !== 'string') return false;
        record[key] = text;
        return true;
      });
    };
    /** Writes a field that none of the records has. */
    const place = (
      node: Record<string, unknown>,
      [head = '', ...rest]: readonly string[],
    ): void => {
      if (rest.length === 0) node[head] = text;
      else if (rest.length === 1 && rest[0] === '*') node[head] = [text];
      else {
        const inner: Record<string, unknown> = { ...(node[head] as object | undefined) };
        node[head] = inner;
        place(inner, rest);
      }
    };
    const parts = field.split('.');
    if (!copy.some((entry) => replace(entry.data, parts)))
      place(copy[0]?.data as Record<string, unknown>, parts);
    return { ...all, [from]: copy };
  }

  test('are all checked: an id that does not exist is told for each, once', () => {
    const marks = [...REFERENCES, ...INNER_REFERENCES];
    const spoiled = marks.reduce(
      (all, { from, field }) => spoil(from, field, 'not-there', all),
      entries,
    );
    const told = checkReferences({ entries: spoiled }).map(({ file, field = '', found }) => {
      expect(found).toBe('"not-there", which does not exist');
      return `${file} ${field}`;
    });
    const lost = marks.filter(({ from, field }) => {
      const path = field.replaceAll('.', '\\.').replaceAll('*', '[^.]+');
      const mark = new RegExp(`^${KINDS[from].files.path}\\S* ${path}(?: \\(in .+\\))?$`);
      return told.filter((one) => mark.test(one)).length !== 1;
    });
    expect(lost).toEqual([]);
    expect(told).toHaveLength(marks.length);
  });

  test.each(INNER_IDS)('$from $field must differ', ({ from, field }) => {
    const second = field.replace('*', '1');
    const [list = ''] = field.split('.*');
    const { file, data } = documentOf(from);
    const [{ id: first } = { id: '' }] = data[list] as { id: string }[];
    const spoiled = spoil(from, second, first);
    if (!spoiled) throw new Error('The list has no second item.');
    const place = `${file}:\\d+  ${second.replaceAll('.', '\\.')}`;
    expect(read(checkReferences({ entries: spoiled }))).toContainEqual(
      expect.stringMatching(
        new RegExp(`^${place}\n {4}found {4}"${first}" a second time, first in line \\d+\n`),
      ),
    );
  });
});
