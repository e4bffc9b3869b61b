import { describe, expect, test } from 'vitest';
import { bodyProblems, first } from '../../support/mdx.ts';

const PARAPHRASE =
  'a paraphrase of the 2024 page, in a paragraph that names “the 2024 page” or “the page”';

describe('a verdict mark', () => {
  test('stands on a paraphrase of the page', () => {
    expect(bodyProblems('The page says that <Claim id="a-claim">all is well</Claim>.\n')).toEqual(
      [],
    );
    expect(bodyProblems('<Claim id="a-claim">The 2024 page is silent</Claim>.\n')).toEqual([]);
  });

  test('does not stand on our own statement', () => {
    expect(bodyProblems('It is known that <Claim id="a-claim">all is well</Claim>.\n')).toEqual(
      first(
        '<Claim> id',
        '<Claim id="a-claim"> on “all is well”',
        PARAPHRASE,
        'If it is our own statement, use <Evidence id="…">; if the page says it, say so in the paragraph.',
      ),
    );
  });

  test('does not take its reason from another paragraph', () => {
    expect(
      bodyProblems('The page says so.\n\n<Claim id="a-claim">All is well</Claim>.\n'),
    ).toHaveLength(1);
  });

  test('does not stand on a point that the page does not make', () => {
    expect(
      bodyProblems('The page omits that <Claim id="added-point">all is well</Claim>.\n'),
    ).toEqual(
      first(
        '<Claim> id',
        '<Claim id="added-point"> on “all is well”',
        'claims of the 2024 page; this record is a point that the page does not make',
        'Use <Evidence id="…">.',
      ),
    );
  });
});

describe('an evidence mark', () => {
  test('stands on our own statement, also beside one of the page', () => {
    expect(
      bodyProblems('The page errs: <Evidence id="a-claim">all is not well</Evidence>.\n'),
    ).toEqual([]);
    expect(bodyProblems('<Evidence id="added-point">All is well</Evidence>.\n')).toEqual([]);
  });

  test('does not stand on words about the page', () => {
    expect(bodyProblems('<Evidence id="a-claim">The page is right</Evidence>.\n')).toEqual(
      first(
        '<Evidence> id',
        '<Evidence id="a-claim"> on “The page is right”',
        'our own statements, which do not speak of the page',
        'Use <Claim id="…">, whose mark rates the page.',
      ),
    );
  });
});

describe('a form of a number', () => {
  test('that its rule allows', () => {
    expect(bodyProblems('<Num id="a-number" as="factor" /> as long.\n')).toEqual([]);
    expect(bodyProblems('<Num id="a-number" as="exact" /> more.\n')).toEqual([]);
  });

  test('that its rule does not allow, or that is none', () => {
    expect(bodyProblems('<Num id="a-number" as="fraction" /> more.\n')).toEqual(
      first(
        '<Num> as',
        '"a-number", 161.2 percent, as a fraction',
        'percent within two points of a tenth, fifth, quarter, third, half or their counterparts',
        'Leave the form out, and the number is rounded.',
      ),
    );
    expect(bodyProblems('<Num id="a-number" as="round" /> more.\n')).toEqual(
      first('<Num> as', '"round"', 'exact, fraction, factor', 'Use one of those.'),
    );
  });
});
