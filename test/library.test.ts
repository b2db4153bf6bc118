import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../src/domain/values/sha256.ts';
import { questionnaire as questionnaireOf } from '../src/forms/sheet/questionnaire.ts';
import { judge, questionnaire, readRubric } from '../src/index.ts';
import { bundled, CHROMIUM, inBareContext, inChromium } from './support/browser.ts';
import { shippedRubric } from './support/law.ts';
import { root } from './support/run.ts';

const FORM = 'an-phu/phieu-danh-gia';
const law = readFileSync(`${root}/rubrics/${FORM}/2026-01-01.yaml`, 'utf8');

const folder = `${root}/test/fixtures/an-phu`;
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const sheets = Object.fromEntries(
  names.map((name) => [name.replace('.yaml', ''), readFileSync(`${folder}/${name}`, 'utf8')]),
);
const expected: unknown = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));

const read = (text: string) => {
  const rubric = readRubric(text);
  if ('problems' in rubric) throw new Error(JSON.stringify(rubric.problems));
  return rubric;
};

const resultSchema = z.record(
  z.string(),
  z.object({
    assessment: z.object({
      status: z.enum(['complete', 'incomplete']),
      total: z.number().nullable(),
      range: z.tuple([z.number(), z.number()]),
      rubric: z.object({ sha256: z.string() }),
      band: z.object({ id: z.string() }).nullable(),
      criteria: z.array(z.object({ id: z.string(), awarded: z.number().nullable(), outcome: z.string() })),
    }),
  }),
);

/** Results in the words of `expected.json`. */
const asExpected = (results: unknown): unknown =>
  Object.fromEntries(
    Object.entries(resultSchema.parse(results)).map(([name, { assessment }]) => [
      name,
      assessment.status === 'complete'
        ? {
            total: assessment.total,
            band: assessment.band?.id,
            points: Object.fromEntries(assessment.criteria.map(({ id, awarded }) => [id, awarded])),
          }
        : {
            status: assessment.status,
            band: assessment.band,
            range: assessment.range,
            'not-assessed': assessment.criteria
              .filter(({ outcome }) => outcome === 'not-assessed')
              .map(({ id }) => id),
          },
    ]),
  );

const EXPRESSION = `(() => {
  const rubric = shcb.readRubric(${JSON.stringify(law)});
  const sheets = ${JSON.stringify(sheets)};
  return Object.fromEntries(Object.entries(sheets).map(([name, text]) => [name, shcb.judge(text, [rubric])]));
})()`;

describe('the library in a browser', () => {
  let script = '';
  beforeAll(async () => {
    script = await bundled();
  });

  test('the bundle asks for nothing of Node', () => {
    expect(script).not.toMatch(/["']node:|\brequire\(|\bBuffer\.|\bprocess\./);
    expect(names.length).toBe(7);
  });

  test('a bare context scores every case as it must be', () => {
    const results = inBareContext(script, EXPRESSION);
    expect(asExpected(results)).toEqual(expected);
  });

  if (existsSync(CHROMIUM))
    test('Chromium scores every case to the same bytes', { timeout: 120_000 }, () => {
      expect(JSON.stringify(inChromium(script, EXPRESSION))).toBe(
        JSON.stringify(inBareContext(script, EXPRESSION)),
      );
    });
  else test('Chromium is not on this machine: only the bare context was tried', () => undefined);
});

test('the program in the README prints what is shown below it', () => {
  const [, program = '', shown] =
    /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readFileSync(`${root}/README.md`, 'utf8')) ?? [];
  const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    encoding: 'utf8',
    input: program,
  });
  expect(printed).toBe(shown);
  expect(program.trim().split('\n').length).toBeLessThanOrEqual(10);
});

