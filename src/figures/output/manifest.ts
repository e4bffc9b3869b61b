import type { Evidence } from '../../evidence/join.ts';
import { tableOf } from '../../evidence/record-files/csv.ts';
import { CSV_FILES, JSON_FILES } from '../../evidence/record-files/index.ts';
import { filePath, schemaPath } from '../../kinds/addresses.ts';
import { columnsOf } from '../../kinds/columns.ts';
import { KINDS } from '../../kinds/index.ts';
import { NAMED } from '../../kinds/named.ts';
import type { ColumnHead } from '../../lib/column.ts';
import { SITE } from '../../lib/site.ts';
import { capital } from '../../lib/typography.ts';
import type { Address } from '../../lib/urls.ts';
import { FIGURE_IDS } from '../../schemas/figure-ids.ts';
import { buildFigure } from '../catalog.ts';

/** A field of a file: its name there, in words, and its unit where it is a number with one. */
export interface ListedField {
  name: string;
  label: string;
  unit?: string;
}

/** A file of data as the manifest lists it. Size and checksum are filled in once the file is written. */
export interface ListedFile {
  /** Path below the base. */
  path: string;
  url: string;
  title: string;
  type: string;
  license: 'CC-BY-4.0';
  /** Records in it, or rows of its table. */
  count?: number;
  fields?: ListedField[];
  bytes: number | null;
  sha256: string | null;
}

/** What users of the files can rely on. */
export const PROMISE =
  'Addresses, ids and names of fields never change and are never used for something else. Fields may be added at the end. Values change with the record; each change of a published record is in the changelog and its feed.';

const field = ({ key, label, unit }: ColumnHead): ListedField => ({
  name: key,
  label,
  ...(unit && { unit }),
});

/** Every file of records and figures. */
export function listedFiles(evidence: Evidence, address: Address): ListedFile[] {
  const { records } = evidence;
  const file = (
    path: string,
    title: string,
    type: string,
    more: Pick<ListedFile, 'count' | 'fields'> = {},
  ): ListedFile => ({
    path,
    url: address(path),
    title,
    type,
    license: 'CC-BY-4.0',
    ...more,
    bytes: null,
    sha256: null,
  });
  const tables = [...CSV_FILES].map(([name, kind]) => {
    const { columns, rows } = tableOf(kind, evidence, address);
    const known = kind === 'runs' ? [] : columnsOf(kind);
    const fields = columns.map((key) =>
      field(
        known.find((column) => column.key === key) ?? {
          key,
          label: capital(key.replaceAll('_', ' ')),
        },
      ),
    );
    const title = capital(NAMED[kind].noun[1]);
    return file(filePath(name, 'csv'), title, 'text/csv', { count: rows.length, fields });
  });
  const lists = [...JSON_FILES].map(([name, published]) => {
    const noun =
      'records' in published ? NAMED[published.records].noun : KINDS[published.document].noun;
    const table = tables.find(({ path }) => path === filePath(name, 'csv'));
    return file(filePath(name, 'json'), capital(noun[1]), 'application/json', {
      ...(table?.count !== undefined && { count: table.count }),
    });
  });
  const figures = FIGURE_IDS.flatMap((id) => {
    const { title, table } = buildFigure(id, records);
    const name = `figures/${id}`;
    const fields = table.columns.map(field);
    return [
      file(filePath(name, 'csv'), title, 'text/csv', { count: table.rows.length, fields }),
      file(filePath(name, 'json'), title, 'application/json'),
      file(filePath(name, 'svg'), title, 'image/svg+xml'),
    ];
  });
  const count = records.sources.length;
  const citations = [
    file(filePath('sources', 'bib'), 'Sources', 'application/x-bibtex', { count }),
    file(filePath('sources', 'csl.json'), 'Sources', 'application/vnd.citationstyles.csl+json', {
      count,
    }),
  ];
  return [...tables, ...lists, ...citations, ...figures];
}

/** The manifest: terms, promise and every file. */
export const manifest = (evidence: Evidence, address: Address) => ({
  title: SITE.title,
  license: 'CC-BY-4.0',
  recordClosed: SITE.recordClosed,
  promise: PROMISE,
  schemas: address(schemaPath('claims')).replace('claims.json', '{kind}.json'),
  files: listedFiles(evidence, address),
});
