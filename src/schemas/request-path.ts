import { z } from 'astro/zod';
import { id, isoDate, shortText, sourceIds, text } from './common.ts';

/** Kinds of requests between two pods, in the order in which they are always listed. */
export const REQUEST_CASES = ['tcp', 'http', 'same-node', 'udp'] as const;
export type RequestCase = (typeof REQUEST_CASES)[number];

/** What encrypts: Linkerd's proxies, or one of the two ways that Cilium offers. */
const ENCRYPTIONS = ['mutual-tls', 'wireguard', 'ztunnel'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

/** Places a request may pass, from the sender to the receiver. On one node there is one kernel. */
export const PLACES = ['app-1', 'proxy-1', 'kernel-1', 'kernel-2', 'proxy-2', 'app-2'] as const;
export type PathPlace = (typeof PLACES)[number];

/** workload = encrypted, keys stand for workloads; node = encrypted, keys stand for nodes; none = not encrypted. */
export const LOCKS = ['workload', 'node', 'none'] as const;
export type Lock = (typeof LOCKS)[number];

const stop = z.strictObject({
  at: z.enum(PLACES).describe('Place of the station on the way.'),
  name: text.describe('Name of the station, one word where possible.'),
  does: shortText(12)
    .optional()
    .describe('What the mesh does here, at most 12 words. Left out where it does nothing.'),
  next: z
    .enum(LOCKS)
    .optional()
    .describe('How the stretch to the next station is protected. Left out at the last station.'),
});

/** Stations in the order in which a request passes them. */
export const stops = z
  .array(stop)
  .min(2)
  .describe('Stations in the order in which the request passes them.');

/** Stations must stand in the order of the places, each but the last with what protects the stretch that follows. */
export function inOrder(
  { stops: list }: { stops: z.infer<typeof stops> },
  context: z.RefinementCtx,
): void {
  list.forEach(({ at, next }, i) => {
    const last = i === list.length - 1;
    const after = list[i + 1];
    if (last === (next !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['stops', i, 'next'],
        message: last ? 'no field next, because nothing follows' : `one of ${LOCKS.join(', ')}`,
        params: {
          fix: last ? 'Remove the field.' : 'Say how the stretch that follows is protected.',
        },
      });
    if (after && PLACES.indexOf(after.at) <= PLACES.indexOf(at))
      context.addIssue({
        code: 'custom',
        path: ['stops', i + 1, 'at'],
        message: `a place after ${at}: ${PLACES.slice(PLACES.indexOf(at) + 1).join(', ')}`,
        params: { fix: 'Put the stations in the order in which the request passes them.' },
      });
  });
}

/** The way of one request from pod to pod in one mesh: the stations, what each does, what is encrypted between them. */
export const requestPath = z
  .strictObject({
    id,
    case: z.enum(REQUEST_CASES).describe('Kind of request.'),
    side: z.enum(['linkerd', 'cilium']).describe('Which of the two projects.'),
    encryption: z.enum(ENCRYPTIONS).describe('What encrypts, where anything does.'),
    stops,
    words: shortText(30).describe('What this means, in one or two sentences, at most 30 words.'),
    asOf: isoDate.describe('Date of the newest evidence behind the record.'),
    sources: sourceIds,
  })
  .superRefine(inOrder);
export type RequestPath = z.infer<typeof requestPath>;
