/** What became of an address: it answers, it is gone, or nothing can be said. */
export type State =
  | { state: 'answers' }
  | { state: 'gone'; why: string }
  | { state: 'unclear'; why: string };

/** A host that is slower than this does not answer, in milliseconds. */
const PATIENCE = 30_000;
const TRIES = 2;

/** Answers that say that there is nothing any more; many others only say that programs are not welcome. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Asks for an address. A failure is asked once more, since one stumble says nothing. */
export async function askAddress(
  address: string,
  ask: typeof fetch,
  rest: number,
  left = TRIES,
): Promise<State> {
  try {
    const response = await ask(address, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check of a bibliography)' },
    });
    await response.body?.cancel();
    if (response.ok) return { state: 'answers' };
    const why = `answers ${String(response.status)}`;
    if (left > 1) throw new Error(why);
    return { state: GONE.has(response.status) ? 'gone' : 'unclear', why };
  } catch (error) {
    if (left > 1) {
      await new Promise((resolve) => setTimeout(resolve, rest));
      return askAddress(address, ask, rest, left - 1);
    }
    const { cause } = error as Error & { cause?: { code?: string } };
    const code = cause?.code ?? (error as Error).name;
    return code === 'ENOTFOUND'
      ? { state: 'gone', why: 'its host has no address any more' }
      : { state: 'unclear', why: `does not answer (${code})` };
  }
}
