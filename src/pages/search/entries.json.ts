import type { APIRoute } from 'astro';
import { allEntries } from '@/components/search/all-entries';

/** What the index of the search is made of; src/delivery/search-index.ts reads it after the build and takes it away. */
export const GET: APIRoute = async () => Response.json(await allEntries());
