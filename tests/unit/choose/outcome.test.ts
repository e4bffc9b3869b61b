import { expect, it } from 'vitest';
import { isExcluded, outcomeOf, outcomeWords } from '../../../src/lib/choose/outcome.ts';
import type { Need } from '../../../src/lib/choose/state.ts';
import { smallChoice } from '../../support/small-choice.ts';

const asked = smallChoice().requirements.map(({ id, answers }) => ({
  id,
  statuses: Object.fromEntries(Object.entries(answers).map(([key, { status }]) => [key, status])),
}));
const of = (option: string, needs: Record<string, Need>) =>
  outcomeOf(option, asked, new Map(Object.entries(needs)));

it('excludes an option by a must that is not met, and by nothing else', () => {
  expect(isExcluded(of('linkerd', { udp: 'must' }))).toBe(true);
  expect(isExcluded(of('linkerd', { udp: 'nice' }))).toBe(false);
  expect(isExcluded(of('cilium', { udp: 'must' }))).toBe(false);
});

it('counts an unknown answer neither as met nor as not met', () => {
  const outcome = of('cilium', { fips: 'must' });
  expect(isExcluded(outcome)).toBe(false);
  expect(outcome.must).toEqual({
    'not-met': [],
    unknown: ['fips'],
    'met-with-conditions': [],
    met: [],
  });
  expect(outcomeWords(outcome)).toBe('Not excluded: of the one must 1 unknown');
});

it.each([
  ['linkerd', { udp: 'must', fips: 'must' }, 'Excluded by 1 of 2 musts'],
  ['linkerd', { udp: 'must' }, 'Excluded by the one must'],
  [
    'cilium',
    { udp: 'must', fips: 'must' },
    'Not excluded: of 2 musts 1 unknown, 1 with conditions',
  ],
  ['both', { udp: 'must', vm: 'must' }, 'Not excluded: of 2 musts 2 met'],
  ['both', { udp: 'nice' }, 'Nothing must be met'],
] as const)('says of %s with %o: %s', (option, needs, words) => {
  expect(outcomeWords(of(option, needs))).toBe(words);
});
