/** What Vite calls its helper for imports that come later. */
const HELPER = '\0vite/preload-helper.js';

/**
 * The same in few bytes, since every page loads it: what a script needs is asked for together with it. Vite's own also
 * looks after nonces and old browsers, and waits for style sheets; scripts of this site import none.
 */
const LIGHT = `
const asked = new Set();
export const __vitePreload = (load, needed = []) => {
  for (const file of needed) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.href = new URL('../' + file, import.meta.url).href;
    document.head.append(link);
  }
  return load();
};`;

/** Puts a lighter helper for imports that come later in place of Vite's. */
export const lightImports = () => ({
  name: 'light-imports',
  apply: 'build' as const,
  enforce: 'pre' as const,
  load: (id: string): string | undefined => (id === HELPER ? LIGHT : undefined),
});
