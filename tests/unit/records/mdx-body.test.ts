import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkMdxFile } from '../../../src/records/check-mdx.ts';
import { COMPONENT_NAMES } from '../../../src/records/mdx-components.ts';
import { page } from '../../../src/schemas/article.ts';
import { folderWith } from '../../support/folder.ts';
import { KNOWN } from '../../support/known.ts';
import { minimalPage } from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

const FILE = 'content/pages/about.mdx';
const HEAD = `---\n${stringify(minimalPage, { lineWidth: 0 })}---\n`;
/** Line of the file in which a body starts. */
const FIRST = HEAD.split('\n').length;
const ADD_RECORD = 'Correct the id, or add the record.';

const problemsOf = (body: string): string[] =>
  read(checkMdxFile(folderWith({ [FILE]: HEAD + body }), FILE, page, KNOWN));
/** The one problem of a body in its first line; `field` with two spaces before it, or empty. */
const first = (field: string, found: string, allowed: string, fix: string): string[] => [
  problem(`${FILE}:${String(FIRST)}${field && `  ${field}`}`, found, allowed, fix),
];

test('a sound body has no problems', () => {
  expect(
    problemsOf(`<Section id="what-is-new" title="What is new at L7">

Words. <Claim id="a-claim">A claim with <Num id="a-number" /></Claim>.<Cite id="a-source" />
<When event="an-event" format="month" /> and <Since feature="a-feature" project="linkerd" />.<Note>A
[link](/claims/), [another](#what-is-new) and [a source](source:a-source).</Note> {/* 3 notes */}

<ClaimRecord id="a-claim" />

<Cases>

<Case side="cilium">

1. _Head._ Words.

</Case>

</Cases>

<Figure id="a-figure" />

</Section>
`),
  ).toEqual([]);
});

describe('components', () => {
  const names = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');

  test.each(['Chart', 'div', 'iframe'])('an unknown one: <%s>', (name) => {
    expect(problemsOf(`<${name} />\n`)).toEqual(
      first('', `<${name}>`, names, 'Use a component for authors, or plain Markdown.'),
    );
  });

  test('a misspelled one, and a fragment', () => {
    expect(problemsOf('<Clam>a</Clam>\n')).toEqual(
      first('', '<Clam>', names, 'Did you mean "Claim"?'),
    );
    expect(problemsOf('<>a</>\n')[0]).toContain('found    <>\n');
  });

  test.each(['constructor', 'toString'])('a name that every object has: <%s>', (name) => {
    expect(problemsOf(`<${name} />\n`)[0]).toContain(`found    <${name}>\n`);
  });

  test('an unknown attribute', () => {
    expect(problemsOf('<Cite id="a-source" page="a" />\n')).toEqual(
      first('<Cite> page', 'an unknown attribute "page"', 'id', 'Remove the attribute.'),
    );
    expect(problemsOf('<When events="an-event" event="an-event" />\n')[0]).toContain(
      'Did you mean "event"?',
    );
    expect(problemsOf('<Note id="a">a</Note>\n')[0]).toContain('allowed  no attributes\n');
  });

  test('an attribute that is missing or has no value', () => {
    expect(problemsOf('<Cite />\n')).toEqual(
      first(
        '<Cite> id',
        'nothing',
        KNOWN.where.sources,
        'Add the attribute, with its value in quotes.',
      ),
    );
    for (const empty of ['id', 'id=""'])
      expect(problemsOf(`<Cite ${empty} />\n`)).toEqual(
        first(
          '<Cite> id',
          'an attribute without a value',
          KNOWN.where.sources,
          'Write it as name="value".',
        ),
      );
    expect(problemsOf('<Section id="a">b</Section>\n')[0]).toContain('  <Section> title\n');
  });

  test('a word that is not allowed', () => {
    expect(problemsOf('<Case side="buoyant">a</Case>\n')).toEqual(
      first('<Case> side', '"buoyant"', 'linkerd, cilium', 'Use one of those.'),
    );
    expect(problemsOf('<When event="an-event" format="months" />\n')).toEqual(
      first('<When> format', '"months"', 'day, month, year', 'Did you mean "month"?'),
    );
  });

  test('a section id that is no name, or stands twice', () => {
    const form = 'small letters and digits joined by hyphens';
    expect(problemsOf('<Section id="What is" title="A">b</Section>\n')).toEqual(
      first('<Section> id', '"What is"', form, 'Write it in that form.'),
    );
    const section = '<Section id="a" title="A">b</Section>\n';
    expect(problemsOf(`${section}\n${section}`)).toEqual([
      problem(
        `${FILE}:${String(FIRST + 2)}  <Section> id`,
        `"a" a second time, first in line ${String(FIRST)}`,
        'an id of its own for every section',
        'Give the section another id.',
      ),
    ]);
  });
});

