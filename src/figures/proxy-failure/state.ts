import { findTarget, type Setup, type Target } from './model.ts';

/** What the reader has chosen. */
export interface State {
  readonly target: Target;
  readonly setup: Setup;
}

/** Names of the two parameters in the address; they are also the names of the radio groups. */
const keys = { stop: 'stop', setup: 'cilium' } as const;

/** The picture shown without a choice: the pod in the middle, whose node has two pods under rules. */
export const initial: State = { target: findTarget('orders-2') as Target, setup: 'http' };

/**
 * Reads the choice from an address. Missing parameters mean the default. Values that nobody offers
 * are ignored and returned in `unknown`, so that the reader can be told.
 */
export function readState(query: URLSearchParams): { state: State; unknown: string[] } {
  const stop = query.get(keys.stop);
  const setup = query.get(keys.setup);
  const target = findTarget(stop);
  const known = setup === 'http' || setup === 'ztunnel';
  return {
    state: { target: target ?? initial.target, setup: known ? setup : initial.setup },
    unknown: [target ? null : stop, known ? null : setup].filter((value) => value !== null),
  };
}

/** Writes the choice into a copy of the address's parameters; defaults and foreign values stay out. */
export function writeState(query: URLSearchParams, { target, setup }: State): URLSearchParams {
  const next = new URLSearchParams(query);
  set(next, keys.stop, target.id, initial.target.id);
  set(next, keys.setup, setup, initial.setup);
  return next;
}

function set(query: URLSearchParams, key: string, value: string, standard: string): void {
  if (value === standard) query.delete(key);
  else query.set(key, value);
}
