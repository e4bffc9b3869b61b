import type { SyntaxFault } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';

type Words = Pick<Problem, 'found' | 'fix'>;
type Case = readonly [reason: RegExp, words: (...names: string[]) => Words];

const BRACE: Words = {
  found: 'a brace { in the text, or in an attribute',
  fix: 'Remove it. {num:…} is for the frontmatter; in the text use <Num id="…" />.',
};

/** Reasons of the MDX parser, and what they mean to an author. The first that fits is used. */
const CASES: readonly Case[] = [
  [
    /too deep|call stack/,
    () => ({
      found: 'marks inside each other, a hundred deep or more',
      fix: 'Remove what was pasted or repeated by mistake.',
    }),
  ],
  [
    /Unexpected closing tag `<\/([^`]*)>`.* for `<([^`]*)>`/,
    (closing, open) => ({
      found: `</${closing}> where <${open}> is open`,
      fix: `Write </${open}>, or open <${closing}> before it in the same paragraph.`,
    }),
  ],
  [
    /Expected (?:a|the) closing tag (?:for )?`<\/?([^`]*)>`/,
    (name) => ({
      found: `<${name}> that is not closed where it should be`,
      fix: `Write </${name}> in the same paragraph, or close it at once: <${name} … />.`,
    }),
  ],
  [
    /Unexpected closing slash/,
    () => ({
      found: 'a closing tag for something that is not open',
      fix: 'Remove the tag, or open it before, in the same paragraph.',
    }),
  ],
  [
    /import\/exports|only import/,
    () => ({
      found: 'a line that starts with import or export',
      fix: 'Remove the line; components are there without import.',
    }),
  ],
  [/expression|in code|spread/, () => BRACE],
  [
    /create a comment/,
    () => ({ found: 'a comment in <!-- -->', fix: 'Write comments as {/* … */}.' }),
  ],
  [/create a link/, () => ({ found: 'an address in < >', fix: 'Write [words](source:<id>).' })],
  [
    /end of file/,
    () => ({
      found: 'a tag that is not closed',
      fix: 'Close its quotes, then the tag with > or />.',
    }),
  ],
  [
    /attribute (?:name|value)/,
    () => ({
      found: 'an attribute that is not written as name="value"',
      fix: 'Use straight double quotes, and close them. One may have been left open in a line above.',
    }),
  ],
  [
    /before name/,
    () => ({
      found: 'a < that does not begin a component',
      fix: 'Write "less than" in words, or \\<.',
    }),
  ],
  [
    /name|slash|in closing tag/,
    () => ({
      found: 'a tag that is not well-formed',
      fix: 'Write <Name …>, </Name> or <Name … />.',
    }),
  ],
];

/**
 * Says in plain words what the MDX parser found, and where: the parser leaves out the line where the
 * fault shows only at the end of the file, but names it in its reason.
 */
export function mdxWords({ reason, line }: SyntaxFault): Words & Pick<Problem, 'line'> {
  const named = /\((\d+):\d+-/.exec(reason)?.[1];
  const place = { line: line ?? (named === undefined ? undefined : Number(named)) };
  for (const [pattern, words] of CASES) {
    const match = pattern.exec(reason);
    if (match) return { ...place, ...words(...match.slice(1)) };
  }
  return { ...place, found: reason, fix: 'Close every tag and brace on this line.' };
}
