import { describe } from 'vitest';
import { setting } from '../../../src/schemas/run/common.ts';
import { faults } from '../../support/schema-faults.ts';

describe('a setting is a value that can be typed, words, or an object to copy', () => {
  faults(
    setting,
    { where: 'helm', key: 'a.b', value: 'true' },
    [
      ['value', undefined],
      ['words', 'as you like', 'value'],
      ['yaml', 'kind: A', 'value'],
      ['key', undefined],
    ],
    [['note', 'For the newest version.']],
  );
  faults(setting, { where: 'Linkerd policy', words: 'One for each port.' }, [
    ['words', undefined, 'value'],
    ['yaml', 'kind: A', 'value'],
  ]);
});
