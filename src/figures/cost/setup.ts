/** What a reader says of the cluster. */
export interface Setup {
  nodes: number;
  /** Meshed pods. */
  pods: number;
  /** Calls per second between two meshed pods, all together. */
  calls: number;
  /** Linkerd is installed with its values for high availability. */
  ha: boolean;
  /** Percent of the calls that are under HTTP policies of Cilium. */
  http: number;
  /** Cilium encrypts with ztunnel instead of WireGuard. */
  ztunnel: boolean;
  /** Cilium is the network plugin, with the mesh or without it. */
  there: boolean;
  /** Envoy has the requests that the chart of Cilium gives as an example. */
  examples: boolean;
}

/** The numbers that a reader can give, each with the least and the most that the estimate takes. */
export const NUMBERS = {
  nodes: { least: 1, most: 5000 },
  pods: { least: 1, most: 150_000 },
  calls: { least: 0, most: 9_999_999 },
} as const;

/** The words that a reader can choose from; the first of each is the default. */
const CHOICES = {
  ha: ['no', 'yes'],
  http: ['100', '75', '50', '25', '0'],
  encryption: ['wireguard', 'ztunnel'],
  cilium: ['there', 'new'],
  envoy: ['default', 'example'],
} as const;
export type ChoiceName = keyof typeof CHOICES;

/** Every value of a setup as the address and the form write it. */
export type Written = Record<keyof typeof NUMBERS | ChoiceName, string>;

/** A setup as the address and the form write it. */
export const written = ({
  nodes,
  pods,
  calls,
  ha,
  http,
  ztunnel,
  there,
  examples,
}: Setup): Written => ({
  nodes: String(nodes),
  pods: String(pods),
  calls: String(calls),
  ha: ha ? 'yes' : 'no',
  http: String(http),
  encryption: ztunnel ? 'ztunnel' : 'wireguard',
  cilium: there ? 'there' : 'new',
  envoy: examples ? 'example' : 'default',
});

/** The number that a text writes, if the estimate takes it: digits alone, within the bounds. */
function numberIn(name: keyof typeof NUMBERS, text: string): number | undefined {
  const { least, most } = NUMBERS[name];
  const value = Number(text);
  return /^\d{1,7}$/.test(text) && value >= least && value <= most ? value : undefined;
}

/** True for a value that the estimate takes. */
export const takes = (name: string, text: string): boolean =>
  Object.hasOwn(NUMBERS, name)
    ? numberIn(name as keyof typeof NUMBERS, text) !== undefined
    : Object.hasOwn(CHOICES, name) &&
      (CHOICES[name as ChoiceName] as readonly string[]).includes(text);

/** Reads a setup from the query of an address. What the estimate does not take is left at the default and returned. */
export function readSetup(
  query: URLSearchParams,
  initial: Setup,
): { setup: Setup; unknown: string[] } {
  const standard = written(initial);
  const names = Object.keys(standard) as (keyof Written)[];
  const unknown = names.flatMap((name) => {
    const value = query.get(name);
    return value === null || takes(name, value) ? [] : [value];
  });
  const value = (name: keyof Written): string => {
    const asked = query.get(name);
    return asked !== null && takes(name, asked) ? asked : standard[name];
  };
  return {
    setup: {
      nodes: Number(value('nodes')),
      pods: Number(value('pods')),
      calls: Number(value('calls')),
      ha: value('ha') === 'yes',
      http: Number(value('http')),
      ztunnel: value('encryption') === 'ztunnel',
      there: value('cilium') === 'there',
      examples: value('envoy') === 'example',
    },
    unknown,
  };
}

/** Writes a setup into a copy of the parameters of an address; defaults stay out, parameters of others stay in. */
export function writeSetup(query: URLSearchParams, setup: Setup, initial: Setup): URLSearchParams {
  const next = new URLSearchParams(query);
  const standard = written(initial);
  for (const [name, value] of Object.entries(written(setup)))
    if (value === standard[name as keyof Written]) next.delete(name);
    else next.set(name, value);
  return next;
}
