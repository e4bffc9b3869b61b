/** Makes an absolute address from a path below the base. */
export type Address = (path: string) => string;

/** Joins a base path such as "/linkerd-vs-cilium/" and a site path such as "/claims/". */
export function withBase(base: string, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return root + path.replace(/^\//, '');
}

/** Makes absolute addresses below a base. Throws where no site is configured. */
export function absolute(site: URL | undefined, base: string): Address {
  if (!site)
    throw new Error('Set "site" in astro.config.mjs: addresses in files must be absolute.');
  return (path) => new URL(withBase(base, path), site).href;
}

/** The path of a page below the base, with leading and trailing slash; inverse of `withBase`. */
export function withoutBase(base: string, pathname: string): string {
  const root = base.replace(/\/$/, '');
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  return path.startsWith('/') ? path : `/${path}`;
}
