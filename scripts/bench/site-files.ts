import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from '../site/resolve.ts';

/** Files of a built site by their path below its folder; each is read and compressed once. */
export class SiteFiles {
  readonly #site: Site;
  readonly #contents = new Map<string, Buffer>();
  readonly #sizes = new Map<string, number>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** The file as text; bytes beyond ASCII are not decoded. */
  text(file: string): string {
    return this.#bytes(file).toString('latin1');
  }

  /** Bytes of all files together after gzip; a file named twice counts once. */
  gzipped(files: Iterable<string>): number {
    let sum = 0;
    for (const file of new Set(files)) {
      const size = this.#sizes.get(file) ?? gzipSync(this.#bytes(file)).length;
      this.#sizes.set(file, size);
      sum += size;
    }
    return sum;
  }

  /** Files of this site behind addresses found in one of its files; other hosts are left out. */
  behind(urls: readonly string[], foundIn: string): string[] {
    const { base } = this.#site;
    const from = new URL(base + foundIn, 'http://site');
    return urls
      .filter((url) => URL.canParse(url, from))
      .map((url) => new URL(url, from))
      .filter(({ host, pathname }) => host === from.host && pathname.startsWith(base))
      .map(({ pathname }) => decodeURIComponent(pathname.slice(base.length)));
  }

  #bytes(file: string): Buffer {
    let bytes = this.#contents.get(file);
    if (bytes === undefined) {
      bytes = readFileSync(join(this.#site.folder, file));
      this.#contents.set(file, bytes);
    }
    return bytes;
  }
}
