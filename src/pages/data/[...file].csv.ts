import type { APIRoute, GetStaticPaths } from 'astro';
import { tableOf } from '@/evidence/record-files/csv';
import { CSV_FILES } from '@/evidence/record-files/index';
import { getEvidence } from '@/evidence/site';
import { toCsv } from '@/lib/csv';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (() =>
  [...CSV_FILES].map(([file, name]) => ({
    params: { file },
    props: { name },
  }))) satisfies GetStaticPaths;

/** The records of one kind, one in a row. */
export const GET: APIRoute = async ({ props, site }) => {
  const { columns, rows } = tableOf(
    props['name'],
    await getEvidence(),
    absolute(site, import.meta.env.BASE_URL),
  );
  return new Response(toCsv(columns, rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
