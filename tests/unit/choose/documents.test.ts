import { describe, expect, it } from 'vitest';
import {
  applies,
  checklist,
  readCluster,
  writeCluster,
} from '../../../src/lib/choose/checklist.ts';
import { decisionRecord } from '../../../src/lib/choose/decision-record.ts';
import { toMarkdown } from '../../../src/lib/choose/markdown.ts';
import type { Needs } from '../../../src/lib/choose/state.ts';
import {
  headingsIn,
  itemsIn,
  linksIn,
  parsed,
  under,
  wordsIn,
} from '../../support/read-markdown.ts';
import { smallChoice } from '../../support/small-choice.ts';

const data = smallChoice();
const occasion = {
  date: '2026-11-26',
  at: (path: string) => `https://copy.example/base${path}`,
  from: '/choose/?must=udp+fips&nice=vm',
};

describe('Markdown', () => {
  it.each([
    '*stars* and _lines_',
    '1. begins like a list',
    '- begins like another',
    '# begins like a head',
    '<b>markup</b> &amp; [words](x)',
    'a `tick` and ~~waves~~',
    'https://x.example is no link here',
  ])('holds %s as it stands', (text) => {
    const root = parsed(toMarkdown({ title: 'T', blocks: [{ paragraph: [text] }] }));
    const [, paragraph] = root.children;
    expect(paragraph?.type).toBe('paragraph');
    expect(paragraph && wordsIn(paragraph)).toBe(text);
    expect(linksIn(root)).toEqual([]);
  });

  it('holds code with ticks, and addresses with brackets', () => {
    const root = parsed(
      toMarkdown({
        title: 'T',
        blocks: [{ paragraph: [{ code: 'a `b`' }, { link: 'x', to: 'https://x.example/a_(b)' }] }],
      }),
    );
    expect(wordsIn(root)).toBe('Ta `b`x');
    expect(linksIn(root)).toEqual([{ words: 'x', to: 'https://x.example/a_(b)' }]);
  });
});

describe('the decision record', () => {
  const needs: Needs = new Map([
    ['udp', 'must'],
    ['fips', 'must'],
    ['vm', 'nice'],
  ]);
  const root = parsed(toMarkdown(decisionRecord(data, needs, occasion)));

  it('has the parts of such a record in their order, and leaves the decision open', () => {
    expect(headingsIn(root)).toEqual([
      [1, 'Choice of a service mesh'],
      [2, 'Context'],
      [3, 'Must have'],
      [3, 'Nice to have'],
      [2, 'Options considered'],
      [3, 'Linkerd'],
      [3, 'Cilium'],
      [3, 'Both together'],
      [2, 'Decision'],
      [2, 'Consequences'],
      [3, 'If Linkerd'],
      [2, 'Review'],
    ]);
    expect(under(root, 'Decision').map(wordsIn).join()).toContain('To be written by the team');
    expect(itemsIn(root.children.slice(1, 2))).toEqual([
      'Status: proposed',
      'Date: 2026-11-26',
      'Review by: 2027-02-26',
      'Deciders: to be named by the team',
    ]);
  });

  it('lists every ticked requirement with its record and the date of its evidence', () => {
    expect(itemsIn(under(root, 'Must have'))).toEqual([
      'UDP *too*. Must UDP *too* hold? (record udp, as of 2026-08-21)',
      'FIPS. Must FIPS hold? (record fips, as of 2026-08-21)',
    ]);
    expect(itemsIn(under(root, 'Nice to have'))).toHaveLength(1);
  });

  it('lists under an option the conditions of what is ticked, to set or to accept', () => {
    const { linkerd } = data.consequences;
    const asked = (ticked: Needs) =>
      itemsIn(
        under(
          parsed(
            toMarkdown(
              decisionRecord(
                { ...data, consequences: { cilium: linkerd } } as typeof data,
                ticked,
                occasion,
              ),
            ),
          ),
          'If Cilium',
        ),
      ).join('\n');
    const condition = 'UDP *too*: Set `a_b=[x]`, <b>never</b> 1. alone | or & so.';
    expect(asked(needs)).toContain(`To set or to accept`);
    expect(asked(needs)).toContain(condition);
    expect(asked(new Map([['fips', 'must']]))).not.toContain(condition);
  });

  it('says of each option what excludes it first, then what is unknown, conditional and met', () => {
    const [linkerd, cilium] = ['Linkerd', 'Cilium'].map((name) => itemsIn(under(root, name)));
    expect(linkerd?.map((item) => item.slice(0, 14))).toEqual([
      'Not met: UDP *',
      'Met: FIPS. Wor',
      'Met (nice to h',
    ]);
    expect(linkerd?.[0]).toContain('No source; the basis says what it is concluded from.');
    expect(cilium?.map((item) => item.slice(0, 14))).toEqual([
      'Unknown: FIPS.',
      'With condition',
      'Not met (nice ',
    ]);
    expect(cilium?.[1]).toBe(
      'With conditions: UDP *too*. Set `a_b=[x]`, <b>never</b> 1. alone | or & so.' +
        'Since 1.20 (2026). Documented: Read in part. As of 2026-08-21.' +
        'Sources: Cilium, “A [guide]”, 2026-07-13; This site, “Ours”' +
        'See A setting.',
    );
    expect(wordsIn(under(root, 'Linkerd')[0] as never)).toBe('Excluded by 1 of 2 musts.');
    expect(wordsIn(under(root, 'Both together')[0] as never)).toContain('A pointer only');
  });

  it('leads with absolute addresses to records, sources and the choice itself', () => {
    const addresses = linksIn(root).map(({ to }) => to);
    expect(addresses.filter((to) => !URL.canParse(to))).toEqual([]);
    for (const to of [
      'https://copy.example/base/choose/#requirement-udp',
      'https://x.example/a_(b)',
      'https://copy.example/base/sources/o/#own',
      'https://copy.example/base/run/both/#a-setting',
      'https://copy.example/base/choose/?must=udp+fips&nice=vm',
    ])
      expect(addresses).toContain(to);
  });

  it('leaves out what is not ticked', () => {
    const one = toMarkdown(decisionRecord(data, new Map([['fips', 'must']]), occasion));
    expect(one).not.toContain('Machines');
    expect(one).not.toContain('Nice to have');
  });
});

