/** Elements that stand in a line of text and hold words of their own. */
const INLINE = new Set(
  ['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'dfn', 'em', 'i', 'kbd', 'label', 'q', 's'].concat([
    'small',
    'span',
    'strong',
    'time',
  ]),
);
/** Of these, what begins a remark that belongs to no word before it. */
const REMARKS = new Set(['small', 'time']);

/** What is read as a whole: no text of the page, or one whose white space counts. */
const WHOLE = /^<(script|style|pre|svg|textarea|template)\b/i;

/** A tag, however its attributes are written, or a text up to the next one. */
const PIECE =
  /<\/?([a-z][^\s/>]*)(?:\s+[^\s"'=<>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>|<[^>]*>|[^<]+/gi;

const ENDS_WORD = /[\p{L}\p{N}.,;:!?)%”’]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}(“]/u;

/**
 * A page with white space between words that stand in elements side by side, where only the style
 * keeps them apart. Text browsers, converters, reader views and the clipboard leave styles out, and
 * would join the words: "primaryAs of". Boxes in a row or one below another look the same with it.
 */
export function spaceWords(html: string): string {
  const pieces = html.match(PIECE) ?? [];
  /** Whether the text before ended with a word, and where a space could follow it; -1 where none could. */
  let open = false;
  let place = -1;
  let closed = false;
  let whole = '';
  for (const [i, piece] of pieces.entries()) {
    const isTag = piece.startsWith('<');
    if (whole !== '') {
      if (piece.toLowerCase() === `</${whole}>`) whole = '';
      continue;
    }
    if (!isTag) {
      if (open && place >= 0 && BEGINS_WORD.test(piece)) pieces[place] = ` ${pieces[place] ?? ''}`;
      open = ENDS_WORD.test(piece);
      place = -1;
      closed = false;
      continue;
    }
    whole = piece.endsWith('/>') ? '' : (WHOLE.exec(piece)?.[1]?.toLowerCase() ?? '');
    if (whole !== '') continue;
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(piece)?.[1]?.toLowerCase() ?? '';
    if (!INLINE.has(name)) open = false;
    else if (piece.startsWith('</')) closed = true;
    else if (place < 0 && (closed || REMARKS.has(name))) place = i;
  }
  return pieces.join('');
}
