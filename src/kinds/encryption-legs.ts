import { encryptionLeg } from '../schemas/encryption-leg.ts';
import { kind, list } from './kind.ts';

export const encryptionLegs = kind({
  noun: ['leg of traffic', 'legs of traffic'],
  files: list('content/encryption-legs.yaml'),
  schema: encryptionLeg,
  shown: null,
  review: 'facts',
});
