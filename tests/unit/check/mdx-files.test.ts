import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkMdx } from '../../../src/check/mdx.ts';
import { folderWith } from '../../support/folder.ts';
import { KNOWN } from '../../support/known.ts';
import {
  minimalArticle,
  minimalBody,
  minimalPage,
  sectionWith,
} from '../../support/minimal-records.ts';
import { problem, read } from '../../support/problems.ts';

const known = { ...KNOWN, ids: { ...KNOWN.ids, sources: new Set(['a-source', 'b-source']) } };
const withFront = (fields: object, body = sectionWith('a', 'Words.')): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
const withBody = (fields: object): string => withFront(fields, minimalBody.join('\n\n'));

describe('the set of files', () => {
  const PATHS = [
    'about',
    'bottom-line',
    'linking',
    'overview-cilium',
    'overview-linkerd',
    'stack-up',
  ];
  const SLUGS = ['proxies', 'security', 'performance', 'future-proofing', 'complexity'];
  const whole = (): Record<string, string> =>
    Object.fromEntries([
      ...PATHS.map((name) => [`content/pages/${name}.mdx`, withFront(minimalPage)]),
      ...SLUGS.map((slug, i) => [
        `content/differences/${slug}.mdx`,
        withBody({ ...minimalArticle, number: i + 1 }),
      ]),
    ]);
  const setProblems = (files: Record<string, string>): string[] =>
    read(checkMdx(folderWith(files), known));

  test('that is whole', () => {
    expect(setProblems(whole())).toEqual([]);
  });

  test('without an article', () => {
    const { 'content/differences/security.mdx': _, ...files } = whole();
    expect(setProblems(files)).toEqual([
      problem(
        'content/differences/security.mdx',
        'no such file',
        'one article for each of the five differences',
        'Restore the file, or correct its name.',
      ),
    ]);
  });

  test('without a page, and without all pages', () => {
    const { 'content/pages/about.mdx': _, ...files } = whole();
    expect(setProblems(files)).toEqual([
      problem(
        'content/pages/about.mdx',
        'no such file',
        'one file for each page named in PAGE_PATHS of src/lib/navigation.ts',
        'Restore the file, or correct its name.',
      ),
    ]);
    const articles = Object.entries(whole()).filter(([path]) => path.includes('/differences/'));
    expect(setProblems(Object.fromEntries(articles))).toHaveLength(PATHS.length);
  });

  test('with a file nobody links', () => {
    const article = withBody({ ...minimalArticle, number: 2 });
    const extra = setProblems({ ...whole(), 'content/differences/securty.mdx': article });
    expect(extra).toEqual([
      problem(
        'content/differences/securty.mdx',
        'a file named "securty"',
        SLUGS.join(', '),
        'Did you mean "security"? Otherwise: Move a page that is no difference to content/pages.',
      ),
    ]);
    expect(
      setProblems({ ...whole(), 'content/pages/glossary.mdx': withFront(minimalPage) })[0],
    ).toContain('fix      Give the page an address in PAGE_PATHS of src/lib/navigation.ts.');
  });

  test('with an article out of its place', () => {
    const article = withBody({ ...minimalArticle, number: 3 });
    expect(setProblems({ ...whole(), 'content/differences/security.mdx': article })).toEqual([
      problem(
        'content/differences/security.mdx:2  number',
        '3',
        '2',
        'Use one of the allowed values.',
      ),
    ]);
  });

  test('every file is checked', () => {
    for (const path of Object.keys(whole())) {
      const files = { ...whole(), [path]: `${whole()[path] ?? ''}It took 12 ms.\n` };
      expect(setProblems(files)[0]?.startsWith(path)).toBe(true);
    }
  });
});
