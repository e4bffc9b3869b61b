/** What npm compares with the machine to decide whether an optional package is installed. */
export interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
] as const;

const CPU = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
] as const;

/**
 * Reads the platform out of the name of a platform package.
 *
 * `@biomejs/cli-linux-x64-musl` → `{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }`. The names
 * follow one custom (https://napi.rs/docs/cli/napi-config), in which `-gnu` stands for glibc.
 * Packages without an operating system in the name (WebAssembly) get none.
 */
export function platformOf(packageName: string): Platform {
  const words = packageName.slice(packageName.lastIndexOf('/') + 1).split(/[-_.]/);
  const os = OS.find((name) => words.includes(name));
  const cpu = CPU.find((name) => words.includes(name));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : os === 'linux' && words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}
