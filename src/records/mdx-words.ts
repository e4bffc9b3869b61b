import type { Problem } from './problem.ts';
import type { SyntaxFault } from './mdx-outline.ts';

type Words = Pick<Problem, 'found' | 'fix'>;

/** Reasons of the MDX parser, and what they mean to an author. The first that fits is used. */
const REASONS: readonly [RegExp, (found: RegExpExecArray) => Words][] = [
  [
    /closing tag for `<(\w*)>`/,
    ([, name = '']) => ({
      found: `<${name}> that is not closed where it should be`,
      fix: `Write </${name}> in the same paragraph, or close it at once: <${name} … />.`,
    }),
  ],
  [
    /closing (?:slash|tag) `<?\/(\w*)>?`/,
    ([, name = '']) => ({
      found: `</${name}> without <${name}> before it`,
      fix: 'Remove it, or add the opening tag.',
    }),
  ],
  [
    /acorn|[Uu]nexpected.*expression|`\}`|braces/,
    () => ({
      found: 'a brace { in the text, or in an attribute',
      fix: 'Remove it. Tokens such as {num:…} are for the frontmatter; in the text use <Num id="…" />.',
    }),
  ],
  [
    /before name|in name/,
    () => ({
      found: 'a < that does not begin a component',
      fix: 'Write "less than" in words, or \\<.',
    }),
  ],
  [
    /attribute/,
    () => ({
      found: 'an attribute that is not written as name="value"',
      fix: 'Write name="value", with straight double quotes that are closed.',
    }),
  ],
  [
    /[Uu]nexpected end of file/,
    () => ({ found: 'a tag or brace left open', fix: 'Close it with > or />.' }),
  ],
];

/** Says in plain words what the MDX parser found. */
export function mdxWords({ reason }: SyntaxFault): Words {
  for (const [pattern, words] of REASONS) {
    const match = pattern.exec(reason);
    if (match) return words(match);
  }
  return { found: reason, fix: 'Close every tag and brace on this line.' };
}
