import type { APIRoute, GetStaticPaths } from 'astro';
import { JSON_FILES } from '@/evidence/record-files/index';
import { jsonOf } from '@/evidence/record-files/json';
import { getEvidence } from '@/evidence/site';
import { absolute } from '@/lib/urls';

export const getStaticPaths = (() =>
  [...JSON_FILES].map(([file, published]) => ({
    params: { file },
    props: { published },
  }))) satisfies GetStaticPaths;

/** The records of one kind as they are written, each with its address on this site. */
export const GET: APIRoute = async ({ props, site }) =>
  Response.json(
    jsonOf(props['published'], await getEvidence(), absolute(site, import.meta.env.BASE_URL)),
  );
