import { z } from 'astro/zod';
import { id, isoDate, shortText, sourceIds, text } from './common.ts';
import { LOCKS } from './request-path.ts';

/** Ways to encrypt, in the order in which they are always listed. */
export const WAYS = ['linkerd', 'nodeEncryption', 'ztunnel'] as const;
export type Way = (typeof WAYS)[number];

const protection = z
  .strictObject({
    lock: z
      .enum(LOCKS)
      .nullable()
      .describe(
        'How the leg is protected. null = none of these can be said; then short says what.',
      ),
    short: shortText(3)
      .optional()
      .describe('What stands in place of a lock, at most three words. Only where lock is null.'),
    words: shortText(25).describe('What is documented, in one or two sentences, at most 25 words.'),
    sources: sourceIds,
  })
  .superRefine(({ lock, short }, context) => {
    if ((lock === null) === (short !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['short'],
      message: lock === null ? 'up to three words, because lock is null' : 'no field short',
      params: {
        fix: lock === null ? 'Say what stands there.' : 'Remove the field; the lock says it.',
      },
    });
  });

/** One leg that traffic takes, and how each way of encrypting protects it. */
export const encryptionLeg = z.strictObject({
  id,
  leg: text.describe('Name of the leg: from where to where, or what kind of traffic.'),
  ways: z
    .strictObject({
      linkerd: protection.describe('Mutual TLS of Linkerd.'),
      nodeEncryption: protection.describe('WireGuard or IPsec of Cilium, between nodes.'),
      ztunnel: protection.describe('Mutual TLS of Cilium by ztunnel, a beta.'),
    })
    .describe('The three ways to encrypt.'),
  asOf: isoDate.describe('Date of the newest evidence behind the record.'),
});
export type EncryptionLeg = z.infer<typeof encryptionLeg>;
