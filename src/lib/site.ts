/** Repository of the copy that is built: SITE_REPOSITORY, or the repository that GitHub Actions builds. */
const repository = (env: Record<string, string | undefined>): string =>
  env['SITE_REPOSITORY'] ??
  `https://github.com/${env['GITHUB_REPOSITORY'] ?? 'linkerd-vs-cilium/linkerd-vs-cilium'}`;

/** Names, addresses and dates of the site as a whole. */
export const SITE = {
  name: 'Linkerd vs Cilium',
  title: 'Linkerd vs Cilium: five key differences, with the evidence',
  description:
    'A vendor compared Linkerd and Cilium in 2024. Every claim of that page, checked one by one, with sources on both sides, dates, and figures drawn from raw data.',
  repository: repository(process.env),
  /** Day on which the record was closed; later events are not covered. */
  recordClosed: '2026-11-22',
} as const;

/** Address where a file of the repository can be edited. */
export const editUrl = (file: string): string => `${SITE.repository}/edit/main/${file}`;

/** Address of a new report, with some fields of its form (`.github/ISSUE_TEMPLATE/`) filled in. */
export const reportUrl = (
  form: 'report-a-claim' | 'report-an-error',
  fields: Readonly<Record<string, string>>,
): string =>
  `${SITE.repository}/issues/new?template=${form}.yml&${Object.entries(fields)
    .map(([id, value]) => `${id}=${encodeURIComponent(value).replaceAll('%2F', '/')}`)
    .join('&')}`;
