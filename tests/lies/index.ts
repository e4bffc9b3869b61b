import type { Lie } from '../../scripts/lies/lie.ts';
import { CLIENT_LIES } from './client.ts';
import { COMPONENT_LIES } from './components.ts';
import { DOCUMENT_LIES } from './documents.ts';
import { EVIDENCE_LIES } from './evidence.ts';
import { FIGURE_LIES } from './figures.ts';

/** Every lie that the tests must catch. One that slips through is a test that is missing. */
export const LIES: readonly Lie[] = [
  ...FIGURE_LIES,
  ...EVIDENCE_LIES,
  ...COMPONENT_LIES,
  ...DOCUMENT_LIES,
  ...CLIENT_LIES,
];
