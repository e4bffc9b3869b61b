import { describe, expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../src/check/mdx-components.ts';
import { checkUse } from '../../../src/check/uses.ts';
import { KNOWN } from '../../support/known.ts';
import { bodyProblems, FILE, FIRST, first } from '../../support/mdx.ts';
import { problem, read } from '../../support/problems.ts';

const figure = (id: string) => ({
  name: 'Figure',
  attributes: { id },
  line: 9,
  braces: false,
  folded: false,
});
const ADD_RECORD = 'Correct the id, or add the record.';

test('a sound body has no problems', () => {
  expect(
    bodyProblems(`<Section id="what-is-new" title="What is new at L7">

The page says: <Claim id="a-claim">A claim with <Num id="a-number" /></Claim>.<Cite id="a-source" />
<When event="an-event" format="month" /> and <Since feature="a-feature" project="linkerd" />.<Note>A
[link](/claims/), [another](#one-part) and [a source](source:a-source).</Note> {/* 3 notes */}

<ClaimRecord id="a-claim" />

<Cases>

<Case side="cilium">

1. _Head._ Words.

</Case>

</Cases>

</Section>
`),
  ).toEqual([]);
});

describe('components', () => {
  const names = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');

  test.each(['Chart', 'div', 'iframe'])('an unknown one: <%s>', (name) => {
    expect(bodyProblems(`<${name} />\n`)).toEqual(
      first('', `<${name}>`, names, 'Use a component for authors, or plain Markdown.'),
    );
  });

  test('a misspelled one, and a fragment', () => {
    expect(bodyProblems('<Clam>a</Clam>\n')).toEqual(
      first('', '<Clam>', names, 'Did you mean "Claim"?'),
    );
    expect(bodyProblems('<>a</>\n')[0]).toContain('found    <>\n');
  });

  test.each(['constructor', 'toString'])('a name that every object has: <%s>', (name) => {
    expect(bodyProblems(`<${name} />\n`)[0]).toContain(`found    <${name}>\n`);
  });

  test('an unknown attribute', () => {
    expect(bodyProblems('<Cite id="a-source" page="a" />\n')).toEqual(
      first('<Cite> page', 'an unknown attribute "page"', 'id', 'Remove the attribute.'),
    );
    expect(bodyProblems('<When events="an-event" event="an-event" />\n')[0]).toContain(
      'Did you mean "event"?',
    );
    expect(bodyProblems('<Note id="a">a</Note>\n')[0]).toContain('allowed  no attributes\n');
  });

  test('an attribute that is missing or has no value', () => {
    expect(bodyProblems('<Cite />\n')).toEqual(
      first(
        '<Cite> id',
        'nothing',
        KNOWN.where.sources,
        'Add the attribute, with its value in quotes.',
      ),
    );
    for (const empty of ['id', 'id=""'])
      expect(bodyProblems(`<Cite ${empty} />\n`)).toEqual(
        first(
          '<Cite> id',
          'an attribute without a value',
          KNOWN.where.sources,
          'Write it as name="value".',
        ),
      );
    expect(bodyProblems('<Section id="a">b</Section>\n')[0]).toContain('  <Section> title\n');
  });

  test('a word that is not allowed', () => {
    expect(bodyProblems('<Case side="buoyant">a</Case>\n')).toEqual(
      first('<Case> side', '"buoyant"', 'linkerd, cilium', 'Use one of those.'),
    );
    expect(bodyProblems('<When event="an-event" format="months" />\n')).toEqual(
      first('<When> format', '"months"', 'day, month, year', 'Did you mean "month"?'),
    );
  });

  test('a section id that is no name, or stands twice', () => {
    const form = 'small letters and digits joined by hyphens';
    expect(bodyProblems('<Section id="What is" title="A">b</Section>\n')).toEqual(
      first('<Section> id', '"What is"', form, 'Write it in that form.'),
    );
    const section = '<Section id="a" title="A">b</Section>\n';
    expect(bodyProblems(`${section}\n${section}`)).toEqual([
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
    expect(bodyProblems(`${body}\n`)).toEqual(
      first(field, '"nope", which does not exist', KNOWN.where[kind], ADD_RECORD),
    );
  });

  test('a figure, with the figures there are', () => {
    expect(read(checkUse(figure('nope'), 'content/differences/proxies.mdx', KNOWN))).toEqual([
      problem(
        'content/differences/proxies.mdx:9  <Figure> id',
        '"nope"',
        'a-figure, b-figure',
        'Use one of those.',
      ),
    ]);
  });

  test('an id that resembles one', () => {
    expect(bodyProblems('<Cite id="a-sourc" />\n')[0]).toContain(
      'Did you mean "a-source"? Otherwise add the record.',
    );
  });
});

test('<Since> for a feature whose version is not known', () => {
  expect(bodyProblems('<Since feature="a-feature" project="cilium" />\n')).toEqual(
    first(
      '<Since> feature',
      '"a-feature", whose record gives no version for cilium',
      'a feature with a version in cilium.since of content/features.yaml',
      'Use <Num> with a number record, or add the version to the feature if a source gives it.',
    ),
  );
});

test('<Figure> in a page of prose, which does not load what figures need', () => {
  expect(checkUse(figure('a-figure'), 'content/differences/proxies.mdx', KNOWN)).toEqual([]);
  expect(bodyProblems('<Figure id="a-figure" />\n')).toEqual(
    first(
      '',
      '<Figure>',
      'figures in content/differences/, whose pages load the styles of figures',
      'Put the figure into an article, and show a picture of it with <Still figure="…" />.',
    ),
  );
});
