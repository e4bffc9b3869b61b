import { inTurn } from '../live/in-turn.ts';
import { askAddress, type State } from './ask-address.ts';

/** An address of a source, and what became of it. */
export interface Checked {
  id: string;
  url: string;
  state: State;
}

/** Hosts asked at a time; each is asked for one address after the other. */
const HOSTS_AT_A_TIME = 8;

/** Asks for the address of every source, host by host, so that none is asked for many things at once. */
export async function checkAddresses(
  sources: readonly { id: string; url: string | null }[],
  ask: typeof fetch = fetch,
  rest = 1_000,
): Promise<Checked[]> {
  const addressed = sources.flatMap(({ id, url }) => (url === null ? [] : [{ id, url }]));
  const byHost = [...Map.groupBy(addressed, ({ url }) => new URL(url).host).values()];
  const checked = await inTurn(byHost, HOSTS_AT_A_TIME, (of) =>
    inTurn(of, 1, async ({ id, url }) => ({ id, url, state: await askAddress(url, ask, rest) })),
  );
  const places = new Map(addressed.map(({ id }, i) => [id, i]));
  return checked.flat().toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
