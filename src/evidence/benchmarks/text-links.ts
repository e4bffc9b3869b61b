/** A piece of a text; with an address where it is a link. */
export interface TextPart {
  text: string;
  href?: string;
}

// An address ends before the punctuation of the sentence it stands in.
const TOKEN = /https:\/\/[^\s]*[^\s.,;:)]|[a-z0-9]+(?:-[a-z0-9]+)+/g;

/**
 * Splits a text at addresses and at ids that `addressOf` knows, so that each becomes a link.
 * Joined again, the parts give the text.
 */
export function linkParts(
  text: string,
  addressOf: (id: string) => string | undefined = () => undefined,
): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const href = token.startsWith('https://') ? token : addressOf(token);
    if (href === undefined) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: token, href });
    end = index + token.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