describe('the checklist for running both', () => {
  const tasks = (cluster: Map<string, string>) => {
    const markdown = toMarkdown(checklist(data, cluster, occasion));
    return { markdown, root: parsed(markdown) };
  };

  it('keeps what applies and what is open, and leaves out what does not apply', () => {
    const [always, native] = data.steps;
    expect(always && applies(always, new Map())).toBe('yes');
    expect(native && applies(native, new Map([['routing', 'native']]))).toBe('open');
    expect(native && applies(native, new Map([['routing', 'overlay']]))).toBe('no');
    expect(tasks(new Map([['routing', 'overlay']])).markdown).not.toContain('Set that');
    expect(tasks(new Map([['routing', 'native']])).markdown).toContain(
      'Only if Port is other than 443.',
    );
  });

  it('is a task list with settings, checks, symptoms, records and sources', () => {
    const { markdown, root } = tasks(new Map());
    expect(markdown.match(/^- \[ \] /gm)).toHaveLength(2);
    const [first] = itemsIn(under(root, 'Conflicts to settle first'));
    expect(first).toContain('Settle this. Because. (record always, as of 2026-08-21)');
    expect(first).toContain('Set a.b=true in Helm chart cilium.');
    expect(first).toContain('Check: cilium status | grep `x`');
    expect(first).toContain('Without it you see: Nothing works.');
    expect(linksIn(root).map(({ to }) => to)).toContain('https://x.example/a_(b)');
  });

  it('keeps the cluster in the address, and names what it does not know', () => {
    const { cluster, ignored } = readCluster(
      '?with=routing.native+port.other_than_443+routing.overlay+__proto__.x',
      data.conditions,
    );
    expect(cluster).toEqual(
      new Map([
        ['routing', 'native'],
        ['port', 'other than 443'],
      ]),
    );
    expect(ignored).toEqual(['routing.overlay', '__proto__.x']);
    expect(writeCluster(cluster, data.conditions, '?must=a+b&with=old')).toBe(
      '?must=a+b&with=routing.native+port.other_than_443',
    );
  });
});
