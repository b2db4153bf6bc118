import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { journalLineSchema, manifestSchema } from '../src/domain/record/closing.ts';
import { publishedReport } from '../src/domain/record/published-report.ts';
import { publishedSheet } from '../src/domain/record/published-sheet.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../src/intake/files/json-schema.ts';
import { type ResultSchemaName, resultSchema, resultSchemaNames } from '../src/intake/files/result-schema.ts';
import { root, run } from './support/run.ts';

const stored = (name: SchemaName | ResultSchemaName): unknown =>
  JSON.parse(readFileSync(`${root}/rubrics/schema/${name}.schema.json`, 'utf8'));

const validator = (name: SchemaName | ResultSchemaName) =>
  new Ajv2020({ strict: false }).compile(Object(stored(name)));

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);

const law = yamlFiles(`${root}/rubrics`);

/** The schema of a file of the law, by what the file is. */
const schemaOf = (path: string, text: string): SchemaName => {
  if (path.endsWith('.cases.yaml')) {
    if (text.includes('\nquy_tac_nam:')) return 'annual-rule-cases';
    if (text.includes('\nnghia_vu:')) return 'obligation-cases';
    return text.includes('\nxep_loai_to_chuc:') ? 'rating-law-cases' : 'cases';
  }
  if (path.endsWith('.form.yaml')) return 'paper-form';
  if (text.includes('\nthe_thuc:')) return 'paper-format';
  if (text.includes('\nmau_van_ban:')) return 'paper-template';
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

/** A call in a folder of the examples that gives its whole report. */
const reports = [
  ['02-mot-quy', '2026-Q1'],
  ['03-mot-nam', '2026'],
  ['04-loi', '2026-03'],
  ['06-bo-tieu-chi', '2026-03'],
  ['07-bang-csv', '2026-03'],
  ['08-bang-excel', '2026-03'],
  ['09-nam-cua-dang-uy', '2025-07'],
] as const;

const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const closed = `${root}/examples/09-nam-cua-dang-uy/chot`;

describe('the schemas of published results', () => {
  test.each(resultSchemaNames)('%s is stored as the program makes it (npm run schema)', (name) => {
    expect(stored(name)).toEqual(JSON.parse(JSON.stringify(resultSchema(name))));
  });

  test.each(reports)('the report of %s, %s passes, and is written as it was read', async (folder, period) => {
    const { out } = await run(['report', period, '-f', 'json'], { cwd: `${root}/examples/${folder}` });
    const data = JSON.parse(out);
    const validate = validator('report');
    expect(validate(data) || validate.errors).toBe(true);
    expect(publishedReport.encode(publishedReport.parse(data))).toEqual(data);
  });

  test.each(['01-mot-buoi/phieu.yaml', '04-loi/phieu', '05-dieu-kien/phieu.yaml'])(
    'every sheet of %s passes, and is written as it was read',
    async (path) => {
      const { out } = await run(['score', path, '-f', 'ndjson'], { cwd: `${root}/examples` });
      const validate = validator('assessment');
      const sheets = linesOf(out);
      expect(sheets.length).toBeGreaterThan(0);
      for (const data of sheets) {
        expect(validate(data) || validate.errors).toBe(true);
        expect(publishedSheet.encode(publishedSheet.parse(data))).toEqual(data);
      }
    },
  );

  test('the closing of an earlier time passes, each of its files', () => {
    const read = (path: string) => readFileSync(`${closed}/${path}`, 'utf8');
    const one = (name: ResultSchemaName, data: unknown) => {
      const validate = validator(name);
      expect(validate(data) || [name, validate.errors]).toBe(true);
    };
    const [report, manifest] = [read('2025-Q2/bao-cao.json'), read('2025-Q2/manifest.json')].map((text) =>
      JSON.parse(text),
    );
    const [sheets, journal] = [linesOf(read('2025-Q2/phieu.ndjson')), linesOf(read('nhat-ky.ndjson'))];
    one('report', report);
    one('closing', manifest);
    for (const line of sheets) one('assessment', line);
    for (const line of journal) one('closing-journal', line);
    expect(publishedReport.encode(publishedReport.parse(report))).toEqual(report);
    expect(sheets.map((line) => publishedSheet.encode(publishedSheet.parse(line)))).toEqual(sheets);
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(journal.map((line) => journalLineSchema.parse(line))).toEqual(journal);
  });

  test.each([
    ['a total with three decimals', { total: 96.125 }],
    ['a day that is none', { date: '2026-02-30' }],
    ['a status of nobody', { status: 'done' }],
  ])('%s is not read', (_, wrong) => {
    const [line] = linesOf(readFileSync(`${closed}/2025-Q2/phieu.ndjson`, 'utf8'));
    expect(publishedSheet.safeParse(line).success).toBe(true);
    expect(publishedSheet.safeParse({ ...Object(line), ...wrong }).success).toBe(false);
  });
});
