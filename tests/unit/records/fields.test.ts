import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/records/source-file.ts';
import { validate } from '../../../src/records/validate.ts';
import { id, isoDate, isoDay, shortText, text, url } from '../../../src/schemas/common.ts';
import { problem, read } from '../../support/problems.ts';

const part = z.strictObject({ name: text, size: z.int() });
const schema = z.strictObject({
  id,
  title: text.max(20).describe('The title.'),
  kind: z.enum(['primary', 'vendor']).optional(),
  date: isoDate.nullable().optional(),
  day: isoDay.optional(),
  url: url.optional(),
  quote: shortText(3).optional(),
  count: z.int().min(0).max(9).optional(),
  share: z.number().positive().optional(),
  partial: z.boolean().optional(),
  parts: z.array(part).min(1).max(2).optional().describe('The parts.'),
  pair: z.tuple([z.number(), z.number()]).optional(),
  either: z
    .union([text, z.array(z.number())])
    .optional()
    .describe('One or the other.'),
  load: z.literal([32, 64]).optional(),
  loads: z.record(z.string(), z.number()).optional(),
});

const FILE = 'content/some.yaml';
const check = (yaml: string): string[] => {
  const source = parseSource(FILE, `id: a\n${yaml}`);
  expect(source.problems).toEqual([]);
  return read(validate(schema, source.value, source).problems);
};
/** The one problem of a field in line 3, below id and title. */
const inLine3 = (field: string, found: string, allowed: string, fix: string): string[] => [
  problem(`${FILE}:3  ${field}`, found, allowed, fix),
];

test('a sound record has no problems', () => {
  expect(
    check(`title: A
kind: vendor
date: 2024-02-29
day: 2024-02-29
url: https://example.com/
quote: two words
count: 9
share: 0.5
partial: false
parts: [{ name: A, size: 1 }]
pair: [1, 2]
either: [1]
load: 64
loads: { a: 1 }
`),
  ).toEqual([]);
});

describe('a required field', () => {
  const allowed = 'a text: The title.';

  test('that is missing is told at the record, with what it means', () => {
    expect(check('kind: vendor\n')).toEqual([
      problem(`${FILE}:1  title`, 'nothing', allowed, 'Add the field; it is required.'),
    ]);
  });

  test('that has no value', () => {
    const fix = 'Write the value after the colon.';
    expect(check('title:\n')).toEqual([
      problem(`${FILE}:2  title`, 'a field without a value', allowed, fix),
    ]);
  });

  test('that is empty', () => {
    const fix = 'Fill it in; it is required.';
    expect(check("title: ''\n")).toEqual([
      problem(`${FILE}:2  title`, 'an empty text', 'a text that is not empty', fix),
    ]);
  });

  test('inside a list', () => {
    expect(check('title: A\nparts:\n  - name: A\n')).toEqual([
      problem(`${FILE}:4  parts.0.size`, 'nothing', 'a number', 'Add the field; it is required.'),
    ]);
  });
});

describe('a value of the wrong type', () => {
  test('a number, or a token outside quotes, where a text belongs', () => {
    expect(check('title: 2.5\n')).toEqual([
      problem(`${FILE}:2  title`, '2.5', 'a text: The title.', 'Put the value in quotes.'),
    ]);
    expect(check('title: {num:a}\n')).toEqual([
      problem(
        `${FILE}:2  title`,
        '{"num:a":null}',
        'a text: The title.',
        'Write one text. Put it in quotes if it starts with { or [.',
      ),
    ]);
  });

  test.each([
    [
      'share: 5 ms',
      'share',
      '"5 ms"',
      'a number',
      'Write the number alone, without quotes and without a unit.',
    ],
    [
      "count: '5'",
      'count',
      '"5"',
      'a number',
      'Write the number alone, without quotes and without a unit.',
    ],
    [
      'count: 5.5',
      'count',
      '5.5',
      'a whole number',
      'Write a whole number alone, without quotes and without a unit.',
    ],
    ['partial: yes', 'partial', '"yes"', 'true or false', 'Write true or false, without quotes.'],
    [
      'parts: A',
      'parts',
      '"A"',
      'a list: The parts.',
      'Write a list, each item after "- " on a line of its own.',
    ],
    [
      'parts: [A]',
      'parts.0',
      '"A"',
      'a group of fields: name, size',
      'Write its fields, one to a line, each as "name: value".',
    ],
    ['pair: 1', 'pair', '1', 'a list', 'Write a list, each item after "- " on a line of its own.'],
    [
      'loads: 1',
      'loads',
      '1',
      'a group of fields',
      'Write its fields, one to a line, each as "name: value".',
    ],
    [
      'either: 1',
      'either',
      '1',
      'a text or a list: One or the other.',
      'Write a value of one of these kinds.',
    ],
  ])('%s', (line, field, found, allowed, fix) => {
    expect(check(`title: A\n${line}\n`)).toEqual(inLine3(field, found, allowed, fix));
  });
});

