/**
 * Runs Astro with its telemetry off, so that building the site sends nothing to anyone.
 *
 * Usage: node scripts/astro.ts build|dev|check [options of Astro]
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
