/**
 * Looks a query up in the index, apart from the page: its WebAssembly then needs no word in the policy
 * of the page, and typing never waits for it. A file of the index that does not come is an error, and
 * not the answer that there is nothing.
 */
import type { Answer, Request } from '@/lib/search/found';
import { type Index, lookUp, openIndex } from '@/lib/search/look-up';

let failed: string | undefined;
const fetchFile = self.fetch;
self.fetch = async (...request: Parameters<typeof fetch>) => {
  try {
    const response = await fetchFile(...request);
    if (!response.ok) throw new Error(String(response.status));
    return response;
  } catch (error) {
    failed = `${String(request[0])}: ${String(error)}`;
    throw error;
  }
};

let opening: Promise<Index> | undefined;
const open = async (folder: string): Promise<Index> =>
  openIndex(await import(/* @vite-ignore */ `${folder}pagefind.js`), folder);

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { id, query, folder } = data;
  let answer: Answer;
  try {
    failed = undefined;
    opening ??= open(folder);
    const found = await lookUp(await opening, query, data);
    if (failed !== undefined) throw new Error(failed);
    answer = { id, found };
  } catch (error) {
    opening = undefined;
    answer = { id, error: failed ?? String(error) };
  }
  self.postMessage(answer);
});
