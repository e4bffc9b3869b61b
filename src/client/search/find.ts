import type { Answer, Found, Request } from '@/lib/search/found';
import type { ResultKind } from '@/lib/search/result-kinds';

/** How long the index may take to come, in milliseconds. */
const PATIENCE = 20_000;

let worker: Worker | undefined;
let last = 0;

/** Looks up a query in the index below a base address. Rejects where the index does not come. */
export function find(
  base: string,
  query: string,
  { each, kind }: { each: number; kind?: ResultKind },
): Promise<Found> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const used = worker;
  const id = ++last;
  const request: Request = {
    id,
    query,
    each,
    folder: new URL(`${base}search/index/`, location.href).href,
    ...(kind && { kind }),
  };
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const give = (act: () => void): void => {
      stop.abort();
      clearTimeout(timer);
      act();
    };
    const fail = (reason: string): void =>
      give(() => {
        used.terminate();
        if (worker === used) worker = undefined;
        reject(new Error(reason));
      });
    const timer = setTimeout(() => fail('it did not come in time'), PATIENCE);
    used.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if ('error' in data) fail(data.error);
        else give(() => resolve(data.found));
      },
      { signal: stop.signal },
    );
    used.addEventListener('error', () => fail('its script did not come'), { signal: stop.signal });
    used.postMessage(request);
  });
}
