import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../src/figures/signs.ts';
import { VERDICTS, type Verdict } from '../../src/schemas/claim.ts';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/**
 * How colors of light look with each deficiency in full: Machado, Oliveira and Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency (IEEE TVCG 15, 2009), severity 1.0.
 */
const EYES: Record<string, Matrix> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;

/** OKLab, in which the style sheet mixes colors (Ottosson, 2020). */
const toLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromLms: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
/** Two colors mixed in OKLab, of which `share` is the first. The steps from LMS to Lab are linear, so they cancel. */
function mixed(first: Triple, share: number, second: Triple): Triple {
  const [a, b] = [first, second].map((color) => times(toLms, color).map(Math.cbrt));
  const lms = (a ?? []).map((part, i) => (part * share + (b?.[i] ?? 0) * (1 - share)) ** 3);
  return times(fromLms, lms as Triple);
}
/** Contrast as WCAG measures it, for eyes of one kind. */
function contrast(eyes: Matrix, first: Triple, second: Triple): number {
  const [dark, light] = [first, second]
    .map((color) => times(eyes, color).map((part) => Math.min(Math.max(part, 0), 1)))
    .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((one, other) => one - other);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const theme = readFileSync('src/styles/theme.css', 'utf8');
const sheet = readFileSync('src/styles/verdict.css', 'utf8');
/** A color of the theme, light or dark. */
function token(name: string, scheme: 0 | 1): Triple {
  const found = new RegExp(`--color-${name}:\\s*light-dark\\(\\s*(#\\w+),\\s*(#\\w+)`).exec(theme);
  return linear(found?.[scheme + 1] ?? '');
}
/** What the style sheet says of the ground and the edge of a verdict, beyond what holds for all. */
const rulesOf = (verdict: Verdict): string =>
  new RegExp(`\\.seal\\.v-${verdict}[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1]?.replace(/\s+/g, ' ') ??
  '';
/** The form of a ground: its colors and shares left out, a full one is full however dark it is. */
const formOf = (verdict: Verdict): string => {
  const [, ground = 'lower half'] = /--ground: ([^;]*)/.exec(rulesOf(verdict)) ?? [];
  const form = /26%/.test(ground)
    ? 'faded'
    : ground === 'var(--color-paper)'
      ? 'empty'
      : /gradient|half/.test(ground)
        ? ground
        : 'full';
  return `${form} ${/border-style: (\w+)/.exec(rulesOf(verdict))?.[1] ?? ''}`;
};

describe('verdicts', () => {
  it('have each a sign of its own', () => {
    expect(new Set(Object.values(SIGNS)).size).toBe(VERDICTS.length);
  });

  it('differ in the form of their ground, but for two that are full', () => {
    const forms = Map.groupBy(VERDICTS, formOf);
    const alike = [...forms.values()].filter(({ length }) => length > 1);
    expect(alike).toEqual([['supported', 'wrong']]);
  });

  it('differ in lightness where both are full, for eyes of every kind', () => {
    const black: Triple = [0, 0, 0];
    const light = [token('supported', 0), mixed(token('wrong', 0), 0.72, black)] as const;
    const dark = [
      mixed(token('supported', 1), 0.58, token('paper', 1)),
      token('wrong', 1),
    ] as const;
    expect(rulesOf('wrong')).toContain(
      'light-dark(color-mix(in oklab, var(--v) 72%, black), var(--v))',
    );
    expect(rulesOf('supported')).toContain('color-mix(in oklab, var(--color-paper), var(--v) 58%)');
    for (const [name, eyes] of Object.entries(EYES))
      for (const pair of [light, dark]) expect(contrast(eyes, ...pair), name).toBeGreaterThan(1.5);
  });

  it('show sign and word on paper, for eyes of every kind', () => {
    for (const [name, eyes] of Object.entries(EYES))
      for (const scheme of [0, 1] as const)
        for (const verdict of VERDICTS)
          expect(
            contrast(eyes, token(verdict, scheme), token('paper', scheme)),
            `${name} ${verdict}`,
          ).toBeGreaterThan(4.5);
  });
});
