import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { records } from '../support/records.ts';

const objects = [
  ...records.together.flatMap(({ id, setting = [] }) =>
    setting.flatMap(({ yaml }) => (yaml === undefined ? [] : [{ id, yaml }])),
  ),
  ...records.routeExamples.map(({ id, yaml }) => ({ id, yaml })),
];

test.each(objects)('the object of $id can be applied as it is copied', ({ yaml }) => {
  const documents = parseAllDocuments(yaml);
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  for (const document of documents)
    expect(document.toJS()).toMatchObject({
      apiVersion: expect.stringMatching(/^[\w./-]+$/),
      kind: expect.stringMatching(/^[A-Z]\w+$/),
      metadata: { name: expect.stringMatching(/^[a-z0-9-]+$/) },
    });
});
