import { expect, test } from 'vitest';
import { keepMarks } from '../../../src/lib/keep-marks.ts';

const ref = (number: number): string =>
  `<sup class="citation"><button type="button" popovertarget="source-a">${String(number)}</button></sup>`;
const seal = '<button class="claim-seal" type="button"><span class="seal"></span></button>';

test('keeps a number, or several, with the word before', () => {
  expect(keepMarks(`It runs alone.${ref(1)} Then it stops.`)).toBe(
    `It runs <span class="kept">alone.${ref(1)}</span> Then it stops.`,
  );
  expect(keepMarks(`Two${ref(1)}${ref(2)}`)).toBe(
    `<span class="kept">Two${ref(1)}${ref(2)}</span>`,
  );
});

test('drops white space between a word and its numbers', () => {
  expect(keepMarks(`Two\n${ref(1)} ${ref(2)} more`)).toBe(
    `<span class="kept">Two${ref(1)}${ref(2)}</span> more`,
  );
});

test('keeps a seal with the last word of its claim', () => {
  expect(keepMarks(`<span class="claim-words">a claim${seal}</span>.${ref(1)}`)).toBe(
    `<span class="claim-words">a <span class="kept">claim${seal}</span></span><span class="kept">.${ref(1)}</span>`,
  );
});

test('keeps a mark that is a link, and one that a space sets apart', () => {
  const link = '<a class="claim-seal" href="evidence/#claim-a" data-card><svg></svg></a>';
  const mark = '<a class="evidence-mark" href="evidence/#claim-b" data-card>evidence</a>';
  expect(keepMarks(`a claim${link}, and ours ${mark}.`)).toBe(
    `a <span class="kept">claim${link}</span>, and <span class="kept">ours ${mark}</span>.`,
  );
});

test('keeps a number with a date', () => {
  const date = '<time datetime="2025-02-18">18 February 2025</time>';
  expect(keepMarks(`on ${date}${ref(1)}`)).toBe(`on <span class="kept">${date}${ref(1)}</span>`);
});

test('keeps a comma, and what follows it without a space, with the term before', () => {
  const term =
    '<button class="term" type="button" popovertarget="term-a">sidecar</button><span class="term-pop" id="term-a" popover><b>Sidecar</b> A helper.</span>';
  expect(keepMarks(`a ${term}, which`)).toBe(`a <span class="kept">${term},</span> which`);
  expect(keepMarks(`a ${term}.${ref(1)}`)).toBe(
    `a <span class="kept">${term}<span class="kept">.${ref(1)}</span></span>`,
  );
  for (const html of [`<p>a ${term} runs <span>beside</span>, always</p>`, `<li>${term}</li>, so`])
    expect(keepMarks(html)).toBe(html);
});

test('leaves alone what follows an element or nothing', () => {
  for (const html of [`<p>${ref(1)}</p>`, `<em>it</em>${ref(1)}`, '<p>No marks.</p>'])
    expect(keepMarks(html)).toBe(html);
});
