/** A file name that the bundler marks with a hash of the content: `Base.CNRk8XfB.css`. */
const HASHED = /(_astro\/[^\s"'`()<>?#]+?)\.[\w-]{8}(\.\w+)/g;

/** Path of a file without the hash in its name, so that it can be found in another build. */
export const withoutHash = (path: string): string => path.replace(HASHED, '$1$2');

/** A text file without what changes only because a style sheet or script changed. */
export const withoutHashes = (text: string): string =>
  withoutHash(text).replace(/'sha(256|384|512)-[\w+/=]+'/g, "'sha$1'");
