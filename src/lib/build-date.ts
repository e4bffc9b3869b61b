/**
 * Day of the build, YYYY-MM-DD in UTC. SOURCE_DATE_EPOCH (seconds, the convention of reproducible
 * builds) fixes it, so that the same input gives the same bytes.
 *
 * @throws where SOURCE_DATE_EPOCH is no count of seconds, since a build would take another day for it.
 */
export function buildDate(env: Record<string, string | undefined> = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return new Date().toISOString().slice(0, 10);
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, such as ` +
        'that of the last commit: $(git log -1 --format=%ct).',
    );
  return date.toISOString().slice(0, 10);
}
