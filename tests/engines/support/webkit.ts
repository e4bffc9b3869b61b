import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { PROGRAMS, pathOf } from '../../../scripts/engines/programs.ts';
import { freePort } from '../../../scripts/site/free-port.ts';
import type { Browser } from './browser.ts';

const WINDOW = { width: 1280, height: 900, x: 0, y: 0 };

/** Starts the WebKit of the system, driven by WebDriver, on a screen of its own. Throws where there is none. */
export async function startWebKit(): Promise<Browser> {
  const screen = spawn(
    pathOf(PROGRAMS.screen, existsSync),
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort('127.0.0.1');
  const driver = spawn(pathOf(PROGRAMS.driver, existsSync), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const window = await connect(port);
    await window.manage().window().setRect(WINDOW);
    await window.manage().setTimeouts({ script: 30_000, pageLoad: 30_000 });
    return {
      open: (url) => window.get(url),
      run: (work) => window.executeAsyncScript(awaited(work)),
      close: async () => {
        await window.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** WebDriver hands an asynchronous script a function to call at its end, and nothing of what goes wrong. */
const awaited = (work: () => unknown): string =>
  `const done = arguments[arguments.length - 1];
   Promise.resolve().then(${work.toString()}).then(done, (error) => done('failed: ' + error));`;

/** A window of the browser; the driver takes a moment to listen. */
async function connect(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: pathOf(PROGRAMS.browser, existsSync),
      args: ['--automation'],
    },
  });
  for (let tries = 20; ; tries--) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
