import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '@/components/record/address';
import { LIVEWYER_JSON, type LivewyerFile, livewyerOrigin } from '@/evidence/benchmarks/files';
import { getRecords } from '@/evidence/site';
import { pageOf } from '@/kinds/addresses';
import { SITE } from '@/lib/site';

export const getStaticPaths = (() =>
  Object.keys(LIVEWYER_JSON).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** One file of the LiveWyer study, with the terms of its raw data. */
export const GET: APIRoute = async ({ params, site }) => {
  const records = await getRecords();
  const address = absolute(site);
  return Response.json({
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    page: address(pageOf('study')),
    rawData: livewyerOrigin(records),
    ...LIVEWYER_JSON[params['file'] as LivewyerFile](records, address),
  });
};
