import { createHash } from 'node:crypto';

/** Attributes that lead to pages, in frames too: what opens them from disk needs the name of the page itself. */
const LINKS = new Set(['href', 'action', 'src']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The way from a page up to the root of the site: "./" from `index.html`, "../../" from `claims/x/index.html`. */
const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 1) || './';

/** The name of a page in the address of a link: a server gives `claims/` its page, a disk does not. */
function named(address: string): string {
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  return path === '' || path.endsWith('/')
    ? `${path}index.html${address.slice(path.length)}`
    : address;
}

/**
 * A page with every address of the site made relative to it, so that it works in any folder and
 * from disk. Styles change with the addresses in them; so do their hashes in the policy.
 *
 * @param html the page as it was built
 * @param page its file below the root of the site, such as `claims/index.html`
 * @param base the sub-path it was built for, with a slash at both ends
 */
export function relativeHtml(html: string, page: string, base: string): string {
  const up = upFrom(page);
  let made = html.replace(
    new RegExp(`(\\s)([\\w-]+)="${escaped(base)}([^"]*)"`, 'g'),
    (_, space: string, attribute: string, rest: string) =>
      `${space}${attribute}="${up}${LINKS.has(attribute) ? named(rest) : rest}"`,
  );
  for (const [, style = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
    const relative = style.replaceAll(`url(${base}`, `url(${up}`);
    if (relative === style) continue;
    made = made.replace(style, () => relative).replace(sha256(style), () => sha256(relative));
  }
  return made;
}
