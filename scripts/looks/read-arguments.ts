/** What the command is asked for. */
export interface LooksArguments {
  /** Folder of the built site whose pictures are taken. */
  before: string | undefined;
  /** Folder of the built site that is held against them; `dist` if none is named. */
  after: string;
  /** Options handed on to Playwright. */
  rest: string[];
}

/**
 * Reads the arguments: `--before` alone takes pictures and compares the site in `dist` with them,
 * `--after` alone compares with those taken last.
 *
 * @throws Error when a folder is missing after its option.
 */
export function readLooksArguments(given: readonly string[]): LooksArguments {
  const rest = [...given];
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    if (at === -1) return undefined;
    const [, folder] = rest.splice(at, 2);
    if (folder === undefined || folder.startsWith('-'))
      throw new Error(`${name} lacks the folder of a built site, as in ${name} dist.`);
    return folder;
  };
  const before = take('--before');
  const after = take('--after') ?? 'dist';
  return { before, after, rest };
}
