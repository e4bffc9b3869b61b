import { describe, expect, it } from 'vitest';
import { withoutIdleFaces, withValues } from '../../../src/delivery/theme-values.ts';

describe('values of the theme', () => {
  const theme = (values: string) => `@layer theme{:root,:host{${values}}}`;
  const written = (css: string, ...kept: string[]) =>
    withValues(css, (name) => kept.includes(name));

  it('stand where they are asked for', () => {
    expect(
      written(`${theme('--text-note:.875rem;--text-ui:1rem')}p{font-size:var(--text-ui)}`),
    ).toBe(`${theme(';')}p{font-size:1rem}`);
  });

  it('stay names where they change, depend on others, are long, have a stand-in, or a script asks for them', () => {
    const long = '"Literata", "Literata as Georgia", serif';
    for (const css of [
      `${theme('--gap:1rem')}@media print{:root{--gap:0}}p{margin:var(--gap)}`,
      `${theme('--gap:var(--line)')}p{margin:var(--gap)}`,
      `${theme(`--font:${long}`)}p{font-family:var(--font)}`,
      `${theme('--gap:1rem')}p{margin:var(--gap,0)}`,
    ])
      expect(written(css)).toBe(css);
    const css = `${theme('--gap:1rem')}p{margin:var(--gap)}`;
    expect(written(css, '--gap')).toBe(css);
  });
});

describe('italic faces', () => {
  const face = (style: string) => `@font-face{font-family:F;${style}src:url(f.woff2)}`;
  const faces = face('') + face('font-style:italic;');

  it('go where nothing is set in italics', () => {
    expect(withoutIdleFaces(`${faces}p{top:0}`, new Set(['p']))).toBe(`${face('')}p{top:0}`);
  });

  it('stay where an element or a rule asks for them', () => {
    expect(withoutIdleFaces(faces, new Set(['em']))).toBe(faces);
    for (const rule of ['.italic{font-style:italic}', 'p{font:italic 1rem serif}'])
      expect(withoutIdleFaces(faces + rule, new Set(['p']))).toBe(faces + rule);
  });
});
