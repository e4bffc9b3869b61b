/** Checks all content and prints every problem with file, line, what was found and how to fix it. */
import { checkContent } from '../src/check/content.ts';
import { ContentError } from '../src/records/problem.ts';

const { reading, problems } = checkContent(process.cwd());
if (problems.length) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const { claims, sources, runs, advisories, events } = reading.records;
  console.log(
    `Content is sound: ${String(claims.length)} claims, ${String(sources.length)} sources, ${String(runs.length)} runs, ${String(advisories.length)} advisories, ${String(events.length)} events.`,
  );
}
