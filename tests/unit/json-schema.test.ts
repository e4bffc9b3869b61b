import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../src/kinds/index.ts';
import { fieldsOf } from '../../src/records/fields.ts';
import {
  editorAssociations,
  recordSchema,
  schemaFiles,
  schemaText,
} from '../../src/records/json-schema.ts';

describe('JSON Schemas', () => {
  it('in schemas/ are those of the code; if not, run: npm run schemas', () => {
    const files = schemaFiles();
    expect(readdirSync('schemas').sort()).toEqual(files.map(({ name }) => `${name}.json`).sort());
    for (const { name, schema } of files)
      expect(readFileSync(`schemas/${name}.json`, 'utf8'), `${name}: run npm run schemas`).toBe(
        schemaText(schema),
      );
  });

  it('are known to the editor for files that exist', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': unknown;
    };
    expect(settings['yaml.schemas']).toEqual(editorAssociations());
    for (const [schema, [files = '']] of Object.entries(editorAssociations())) {
      expect(existsSync(schema), schema).toBe(true);
      expect(existsSync(files.replace('/*.yaml', '')), files).toBe(true);
    }
  });

  it('forbid unknown fields and list allowed words', () => {
    const claim = recordSchema('claims');
    expect(claim['additionalProperties']).toBe(false);
    expect(claim.properties?.['verdict']?.enum).toContain('partly-supported');
    expect(claim.required).toContain('sources');
  });
});

describe('field reference', () => {
  it('lists nested fields with their path, what is allowed and whether they are required', () => {
    const fields = fieldsOf(recordSchema('claims'));
    expect(fields.find(({ path }) => path === 'sources[].supports')).toMatchObject({
      required: true,
      allowed: 'for, against, context',
    });
    expect(fields.find(({ path }) => path === 'quote')?.required).toBe(false);
  });

  it('covers every collection', () => {
    for (const name of KIND_NAMES)
      expect(fieldsOf(recordSchema(name)).length, name).toBeGreaterThan(1);
  });
});
