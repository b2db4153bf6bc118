// Writes rubrics/schema/*.schema.json from the schemas that check the files; run after a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, schemaNames } from '../../dist/intake/files/json-schema.js';

const folder = new URL('../../rubrics/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of schemaNames)
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
