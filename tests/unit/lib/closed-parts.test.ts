import { expect, test } from 'vitest';
import { cardAnchors } from '../../../src/lib/card-anchors.ts';
import { closedParts } from '../../../src/lib/closed-parts.ts';

const SCRIPT = '<script type="module" src="/a.js"></script>';

test('the closed parts of a text are taken without what stands around them, but with its scripts', () => {
  const text = `<section><p>Open.</p>${SCRIPT}<!--part--><section id="a">\n<p>One.</p></section><!--/part--></section><!--part--><p>Two.</p><!--/part-->`;
  expect(closedParts(text)).toBe(`<section id="a">\n<p>One.</p></section><p>Two.</p>${SCRIPT}`);
  expect(closedParts('<p>Open.</p>')).toBe('');
});

test('the first mark of each record has its id, so that an address leads to its sentence', () => {
  const mark = (id: string) => `<a class="seal" href="evidence/#${id}" data-card aria-label="x">`;
  const first = (id: string) => mark(id).replace('data-card', `data-card id="${id}"`);
  const [a, b] = ['claim-a', 'source-b'];
  expect(cardAnchors(`${mark(a)}${mark(b)}${mark(a)}<a href="#claim-a">`)).toBe(
    `${first(a)}${first(b)}${mark(a)}<a href="#claim-a">`,
  );
});
