/** Signs of print, and what a keyboard writes for them. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '×': 'x',
  '\u00a0': ' ',
  '\u202f': ' ',
};
const SIGNS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * The text with the signs that a keyboard has, for machines and for searches: a host that names no
 * encoding and a spreadsheet garble the signs of print, and nobody types them.
 */
export const plainSigns = (text: string): string =>
  text.replace(SIGNS, (sign) => PLAIN[sign] ?? '');
