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
  twice: [],
});
const ADD_RECORD = 'Correct the id, or add the record.';

test('a sound body has no problems', () => {
  expect(
    bodyProblems(`<Section id="what-is-new" title="What is new at L7">

The page says: <Claim id="a-claim">A claim with <Num id="a-number" /></Claim>.<Cite id="a-source" />
<When event="an-event" format="month" /> and <Since feature="a-feature" project="linkerd" />.<Note>A
[link](/claims/), [another](#one-part) and [a source](source:a-source).</Note> {/* 3 notes */}

<ClaimRecord id="a-claim" />

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
    expect(bodyProblems('Words <Cite id="a-source" page="a" />\n')).toEqual(
      first('<Cite> page', 'an unknown attribute "page"', 'id', 'Remove the attribute.'),
    );
    expect(bodyProblems('Words <When events="an-event" event="an-event" />\n')[0]).toContain(
      'Did you mean "event"?',
    );
    expect(bodyProblems('Words <Note id="a">a</Note>\n')[0]).toContain('allowed  no attributes\n');
  });

  test('an attribute that is missing or has no value', () => {
    expect(bodyProblems('Words <Cite />\n')).toEqual(
      first(
        '<Cite> id',
        'nothing',
        KNOWN.where.sources,
        'Add the attribute, with its value in quotes.',
      ),
    );
    for (const empty of ['id', 'id=""'])
      expect(bodyProblems(`Words <Cite ${empty} />\n`)).toEqual(
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
    expect(bodyProblems('Words <Since feature="a-feature" project="istio" />\n')).toEqual(
      first('<Since> project', '"istio"', 'linkerd, cilium', 'Use one of those.'),
    );
    expect(bodyProblems('Words <When event="an-event" format="months" />\n')).toEqual(
      first('<When> format', '"months"', 'day, month, year', 'Did you mean "month"?'),
    );
  });

  test('a section id that is no name, or stands twice', () => {
    const form = 'small letters and digits joined by hyphens';
    expect(bodyProblems('<Section id="What is" title="A">\n\nb\n\n</Section>\n')).toEqual(
      first('<Section> id', '"What is"', form, 'Write it in that form.'),
    );
    const section = '<Section id="a" title="A">\n\nb\n\n</Section>\n';
    expect(bodyProblems(`${section}\n${section}`)).toEqual([
      problem(
        `${FILE}:${String(FIRST + 6)}  <Section>`,
        `the id "a" a second time, first by <Section> in line ${String(FIRST)}`,
        'each section, figure, record and box once on a page',
        'Give the section an id of its own, or remove one of the two.',
      ),
    ]);
  });

  test('an attribute given twice, and one of nothing but spaces', () => {
    expect(bodyProblems('Words <Cite id="a-source" id="own-source" />\n')).toEqual(
      first(
        '<Cite> id',
        'the attribute "id" more than once',
        'each attribute once',
        'Remove all but one.',
      ),
    );
    expect(bodyProblems('<Section id="a" title="  ">\n\nb\n\n</Section>\n')).toEqual(
      first(
        '<Section> title',
        'an attribute without a value',
        'a text',
        'Write it as name="value".',
      ),
    );
  });

  test.each([
    ['[a](/claims/)', 'a link, [a](/claims/)'],
    ['an _open_ end', 'italics or bold words, _open_'],
    ['the `web` pods', 'code, `web`'],
    ['&lt;b>bold&lt;/b>', 'HTML, <b>'],
  ])('a title with marks, %s', (title, found) => {
    expect(bodyProblems(`<Fold id="a" title="${title}">\n\nb\n\n</Fold>\n`)).toEqual(
      first(
        '<Fold> title',
        found,
        'plain text',
        'Write the words alone; the field prints what is typed.',
      ),
    );
  });

  test.each(['main', 'sources-cited', 'claim-a', 'fig-a', 'two-cases-h'])(
    'a section with the id %s, which the page uses',
    (id) => {
      const [told, ...rest] = bodyProblems(`<Section id="${id}" title="A">\n\nb\n\n</Section>\n`);
      expect(told).toContain(`<Section> id\n    found    "${id}", which the page uses\n`);
      expect(rest).toEqual([]);
    },
  );

  test('a record twice on a page', () => {
    const record = '<ClaimRecord id="a-claim" />\n';
    expect(bodyProblems(`${record}\n${record}`)).toEqual([
      problem(
        `${FILE}:${String(FIRST + 2)}  <ClaimRecord>`,
        `the id "claim-a-claim" a second time, first by <ClaimRecord> in line ${String(FIRST)}`,
        'each section, figure, record and box once on a page',
        'Give the section an id of its own, or remove one of the two.',
      ),
    ]);
  });
});

describe('figures and their views', () => {
  const figures = (...ids: string[]) => ({
    ...KNOWN,
    ids: { ...KNOWN.ids, figures: new Set(ids) },
  });
  const known = figures('request-path', 'proxy-failure', 'parts-to-run', 'support-ends');
  const told = (name: string, attributes: Record<string, string>): string[] =>
    read(checkUse({ ...figure(''), name, attributes }, FILE, known));

  test('that exist', () => {
    const view = 'case=tcp&encryption=wireguard';
    expect(told('Figure', { id: 'proxy-failure' })).toEqual([]);
    expect(told('Figure', { id: 'request-path', view })).toEqual([]);
    expect(told('Still', { figure: 'request-path', view })).toEqual([]);
  });

  test.each([
    ['Figure', 'id', 'request-path', 'nonsense', 'case=tcp'],
    ['Still', 'figure', 'request-path', 'nonsense', 'case=tcp'],
    ['Figure', 'id', 'proxy-failure', 'case=proxy', 'no view: this figure opens in one way only\n'],
    ['Still', 'figure', 'parts-to-run', 'a=b', ''],
  ])('<%s %s="%s" view="%s">', (name, of, id, view, allowed) => {
    const [problem, ...rest] = told(name, { [of]: id, view });
    expect(problem).toContain(`  <${name}> view\n    found    "${view}"\n    allowed  `);
    expect(problem).toContain(allowed);
    expect(rest).toEqual([]);
  });

  test.each([
    ['Still', 'figure'],
    ['FigureApart', 'id'],
  ])('<%s> of the diagram, which is no picture', (name, of) => {
    expect(told(name, { [of]: 'proxy-failure' })).toEqual([
      expect.stringContaining('found    "proxy-failure"\n    allowed  request-path, parts-to-run'),
    ]);
  });

  test('<Still> of a figure that no article holds, which would stop a build', () => {
    expect(told('Still', { figure: 'support-ends' })).toEqual([
      problem(
        `${FILE}:9  <Still> figure`,
        '"support-ends", which no article holds',
        'a figure that stands in an article, to which the picture leads',
        'Put the figure into an article, or link its page: [words](/figures/<id>/).',
      ),
    ]);
  });
});

describe('ids that do not exist', () => {
  test.each([
    ['<Claim id="nope">a</Claim>', '<Claim> id', 'claims'],
    ['<Cite id="nope" />', '<Cite> id', 'sources'],
    ['<Num id="nope" />', '<Num> id', 'numbers'],
    ['<When event="nope" />', '<When> event', 'events'],
    ['<Since feature="nope" project="linkerd" />', '<Since> feature', 'features'],
    ['[a](source:nope)', 'link', 'sources'],
  ] as const)('%s', (body, field, kind) => {
    expect(bodyProblems(`Words ${body}\n`)).toEqual(
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
    expect(bodyProblems('Words <Cite id="a-sourc" />\n')[0]).toContain(
      'Did you mean "a-source"? Otherwise add the record.',
    );
  });
});

test('<Since> for a feature whose version is not known', () => {
  expect(bodyProblems('Words <Since feature="a-feature" project="cilium" />\n')).toEqual(
    first(
      '<Since> feature',
      '"a-feature", whose record gives no version for cilium',
      'a feature with a version in cilium.since of content/features.yaml',
      'Use <Num> with a number record, or add the version to the feature if a source gives it.',
    ),
  );
});

test('<Figure> in a page of prose, which does not load what figures need', () => {
  expect(bodyProblems('<Figure id="a-figure" />\n')).toEqual(
    first(
      '',
      '<Figure>',
      'texts in content/differences/, whose pages load its styles',
      'Put the figure into an article, and show a picture of it with <Still figure="…" />.',
    ),
  );
});
