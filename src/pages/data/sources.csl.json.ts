import type { APIRoute } from 'astro';
import { citable, readOn } from '@/evidence/citable';
import { getRecords } from '@/evidence/site';
import { cslItem } from '@/lib/citation';
import { absolute } from '@/lib/urls';

/** Every source as an item of CSL-JSON. */
export const GET: APIRoute = async ({ site }) => {
  const { sources, reviews } = await getRecords();
  return Response.json(
    sources.map((source) =>
      cslItem(citable(source, absolute(site, import.meta.env.BASE_URL), readOn(reviews))),
    ),
  );
};
