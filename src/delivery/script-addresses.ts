import type { Plugin } from 'vite';

const ADDRESS = '?address';

/**
 * `import address from './part.ts?address'` gives the address of a script, so that it can be fetched before it is
 * needed and read by the browser only then: `import('./part.ts')` would read and run it at once.
 */
export const scriptAddresses = (): Plugin => {
  let isBuild = false;
  return {
    name: 'script-addresses',
    enforce: 'pre',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    async resolveId(id, importer) {
      if (!id.endsWith(ADDRESS)) return undefined;
      const file = await this.resolve(id.slice(0, -ADDRESS.length), importer);
      return file ? `${file.id}${ADDRESS}` : undefined;
    },
    load(id) {
      if (!id.endsWith(ADDRESS)) return undefined;
      const file = id.slice(0, -ADDRESS.length);
      if (!isBuild) return `export default ${JSON.stringify(`/@fs${file}`)};`;
      const chunk = this.emitFile({ type: 'chunk', id: file });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
};
