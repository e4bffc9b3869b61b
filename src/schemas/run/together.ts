import { z } from 'astro/zod';
import { id, idOf, shortText, text } from '../common.ts';
import { inOrder, stops } from '../request-path.ts';
import { command, footing, needsSource, setting, side } from './common.ts';

/** What a record of running both is about, in the order in which a reader needs it. */
const TOGETHER_KINDS = ['conflict', 'required-setting', 'choice', 'note'] as const;
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/** Something to set, to decide or to know where Linkerd runs on Cilium. */
export const together = z
  .strictObject({
    id,
    title: text.describe('What to do or to know, in one line.'),
    kind: z
      .enum(TOGETHER_KINDS)
      .describe(
        'conflict = the two get in each other’s way; required-setting; choice; or a note to know.',
      ),
    side,
    when: z
      .array(
        z.strictObject({
          condition: idOf('conditions').describe('Id of a condition.'),
          is: z.array(text).min(1).describe('Values of the condition for which it holds.'),
        }),
      )
      .optional()
      .describe('Conditions that must all hold. Left out where it always applies.'),
    why: text.describe('Why, in our words.'),
    setting: z.array(setting).optional().describe('Settings that belong to it.'),
    symptomIfMissing: text
      .optional()
      .describe('What one sees without it. Left out where not found or not relevant.'),
    check: z.array(command).optional().describe('Commands that show how it stands.'),
    worksWithoutIt: text
      .optional()
      .describe('What works all the same. Left out where not found or not relevant.'),
    note: text.optional().describe('A remark.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Together = z.infer<typeof together>;

/** A condition of the cluster on which records of running both depend. */
export const condition = z.strictObject({
  id,
  values: text.describe('The values it can have, and what they mean.'),
  clauses: z
    .record(z.string(), text)
    .describe('Each value that a record asks for, as a clause that follows “if”.'),
});
export type Condition = z.infer<typeof condition>;

/** One function that both could do, and who should do it where both are installed. */
export const duty = z
  .strictObject({
    id,
    function: text.describe('The function, as a reader would name it.'),
    inShort: shortText(12).describe(
      'Who should do it where both are installed, in at most 12 words.',
    ),
    linkerdDocuments: text.describe('What Linkerd documents for it.'),
    ciliumDocuments: text.describe('What Cilium documents for it.'),
    whenBoth: text.describe('The same, with what it depends on.'),
    notTwice: text.describe('What not to do twice.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Duty = z.infer<typeof duty>;

/** The way of one packet between meshed pods on Cilium, and what one of the two does on it. */
export const packetPath = z
  .strictObject({
    id,
    hostNamespaceOnly: z
      .enum(['on', 'off'])
      .describe('Whether Cilium leaves pods the Service address (socketLB.hostNamespaceOnly).'),
    side: z.enum(['linkerd', 'cilium']).describe('Whose work the way shows.'),
    stops,
    words: shortText(30).describe('What this means, in one or two sentences, at most 30 words.'),
    ...footing,
  })
  .superRefine(needsSource)
  .superRefine(inOrder);
export type PacketPath = z.infer<typeof packetPath>;
