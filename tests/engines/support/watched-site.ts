import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { readBase } from '../../../scripts/site/base.ts';
import { answer } from '../../../scripts/site/resolve.ts';
import { listen, siteHandler } from '../../../scripts/site/server.ts';
import { DIST } from '../../support/site.ts';

/** Address of the script that is added to every page, below the base. */
const WATCHER = 'watcher.js';

/**
 * Keeps what goes wrong in a page in `window.faults`. Not every driver tells of the console, so the
 * page does; being a file of the site itself, the script is within the policy of the page.
 */
const WATCH = `
window.faults = [];
const told = console.error;
console.error = (...words) => { window.faults.push(words.join(' ')); told(...words); };
addEventListener('error', (event) => window.faults.push(
  event.message || 'did not load: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => window.faults.push('unhandled: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => window.faults.push(
  'against the policy: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

/** The built site, each page of which keeps its faults; with the address of its home page. */
export async function serveWatched(): Promise<{ home: string; server: Server }> {
  const site = { folder: DIST, base: readBase(DIST) };
  const plain = siteHandler(site);
  const { server, port } = await listen(
    (request, response) => {
      if (request.url === site.base + WATCHER) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(WATCH);
        return;
      }
      const found = answer(site, request.url ?? '/');
      if (found.kind !== 'file' || !found.file.endsWith('.html')) {
        plain(request, response);
        return;
      }
      const html = readFileSync(found.file, 'utf8').replace(
        '<head>',
        `<head><script src="${site.base}${WATCHER}"></script>`,
      );
      response.writeHead(found.status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
    0,
    'localhost',
  );
  return { home: `http://localhost:${port}${site.base}`, server };
}
