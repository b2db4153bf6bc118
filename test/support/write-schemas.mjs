// Writes rubrics/schema/*.schema.json from the schemas that check the files and those of the results; run after a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, schemaNames } from '../../dist/intake/files/json-schema.js';
import { resultSchema, resultSchemaNames } from '../../dist/intake/files/result-schema.js';

const folder = new URL('../../rubrics/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (name, schema) =>
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
for (const name of schemaNames) write(name, jsonSchema(name));
for (const name of resultSchemaNames) write(name, resultSchema(name));
