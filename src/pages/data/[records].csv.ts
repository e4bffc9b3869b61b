import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '@/components/record/address';
import { RECORD_FILES, type RecordFileName } from '@/evidence/record-files/index';
import { getRecords } from '@/evidence/site';
import { toCsv } from '@/lib/csv';

export const getStaticPaths = (() =>
  Object.keys(RECORD_FILES).map((records) => ({ params: { records } }))) satisfies GetStaticPaths;

/** The records of one collection, one in a row. */
export const GET: APIRoute = async ({ params, site }) => {
  const { columns, rows } = RECORD_FILES[params['records'] as RecordFileName];
  return new Response(toCsv(columns, rows(await getRecords(), absolute(site))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
