import { describe, expect, test } from 'vitest';
import {
  namesInHtml,
  namesInScript,
  neededSheet,
  pageStyles,
  usedByAny,
} from '../../../src/delivery/page-styles.ts';

/** What a page with some classes and scripts uses; its HTML has a paragraph and an open fold. */
const used = (names: string[], beginnings: string[] = [], html = '<p><details open>') => {
  const inHtml = namesInHtml(html);
  return {
    names: new Set([...names, ...inHtml.names]),
    words: new Set(names),
    beginnings,
    elements: new Set(inHtml.elements),
    attributes: new Set(inHtml.attributes),
  };
};

describe('pageStyles', () => {
  test('drops rules that ask for a class or an id the page does not have', () => {
    const css = '@layer components{.card{top:0}.board .cell{top:1px}#only-x:target{top:2px}}';
    expect(pageStyles(css, used(['card', 'board']))).toBe('@layer components{.card{top:0}}');
  });

  test('keeps states, and of a list the selectors that can apply', () => {
    const css = '.a:hover{top:0}details[open]{top:2px}.a,.b{top:3px}.a:not(.b){top:4px}';
    expect(pageStyles(css, used(['a']))).toBe(
      '.a:hover{top:0}details[open]{top:2px}.a{top:3px}.a:not(.b){top:4px}',
    );
  });

  test('drops rules for elements and attributes that neither the page nor a script has', () => {
    const css =
      'table{top:0}p[data-x]{top:1px}p[data-x=b]{top:2px}p[data-x=a]{top:3px}p:has(table){top:4px}:is(p,table) p{top:5px}';
    expect(pageStyles(css, used([], [], '<p data-x="a">'))).toBe(
      'p[data-x]{top:1px}p[data-x=a]{top:3px}:is(p,table) p{top:5px}',
    );
  });

  test('keeps rules for elements, attributes and values that a script writes', () => {
    const css =
      'canvas{top:0}p[data-live-now]{top:1px}p[data-live-now=yes]{top:2px}[aria-busy]{top:3px}p[data-live-now=no]{top:4px}';
    expect(pageStyles(css, used(['canvas', 'liveNow', 'yes', 'aria-busy']))).toBe(
      'canvas{top:0}p[data-live-now]{top:1px}p[data-live-now=yes]{top:2px}[aria-busy]{top:3px}',
    );
  });

  test('keeps the order of layers, and colors that follow the theme', () => {
    const css =
      '@layer base,components;@layer components{p{top:0}}@layer base{p{color:light-dark(#111,#eee)}}';
    expect(pageStyles(css, used([]))).toBe(
      '@layer base{p{color:light-dark(#111,#eee)}}@layer components{p{top:0}}',
    );
  });

  test('keeps a name that a script completes', () => {
    expect(pageStyles('.mark-disc{top:0}.seal-b{top:0}', used([], ['mark-']))).toBe(
      '.mark-disc{top:0}',
    );
  });

  test('drops variables that neither a rule nor a script asks for, one that only such a variable asks for as well', () => {
    const css =
      ':root{--a:1px;--b:var(--a);--c:2px;--d:3px;--e-1:4px}@property --f{syntax:"*";inherits:false}.x{--g:5px}p{top:var(--c)}';
    expect(pageStyles(css, used(['x', '--d'], ['--e-']))).toBe(
      ':root{--c:2px;--d:3px;--e-1:4px}p{top:var(--c)}',
    );
  });

  test('drops what stands in for @property, and no other layer', () => {
    const css = '@layer properties{*{--tw-x:0}}@layer utilities{p{top:var(--tw-x)}}';
    expect(pageStyles(neededSheet(css), used([]))).toBe('@layer utilities{p{top:var(--tw-x)}}');
  });

  test('writes colors so that browsers without light-dark() show them, in the theme that a reader chose', () => {
    const css =
      ':root{color-scheme:light dark}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}p{color:light-dark(#111,#eee)}';
    const sheet = neededSheet(css);
    expect(sheet).not.toContain('light-dark(');
    const variables = (value: string) => sheet.replaceAll(/\s*\n\s*/g, '').split(value).length - 1;
    expect(variables('var(--light, #111) var(--dark, #eee)')).toBe(1);
    // The system's choice, and each of the reader's.
    expect(variables('--dark: initial')).toBe(2);
    expect(variables('--light: initial')).toBe(2);
  });

  test('says the same from what is left for several pages together', () => {
    const css = '.a,.b{top:var(--x)}.c{top:1px}.a{left:0}:root{--x:0;--y:1px}.d{top:var(--y)}';
    const [one, other] = [used(['a']), used(['b', 'd'])];
    const shared = pageStyles(css, usedByAny([one, other]));
    expect(shared).not.toContain('.c');
    for (const page of [one, other]) expect(pageStyles(shared, page)).toBe(pageStyles(css, page));
  });

  test('writes the value of a registered variable that no rule sets, and keeps one that a rule sets', () => {
    const css =
      '@property --edge{syntax:"*";inherits:false;initial-value:solid}@property --lead{syntax:"*";inherits:false}@property --gap{syntax:"*";inherits:false;initial-value:0}' +
      '.a{border-style:var(--edge);line-height:var(--lead,var(--note))}.b{--gap:1px;margin:var(--gap)}:root{--note:1.5}';
    expect(pageStyles(css, used(['a', 'b']))).toBe(
      '@property --gap{syntax:"*";inherits:false;initial-value:0}' +
        '.a{line-height:var(--note);border-style:solid}.b{--gap:1px;margin:var(--gap)}:root{--note:1.5}',
    );
  });

  test('keeps utilities, however their names are written', () => {
    const css = '.mid\\:flex{top:0}.\\[\\&\\>li\\]\\:mt-2>li{top:1px}.mid\\:grid{top:2px}';
    const html = '<ul class="mid:flex [&amp;&gt;li]:mt-2"><li>';
    expect(pageStyles(css, used([], [], html))).toBe(
      '.mid\\:flex{top:0}.\\[\\&\\>li\\]\\:mt-2>li{top:1px}',
    );
  });
});

