const NBSP = '\u00a0';

/** No-break spaces between number and unit, product and version, day and month. */
const KEEP: readonly [RegExp, string][] = [
  [
    /(\d) (percent|requests\/s|bytes|ms|MiB|GiB|KiB|cores|connections|nodes|pods|times)\b/g,
    `$1${NBSP}$2`,
  ],
  [/\b(Linkerd|Cilium|Envoy|Kubernetes|Istio) (\d)/g, `$1${NBSP}$2`],
  [
    /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    `$1${NBSP}$2`,
  ],
  [/\b(layers?) (\d)/gi, `$1${NBSP}$2`],
  [/\b(HTTP\/\d|TLS) (\d)/g, `$1${NBSP}$2`],
];

/**
 * Typographic form of plain text: curly quotes and apostrophes, true minus signs, no-break spaces.
 * Takes and returns plain text (not HTML).
 */
export function typeset(text: string): string {
  const quoted = text
    .replace(/(^|[\s([{/—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{/—–“])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s(])-(\d)/g, '$1−$2')
    .replace(/(\d) - (\d)/g, '$1–$2');
  return KEEP.reduce((result, [pattern, to]) => result.replace(pattern, to), quoted);
}

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
