import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS, skeleton, WRITE } from '../../../scripts/new/skeletons.ts';
import { claim } from '../../../src/schemas/claim.ts';
import { event } from '../../../src/schemas/event.ts';
import { source } from '../../../src/schemas/source.ts';
import { tiers } from '../../../src/schemas/tiers.ts';

const recordOf = (kind: (typeof KINDS)[number]): unknown => {
  const { text, mode } = skeleton(kind, 'a-new-one', '2026-11-22');
  const value: unknown = parse(text);
  return mode === 'append' ? (value as unknown[])[0] : value;
};
const SCHEMAS = { claim, source, event, study: tiers.shape.rows.element };

describe('skeletons of new records', () => {
  it.each(KINDS)('%s passes its schema and says what to write', (kind) => {
    const record = recordOf(kind);
    expect(SCHEMAS[kind].safeParse(record).error?.issues ?? []).toEqual([]);
    expect(record).toMatchObject({ id: 'a-new-one' });
    expect(JSON.stringify(record)).toContain(WRITE);
  });

  it('a claim gets a file of its own, others go to the end of their list', () => {
    expect(skeleton('claim', 'x', '2026-11-22')).toMatchObject({
      file: 'content/claims/x.yaml',
      mode: 'create',
    });
    expect(skeleton('event', 'x', '2026-11-22')).toMatchObject({
      file: 'content/timeline.yaml',
      mode: 'append',
    });
  });
});
