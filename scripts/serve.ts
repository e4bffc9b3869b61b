/**
 * Serves the built site on this machine as GitHub Pages would, under the sub-path it was built
 * for.
 *
 * Usage: node scripts/serve.ts [folder] [--port 4321] [--host localhost] [--strict-port]
 */
import { parseArgs } from 'node:util';
import { addressOf } from './site/address.ts';
import { NotBuiltError, readBase } from './site/base.ts';
import { onParentGone } from './site/parent.ts';
import { listen, siteHandler } from './site/server.ts';

const USAGE =
  'Usage: node scripts/serve.ts [folder=dist] [--port 4321] [--host localhost] [--strict-port]';

/** Stops the tool with a message for the person who started it. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      'strict-port': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port is "${values.port}"; it must be a whole number from 0 to 65535.`);
  }
  return {
    folder: positionals[0] ?? 'dist',
    port,
    // As people copy it from an address; the system knows it without brackets.
    host: values.host.replace(/^\[(.*)\]$/, '$1'),
    strict: values['strict-port'],
  };
}

async function main(): Promise<void> {
  const { folder, port: wanted, host, strict } = readArguments();
  const base = readBase(folder);
  const { server, port } = await listen(
    siteHandler({ folder, base }),
    wanted,
    host,
    strict ? 1 : undefined,
  );
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`);
  console.log(`The site is at ${addressOf(host, port, base)}  (Ctrl+C stops it)`);

  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(end);
}

try {
  await main();
} catch (error) {
  if (error instanceof NotBuiltError) stop(error.message);
  const reason = error instanceof Error ? error.message : String(error);
  stop(`${reason}\n${USAGE}`);
}
