import { TOKEN } from '../lib/token.ts';
import type { Place, Problem } from '../records/problem.ts';

/**
 * Names that hold a digit and are no findings: protocols, layers, names of percentiles, products,
 * and the 2024 page itself.
 */
const NAMES: readonly RegExp[] = [
  /\bHTTP\/[123](?:\.\d)?/,
  /\bL[347](?:\/L?[47])*\b/,
  /\b[Ll]ayers? [347](?:(?:\/|, | and | to | or )[347])*\b/,
  /\bp(?:10|25|50|75|90|95|99(?:\.9{1,2})?)(?![\d.]*\d)/,
  /\bIPv[46]\b/,
  /\bX\.509\b/,
  /\bOAuth2\b/,
  /\b[Tt]he 2024 (?:page|test|report|comparison)\b/,
  /\b[Ss]ince 2024\b/,
  /\bin 2024's\b/,
  /\bLiveWyer 2024\b/,
  /\bk8s\b/,
  /\blinkerd2(?:-proxy)?\b/,
  /\bh2\b/,
  /\bgRPC\/2\b/,
  /\bx86\b/,
  /\b(?:AES|SHA|ML-KEM)-\d+\b/,
  /\bTLS 1\.[23]\b/,
];
const ANY_NAME = new RegExp(NAMES.map((name) => name.source).join('|'), 'g');

const blank = (text: string): string => 'x'.repeat(text.length);

/** The words of a text that hold a digit which is neither part of a known name nor of a token. */
export function typedNumbers(text: string): { word: string; offset: number }[] {
  const covered = text.replace(TOKEN, blank).replace(ANY_NAME, blank);
  return [...covered.matchAll(/\S*\p{N}\S*/gu)].map(({ 0: word, index }) => ({
    word: text.slice(index, index + word.length),
    offset: index,
  }));
}

/** A problem for every number typed into `text`, whose first line is that of `place`. */
export const checkTyped = (text: string, place: Place, fix: string): Problem[] =>
  typedNumbers(text).map(({ word, offset }) => ({
    ...place,
    line:
      place.line === undefined
        ? undefined
        : place.line + text.slice(0, offset).split('\n').length - 1,
    found: `"${word}" typed into the text`,
    allowed: 'numbers, dates and versions from records; names such as HTTP/2, L7 or p99',
    fix,
  }));
