import { createHash } from 'node:crypto';

/** The content security policy of a page: files of the site, and one script by its hash. That of the styles is put in once they are final. */
export const policyWith = (script: string): string =>
  `default-src 'self'; script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'`;
