import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFiles, schemaText } from '@/records/json-schema';

/** The JSON Schemas of the data, at addresses an editor can fetch. */
export const getStaticPaths = (() =>
  schemaFiles().map(({ name, schema }) => ({
    params: { name },
    props: { text: schemaText(schema) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/schema+json' } });