test('classes and ids are found however the HTML quotes them', () => {
  const html = `<p class="a b" id=c data-class="x"><i class='d'>class="word"</i>`;
  const { names, elements, attributes } = namesInHtml(html);
  expect(names).toEqual(['a', 'b', 'c', 'd']);
  expect(elements).toEqual(expect.arrayContaining(['html', 'tbody', 'p', 'i']));
  expect(attributes).toEqual(expect.arrayContaining(['data-class', 'data-class=x', 'id=c']));
});

test('names in scripts are found whole, and by the beginning that a script completes', () => {
  const { names, beginnings } = namesInScript(
    `a.className="copy-b";b(\`<i class="sw sw-\${role}">\`)`,
  );
  expect(names).toEqual(expect.arrayContaining(['copy-b', 'sw']));
  expect(beginnings).toEqual(['sw-']);
});

test('a rule for an element that holds what the page does not have goes too', () => {
  const css = `a:has(#there:target) b,a:has(#gone:target) b{color:red}a:has(#gone){color:red}a:not(:has(.gone)){top:0}`;
  expect(pageStyles(css, used([], [], '<a id="there"><b>'))).toBe(
    'a:has(#there:target) b{color:red}a:not(:has(.gone)){top:0}',
  );
});

test('a name of an element, a class or an id stands in a string, an attribute anywhere', () => {
  const { names, words } = namesInScript(
    `const claim=a.record/b,re=/["'\`]/;x("article[data-table]>.seal");y(\`<b class="\${k?"on":\`off-\${k}\`}">\`);z.dataset.live=1;list.filter(w)`,
  );
  expect(names).toEqual(expect.arrayContaining(['article', 'seal', 'class', 'on', 'off-']));
  for (const name of ['claim', 'record', 're', 'data-table', 'live', 'filter'])
    expect(names, name).not.toContain(name);
  expect(words).toEqual(expect.arrayContaining(['claim', 'live']));
  // A method that a script calls is no word of its own.
  expect(words).not.toContain('filter');
});
