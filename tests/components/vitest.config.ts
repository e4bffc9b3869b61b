import { getViteConfig } from 'astro/config';

// Compiles components as Astro does, without the content of the site behind them.
export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
  { configFile: false },
);