describe('ids that do not exist', () => {
  test.each([
    ['<Claim id="nope">a</Claim>', '<Claim> id', 'claims'],
    ['<ClaimRecord id="nope" />', '<ClaimRecord> id', 'claims'],
    ['<Cite id="nope" />', '<Cite> id', 'sources'],
    ['<Num id="nope" />', '<Num> id', 'numbers'],
    ['<When event="nope" />', '<When> event', 'events'],
    ['<Since feature="nope" project="linkerd" />', '<Since> feature', 'features'],
    ['[a](source:nope)', 'link', 'sources'],
  ] as const)('%s', (body, field, kind) => {
    expect(problemsOf(`${body}\n`)).toEqual(
      first(field, '"nope", which does not exist', KNOWN.where[kind], ADD_RECORD),
    );
  });

  test('a figure, with the figures there are', () => {
    expect(problemsOf('<Figure id="nope" />\n')).toEqual(
      first('<Figure> id', '"nope"', 'a-figure, b-figure', 'Use one of those.'),
    );
  });

  test('an id that resembles one', () => {
    expect(problemsOf('<Cite id="a-sourc" />\n')[0]).toContain(
      'Did you mean "a-source"? Otherwise add the record.',
    );
  });
});

test('<Since> for a feature whose version is not known', () => {
  expect(problemsOf('<Since feature="a-feature" project="cilium" />\n')).toEqual(
    first(
      '<Since> feature',
      '"a-feature", whose record gives no version for cilium',
      'a feature with a version in cilium.since of content/features.yaml',
      'Use <Num> with a number record, or add the version to the feature if a source gives it.',
    ),
  );
});

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
    expect(problemsOf(`[a](${address})\n`)).toEqual(first('link', address, allowed, fix));
    expect(problemsOf(`[a][b]\n\n[b]: ${address}\n`)[0]).toContain(
      `${FILE}:${String(FIRST + 2)}  link\n    found    ${address}\n`,
    );
  });

  test('to a source without an address', () => {
    expect(problemsOf('[a](source:own-source)\n')).toEqual(
      first(
        'link',
        'source:own-source, which has no address (url: null)',
        'a source with an address',
        'Use <Cite> instead, or link a page of this site.',
      ),
    );
  });

  test('an address in the text, which would become a link', () => {
    expect(problemsOf('See https://example.com/page.\n')).toEqual(
      first(
        'link',
        'https://example.com/page.',
        allowed,
        'Give the address a record in content/sources.yaml and write [words](source:<id>).',
      ),
    );
    expect(problemsOf('See www.example.com for more\n')[0]).toContain('found    www.example.com\n');
  });

  test('an image', () => {
    expect(problemsOf('![a](chart.png)\n')).toEqual(
      first('', 'an image, chart.png', 'figures drawn from records', 'Use <Figure id="…" />.'),
    );
  });
});

describe('code', () => {
  const allowed = 'text and components; no imports, exports or {code}';
  const braces = 'Write the value of an attribute in double quotes, and no { } in the text.';

  test.each(["import Chart from './Chart.astro'", 'export const a = "b"'])('%s', (line) => {
    const fix = 'Remove the line; components are there without import.';
    expect(problemsOf(`${line}\n`)).toEqual(first('', line, allowed, fix));
  });

  test.each(['{a}', '{"a"}', '{a.map((b) => b)}'])('the expression %s', (code) => {
    expect(problemsOf(`${code}\n`)).toEqual(first('', code, allowed, braces));
    expect(problemsOf(`Words ${code} words.\n`)).toEqual(first('', code, allowed, braces));
  });

  test('attributes in braces', () => {
    expect(problemsOf('<Cite id={"a-source"} />\n')).toEqual(
      first('', 'id={"a-source"}', allowed, braces),
    );
    expect(problemsOf('<Cite {...a} />\n')).toEqual(first('', '{...a}', allowed, braces));
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
    ['in a claim', '<Claim id="a-claim">It took 12 ms</Claim>.'],
    ['in a note', '<Note>It took 12 ms.</Note>'],
    ['in the title of a section', '<Section id="a" title="All 12 runs">b</Section>'],
    ['in the title of a link', '[a](/claims/ "12 claims")'],
    ['in a list', '- It took 12 ms.'],
    ['in a table', '| a | b |\n| - | - |\n| 12 | c |'],
    ['as an entity', 'It took &#49;2 ms.'],
  ])('%s', (_, body) => {
    const [found, ...rest] = problemsOf(`${body}\n`);
    expect(found?.split('\n').slice(1)).toEqual(
      problem('', '"12" typed into the text', allowed, fix).split('\n').slice(1),
    );
    expect(rest).toEqual([]);
  });

  test('are told with their line', () => {
    expect(problemsOf('One line,\nthen _two_ lines\nand 12 ms.\n')[0]).toContain(
      `${FILE}:${String(FIRST + 2)}\n`,
    );
  });
});
