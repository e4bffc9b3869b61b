/** Writes the JSON Schemas of all collections and tells the editor which files they check. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorAssociations, schemaFiles, schemaText } from '../src/records/json-schema.ts';

mkdirSync('schemas', { recursive: true });
mkdirSync('.vscode', { recursive: true });
const files = schemaFiles();
for (const { name, schema } of files) writeFileSync(`schemas/${name}.json`, schemaText(schema));
writeFileSync(
  '.vscode/settings.json',
  `${JSON.stringify({ 'yaml.schemas': editorAssociations() }, null, 2)}\n`,
);
console.log(`${String(files.length)} schemas written to schemas/.`);
