import { describe, expect, it } from 'vitest';
import { shortNames, shortSelectors, withShortNames } from '../../../src/delivery/short-names.ts';

const html =
  '<ul class="list mid:mt-4 [&amp;_li]:list-[&quot;–_&quot;]"><li class="w-[calc(1px+2px)] fill-[red] text-note/[1.4]" data-x="mid:mt-4">mid:mt-4</li></ul>';
/** Sets apart what would otherwise always stand together. */
const apart = '<p class="mid:mt-4">';
const names = shortNames([html, apart], 'element.className = "text-note/[1.4] list"');

describe('short names', () => {
  it('are given to names of more than a word, but for paint, verdicts and what a script writes', () => {
    const page = '<p class="mt-4 flex v-wrong fill-ink sw-red no-print">';
    const script = `element.className = "no-print"; other.className = \`sw-\${color}\``;
    expect([...shortNames([page], script).keys()]).toEqual(['mt-4']);
    expect([...names.keys()].sort()).toEqual([
      '[&_li]:list-["–_"]',
      'mid:mt-4',
      'w-[calc(1px+2px)]',
    ]);
    for (const short of names.values()) expect(short).toMatch(/^u\w$/);
    expect(shortNames([html], '')).toEqual(new Map([...shortNames([html], '')]));
  });

  it('are shortest for what most pages use', () => {
    const many = Array.from({ length: 40 }, (_, i) => `<p class="m-[${String(i)}px]">`).join('');
    const pages = [many, '<p class="m-[39px]">', '<p class="m-[39px]">'];
    const short = shortNames(pages, '');
    expect(short.get('m-[39px]')).toBe('ua');
    expect(new Set(short.values()).size).toBe(40);
  });

  it('are shared by classes that stand together wherever one of them stands', () => {
    const pages = ['<p class="mt-1 mb-1 pt-1">', '<p class="mb-1 mt-1"><p class="pt-1 pb-1">'];
    const short = shortNames(pages, '');
    expect(short.get('mt-1')).toBe(short.get('mb-1'));
    expect(new Set(short.values()).size).toBe(3);
    const both = short.get('mt-1') ?? '';
    expect(withShortNames('<p class="mt-1 mb-1">', short)).toBe(`<p class="${both}">`);
    expect(shortSelectors('.mt-1{top:0}.mb-1 b{top:1px}', short)).toBe(
      `.${both}{top:0}.${both} b{top:1px}`,
    );
  });

  it('are no name that is in use', () => {
    const [short = ''] = names.values();
    const other = shortNames([html, apart, `<p class="${short}">`], 'text-note/[1.4]');
    expect([...other.values()]).not.toContain(short);
    expect(new Set(other.values()).size).toBe(other.size);
  });

  it('stand in attributes and selectors alike, and nowhere else', () => {
    const of = (name: string): string => names.get(name) ?? '';
    expect(withShortNames(html, names)).toBe(
      `<ul class="list ${of('mid:mt-4')} ${of('[&_li]:list-["–_"]')}"><li class="${of('w-[calc(1px+2px)]')} fill-[red] text-note/[1.4]" data-x="mid:mt-4">mid:mt-4</li></ul>`,
    );
    const css = String.raw`.list{gap:.5rem}@media (width>=44rem){.mid\:mt-4{margin-top:1rem}}.\[\&_li\]\:list-\[\"–_\"\] li:not(.w-\[calc\(1px\+2px\)\]){list-style:"– "}`;
    expect(shortSelectors(css, names)).toBe(
      `.list{gap:.5rem}@media (width>=44rem){.${of('mid:mt-4')}{margin-top:1rem}}.${of('[&_li]:list-["–_"]')} li:not(.${of('w-[calc(1px+2px)]')}){list-style:"– "}`,
    );
  });
});
