import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Name of some bytes, which changes with them; `suffix` tells encodings of one file apart. */
export const entityTag = (bytes: Uint8Array, suffix = ''): string =>
  `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${suffix}"`;

/** Whether a browser has these bytes already. */
export function hasAlready(headers: IncomingHttpHeaders, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known !== undefined && (known.includes(tag) || known.includes('*'));
}

/** Whether a browser takes gzip: it names it, and not with a weight of nothing. */
export function takesGzip(headers: IncomingHttpHeaders): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',');
  const gzip = named.map((one) => one.trim().split(/\s*;\s*q=/)).find(([name]) => name === 'gzip');
  return gzip !== undefined && Number(gzip[1] ?? 1) > 0;
}

/** Bytes that a request asks for, first and last; all of them, or none of those there are. */
export type Part = { first: number; last: number } | 'all' | 'none';

/**
 * The part of `size` bytes that a request asks for. A request for several parts, or for one of bytes
 * that have changed since, gets all, which HTTP allows.
 */
export function partAsked(headers: IncomingHttpHeaders, size: number, tag: string): Part {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (from === '' && to === '') return 'all';
  if (headers['if-range'] !== undefined && headers['if-range'] !== tag) return 'all';
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < first) return 'all';
  return first < size && last >= first ? { first, last } : 'none';
}
