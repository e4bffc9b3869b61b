/** What a host answered: what of it the checks ask for. */
export interface Fetched {
  status: number;
  /** Media type without its parameters. */
  type: string;
  bytes: Uint8Array;
  text: string;
  /** Address after redirects. */
  address: string;
}

/** Fetches an address as a program would; undefined where nothing answers. */
export type FetchFile = (address: string) => Promise<Fetched | undefined>;

/** A host that is slower than this does not answer, in milliseconds. */
const PATIENCE = 30_000;
/** Tries of an address, since hosts of pages stumble for a moment after a publication. */
const TRIES = 3;
const REST = 2_000;

/** Fetches each address once, however often it is asked for. */
export function fetchOnce(ask: typeof fetch = fetch, rest = REST): FetchFile {
  const known = new Map<string, Promise<Fetched | undefined>>();
  const get = async (address: string, left = TRIES): Promise<Fetched | undefined> => {
    try {
      const response = await ask(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (response.status >= 500 && left > 1) throw new Error(String(response.status));
      const bytes = new Uint8Array(await response.arrayBuffer());
      return {
        status: response.status,
        type: (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim(),
        bytes,
        text: new TextDecoder().decode(bytes),
        address: response.url || address,
      };
    } catch {
      if (left <= 1) return undefined;
      await new Promise((resolve) => setTimeout(resolve, rest));
      return get(address, left - 1);
    }
  };
  return (address) => {
    const answer = known.get(address) ?? get(address);
    known.set(address, answer);
    return answer;
  };
}
