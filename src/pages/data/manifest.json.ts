import type { APIRoute } from 'astro';
import { getEvidence } from '@/evidence/site';
import { manifest } from '@/figures/output/manifest';
import { absolute } from '@/lib/urls';

/** Every file of data with its fields; sizes and checksums are filled in once the files are written. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(manifest(await getEvidence(), absolute(site, import.meta.env.BASE_URL)));
