/** Signs that a path has in an address without being written otherwise. */
const PLAIN = /^\/(?:[\w.~!$'()*+,;=:@-]+\/)*$/;

/**
 * What is wrong with the address a site is built for, with what to give instead; undefined where it
 * can be built. `site` is the host with its scheme, `base` the path, which stands in every link.
 */
export function addressFault(site: string | undefined, base: string): string | undefined {
  if (site !== undefined && !/^https?:\/\/[^/?#]+\/?$/.test(site)) {
    const given = URL.canParse(site) ? new URL(site) : undefined;
    const isPath = given !== undefined && /^https?:$/.test(given.protocol);
    return isPath
      ? `--site is "${site}"; it takes the host alone. Give --site ${given.origin} --base ${given.pathname.replace(/\/*$/, '/')}`
      : `--site is "${site}"; it must be a host with its scheme, such as https://x.example`;
  }
  if (URL.canParse(base) || base.startsWith('//'))
    return `--base is "${base}"; it takes the path alone, such as /any/path/. The host belongs to --site`;
  const path = `/${base}/`.replace(/\/+/g, '/');
  if (/[?#\\]|(?:^|\/)\.{1,2}\//.test(path))
    return `--base is "${base}"; it must be a path without "?", "#", "\\" and steps such as "..", such as /any/path/`;
  if (PLAIN.test(path)) return undefined;
  // Astro finds no page of a route with parameters below a path that is written with "%".
  return `--base is "${base}"; it must be a path of letters from a to z, digits and signs such as "-" and "_", without spaces and "%". For another folder take the file that npm run archive writes, which works below any path`;
}
