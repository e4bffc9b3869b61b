import { describe, expect, it } from 'vitest';
import { shortNames, shortSelectors, withShortNames } from '../../../src/delivery/short-names.ts';

const html =
  '<ul class="list mid:mt-4 [&amp;_li]:list-[&quot;–_&quot;]"><li class="w-[calc(1px+2px)] fill-[red] text-note/[1.4]" data-x="mid:mt-4">mid:mt-4</li></ul>';
const names = shortNames([html], 'element.className = "text-note/[1.4] list"');

describe('short names', () => {
  it('are given to utilities that are more than a word, but for paint and what a script writes', () => {
    expect([...names.keys()].sort()).toEqual([
      '[&_li]:list-["–_"]',
      'mid:mt-4',
      'w-[calc(1px+2px)]',
    ]);
    for (const short of names.values()) expect(short).toMatch(/^u\w$/);
    expect(shortNames([html], '')).toEqual(new Map([...shortNames([html], '')]));
  });

  it('are shortest for what most pages use', () => {
    const many = Array.from({ length: 40 }, (_, i) => `m-[${String(i)}px]`);
    const pages = [`<p class="${many.join(' ')}">`, '<p class="m-[39px]">', '<p class="m-[39px]">'];
    const short = shortNames(pages, '');
    expect(short.get('m-[39px]')).toBe('ua');
    expect(new Set(short.values()).size).toBe(40);
  });

  it('are no name that is in use', () => {
    const [short = ''] = names.values();
    const other = shortNames([html, `<p class="${short}">`], 'text-note/[1.4]');
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
