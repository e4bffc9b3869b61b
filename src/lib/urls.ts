/** Makes an absolute address from a path below the base. */
export type Address = (path: string) => string;

/** Joins a base path such as "/linkerd-vs-cilium/" and a site path such as "/claims/". */
export function withBase(base: string, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return root + path.replace(/^\//, '');
}

/** The path of a page below the base, with leading and trailing slash; inverse of `withBase`. */
export function withoutBase(base: string, pathname: string): string {
  const root = base.replace(/\/$/, '');
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  return path.startsWith('/') ? path : `/${path}`;
}
