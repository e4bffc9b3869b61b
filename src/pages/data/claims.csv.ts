import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { claimTable } from '@/evidence/claim-export';
import { ledgerOrder } from '@/evidence/claim-links';
import { getRecords } from '@/evidence/site';
import { toCsv } from '@/lib/csv';

/** Every claim, one in a row, in the order of the ledger. */
export const GET: APIRoute = async ({ site }) => {
  const { claims } = await getRecords();
  const { columns, rows } = claimTable(ledgerOrder(claims), absolute(site));
  return new Response(toCsv(columns, rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
