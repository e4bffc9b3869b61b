import { formatDate } from '../../lib/dates.ts';
import type { Records } from '../../records/collections.ts';
import { box, dateOf, label, line, type Mini, WIDTH, yearOf } from './mini.ts';

const FROM = 2018;
const LEFT = 0;

/** Mutual TLS between workloads by year, from the dates of the timeline. */
export function security(records: Records): Mini {
  const http = dateOf(records, 'linkerd-2-3');
  const tcp = dateOf(records, 'linkerd-2-9');
  const auth = dateOf(records, 'cilium-1-14');
  const deprecated = dateOf(records, 'cilium-mutual-auth-deprecated');
  const ztunnel = dateOf(records, 'cilium-1-19');
  const end = records.reviews.find(({ id }) => id === 'timeline')?.reviewedOn ?? deprecated;
  const to = yearOf(end);
  const x = (date: string): number => LEFT + ((yearOf(date) - FROM) / (to - FROM)) * (WIDTH - LEFT);
  const bar = (y: number, a: string, b: string, kind: string): string =>
    box(x(a), y, x(b) - x(a), 15, kind);
  const years = [];
  for (let year = FROM; year <= to; year += 2) years.push(year);
  const body =
    years
      .map((year) => {
        const at = x(`${String(year)}-01-01`);
        return (
          line(at, 6, at, 150, 'm-grid') +
          label(at, 167, String(year), 'm-n', year === FROM ? 'start' : 'middle')
        );
      })
      .join('') +
    label(0, 16, 'Linkerd', 'm-b m-lt m-h') +
    bar(24, http, tcp, 'm-l m-soft') +
    bar(24, tcp, end, 'm-l') +
    label(x(http), 55, 'HTTP', 'm-n m-h', 'end') +
    label(x(tcp), 55, 'all TCP, by default', 'm-n m-h') +
    label(0, 84, 'Cilium', 'm-b m-ct m-h') +
    bar(78, auth, deprecated, 'm-hc m-oc') +
    label(x(auth) - 5, 90, 'mutual auth., beta', 'm-n m-h', 'end') +
    line(x(deprecated), 72, x(deprecated), 99, 'm-stop') +
    label(x(deprecated), 112, 'deprecated', 'm-n m-h', 'end') +
    bar(124, ztunnel, end, 'm-hc m-oc') +
    label(x(ztunnel) - 5, 136, 'mutual TLS by ztunnel, beta', 'm-n m-h', 'end');
  return {
    title: 'Mutual TLS between workloads, by year',
    method:
      'Solid: on by default. Light: HTTP only. Hatched: beta. Mutual authentication was not mutual TLS.',
    alt: `Linkerd: mutual TLS by default for HTTP from ${formatDate(http)}, for all TCP from ${formatDate(tcp)}. Cilium: mutual authentication in beta from ${formatDate(auth)}, deprecated ${formatDate(deprecated)}; mutual TLS by ztunnel in beta from ${formatDate(ztunnel)}.`,
    claim: 'cilium-current-mtls-ztunnel',
    body,
    height: 172,
  };
}
