import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema, type SchemaName, schemaNames } from '../src/intake/files/json-schema.ts';
import { root } from './support/run.ts';

const stored = (name: SchemaName): unknown =>
  JSON.parse(readFileSync(`${root}/rubrics/schema/${name}.schema.json`, 'utf8'));

const validator = (name: SchemaName) => new Ajv2020({ strict: false }).compile(Object(stored(name)));

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);

const law = yamlFiles(`${root}/rubrics`);

/** The schema of a file of the law, by what the file is. */
const schemaOf = (path: string, text: string): SchemaName => {
  if (path.endsWith('.cases.yaml')) return 'cases';
  if (text.includes('\nquy_tac_nam:')) return 'annual-rule';
  if (text.includes('\nnghia_vu:')) return 'obligations';
  if (text.includes('\nxep_loai_to_chuc:')) return 'rating-law';
  return text.includes('\nke_thua:') ? 'tailored-rubric' : 'rubric';
};

describe('the JSON Schemas', () => {
  test.each(schemaNames)('%s is stored as the program makes it (npm run schema)', (name) => {
    expect(stored(name)).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))));
  });

  test.each(law)('%s passes its schema', (path) => {
    const text = readFileSync(path, 'utf8');
    const validate = validator(schemaOf(path, text));
    expect(validate(parse(text)) || validate.errors).toBe(true);
  });

  test('every meeting and workspace of the examples passes', () => {
    const [meeting, workspace, ratings] = [
      validator('meeting'),
      validator('workspace'),
      validator('ratings'),
    ];
    const schemaOf = (path: string) => {
      if (path.includes('/xep-loai/')) return ratings;
      return path.endsWith('shcb.yaml') ? workspace : meeting;
    };
    const files = yamlFiles(`${root}/examples`).filter((path) => !/\/(?:04-loi|rubrics|nhap)\//.test(path));
    expect(files.length).toBeGreaterThan(150);
    for (const path of files) {
      const validate = schemaOf(path);
      expect(validate(parse(readFileSync(path, 'utf8'))) || [path, validate.errors]).toBe(true);
    }
  });

  test('what the program refuses by shape, the schema refuses too', () => {
    const meeting = validator('meeting');
    const good = { chi_bo: 'CB01', ngay: '2026-03-05', loai: 'thuong_ky' };
    expect(meeting(good)).toBe(true);
    for (const bad of [
      { ...good, loai: 'bat_thuong' },
      { ...good, ngay: '5 tháng 3' },
      { ...good, so_lieu: { co_mat: 'ba' } },
      { ...good, so_lieu: { co_mat: -1 } },
      { ...good, tu_cham: { '3.1': { diem: 3 } } },
      { ...good, khoa_la: 1 },
      { ngay: good.ngay, loai: good.loai },
    ])
      expect(meeting(bad)).toBe(false);
  });

  test('every key has a note in Vietnamese, and no English field is left', () => {
    const properties = new Map<string, unknown>();
    const entriesOf = (value: unknown) =>
      typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const walk = (value: unknown): void => {
      for (const [key, schema] of entriesOf(Reflect.get(Object(value), 'properties')))
        properties.set(key, Reflect.get(Object(schema), 'description'));
      for (const [, inner] of entriesOf(value)) walk(inner);
    };
    for (const name of schemaNames) walk(stored(name));
    expect(properties.size).toBeGreaterThan(70);
    for (const [key, note] of properties) {
      expect(note, key).toMatch(/\S/);
      expect(key).toMatch(/^[a-z0-9_]+$/);
    }
  });
});
