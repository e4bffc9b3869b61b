import type { APIRoute } from 'astro';
import { absolute } from '@/components/record/address';
import { getRecords } from '@/evidence/site';
import { SITE } from '@/lib/site';

/** The studies side by side, with the rules for their use. */
export const GET: APIRoute = async ({ site }) => {
  const { tiers } = await getRecords();
  return Response.json({
    title: SITE.title,
    license: 'CC-BY-4.0',
    recordClosed: SITE.recordClosed,
    page: absolute(site)('/benchmarks/'),
    ...tiers,
  });
};
