import type { APIRoute } from 'astro';
import { choiceData } from '@/evidence/choose';
import { getEvidence } from '@/evidence/site';
import { buildDate } from '@/lib/build-date';

/** What the documents of a choice are made of, for the pages that write them. */
export const GET: APIRoute = async () =>
  Response.json(choiceData(await getEvidence(), buildDate()));
