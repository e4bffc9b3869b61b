/** Texts and lists of texts of a record, whatever kind it is. */
type Fields = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string');

/** A port as a title names it: "Allow port 4143". */
const PORT = /\bports? (\d{2,5})\b/gi;

/**
 * What a reader types who knows exactly what to look for: the id of a record, its CVE or GHSA id, the
 * keys of its settings, the port in its title, its version with and without the name of the project.
 */
export function keysOf(record: Fields, title: string): string[] {
  const settings = [record['setting']]
    .flat()
    .flatMap((setting) => texts((setting as Fields | undefined)?.['key']));
  const versions = texts(record['version']).flatMap((version) => [
    version,
    `v${version}`,
    ...texts(record['project']).map((project) => `${project} ${version}`),
  ]);
  const keys = [
    ...['id', 'cve', 'ghsa', 'keys', 'synonyms', 'alsoSeen', 'platform'].flatMap((field) =>
      texts(record[field]),
    ),
    // Readers know a setting by its last name, too: hostNamespaceOnly.
    ...settings.flatMap((key) => [key, key.split('.').at(-1) ?? key]),
    ...versions,
    ...[...title.matchAll(PORT)].flatMap(([, port]) => port ?? []),
  ];
  return [...new Set(keys)];
}
