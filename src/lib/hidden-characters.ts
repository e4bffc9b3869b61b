/** A character that nobody sees in a text, with the name it goes by. */
export interface HiddenCharacter {
  name: string;
  /** Where it stands, counted in UTF-16 units. */
  offset: number;
}

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** Names of the hidden characters that writers meet, by their code or the first of a run of codes. */
const NAMES: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x00, 'a NUL byte'],
  [0x01, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0xad, 0xad, 'a soft hyphen'],
  [0x200b, 0x200b, 'a zero-width space'],
  [0x200c, 0x200d, 'a zero-width joiner'],
  [0x61c, 0x61c, 'a mark that turns the direction of the text'],
  [0x200e, 0x200f, 'a mark that turns the direction of the text'],
  [0x202a, 0x202e, 'a mark that turns the direction of the text'],
  [0x2066, 0x2069, 'a mark that turns the direction of the text'],
  [0x2028, 0x2029, 'a line separator that no editor shows'],
  [0xfeff, 0xfeff, 'a byte order mark inside the text'],
  [0xfffd, 0xfffd, 'a replacement character, left where a letter was lost'],
];

/** All but tabs and line ends, which editors show. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/g;

/** Every hidden character of a text, in its order. */
export const hiddenCharacters = (text: string): HiddenCharacter[] =>
  [...text.matchAll(HIDDEN)].map(({ 0: character, index }) => {
    const code = character.charCodeAt(0);
    const name = NAMES.find(([first, last]) => code >= first && code <= last)?.[2];
    return { name: `${name ?? 'a character without width'}, ${hex(code)}`, offset: index };
  });
