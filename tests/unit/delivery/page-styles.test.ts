import { describe, expect, test } from 'vitest';
import { namesInHtml, namesInScript, pageStyles } from '../../../src/delivery/page-styles.ts';

const used = (names: string[], beginnings: string[] = []) => ({
  names: new Set(names),
  beginnings,
});

describe('pageStyles', () => {
  test('drops rules that ask for a class or an id the page does not have', () => {
    const css = '@layer components{.card{top:0}.board .cell{top:1px}#only-x:target{top:2px}}';
    expect(pageStyles(css, used(['card', 'board']))).toBe('@layer components{.card{top:0}}');
  });

  test('keeps states, attributes and elements, and a list of selectors of which one can apply', () => {
    const css =
      '.a:hover{top:0}[data-live]{top:1px}details[open]{top:2px}.a,.b{top:3px}.a:not(.b){top:4px}';
    expect(pageStyles(css, used(['a']))).toBe(
      '.a:hover{top:0}[data-live]{top:1px}details[open]{top:2px}.a,.b{top:3px}.a:not(.b){top:4px}',
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

  test('keeps utilities, however their names are written', () => {
    const css = '.mid\\:flex{top:0}.\\[\\&\\>li\\]\\:mt-2>li{top:1px}.mid\\:grid{top:2px}';
    const names = namesInHtml('<ul class="mid:flex [&amp;&gt;li]:mt-2">');
    expect(pageStyles(css, used(names))).toBe(
      '.mid\\:flex{top:0}.\\[\\&\\>li\\]\\:mt-2>li{top:1px}',
    );
  });
});

test('classes and ids are found however the HTML quotes them', () => {
  const html = `<p class="a b" id=c data-class="x"><i class='d'>class="word"</i>`;
  expect(namesInHtml(html)).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
  expect(namesInHtml(html)).not.toContain('x');
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
  const used = { names: new Set(['there']), beginnings: [] };
  expect(pageStyles(css, used)).toBe('a:has(#there:target) b{color:red}a:not(:has(.gone)){top:0}');
});
