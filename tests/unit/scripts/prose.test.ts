import { expect, test } from 'vitest';
import { proseOf } from '../../../scripts/prose/page-text.ts';
import { pageReport, printReports } from '../../../scripts/prose/report.ts';

const PAGE = `<main>
  <header><h1>Title</h1><div data-layer="answer"><p>It depends, because of this.</p><ul><li>If so, then that.</li></ul></div></header>
  <section data-layer="explanation">
    <p>So <button class="term">the mesh</button><span popover>Explained.</span> works<sup><button>1</button></sup>. It does.</p>
    <figure><p>Not prose.</p></figure>
    <table><tr><td><p>Nor this.</p></td></tr></table>
    <details data-layer="evidence"><summary>More</summary><p>Evidence of 2019.</p></details>
    <article popover data-layer="evidence"><p>A record.</p></article>
  </section>
  <p>Outside the layers.</p>
</main>`;

test('reads the prose of each layer, with what stands inside another layer counted there', () => {
  expect(proseOf(PAGE)).toEqual({
    answer: ['It depends, because of this.', 'If so, then that.'],
    explanation: ['So the mesh works. It does.'],
    evidence: ['Evidence of 2019.'],
  });
});

test('warns of what falls short of an aim, with the sentence', () => {
  const dense = Array.from({ length: 40 }, () => 'In 2024 it was 5; that is all.');
  const long = `${'Word '.repeat(31)}end.`;
  const report = pageReport('/a/', {
    answer: [],
    explanation: [...dense, long],
    evidence: ['No.'],
  });
  expect(report.warnings).toEqual([
    '22.7 numbers per 100 words; aim at 3',
    '0 connectives per 1,000 words; aim at 22',
    '97.6 semicolons per 100 sentences; aim at 6',
    `over 30 words: ${long}`,
  ]);
  expect(printReports([report], true)).toContain(`over 30 words: ${long}`);
});

test('does not judge the shares of a text of a few words', () => {
  const report = pageReport('/a/', { answer: ['In 2024.'], explanation: [], evidence: [] });
  expect(report.warnings).toEqual([]);
  expect(report.words).toEqual({ answer: 2, explanation: 0, evidence: 0 });
});
