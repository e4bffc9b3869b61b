import { describe, expect, test } from 'vitest';
import { textsOfPage } from '../../../src/delivery/search-texts';
import { keysOf } from '../../../src/evidence/search/keys';
import { plainTitle } from '../../../src/evidence/search/record-entries';
import { byLetter } from '../../../src/lib/search/a-to-z';

describe('what leads to a record to the letter', () => {
  test('are its ids, settings, ports and versions', () => {
    const record = {
      id: 'one',
      cve: 'CVE-2024-1',
      ghsa: null,
      setting: [{ key: 'a.b' }, { key: 'c' }],
      project: 'cilium',
      version: '1.19',
    };
    expect(keysOf(record, 'Allow port 4143')).toEqual([
      'one',
      'CVE-2024-1',
      'a.b',
      'b',
      'c',
      '1.19',
      'v1.19',
      'cilium 1.19',
      '4143',
    ]);
  });
  test('is no number that is not called a port', () => {
    expect(keysOf({ id: 'x' }, '503 in 2024')).toEqual(['x']);
  });
});

test('a title is one line of words', () => {
  expect(plainTitle('See [the **docs**](/a/) now')).toBe('See the docs now');
  expect(plainTitle('word '.repeat(60)).length).toBeLessThan(145);
});

describe('the words of a page by address', () => {
  const html = `<main><p data-layer="answer">Yes.</p><section id="s"><h2>Head<a class="row-anchor" href="#s">#</a></h2>
    <p>About it.</p><div id="r">A record. <button>Copy</button></div></section></main><footer>Foot</footer>`;
  test('belong to the innermost address, without signs and buttons', () => {
    expect(Object.fromEntries(textsOfPage(html, ['', 's', 'r']))).toEqual({
      '': 'Yes.',
      s: 'Head About it.',
      r: 'A record.',
    });
  });
  test('are as far apart as they are shown, and in one piece where they are one', () => {
    const pieces =
      '<main><p id="p">A <em>note</em>, (<code>a.b</code>)<span>primary</span><span>Cilium</span> H<sub>2</sub>O, kube-<wbr>proxy</p></main>';
    expect(textsOfPage(pieces, ['p']).get('p')).toBe(
      'A note, (a.b) primary Cilium H2O, kube-proxy',
    );
  });
  test('are lacking where no element has the id', () => {
    expect(textsOfPage(html, ['gone']).get('gone')).toBeUndefined();
  });
  test('are all of a page without an answer', () => {
    expect(textsOfPage('<main><h1>Claim</h1> It holds.</main>', ['']).get('')).toBe(
      'Claim It holds.',
    );
  });
});

test('the index from A to Z sets signs aside and puts digits last', () => {
  const entries = ['“Beta”', '9 lives', 'alpha', 'Älpler', 'beta 10', 'beta 9'].map((title) => ({
    kind: 'claim' as const,
    title,
    path: '/',
    keys: [],
  }));
  expect(
    byLetter(entries).map(({ slug, entries: of }) => [slug, of.map(({ title }) => title)]),
  ).toEqual([
    ['a', ['alpha', 'Älpler']],
    ['b', ['“Beta”', 'beta 9', 'beta 10']],
    ['other', ['9 lives']],
  ]);
});
