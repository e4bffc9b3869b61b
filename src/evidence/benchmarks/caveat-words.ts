import type { Caveat } from '../../schemas/livewyer-caveats.ts';

/** Whom a point flatters if it is left out of account: the words, and the mark of the project. */
export const EFFECT_WORDS = {
  'favors-linkerd': { name: 'Linkerd', words: 'Flatters Linkerd', mark: 'linkerd' },
  'favors-cilium': { name: 'Cilium', words: 'Flatters Cilium', mark: 'cilium' },
  'favors-baseline': {
    name: 'No mesh',
    words: 'Flatters the cluster without a mesh',
    mark: 'baseline',
  },
  unclear: { name: 'Unclear', words: 'Unclear whom it flatters', mark: undefined },
  none: { name: 'Neither', words: 'Flatters neither Linkerd nor Cilium', mark: undefined },
} as const satisfies Record<
  Caveat['effect'],
  { name: string; words: string; mark: 'linkerd' | 'cilium' | 'baseline' | undefined }
>;

/** How much a point weighs. */
export const SEVERITY_WORDS = {
  high: { name: 'High', meaning: 'changes how the ranking may be read' },
  medium: { name: 'Medium', meaning: 'changes a number or a detail' },
  low: { name: 'Low', meaning: 'good to know' },
} as const satisfies Record<Caveat['severity'], { name: string; meaning: string }>;

/** How a point is known. */
const BASIS_WORDS = {
  'source-fact': 'the files say it',
  computed: 'follows from the numbers',
  inference: 'our inference',
} as const satisfies Record<Caveat['kind'][number], string>;

/** How a point is known, in one phrase: "the files say it; our inference". */
export const basisOf = (kinds: Caveat['kind']): string =>
  kinds.map((kind) => BASIS_WORDS[kind]).join('; ');
