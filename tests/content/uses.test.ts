import { expect, test } from 'vitest';
import { usesOfSources } from '../../src/evidence/bibliography.ts';
import { must, records } from './records.ts';

test('uses of sources reach every kind of record with sources: lists, items of documents, documents', () => {
  const uses = usesOfSources(records);
  const othersOf = (id: string | undefined): string[] =>
    must(uses.get(id ?? ''), 'its uses').others.map((user) =>
      'document' in user ? user.document : `${user.kind} ${user.id}`,
    );
  const event = must(records.events[0], 'an event');
  expect(othersOf(event.sources[0])).toContain(`events ${event.id}`);
  const number = must(records.numbers[0], 'a number');
  expect(othersOf(number.sources[0])).toContain(`numbers ${number.id}`);
  const row = must(records.tiers.rows[0], 'a row of the tiers');
  expect(othersOf(row.source_id)).toContain(`studies ${row.id}`);
  const survey = must(records.governance.surveys[0], 'a survey');
  expect(othersOf(survey.sources[0])).toContain(`surveys ${survey.id}`);
  expect(othersOf(records.governance.cncfActivity.source)).toContain('governance');
});

test('uses of sources name a row once, also where both sides cite the source', () => {
  const id = must(records.sources[0], 'a source').id;
  const { linkerd, cilium, ...row } = must(records.features[0], 'a feature');
  const shared = {
    ...row,
    linkerd: { ...linkerd, sources: [id] },
    cilium: { ...cilium, sources: [id] },
  };
  const { others } = must(usesOfSources({ ...records, features: [shared] }).get(id), 'its uses');
  const rows = others.filter((user) => 'kind' in user && user.kind === 'features');
  expect(rows).toEqual([{ kind: 'features', id: row.id, record: shared }]);
});