describe('the library', () => {
  const rubric = read(law);

  test('gives a rubric the hash that it has on disk', () => {
    expect(rubric.rubric.sha256).toBe(shippedRubric(FORM).sha256);
    for (const text of ['', 'a'.repeat(55), 'a'.repeat(56), 'chữ '.repeat(1000), '\ud800'])
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('tells a rubric that does not hold with its place, in words', () => {
    const broken = readRubric(law.replace('tong_diem: 100', 'tong_diem: 99'), { file: 'nhap.yaml' });
    expect('problems' in broken && broken.problems[0]).toMatchObject({
      code: 'total-sum',
      severity: 'error',
      file: 'nhap.yaml',
      line: expect.any(Number),
      message: expect.stringContaining('100'),
      hint: expect.any(String),
    });
  });

  test('takes an object as it takes the text, and names no rubric where there is only one', () => {
    const object = { chi_bo: 'CB01', ngay: '2026-03-05', loai: 'thuong_ky', so_lieu: { dang_so: 20 } };
    const text = 'chi_bo: CB01\nngay: 05/03/2026\nloai: thuong_ky\nso_lieu: {dang_so: 20}\n';
    expect(judge(object, [rubric])).toEqual(judge(text, [rubric]));
    expect(judge(object, [rubric])).toMatchObject({ assessment: { status: 'incomplete', total: null } });
  });

  test.each([
    ['another rubric', { bo_tieu_chi: 'ha-tinh/17-qd-tu' }, 'rubric-unknown'],
    ['a day before the rubric was in force', { ngay: '2025-03-05' }, 'no-version'],
    ['a line that it does not have', { tu_cham: { '9.9': 'dat' } }, 'unknown-criterion'],
    ['more present than there are', { so_lieu: { dang_so: 20, co_mat: 21 } }, 'head-count'],
  ])('refuses a meeting with %s', (_what, change, code) => {
    const result = judge({ chi_bo: 'CB01', ngay: '2026-03-05', loai: 'thuong_ky', ...change }, [rubric]);
    expect('problems' in result && result.problems.map((problem) => problem.code)).toContain(code);
  });

  test('asks in a regular meeting for everything but the thematic line', () => {
    const asked = (kind: 'thuong_ky' | 'chuyen_de') =>
      questionnaire(rubric, { date: '2026-03-05', kind }).lines.map(({ key }) => key);
    expect(asked('chuyen_de').filter((key) => !asked('thuong_ky').includes(key))).toEqual(['4.3']);
    expect(asked('chuyen_de')).toEqual(questionnaire(rubric).lines.map(({ key }) => key));
  });

  test('asks a line with its answers, its points and its source', () => {
    const line = questionnaire(rubric).lines.find(({ key }) => key === '3.3');
    expect(line).toMatchObject({
      points: 2,
      answers: [
        { id: 'dat', points: 2 },
        { id: 'khong_dat', points: 0 },
      ],
      notApplicable: expect.any(String),
      source: { document: expect.any(String), mark: expect.any(String) },
    });
  });

  test('asks for facts in the order of the meeting, with their types', () => {
    const { facts, record } = questionnaire(rubric);
    expect(facts.slice(0, 4).map(({ key, type }) => [key, type])).toEqual([
      ['dang_so', 'nguoi'],
      ['mien_sinh_hoat', 'nguoi'],
      ['nhiem_vu_dac_biet', 'nguoi'],
      ['co_mat', 'nguoi'],
    ]);
    expect(record.map(({ key }) => key)).toEqual(['bieu_quyet', 'bien_ban', 'cap_tren_du', 'ngay_nhan']);
  });

  test.each([FORM, 'trung-uong/42-hd-btctw'])('asks with %s for all that obligations ask about', (id) => {
    const asked = questionnaireOf(shippedRubric(id));
    expect([...asked.facts, ...asked.record].map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'ngay_hop_chi_uy',
        'ngay_dang_tai_tai_lieu',
        'thoi_luong',
        'ngay_dang_tai_ket_luan',
        'bieu_quyet',
        'bien_ban',
        'cap_tren_du',
        'ngay_nhan',
      ]),
    );
  });
});
