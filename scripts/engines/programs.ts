/** A program that an engine needs in order to be driven. */
export interface Program {
  engine: 'Firefox' | 'WebKit';
  name: string;
  /** Where Debian and Ubuntu put it, best first. */
  places: readonly string[];
  aptPackage: string;
}

const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1';

/** What the tests start. WebKit has no mode without a window, so it gets a screen that nobody sees. */
export const PROGRAMS = {
  firefox: {
    engine: 'Firefox',
    name: 'Firefox',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    aptPackage: 'firefox-esr',
  },
  browser: {
    engine: 'WebKit',
    name: 'MiniBrowser',
    places: [`${WEBKIT}/MiniBrowser`, `${WEBKIT.replace('x86_64', 'aarch64')}/MiniBrowser`],
    aptPackage: 'libwebkit2gtk-4.1-0',
  },
  driver: {
    engine: 'WebKit',
    name: 'WebKitWebDriver',
    places: ['/usr/bin/WebKitWebDriver'],
    aptPackage: 'webkit2gtk-driver',
  },
  screen: { engine: 'WebKit', name: 'Xvfb', places: ['/usr/bin/Xvfb'], aptPackage: 'xvfb' },
} satisfies Record<string, Program>;

/** Programs of which no place has one. */
export function lacking(isThere: (path: string) => boolean): Program[] {
  return Object.values(PROGRAMS).filter(({ places }) => !places.some(isThere));
}

/** Path of a program. Throws where there is none. */
export function pathOf({ name, places }: Program, isThere: (path: string) => boolean): string {
  const path = places.find(isThere);
  if (path === undefined)
    throw new Error(`There is no ${name} at ${places.join(' or ')}. Run node scripts/engines.ts`);
  return path;
}

/** Commands that get what is lacking from the packages of the system; none where that is not allowed. */
export function waysToGet(
  programs: readonly Program[],
  { mayInstall }: { mayInstall: boolean },
): [string, ...string[]][] {
  if (!mayInstall || programs.length === 0) return [];
  const packages = [...new Set(programs.map(({ aptPackage }) => aptPackage))];
  return [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
}
