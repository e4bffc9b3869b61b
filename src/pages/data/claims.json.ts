import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { claimJson } from '@/evidence/claim-export';
import { ledgerOrder } from '@/evidence/claim-links';
import { ORIGIN_WORDS } from '@/evidence/filters';
import { getEvidence } from '@/evidence/site';
import { VERDICT_WORDS } from '@/evidence/vocabulary';
import { SITE } from '@/lib/site';

const meanings = (words: Record<string, { meaning: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, { meaning }]) => [id, meaning]));

/** Every claim with its sources written out, and the words needed to read it. */
export const GET: APIRoute = async ({ site }) => {
  const address = absolute(site);
  const evidence = await getEvidence();
  return Response.json({
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    verdicts: meanings(VERDICT_WORDS),
    origins: meanings(ORIGIN_WORDS),
    page: address('/claims/'),
    records: ledgerOrder(evidence.records.claims).map((claim) =>
      claimJson(claim, evidence, address),
    ),
  });
};
