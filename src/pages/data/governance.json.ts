import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { getRecords } from '@/evidence/site';
import { SITE } from '@/lib/site';

/** Maintainers, activity, surveys and conformance reports as they are written. */
export const GET: APIRoute = async ({ site }) =>
  Response.json({
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    page: absolute(site)('/governance/'),
    record: (await getRecords()).governance,
  });