describe('an unknown field', () => {
  const names = Object.keys(schema.shape).join(', ');

  test('that resembles one', () => {
    const found = 'an unknown field "kinds"';
    const fix = 'Did you mean "kind"? Otherwise remove it.';
    expect(check('title: A\nkinds: vendor\n')).toEqual(inLine3('kinds', found, names, fix));
  });

  test('that resembles none', () => {
    const found = 'an unknown field "publisher"';
    expect(check('title: A\npublisher: A\n')).toEqual(
      inLine3('publisher', found, names, 'Remove the field.'),
    );
  });

  test('inside a list, with the fields allowed there', () => {
    expect(check('title: A\nparts:\n  - name: A\n    size: 1\n    color: red\n')).toEqual([
      problem(
        `${FILE}:6  parts.0.color`,
        'an unknown field "color"',
        'name, size',
        'Remove the field.',
      ),
    ]);
  });
});

test('an unknown word, with the words allowed and the nearest', () => {
  expect(check('title: A\nkind: vendors\n')).toEqual(
    inLine3('kind', '"vendors"', 'primary, vendor', 'Did you mean "vendor"?'),
  );
  expect(check('title: A\nload: 48\n')).toEqual(
    inLine3('load', '48', '32, 64', 'Use one of the allowed values.'),
  );
});

describe('a value in the wrong form', () => {
  const date = 'a real date written YYYY, YYYY-MM or YYYY-MM-DD, in quotes';
  const dateFix = "Write it like '2024-05-22', as exact as the source gives it.";
  const day = 'a real day written YYYY-MM-DD, in quotes';
  const address = 'an absolute address that starts with https:// or http://';
  const addressFix = 'Copy the whole address from the address bar of a browser.';

  test.each([
    ['date: 2024-02-30', 'date', '"2024-02-30"', date, dateFix],
    ['date: May 2024', 'date', '"May 2024"', date, dateFix],
    ['day: 2024-05', 'day', '"2024-05"', day, "Write it like '2024-05-22'."],
    ['url: www.example.com', 'url', '"www.example.com"', address, addressFix],
    ['url: javascript:alert(1)', 'url', '"javascript:alert(1)"', address, addressFix],
    ['quote: one two three four', 'quote', '4 words', 'at most 3 words', 'Shorten it.'],
    ['count: -1', 'count', '-1', 'a number of at least 0', 'Change it to fit.'],
    ['count: 10', 'count', '10', 'a number of at most 9', 'Change it to fit.'],
    ['share: 0', 'share', '0', 'a number above 0', 'Change it to fit.'],
    ['parts: []', 'parts', 'an empty list', 'a list of at least 1', 'Fill it in; it is required.'],
  ])('%s', (line, field, found, allowed, fix) => {
    expect(check(`title: A\n${line}\n`)).toEqual(inLine3(field, found, allowed, fix));
  });

  test('an id', () => {
    const source = parseSource(FILE, 'id: Two words\ntitle: A\n');
    expect(read(validate(schema, source.value, source).problems)).toEqual([
      problem(
        `${FILE}:1  id`,
        '"Two words"',
        'an id of letters and digits joined by single hyphens',
        'Write it in that form.',
      ),
    ]);
  });

  test('a text or a list that is too long, with its length', () => {
    expect(check('title: A title of some length\n')).toEqual([
      problem(
        `${FILE}:2  title`,
        '"A title of some length", 22 characters',
        'a text of at most 20 characters',
        'Shorten it.',
      ),
    ]);
    const item = '{ name: A, size: 1 }';
    expect(check(`title: A\nparts: [${item}, ${item}, ${item}]\n`)).toEqual(
      inLine3('parts', 'a list of 3', 'a list of at most 2', 'Shorten it.'),
    );
  });

  test('a long value is cut', () => {
    const found = check(`title: A\nurl: ${'x'.repeat(200)}\n`)[0]?.split('\n')[1];
    expect(found).toBe(`    found    "${'x'.repeat(86)}…`);
  });
});

test('records of a list are named by id, or else by their place counted from 1', () => {
  const source = parseSource(FILE, '- id: a\n- title: A\n- A\n');
  const [first, second, third] = [0, 1, 2].map((index) =>
    read(validate(schema, (source.value as unknown[])[index], source, [index]).problems).map(
      (p) => p.split('\n')[0],
    ),
  );
  expect(first).toEqual([`${FILE}:1  title (in a)`]);
  expect(second).toEqual([`${FILE}:2  id (in record 2)`]);
  expect(third).toEqual([`${FILE}:3  record 3`]);
});

test('no words of the schema library are told', () => {
  const faults =
    'title:\nkind: 1\ndate: 1\nurl: 1\ncount: a\nparts: {}\npair: [1]\neither: {}\nloads: []\n';
  const all = check(faults);
  expect(all.length).toBeGreaterThan(8);
  expect(all.join()).not.toMatch(/invalid|expected|received|undefined|string|array|object|union/i);
});
