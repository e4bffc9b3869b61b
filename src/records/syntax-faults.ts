import { type Document, isAlias, visit } from 'yaml';
import { ANCHOR, OPEN_QUOTE, rest, STARS, type SyntaxWords, TAG, yamlWords } from './yaml-words.ts';

/** A fault of syntax: the offset in the text where a reader should look, and what is wrong there. */
export interface SyntaxFault extends SyntaxWords {
  offset: number;
}

/** A line that looks like a field or a record. */
const FIELD = /\n\s*(?:- )?[\w-]+:(?:\s|$)/;

/**
 * Quoted texts that hold lines which look like fields, or run to the end: their quote was left open.
 * Only to be asked of a text with faults, since a sound one may hold such lines.
 */
function openQuotes(document: Document, text: string): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!type?.startsWith('QUOTE') || !range) return;
      const written = text.slice(range[0], range[1]);
      const closed = written.length > 1 && written.at(-1) === written[0];
      if (!closed || FIELD.test(written)) found.push({ offset: range[0], ...OPEN_QUOTE });
    },
  });
  return found.slice(0, 1);
}

/** References (*name), names for them (&name) and tags (!name) are not used in content: YAML takes them out of a text. */
function references(document: Document): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset, ...STARS });
      else if (node.anchor !== undefined) found.push({ offset, ...ANCHOR });
      else if (node.tag !== undefined) found.push({ offset, ...TAG });
    },
  });
  return found;
}

/** Texts without quotes of which YAML drops what follows a #, as a comment. */
function dropped(document: Document, text: string): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  visit(document, {
    Scalar: (_, { type, value, comment, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !comment || !range) return;
      const offset = text.indexOf('#', range[1]);
      found.push({ offset: offset < 0 ? range[0] : offset, ...rest(comment) });
    },
  });
  return found;
}

/** Every fault of syntax in a YAML text that was parsed into `document`. */
export function yamlFaults(document: Document, text: string): SyntaxFault[] {
  const errors = [...document.errors, ...document.warnings];
  const quotes = errors.length ? openQuotes(document, text) : [];
  // What follows an open quote is read inside out, so that all else would mislead.
  if (quotes.length) return quotes;
  const words = errors.map((error) => ({ offset: error.pos[0], ...yamlWords(error, text) }));
  return [...words, ...references(document), ...dropped(document, text)];
}

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
        found: near
          ? `${near.slice(0, 30)} where JSON does not allow it`
          : 'the end of the file too early',
        fix: 'Check commas, quotes and brackets on this line and the one before it.',
      },
    ];
  }
}
