import { describe, expect, it } from 'vitest';
import { marginSources } from '../../../src/lib/margin-sources.ts';

const cite = (id: string, number: number) =>
  `<sup class="citation"><button type="button" popovertarget="source-${id}" aria-label="Source">${String(number)}</button></sup>`;
const first = (id: string, number: number) =>
  cite(id, number).replace('"citation"', `"citation" data-source="${id}, 2026"`);

describe('sources in the margin', () => {
  it('stand at the first number of each source, and at no other', () => {
    const text = `<p>One${cite('a', 1)}${cite('b', 2)} and${cite('a', 1)}</p><p>three${cite('b', 2)}</p>`;
    expect(marginSources(text, (id) => `${id}, 2026`)).toBe(
      `<p>One${first('a', 1)}${first('b', 2)} and${cite('a', 1)}</p><p>three${cite('b', 2)}</p>`,
    );
  });

  it('leave a text without sources as it is', () => {
    const text = '<p>Words<sup>2</sup> and <button popovertarget="claim-x">seal</button></p>';
    expect(marginSources(text, () => 'never')).toBe(text);
  });
});
