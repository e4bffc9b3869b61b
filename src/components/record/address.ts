import { type Address, withBase } from '@/lib/urls';

/** Makes absolute addresses below the base of this build. Throws where no site is configured. */
export function absolute(site: URL | undefined): Address {
  if (!site)
    throw new Error('Set "site" in astro.config.mjs: addresses in files must be absolute.');
  return (path) => new URL(withBase(import.meta.env.BASE_URL, path), site).href;
}
