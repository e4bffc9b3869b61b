/** Hosts that mean every address of a machine, and are none that a browser opens. */
const ANY = ['0.0.0.0', '::', '[::]'];

/** Address under which a browser on this machine finds a server that listens at `host`. */
export function addressOf(host: string, port: number, base: string): string {
  const name = ANY.includes(host) ? 'localhost' : host;
  const isBare = name.includes(':') && !name.startsWith('[');
  return `http://${isBare ? `[${name}]` : name}:${String(port)}${base}`;
}
