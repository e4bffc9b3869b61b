// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/check/integration.ts';
import { addressGate } from './src/delivery/address-gate.ts';
import { pageHeads } from './src/delivery/integration.ts';
import { lightImports } from './src/delivery/light-imports.ts';
import { pageFiles } from './src/delivery/page-files.ts';
import { scriptAddresses } from './src/delivery/script-addresses.ts';
import { searchIndex } from './src/delivery/search-index.ts';
import { filterSheet } from './src/evidence/filter-sheet.ts';
import { idRedirects } from './src/records/redirects.ts';

// site and base are defaults: `npm run build -- --site https://x.example --base /any/path/` builds for any host.
export default defineConfig({
  site: 'https://linkerd-vs-cilium.github.io',
  base: '/linkerd-vs-cilium/',
  trailingSlash: 'always',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  // On pointing at a link, or with the focus on it; not where a reader saves data.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  markdown: { syntaxHighlight: false },
  integrations: [
    addressGate(),
    contentGate(),
    idRedirects(),
    mdx(),
    pageHeads(),
    pageFiles(),
    searchIndex(),
  ],
  vite: {
    // Beside the other things that a build keeps, so that packages may belong to somebody else.
    cacheDir: './.astro/vite',
    plugins: [
      tailwindcss(),
      lightImports(),
      scriptAddresses(),
      {
        name: 'filter-sheet',
        resolveId: (id) => (id === 'virtual:filters.css' ? id : undefined),
        load: (id) => (id === 'virtual:filters.css' ? filterSheet() : undefined),
      },
    ],
    build: {
      // The content security policy allows scripts only from files of this site.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Reading a property changes nothing here; without that word the scales of Chart.js that no figure uses stay in.
        treeshake: { propertyReadSideEffects: false },
        onLog(level, log, handler) {
          // One such warning per MDX file; the directive is Astro's own.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
