import { describe, expect, it } from 'vitest';
import { checkRequirements } from '../../../src/check/requirements.ts';
import type { Reading } from '../../../src/records/read.ts';
import type { FeatureStatus } from '../../../src/schemas/feature.ts';
import type { Answer, AnswerStatus } from '../../../src/schemas/requirement.ts';
import { problem, read } from '../../support/problems.ts';
import { feature } from '../../support/small-world.ts';

const row = (id: string, cilium: FeatureStatus) => {
  const base = feature({ id });
  return { ...base, cilium: { ...base.cilium, status: cilium } };
};
const answer = (status: AnswerStatus, change: Partial<Answer> = {}): Answer => ({
  status,
  condition: 'Words.',
  basis: 'inferred',
  sources: [],
  ...change,
});

function problemsOf(
  cilium: Answer,
  rows: ReturnType<typeof row>[],
  both = answer('unknown'),
): string[] {
  const pointer = answer('unknown');
  const data = {
    id: 'a-wish',
    answers: { linkerd: answer('not-met'), cilium, both, istioAmbient: pointer, noMesh: pointer },
  };
  const entry = { id: 'a-wish', data, file: 'content/requirements.yaml', lineOf: () => 7 };
  return read(
    checkRequirements({
      entries: { requirements: [entry] },
      records: { features: rows },
    } as unknown as Reading),
  );
}

describe('a requirement that rests on a row of the feature matrix', () => {
  it('says where it contradicts the row, what the row says, what is allowed and how to settle it', () => {
    const found = problemsOf(answer('met', { features: ['a-row'] }), [row('a-row', 'beta')]);
    expect(found).toEqual([
      problem(
        'content/requirements.yaml:7  answers.cilium.status (in a-wish)',
        '"met", but the row "a-row" of the feature matrix says "beta" for cilium',
        'met-with-conditions or not-met, as the row says',
        'Read the sources of both and correct the one that is wrong. If they are two questions, move the row to apart and say why.',
      ),
    ]);
  });

  it.each([
    ['yes', ['met', 'met-with-conditions']],
    ['no', ['not-met']],
    ['partial', ['met-with-conditions', 'not-met']],
    ['beta', ['met-with-conditions', 'not-met']],
    ['enterprise-only', ['met-with-conditions', 'not-met']],
    ['unknown', ['unknown']],
    ['descriptive', ['met', 'met-with-conditions', 'not-met', 'unknown']],
  ] as const)('agrees with a row that says %s by %s alone', (status, allowed) => {
    const agreed = (['met', 'met-with-conditions', 'not-met', 'unknown'] as const).filter(
      (said) =>
        problemsOf(answer(said, { features: ['a-row'] }), [row('a-row', status)]).length === 0,
    );
    expect(agreed).toEqual(allowed);
  });

  it('may differ from a row that stands apart, and only from such a row', () => {
    const apart = [{ feature: 'a-row', why: 'Another question.' }];
    expect(problemsOf(answer('not-met', { apart }), [row('a-row', 'yes')])).toEqual([]);
    const [idle] = problemsOf(answer('met', { apart }), [row('a-row', 'yes')]);
    expect(idle).toContain('answers.cilium.apart.0.feature (in a-wish)');
    expect(idle).toContain('Move the row to features.');
  });
});

it('is not met by both together where neither of the two meets it', () => {
  const [found] = problemsOf(answer('unknown'), [], answer('met'));
  expect(found).toContain('answers.both.status (in a-wish)');
  expect(found).toContain('neither Linkerd nor Cilium meets it alone');
  expect(problemsOf(answer('met-with-conditions'), [], answer('met'))).toEqual([]);
});
