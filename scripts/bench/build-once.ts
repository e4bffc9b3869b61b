/**
 * Builds the site in the current folder once and prints one line of JSON: seconds and peak memory.
 * A process of its own, so that the peak is that of this build alone.
 */
import { build } from 'astro';

const start = performance.now();
await build({ root: process.cwd(), logLevel: 'error' });
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    // Linux and macOS give kibibytes here.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
