/** A character that nobody sees in a text, with the name it goes by. */
export interface HiddenCharacter {
  name: string;
  /** Where it stands, counted in UTF-16 units. */
  offset: number;
}

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const CONTROL = 'a control character';
const TURN = 'a mark that turns the direction of the text';
const WIDTHLESS = 'a character without width';
const FILLER = 'a filler for a letter';
const SELECTOR = 'a mark that chooses the look of the letter before it';
const PRIVATE = 'a character that only some fonts know';

/** Hidden characters by the first and last of a run of codes. Tabs and line ends are not among them: editors show them. */
const HIDDEN: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x00, 'a NUL byte'],
  [0x01, 0x08, CONTROL],
  [0x0b, 0x0c, CONTROL],
  [0x0e, 0x1f, CONTROL],
  [0x7f, 0x9f, CONTROL],
  [0xad, 0xad, 'a soft hyphen'],
  [0x34f, 0x34f, WIDTHLESS],
  [0x61c, 0x61c, TURN],
  [0x115f, 0x1160, FILLER],
  [0x17b4, 0x17b5, WIDTHLESS],
  [0x180b, 0x180f, WIDTHLESS],
  [0x200b, 0x200b, 'a zero-width space'],
  [0x200c, 0x200d, 'a zero-width joiner'],
  [0x200e, 0x200f, TURN],
  [0x2028, 0x2029, 'a line separator that no editor shows'],
  [0x202a, 0x202e, TURN],
  [0x2060, 0x2065, WIDTHLESS],
  [0x2066, 0x2069, TURN],
  [0x206a, 0x206f, WIDTHLESS],
  [0x2800, 0x2800, 'a sign without dots'],
  [0x3164, 0x3164, FILLER],
  [0xe000, 0xf8ff, PRIVATE],
  [0xfe00, 0xfe0f, SELECTOR],
  [0xfeff, 0xfeff, 'a byte order mark inside the text'],
  [0xffa0, 0xffa0, FILLER],
  [0xfff9, 0xfffc, WIDTHLESS],
  [0xfffd, 0xfffd, 'a replacement character, left where a letter was lost'],
  [0xe0000, 0xe007f, 'a tag, which programs read and nobody sees'],
  [0xe0100, 0xe01ef, SELECTOR],
  [0xf0000, 0x10ffff, PRIVATE],
];

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
const ANY = new RegExp(
  `[${HIDDEN.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
  'gu',
);

/** Every hidden character of a text, in its order. */
export const hiddenCharacters = (text: string): HiddenCharacter[] =>
  [...text.matchAll(ANY)].map(({ 0: character, index }) => {
    const code = character.codePointAt(0) ?? 0;
    const name = HIDDEN.find(([first, last]) => code >= first && code <= last)?.[2] ?? WIDTHLESS;
    return { name: `${name}, ${hex(code)}`, offset: index };
  });
