import { type Document, visit, type YAMLError } from 'yaml';
import { STARS, type SyntaxWords, yamlWords } from './yaml-words.ts';

/** A fault of syntax: the offset in the text where a reader should look, and what is wrong there. */
export interface SyntaxFault extends SyntaxWords {
  offset: number;
}

/** Start of the last quoted text. A quote left open is noticed only at the end of the file. */
function openQuote(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE')) start = node.range?.[0];
    },
  });
  return start;
}

/** References (*name) are not used in content; one that has no target would throw later. */
function references(document: Document): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push({ offset: node.range?.[0] ?? 0, ...STARS });
    },
  });
  return found;
}

function offsetOf(error: YAMLError, document: Document): number {
  const quote = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  return (quote ? openQuote(document) : undefined) ?? error.pos[0];
}

/** Every fault of syntax in a YAML text that was parsed into `document`. */
export const yamlFaults = (document: Document, text: string): SyntaxFault[] => [
  ...[...document.errors, ...document.warnings].map((error) => ({
    offset: offsetOf(error, document),
    ...yamlWords(error, text),
  })),
  ...references(document),
];

/** What JSON objects to in a text that passes as YAML, which is more lenient. At most one fault. */
export function jsonFaults(text: string): SyntaxFault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const [near = ''] = text.slice(offset).trimStart().split('\n');
    return [
      {
        offset,
        found: near ? `${near.slice(0, 30)} where JSON does not allow it` : 'the end of the file too early',
        fix: 'Check commas, quotes and brackets on this line and the one before it.',
      },
    ];
  }
}
