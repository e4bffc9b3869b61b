import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a host answers to an address: a file with a status, or another address. */
export type Answer =
  | { kind: 'file'; status: 200 | 404; file: string }
  | { kind: 'redirect'; status: 301 | 302; location: string }
  | { kind: 'error'; status: 400 | 404 };

/** A built site and the sub-path it is served under, such as `/linkerd-vs-cilium/`. */
export interface Site {
  folder: string;
  base: string;
}

/**
 * Answers an address as GitHub Pages does for a project site: `/x` is the file `x`, else
 * `x.html`, else 301 to the folder `/x/`; a folder is its `index.html`; everything else is
 * `404.html`. One addition for convenience: `/` leads to the base.
 *
 * `target` is the path and query of the request line, still encoded.
 */
export function answer(site: Site, target: string): Answer {
  const [encoded = '', query] = splitOnce(target, '?');
  const suffix = query === undefined ? '' : `?${query}`;
  const path = decode(encoded);
  if (path === undefined) return { kind: 'error', status: 400 };

  // Written as in an address, it may be encoded otherwise than in the request.
  const base = decode(site.base) ?? site.base;
  if (!path.startsWith(base)) {
    if (`${path}/` === base) return redirect(301, site.base + suffix);
    return path === '/' ? redirect(302, site.base + suffix) : notFound(site);
  }

  const inside = path.slice(base.length);
  // A doubled slash would turn the redirect to a folder into one to another host.
  if (inside.startsWith('/')) return notFound(site);
  if (inside === '' || inside.endsWith('/')) {
    const index = fileAt(site.folder, `${inside}index.html`);
    return index ? { kind: 'file', status: 200, file: index } : notFound(site);
  }
  const file = fileAt(site.folder, inside) ?? fileAt(site.folder, `${inside}.html`);
  if (file) return { kind: 'file', status: 200, file };
  return fileAt(site.folder, `${inside}/index.html`)
    ? redirect(301, `${encoded}/${suffix}`)
    : notFound(site);
}

function redirect(status: 301 | 302, location: string): Answer {
  return { kind: 'redirect', status, location };
}

function notFound(site: Site): Answer {
  const file = fileAt(site.folder, '404.html');
  return file ? { kind: 'file', status: 404, file } : { kind: 'error', status: 404 };
}

/** Path of a regular file inside the folder, or undefined; never one outside, also not by link. */
function fileAt(folder: string, path: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Decoded path, or undefined if it is not valid or could mean something else to a file system. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
