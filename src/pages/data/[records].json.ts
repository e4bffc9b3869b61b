import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '@/components/record/address';
import { RECORD_FILES, type RecordFileName } from '@/evidence/record-files/index';
import { getRecords } from '@/evidence/site';
import { SITE } from '@/lib/site';

export const getStaticPaths = (() =>
  Object.keys(RECORD_FILES).map((records) => ({ params: { records } }))) satisfies GetStaticPaths;

/** The records of one collection as they are written, each with its address on this site. */
export const GET: APIRoute = async ({ params, site }) => {
  const file = RECORD_FILES[params['records'] as RecordFileName];
  const address = absolute(site);
  return Response.json({
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    page: address(file.page),
    records: file.json(await getRecords(), address),
  });
};
