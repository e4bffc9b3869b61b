import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { RUN_COLUMNS, runRow } from '@/evidence/benchmarks/run-file';
import { getRecords } from '@/evidence/site';
import { toCsv } from '@/lib/csv';

/** Every run of the LiveWyer study, one in a row, numbers as the load tool printed them. */
export const GET: APIRoute = async ({ site }) => {
  const { runs, study } = await getRecords();
  const rows = runs.map((run) => runRow(run, study, absolute(site)));
  return new Response(toCsv(RUN_COLUMNS, rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
