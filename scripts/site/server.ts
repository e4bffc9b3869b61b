import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';
import { answer, type Site } from './resolve.ts';

/** Where a server listens. */
export interface Listening {
  server: Server;
  port: number;
}

const PORTS_TO_TRY = 20;

/** Serves a built site as GitHub Pages does: gzip, ten minutes of caching, open to other sites. */
export function siteHandler(site: Site): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = answer(site, request.url ?? '/');
    if (found.kind === 'redirect') {
      response.writeHead(found.status, { location: found.location }).end();
      return;
    }
    if (found.kind === 'error') {
      response.writeHead(found.status).end();
      return;
    }
    const type = contentType(found.file);
    const raw = readFileSync(found.file);
    const gzip =
      isCompressible(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = gzip ? gzipSync(raw) : raw;
    response.writeHead(found.status, {
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'content-length': body.length,
      'content-type': type,
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
      ...(isCompressible(type) ? { vary: 'Accept-Encoding' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Starts listening at `port`, or at the next free one after it; port 0 takes any free one.
 *
 * @throws the system's error when the port may not be used, or when twenty in a row are taken.
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  tries = PORTS_TO_TRY,
): Promise<Listening> {
  const server = createServer(handler);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken && tries > 1) return listen(handler, port + 1, host, tries - 1);
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, port: address.port };
}
