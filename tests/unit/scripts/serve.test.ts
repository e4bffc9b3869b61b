import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf } from '../../../scripts/site/address.ts';
import { folderWith } from '../../support/folder.ts';

const site = () => folderWith({ 'index.html': '<h1>Home</h1>' });

/** The address that a started server prints. */
async function printed(server: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of server.stdout ?? []) {
    text += String(chunk);
    const address = /http:\S+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server printed no address: ${text}`);
}

test.each([
  ['localhost', 'http://localhost:4321/sub/'],
  ['::1', 'http://[::1]:4321/sub/'],
  ['[::1]', 'http://[::1]:4321/sub/'],
  ['0.0.0.0', 'http://localhost:4321/sub/'],
  ['::', 'http://localhost:4321/sub/'],
])('a server at %s is found at %s', (host, address) => {
  expect(addressOf(host, 4321, '/sub/')).toBe(address);
});

test('ends with npm, although a shell stands between them', async () => {
  // What npm starts: a shell that waits for the tool. The second command keeps it from becoming the tool.
  const shell = spawn(
    'sh',
    ['-c', `"${process.execPath}" scripts/serve.ts "${site()}" --port 0; true`],
    {
      env: { ...process.env, npm_lifecycle_event: 'serve' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void shell.kill());
  const address = await printed(shell);
  expect((await fetch(address)).status).toBe(200);
  shell.kill('SIGKILL');
  await once(shell, 'exit');
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => 'gone',
        ),
      { timeout: 5000 },
    )
    .toBe('gone');
});

test.each(['', '65536'])('refuses the port "%s" with a sentence', (port) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/serve.ts', site(), `--port=${port}`],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(`--port is "${port}"; it must be a whole number from 0 to 65535.`);
});
