/**
 * Day of the build, YYYY-MM-DD in UTC. SOURCE_DATE_EPOCH (seconds, the convention of reproducible
 * builds) fixes it, so that the same input gives the same bytes.
 */
export function buildDate(env: Record<string, string | undefined> = process.env): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH']);
  const date =
    env['SOURCE_DATE_EPOCH'] && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
