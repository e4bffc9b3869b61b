import type { Verdict } from '../schemas/claim.ts';

/** Signs of the verdicts on a 20 by 20 grid, knocked out of a square seal. Each has a shape of its own. */
export const SIGNS: Record<Verdict, string> = {
  supported: '<path d="M4.2 10.6 8.3 14.6 15.9 5.8" class="sign-line" stroke-width="2.6"/>',
  'partly-supported':
    '<path d="M10 3.6a6.4 6.4 0 0 0 0 12.8z" class="sign-ground"/><circle cx="10" cy="10" r="5.7" class="sign-line" stroke-width="1.7"/>',
  disputed:
    '<path d="M3 4.6 9.2 10 3 15.4z" class="sign-ground"/><path d="M17 4.6 10.8 10 17 15.4z" class="sign-ground"/>',
  outdated:
    '<circle cx="10" cy="10" r="6.2" class="sign-line" stroke-width="1.7"/><path d="M10 6v4.3l3 1.9" class="sign-line" stroke-width="1.7"/>',
  wrong: '<path d="M5 5 15 15M15 5 5 15" class="sign-line" stroke-width="2.6"/>',
  opinion:
    '<path d="M8.7 5.4C6 6.5 4 8.6 4 11.5c0 2 1.1 3.1 2.6 3.1 1.4 0 2.4-1 2.4-2.3 0-1.3-.9-2.2-2.1-2.2.1-1.3 1-2.5 2.5-3.3zM15.7 5.4c-2.7 1.1-4.7 3.2-4.7 6.1 0 2 1.1 3.1 2.6 3.1 1.4 0 2.4-1 2.4-2.3 0-1.3-.9-2.2-2.1-2.2.1-1.3 1-2.5 2.5-3.3z" class="sign-ground"/>',
  unverified:
    '<path d="M6.8 7.3C6.8 5.5 8.1 4.3 10 4.3s3.2 1.1 3.2 2.8c0 2.3-3.1 2.5-3.1 4.900" class="sign-line" stroke-width="2.1"/><circle cx="10.1" cy="15.3" r="1.25" class="sign-ground"/>',
};

/** Marks of the projects on a 12 by 12 grid: disc, diamond, triangle, square. The same shape everywhere. */
export const MARKS = {
  linkerd: '<circle cx="6" cy="6" r="5"/>',
  cilium: '<path d="M6 0 12 6 6 12 0 6z"/>',
  istio: '<path d="M6 .6 11.8 11H.2z"/>',
  baseline: '<path d="M1 1h10v10H1z"/>',
} as const;
export type MarkName = keyof typeof MARKS;
