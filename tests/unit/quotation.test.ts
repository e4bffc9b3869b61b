import { expect, test } from 'vitest';
import { quotation } from '../../src/lib/quotation';

test('what is taken along is one line with the title and the address', () => {
  expect(quotation(' Yes,\n you can \t', 'Both · Site', 'https://x.example/run/#both')).toBe(
    '“Yes, you can” Both · Site, https://x.example/run/#both',
  );
});
