import type { YAMLError } from 'yaml';

/** What a maintainer reads about a fault of syntax. */
export interface SyntaxWords {
  found: string;
  fix: string;
}

const QUOTES =
  'Put the whole text after the colon in single quotes; write a quote inside it twice.';
const FIELD = 'Write each as "name: value".';
const INDENT = 'Line the fields of one record up in the same column, with spaces.';

/** A text that starts with a star, such as *important*. */
export const STARS: SyntaxWords = {
  found: 'a text that starts with *, which YAML reads as a reference',
  fix: QUOTES,
};

/** A text that starts with an ampersand, such as &c. */
export const ANCHOR: SyntaxWords = {
  found: 'a text that starts with &, which YAML reads as a name and drops',
  fix: QUOTES,
};

/** A text that starts with an exclamation mark. */
export const TAG: SyntaxWords = {
  found: 'a text that starts with !, which YAML reads as a tag',
  fix: QUOTES,
};

/** What follows a # in a text without quotes. */
export const rest = (comment: string): SyntaxWords => ({
  found: `"#${comment.slice(0, 60)}" behind a text, which YAML reads as a comment and drops`,
  fix: 'If it belongs to the text, put the whole text in single quotes; if it is a remark, give it a line of its own.',
});

const SENTENCES: Partial<Record<YAMLError['code'], SyntaxWords>> = {
  TAB_AS_INDENT: { found: 'a tab at the start of the line', fix: 'Indent with spaces.' },
  BAD_INDENT: { found: 'a line that starts in the wrong column', fix: INDENT },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second colon in the line, or a line indented too far',
    fix: `${QUOTES} If a field is meant, give it a line of its own in the column of its neighbors.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line that is neither a field nor part of one',
    fix: 'Write "name: value"; indent lines that continue a text.',
  },
  BAD_SCALAR_START: {
    found: 'a text that starts with a character YAML keeps for itself, such as @, % or `',
    fix: QUOTES,
  },
  UNEXPECTED_TOKEN: {
    found: 'something left over after the value, or a list and fields mixed',
    fix: `${QUOTES} Check that lists start each line with "- ".`,
  },
  MULTIPLE_DOCS: {
    found: 'a line --- that starts a second document',
    fix: 'Remove the line; a file holds one document.',
  },
  BAD_DQ_ESCAPE: {
    found: 'a backslash inside double quotes',
    fix: 'Use single quotes around the text, or write the backslash twice.',
  },
  BAD_ALIAS: {
    found: 'a text that starts with & or *, which YAML reads as a reference',
    fix: QUOTES,
  },
  TAG_RESOLVE_FAILED: TAG,
};

/** A quote that is closed only later takes in the fields between, so the fault shows elsewhere. */
export const OPEN_QUOTE: SyntaxWords = {
  found: 'a quote that opens here and is not closed in its field',
  fix: "Close it at the end of the text. Inside single quotes write an apostrophe twice: ''.",
};

const BRACKET: SyntaxWords = {
  found: 'a list in [ ] or a group in { } that lacks a comma or its end',
  fix: 'Add the comma, or close the bracket, in this line or one above it.',
};

const DEEP: SyntaxWords = {
  found: 'brackets, lists or fields inside each other, hundreds deep',
  fix: 'Remove what was pasted or repeated by mistake.',
};

/** Faults that the parser tells apart by its message only, not by its code. */
function byMessage({ code, message }: YAMLError): SyntaxWords | undefined {
  if (message.startsWith('Maximum call stack')) return DEEP;
  if (code === 'BLOCK_IN_FLOW') return BRACKET;
  if (code === 'BAD_INDENT') return message.startsWith('Flow') ? BRACKET : undefined;
  if (code !== 'MISSING_CHAR') return undefined;
  if (message.includes('quote')) return OPEN_QUOTE;
  if (message.startsWith('Implicit map keys'))
    return { found: 'a line without its colon', fix: `${INDENT} ${FIELD}` };
  if (message.startsWith('Sequence item'))
    return { found: 'a line that starts in another column than its record', fix: INDENT };
  return BRACKET;
}

/** Says in plain words what a YAML parser found. `text` is the whole file. */
export function yamlWords(error: YAMLError, text: string): SyntaxWords {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^"?([^\s:"]+)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
    return {
      found: `the field "${key}" a second time in one record`,
      fix: 'Remove one of the two, or rename it. If a new record starts here, begin it as the others begin.',
    };
  }
  const [first = error.message] = error.message.split('\n');
  return (
    byMessage(error) ??
    SENTENCES[error.code] ?? {
      found: first.replace(/ at line \d+, column \d+:?$/, ''),
      fix: 'Check quotes, colons and indentation on this line and the one before it.',
    }
  );
}
