import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** What a build and the tests read. */
const PARTS = [
  'content',
  'public',
  'schemas',
  'scripts',
  'src',
  'tests',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'playwright.config.ts',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.jsonc',
];

/** How a command ended. */
export interface Ended {
  ok: boolean;
  output: string;
}

/** A copy of the project in a folder of its own, with the packages of the original. */
export class ProjectCopy {
  readonly folder: string;
  private constructor(folder: string) {
    this.folder = folder;
  }

  static make(root: string): ProjectCopy {
    const folder = mkdtempSync(join(tmpdir(), 'lies-'));
    for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return new ProjectCopy(folder);
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Runs a command of the project with the Node that runs this. */
  run(...command: string[]): Promise<Ended> {
    return new Promise((done) => {
      const child = spawn(process.execPath, command, {
        cwd: this.folder,
        env: {
          ...process.env,
          // What the tests start in turn must find the same Node.
          PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
        },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          output += part.toString();
        });
      child.on('close', (code) => done({ ok: code === 0, output }));
    });
  }

  /** Replaces a text that must stand in a file once; returns how to put it back, or how often it stands there. */
  replace(file: string, find: string, put: string): (() => void) | number {
    const path = this.path(file);
    const text = readFileSync(path, 'utf8');
    const times = text.split(find).length - 1;
    if (times !== 1) return times;
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
    return () => writeFileSync(path, text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
