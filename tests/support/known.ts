import type { Known } from '../../src/check/known.ts';

/** A small world for texts to point to: one id of each kind, two features, two sources. */
export const KNOWN: Known = {
  ids: {
    claims: new Set(['a-claim', 'added-point']),
    sources: new Set(['a-source', 'own-source']),
    numbers: new Set(['a-number']),
    events: new Set(['an-event']),
    features: new Set(['a-feature']),
    figures: new Set(['a-figure', 'b-figure']),
    terms: new Set(['layer-7', 'native-sidecar', 'sidecar', 'a-known-word']),
  },
  where: {
    claims: 'where claims are',
    sources: 'where sources are',
    numbers: 'where numbers are',
    events: 'where events are',
    features: 'where features are',
    figures: 'a-figure, b-figure',
    terms: 'where terms are',
  },
  hasVersion: (feature, side) => feature === 'a-feature' && side === 'linkerd',
  numberText: (number) => (number === 'a-number' ? '161.2 percent' : undefined),
  isAdded: (claim) => claim === 'added-point',
  inArticle: (figure) => figure !== 'support-ends',
  hasAddress: (source) => source === 'a-source',
  terms: [
    { id: 'layer-7', spellings: ['layer 7', 'L7'] },
    { id: 'sidecar', spellings: ['sidecar', 'sidecars'] },
    { id: 'native-sidecar', spellings: ['native sidecar'] },
    { id: 'a-known-word', spellings: [] },
  ],
  places: {
    anchors: new Map([
      ['/about/', new Set(['a', 'one-part'])],
      ['/claims/', new Set(['ledger-security'])],
      ['/facts/', new Set()],
    ]),
    pageOf: (file) => (file === 'content/pages/about.mdx' ? '/about/' : undefined),
  },
};
