import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { listen, siteHandler } from '../../../scripts/site/server.ts';
import { folderWith } from '../../support/folder.ts';

const HOST = 'localhost';

async function start(port = 0, tries?: number) {
  const folder = folderWith({
    'index.html': '<h1>“Home”</h1>',
    '404.html': 'Not here',
    'claims/index.html': 'Claims',
    'font.woff2': new Uint8Array([1, 2, 3]),
    'data.csv': 'a,b',
  });
  const listening = await listen(siteHandler({ folder, base: '/sub/' }), port, HOST, tries);
  onTestFinished(() => {
    listening.server.close();
    listening.server.closeAllConnections();
  });
  return listening.port;
}

/** Asks without the help of fetch, which decompresses, follows redirects and tidies paths. */
async function ask(
  port: number,
  path: string,
  method = 'GET',
  encoding = 'gzip',
  more: Record<string, string> = {},
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const headers = { 'accept-encoding': encoding, ...more };
      const options = { host: HOST, port, path, method, headers };
      request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('sends text compressed, with type and caching of GitHub Pages', async () => {
  const { status, headers, body } = await ask(await start(), '/sub/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=600',
    'content-encoding': 'gzip',
    'content-length': String(body.length),
    'content-type': 'text/html; charset=utf-8',
    vary: 'Accept-Encoding',
  });
  expect(gunzipSync(body).toString()).toBe('<h1>“Home”</h1>');
});

test('sends text as it is to who does not take gzip', async () => {
  const { headers, body } = await ask(await start(), '/sub/data.csv', 'GET', 'br');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('a,b');
});

test('compresses nothing for who refuses gzip', async () => {
  const port = await start();
  for (const encoding of ['gzip;q=0', 'br, gzip; q=0', 'identity, gzip;q=0.0'])
    expect((await ask(port, '/sub/data.csv', 'GET', encoding)).headers['content-encoding']).toBe(
      undefined,
    );
  const { headers } = await ask(port, '/sub/data.csv', 'GET', 'br;q=1, gzip;q=0.5');
  expect(headers['content-encoding']).toBe('gzip');
});

test('sends nothing of a file that the browser has, and a changed file anew', async () => {
  const port = await start();
  const { headers } = await ask(port, '/sub/data.csv');
  const tag = String(headers['etag']);
  expect(tag).toMatch(/^"\S+"$/);
  const again = await ask(port, '/sub/data.csv', 'GET', 'gzip', { 'if-none-match': `W/${tag}` });
  expect(again).toMatchObject({ status: 304, headers: { etag: tag } });
  expect(again.body).toHaveLength(0);
  const other = await ask(port, '/sub/font.woff2', 'GET', 'gzip', { 'if-none-match': tag });
  expect(other.status).toBe(200);
  // What stands for a missing page is not the page.
  const missing = await ask(port, '/sub/nothing', 'GET', 'gzip', { 'if-none-match': '*' });
  expect(missing.status).toBe(404);
});

test('sends parts of a file, and says where none is', async () => {
  const port = await start();
  const part = (range: string, more = {}) =>
    ask(port, '/sub/data.csv', 'GET', 'gzip', { range, ...more });
  for (const [range, body, told] of [
    ['bytes=0-0', 'a', 'bytes 0-0/3'],
    ['bytes=1-', ',b', 'bytes 1-2/3'],
    ['bytes=-1', 'b', 'bytes 2-2/3'],
    ['bytes=-9', 'a,b', 'bytes 0-2/3'],
    ['bytes=2-99', 'b', 'bytes 2-2/3'],
  ] as const) {
    const { status, headers, body: bytes } = await part(range);
    expect([status, headers['content-range'], bytes.toString()], range).toEqual([206, told, body]);
    expect(headers['content-length'], range).toBe(String(body.length));
  }
  for (const range of ['bytes=3-', 'bytes=-0'])
    expect(await part(range), range).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */3' },
    });
  for (const range of ['bytes=0-0,2-2', 'bytes=2-1', 'lines=1-2', 'bytes=-'])
    expect((await part(range)).status, range).toBe(200);
  const { headers } = await part('bytes=0-0');
  const same = { 'if-range': String(headers['etag']) };
  expect((await part('bytes=0-0', same)).status).toBe(206);
  expect((await part('bytes=0-0', { 'if-range': '"other"' })).status).toBe(200);
});

test('does not compress fonts', async () => {
  const { headers, body } = await ask(await start(), '/sub/font.woff2');
  expect(headers['content-type']).toBe('font/woff2');
  expect(headers['content-encoding']).toBeUndefined();
  expect([...body]).toEqual([1, 2, 3]);
});

test('redirects to the folder', async () => {
  const { status, headers } = await ask(await start(), '/sub/claims?q=1');
  expect(status).toBe(301);
  expect(headers.location).toBe('/sub/claims/?q=1');
});

test('sends the page for missing addresses with status 404', async () => {
  const { status, body } = await ask(await start(), '/sub/nothing', 'GET', 'identity');
  expect(status).toBe(404);
  expect(body.toString()).toBe('Not here');
});

test('answers HEAD without a body and refuses what would change something', async () => {
  const port = await start();
  const head = await ask(port, '/sub/', 'HEAD');
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  const post = await ask(port, '/sub/', 'POST');
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('takes the next free port, unless told to try one only', async () => {
  const first = await start();
  const second = await start(first);
  expect(second).toBeGreaterThan(first);
  await expect(start(first, 1)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
