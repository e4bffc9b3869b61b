import { describe, expect, test } from 'vitest';
import { bodyProblems, FILE, FIRST, first } from '../../support/mdx.ts';
import { problem } from '../../support/problems.ts';

describe('links', () => {
  const allowed =
    'a path of this site such as /claims/, a section such as #two-cases, or source:<id>';
  const fix = 'Give outside addresses a record in content/sources.yaml and link source:<id>.';

  test.each([
    'https://example.com/',
    'javascript:alert(1)',
    '//example.com/',
    'data:text/html,a',
    'claims/',
    'mailto:a@example.com',
  ])('to %s', (address) => {
    expect(bodyProblems(`[a](${address})\n`)).toEqual(first('link', address, allowed, fix));
    expect(bodyProblems(`[a][b]\n\n[b]: ${address}\n`)[0]).toContain(
      `${FILE}:${String(FIRST + 2)}  link\n    found    ${address}\n`,
    );
  });

  test('to a source without an address', () => {
    expect(bodyProblems('[a](source:own-source)\n')).toEqual(
      first(
        'link',
        'source:own-source, which has no address (url: null)',
        'a source with an address',
        'Use <Cite> instead, or link a page of this site.',
      ),
    );
  });

  test('an address in the text, which would become a link', () => {
    expect(bodyProblems('See https://example.com/page.\n')).toEqual(
      first('link', 'https://example.com/page', allowed, fix),
    );
    expect(bodyProblems('See www.example.com for more\n')[0]).toContain(
      'found    http://www.example.com\n',
    );
  });

  test('an image', () => {
    expect(bodyProblems('![a](chart.png)\n')).toEqual(
      first('', 'an image, chart.png', 'figures drawn from records', 'Use <Figure id="…" />.'),
    );
  });
});

describe('Markdown that makes nothing, and would be printed as typed', () => {
  const printed = 'Markdown that the page can show; all else is printed as it is typed';

  test.each([
    ['See [the page][nope] first.', 'a link that is none, [the page][nope]'],
    ['See [_the page_][nope] first.', 'a link that is none, ][nope]'],
    ['See [the page](two words) first.', 'a link that is none, ](two words)'],
    ['| A | B |\n| C | D |', 'a line of a table without its rule, | A | B |'],
    ['| A | B |\n| - |\n| C | D |', 'a line of a table without its rule, | A | B |'],
    ['An _open end.', 'a mark of Markdown that makes nothing, _open'],
    ['An open** end.', 'a mark of Markdown that makes nothing, open**'],
    ['The `web pods.', 'a mark of Markdown that makes nothing, `web'],
  ])('%j', (body, found) => {
    const [told, ...rest] = bodyProblems(`${body}\n`);
    expect(told).toContain(
      `${FILE}:${String(FIRST)}\n    found    ${found}\n    allowed  ${printed}\n`,
    );
    expect(rest).toEqual([]);
  });

  test.each(['A [sic] word.', 'Two * three, a_b, -*- and `*`.', '_All_ of "_it_".'])(
    '%j is fine',
    (body) => {
      expect(bodyProblems(`${body}\n`)).toEqual([]);
    },
  );
});

describe('code', () => {
  const allowed = 'text and components; no imports, exports or {code}';
  const braces = 'Write the value of an attribute in double quotes, and no { } in the text.';

  test.each(["import Chart from './Chart.astro'", 'export const a = "b"'])('%s', (line) => {
    const fix = 'Remove the line; components are there without import.';
    expect(bodyProblems(`${line}\n`)).toEqual(first('', line, allowed, fix));
  });

  test.each(['{a}', '{"a"}', '{a.map((b) => b)}'])('the expression %s', (code) => {
    expect(bodyProblems(`${code}\n`)).toEqual(first('', code, allowed, braces));
    expect(bodyProblems(`Words ${code} words.\n`)).toEqual(first('', code, allowed, braces));
  });

  test('attributes in braces', () => {
    expect(bodyProblems('Words <Cite id={"a-source"} />\n')).toEqual(
      first('', 'id={"a-source"}', allowed, braces),
    );
    expect(bodyProblems('Words <Cite {...a} />\n')).toEqual(first('', '{...a}', allowed, braces));
  });
});

describe('typed numbers', () => {
  const allowed = 'numbers, dates and versions from records; names such as HTTP/2, L7 or p99';
  const fix =
    'Use <Num id="…" />, <When event="…" /> or <Since feature="…" project="…" />, or write a word.';

  test.each([
    ['in a sentence', 'It took 12 ms.'],
    ['in emphasis', '_12 runs_'],
    ['in code', 'Set `12`'],
    ['in a code block', '```\n12\n```'],
    ['in a claim', '<Claim id="a-claim">The page says that it took 12 ms</Claim>.'],
    ['in a note', 'So.<Note>It took 12 ms.</Note>'],
    ['in the title of a section', '<Section id="a" title="All 12 runs">\n\nb\n\n</Section>'],
    ['in a list', '- It took 12 ms.'],
    ['in a table', '| a | b |\n| - | - |\n| 12 | c |'],
    ['as an entity', 'It took &#49;2 ms.'],
  ])('%s', (_, body) => {
    const [found, ...rest] = bodyProblems(`${body}\n`);
    expect(found?.split('\n').slice(1)).toEqual(
      problem('', '"12" typed into the text', allowed, fix).split('\n').slice(1),
    );
    expect(rest).toEqual([]);
  });

  test('are told with their line', () => {
    expect(bodyProblems('One line,\nthen _two_ lines\nand 12 ms.\n')[0]).toContain(
      `${FILE}:${String(FIRST + 2)}\n`,
    );
  });
});
