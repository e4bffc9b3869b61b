import { describe, expect, test } from 'vitest';
import { bodyProblems, FILE, FIRST, first } from '../../support/mdx.ts';
import { problem } from '../../support/problems.ts';

const ALLOWED = 'terms of the glossary explained where a page first uses them';
const early = (word: string, id: string): string[] =>
  first(
    '',
    `"${word}" before it is explained`,
    ALLOWED,
    `Write <Term id="${id}">${word}</Term> here, where it first stands, or use other words.`,
  );

describe('a listed term', () => {
  test('may be used once it stands in a <Term>', () => {
    expect(
      bodyProblems('A <Term id="sidecar">sidecar</Term> runs in a pod. Sidecars cost memory.\n'),
    ).toEqual([]);
  });

  test('is named where it comes first, with the component to write', () => {
    expect(bodyProblems('One sidecar for each pod.\n')).toEqual(early('sidecar', 'sidecar'));
    expect(bodyProblems('Sidecars cost memory. A sidecar does.\n')).toEqual(
      early('Sidecars', 'sidecar'),
    );
  });

  test('is named by the line it stands in', () => {
    expect(bodyProblems('One pod\nand one sidecar.\n')).toEqual([
      problem(
        `${FILE}:${String(FIRST + 1)}`,
        '"sidecar" before it is explained',
        ALLOWED,
        'Write <Term id="sidecar">sidecar</Term> here, where it first stands, or use other words.',
      ),
    ]);
  });

  test('is not explained by another term, nor by an explanation that comes later', () => {
    expect(bodyProblems('A <Term id="native-sidecar">sidecar</Term> runs.\n')).toEqual(
      early('sidecar', 'sidecar'),
    );
    expect(bodyProblems('A sidecar runs. A <Term id="sidecar">sidecar</Term> does.\n')).toEqual(
      early('sidecar', 'sidecar'),
    );
  });

  test('is the longest that fits, and a whole word', () => {
    expect(bodyProblems('A native sidecar.\n')).toEqual(early('native sidecar', 'native-sidecar'));
    expect(bodyProblems('A sidecarless mesh with a motorsidecar.\n')).toEqual([]);
  });

  test('keeps its capitals, but may begin a sentence', () => {
    expect(bodyProblems('A rule at l7.\n')).not.toEqual(early('l7', 'layer-7'));
    expect(bodyProblems('Layer 7 costs more.\n')).toEqual(early('Layer 7', 'layer-7'));
  });

  test('is not looked for in code and in links, which lead to their own explanation', () => {
    expect(bodyProblems('Set `sidecar` as in [sidecar pages](/about/).\n')).toEqual([]);
  });
});

describe('an explanation', () => {
  test('is given once on a page', () => {
    expect(
      bodyProblems(
        'A <Term id="sidecar">sidecar</Term> and a <Term id="sidecar">sidecar</Term>.\n',
      ),
    ).toEqual(
      first(
        '',
        `<Term id="sidecar">, explained in line ${String(FIRST)} already`,
        ALLOWED,
        'Write the words alone.',
      ),
    );
  });

  test('names a term that exists', () => {
    expect(bodyProblems('A <Term id="side-car">thing</Term>.\n')).toHaveLength(1);
  });
});
