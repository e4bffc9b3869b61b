import { describe, expect, test } from 'vitest';
import { spaceWords } from '../../../src/delivery/word-spaces.ts';

describe('words in elements side by side', () => {
  test.each([
    [
      '<p><span>primary</span><span>As of</span></p>',
      '<p><span>primary</span> <span>As of</span></p>',
    ],
    ['<p><b>Two</b><i><a>words</a></i></p>', '<p><b>Two</b> <i><a>words</a></i></p>'],
    ['<p><i><b>Two</b></i><a>words</a></p>', '<p><i><b>Two</b></i> <a>words</a></p>'],
    ['<th>AKS<small>Azure</small></th>', '<th>AKS <small>Azure</small></th>'],
    [
      '<li><a>I</a><svg><text>x</text></svg><b>13</b></li>',
      '<li><a>I</a><svg><text>x</text></svg> <b>13</b></li>',
    ],
    [
      '<p><a class="[&>p]:mt-2" title="a > b">one</a><b>two</b></p>',
      '<p><a class="[&>p]:mt-2" title="a > b">one</a> <b>two</b></p>',
    ],
  ])('%s get white space between them', (html, spaced) => {
    expect(spaceWords(html)).toBe(spaced);
    expect(spaceWords(spaced)).toBe(spaced);
  });

  test.each([
    '<p>(<a>one</a>) <b>two</b>, <i>three</i>.</p>',
    '<p><code>proxy</code>s and e<b>BPF</b></p>',
    '<p>word<sup><a>1</a></sup><sup><a>2</a></sup></p>',
    '<p>one</p><p>two</p><div><span>three</span></div><span>four</span>',
    '<pre><span>a</span><span>b</span></pre><script>"<b>a</b><b>b</b>"</script>',
    '<p><span>kept</span><button>x</button></p>',
    '<td><span>12</span><span> %</span></td>',
  ])('%s stays as it is', (html) => {
    expect(spaceWords(html)).toBe(html);
  });
});
