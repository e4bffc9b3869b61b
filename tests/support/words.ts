import type { Verdict } from '../../src/schemas/claim.ts';
import type { SourceKind } from '../../src/schemas/source.ts';

// Words that decide what a reader believes, written down a second time: a page that calls a wrong claim
// disputed, or a vendor independent, must not be able to pass by changing them in one place.

/** What every verdict is called. */
export const VERDICTS_SAID: Record<Verdict, string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  disputed: 'Disputed',
  outdated: 'Outdated',
  wrong: 'Wrong',
  opinion: 'Opinion',
  unverified: 'Unverified',
};

/** What every interest is called. */
export const INTERESTS_SAID: Record<SourceKind, string> = {
  primary: 'primary',
  independent: 'independent',
  academic: 'academic',
  'vendor-linkerd': 'vendor, Linkerd',
  'vendor-cilium': 'vendor, Cilium',
  'vendor-other': 'vendor, other',
};

/** A text as a reader compares it: one space between words, plain quotation marks, one kind of dash. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[−–]/g, '-')
    .replace(/(\d) - (\d)/g, '$1-$2')
    .trim();
