import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { gzipSync } from 'node:zlib';
import { entityTag, hasAlready, partAsked, takesGzip } from './conditions.ts';
import { contentType, isCompressible } from './content-type.ts';
import { answer, type Site } from './resolve.ts';

/** Where a server listens. */
export interface Listening {
  server: Server;
  port: number;
}

const PORTS_TO_TRY = 20;

/** Sends a file, or as much of it as was asked for; nothing of one that the browser has. */
function send(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { status, file }: { status: 200 | 404; file: string },
): void {
  const type = contentType(file);
  const raw = readFileSync(file);
  const isPart = status === 200 && headers.range !== undefined;
  const gzip = !isPart && isCompressible(type) && takesGzip(headers);
  const body = gzip ? gzipSync(raw) : raw;
  const tag = entityTag(raw, gzip ? '-gzip' : '');
  const sent = {
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=600',
    etag: tag,
    ...(isCompressible(type) ? { vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && hasAlready(headers, tag)) {
    response.writeHead(304, sent).end();
    return;
  }
  const part = isPart ? partAsked(headers, body.length, tag) : 'all';
  if (part === 'none') {
    response.writeHead(416, { ...sent, 'content-range': `bytes */${String(body.length)}` }).end();
    return;
  }
  const { first, last } = part === 'all' ? { first: 0, last: body.length - 1 } : part;
  response.writeHead(part === 'all' ? status : 206, {
    ...sent,
    'content-length': last - first + 1,
    'content-type': type,
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    ...(part === 'all'
      ? {}
      : { 'content-range': `bytes ${String(first)}-${String(last)}/${String(body.length)}` }),
  });
  response.end(method === 'HEAD' ? undefined : body.subarray(first, last + 1));
}

/**
 * Serves a built site as GitHub Pages does: gzip, ten minutes of caching, open to other sites, parts of
 * files, and nothing of a file that has not changed.
 */
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
    send(request, response, found);
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
