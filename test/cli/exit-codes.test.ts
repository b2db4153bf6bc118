import { describe, expect, test } from 'vitest';
import { schemaNames } from '../../src/intake/files/json-schema.ts';
import { resultSchemaNames } from '../../src/intake/files/result-schema.ts';
import { advise, type Complaint } from '../../src/messages/index.ts';
import { formatsFor } from '../../src/render/index.ts';
import { type Files, makeFolder } from '../support/folder.ts';
import { codesIn } from '../support/results.ts';
import { run } from '../support/run.ts';
import { RUBRIC, sheet, workspace } from '../support/sheets.ts';

const good = sheet({ unit: 'CB01', date: '2026-01-05' });
const units = workspace('{ma: CB01, ten: Chi bộ Một}');

const files: Files = {
  'shcb.yaml': units,
  'phieu/CB01.yaml': good,
  'ngoai/tot.yaml': good,
  'ngoai/trong.yaml': '',
  'ngoai/so.yaml': '42\n',
  'ngoai/danh-sach.yaml': '- a\n- b\n',
  'ngoai/nhi-phan.yaml': Uint8Array.from({ length: 256 }, (_, byte) => byte),
  'ngoai/lon.yaml': `ghi_chu: ${'x'.repeat(1_000_001)}\n`,
  'ngoai/tab.yaml': 'so_lieu:\n  dang_so: 6\n\tco_mat: 6\n',
  'ngoai/tham-chieu.yaml': good.replace('chi_bo: CB01', 'chi_bo: &a CB01'),
  'ngoai/the.yaml': good.replace('chi_bo: CB01', 'chi_bo: !!str CB01'),
  'ngoai/nhieu.yaml': `${good}---\n${good}`,
  'ngoai/chi-thi.yaml': `%YAML 1.2\n---\n${good}`,
  'ngoai/sau.yaml': `${good}ghi_chu: ${'['.repeat(40)}${']'.repeat(40)}\n`,
  'ngoai/khoa.yaml': `${good}__proto__: {a: 1}\n`,
  'ngoai/trung.yaml': `${good}ngay: 2026-01-06\n`,
  'ngoai/ngay.yaml': good.replace('ngay: 2026-01-05', 'ngay: 30/02/2026'),
  'ngoai/loai.yaml': good.replace('thuong_ky', 'thuong_nien'),
  'ngoai/la.yaml': `${good}khac: 1\n`,
  'ngoai/so-lieu.yaml': good.replace('co_mat:', 'co_mta:'),
  'ngoai/am.yaml': good.replace('thoi_luong: 95', 'thoi_luong: -95'),
  'ngoai/lech.yaml': good.replace('co_mat: 12', 'co_mat: 11'),
  'ngoai/noi.yaml': good.replace('phat_bieu: 12', 'phat_bieu: 13'),
  'ngoai/don-vi.yaml': good.replace('CB01', 'CB99'),
  'ngoai/bo.yaml': `${good}bo_tieu_chi: an-phu/khac\n`,
  'ngoai/som.yaml': sheet({ unit: 'CB01', date: '2020-01-05' }),
  'ngoai/do.yaml': good.replace('"3.1": dat', '"3.5": dat'),
  'ngoai/tra-loi.yaml': good.replace('"3.1": dat', '"3.1": tam_duoc'),
  'ngoai/bang.xlsx': 'PK',
  'ngoai/bang.ods': 'PK',
  'hong/shcb.yaml': 'dang_bo: [\n',
  'hong/phieu/CB01.yaml': good,
  'la/shcb.yaml': units.replace(RUBRIC, 'an-phu/khac'),
  'trung/shcb.yaml': workspace('{ma: CB01, ten: A}', '{ma: CB01, ten: B}'),
  'luat/shcb.yaml': units,
  'luat/phieu/CB01.yaml': good,
  [`luat/rubrics/${RUBRIC}/2026-02-01.yaml`]: 'x: 1\n',
};

describe('an input with an error is listed with its code, and the call ends with 1', () => {
  const inputs: Readonly<Record<string, readonly string[]>> = {
    'trong.yaml': ['file-empty'],
    'so.yaml': ['not-a-meeting'],
    'danh-sach.yaml': ['not-a-meeting'],
    'nhi-phan.yaml': ['not-text'],
    'lon.yaml': ['file-too-large'],
    'tab.yaml': ['yaml-tab'],
    'tham-chieu.yaml': ['yaml-anchor'],
    'the.yaml': ['yaml-tag'],
    'nhieu.yaml': ['yaml-documents'],
    'chi-thi.yaml': ['yaml-directive'],
    'sau.yaml': ['yaml-too-deep'],
    'khoa.yaml': ['key-reserved'],
    'trung.yaml': ['duplicate-key'],
    'ngay.yaml': ['day-not-in-calendar'],
    'loai.yaml': ['wrong-choice'],
    'la.yaml': ['unknown-key'],
    'so-lieu.yaml': ['unknown-fact'],
    'am.yaml': ['number-negative'],
    'lech.yaml': ['head-count', 'more-than'],
    'noi.yaml': ['more-than'],
    'don-vi.yaml': ['unknown-unit'],
    'som.yaml': ['no-version'],
    'do.yaml': ['answer-for-measured'],
    'tra-loi.yaml': ['answer-not-allowed'],
    'bang.xlsx': ['workbook-not-zip'],
    'bang.ods': ['workbook-foreign'],
  };
  for (const [name, codes] of Object.entries(inputs))
    for (const command of ['score', 'explain', 'check'])
      test(`${command} ${name}`, async () => {
        const cwd = makeFolder(files);
        const { code, out } = await run([command, `ngoai/${name}`, '--format', 'json'], { cwd });
        expect({ code, codes: codesIn(out) }).toEqual({ code: 1, codes });
      });

  test('a bad one stops no other', async () => {
    const cwd = makeFolder(files);
    const { code, out } = await run(['score', 'ngoai/tot.yaml', 'ngoai/trong.yaml', '-f', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ assessments: [{ unit: 'CB01', total: 100 }] });
  });

  test('standard input is an input like any other', async () => {
    const cwd = makeFolder(files);
    const calls = {
      good: await run(['score', '-'], { cwd, input: good }),
      none: await run(['score', '-'], { cwd }),
    };
    expect([calls.good.code, calls.none.code]).toEqual([0, 1]);
    expect(calls.none.err).toContain(advise({ code: 'file-empty' }).message);
  });
});

describe('a call that cannot be carried out says why, and ends with 2', () => {
  const formats = formatsFor('page').map(({ name }) => name);
  const fileExtensions = formatsFor('page').flatMap(({ extensions }) => extensions);
  const unknown = (id: string, suggestion: string | null): Complaint => ({
    code: 'rubric-unknown',
    args: { id, suggestion },
  });
  const calls: readonly (readonly [string, Complaint])[] = [
    ['score khong-co.yaml', { code: 'file-missing', args: { path: 'khong-co.yaml' } }],
    ['check ngoai/tot.yaml/x', { code: 'file-missing', args: { path: 'ngoai/tot.yaml/x' } }],
    ['score ngoai/*.txt', { code: 'no-input', args: { pattern: 'ngoai/*.txt' } }],
    ['report 2026 -C khong-co', { code: 'workspace-missing', args: { path: 'khong-co' } }],
    ['report 2026 -C shcb.yaml', { code: 'workspace-missing', args: { path: 'shcb.yaml' } }],
    ['score -C hong', { code: 'yaml-bracket-open', args: { bracket: '[' } }],
    ['score hong/phieu/CB01.yaml -C hong', { code: 'yaml-bracket-open', args: { bracket: '[' } }],
    ['score -C trung', { code: 'duplicate-id', args: { id: 'CB01' } }],
    ['score --rubric an-phu/phieu', unknown('an-phu/phieu', RUBRIC)],
    ['report 2026 -C la', unknown('an-phu/khac', null)],
    ['score ngoai/bo.yaml', unknown('an-phu/khac', null)],
    ['rubric show khong-co', unknown('khong-co', null)],
    ['score -C luat', { code: 'not-a-rubric' }],
    ['report 2026-13', { code: 'period-invalid', args: { found: '2026-13' } }],
    ['report 2026-Q5', { code: 'period-invalid', args: { found: '2026-Q5' } }],
    ['report 2026-H3', { code: 'period-invalid', args: { found: '2026-H3' } }],
    [
      'report 2026-03 --as-of 2026-02-30',
      { code: 'day-not-in-calendar', args: { found: '2026-02-30', year: 2026, month: 2, last: 28 } },
    ],
    ['report 2026 --rule khong-co', { code: 'rule-unknown', args: { id: 'khong-co', suggestion: null } }],
    ['score -f xml', { code: 'format-invalid', args: { found: 'xml', allowed: formats } }],
    [
      'score -o ket-qua.doc',
      { code: 'extension-invalid', args: { found: 'ket-qua.doc', allowed: fileExtensions } },
    ],
    [
      'score -o khong-co/x.json',
      { code: 'output-failed', args: { path: 'khong-co/x.json', fault: 'ENOENT' } },
    ],
    [
      'score -o shcb.yaml -f json',
      { code: 'output-protected', args: { path: 'shcb.yaml', what: 'workspace' } },
    ],
    ['score -o ngoai/tot.yaml -f json', { code: 'output-exists', args: { path: 'ngoai/tot.yaml' } }],
    ['score -o ngoai -f json', { code: 'output-not-file', args: { path: 'ngoai', kind: 'folder' } }],
    [
      'schema khac',
      {
        code: 'schema-unknown',
        args: {
          found: 'khac',
          allowed: [...schemaNames, ...resultSchemaNames],
        },
      },
    ],
    ['rubric list thua', { code: 'too-many-arguments' }],
    ['score --format', { code: 'option-value-missing', args: { option: '-f, --format <tên>' } }],
    ['report', { code: 'argument-missing', args: { name: 'kỳ' } }],
  ];
  for (const [call, complaint] of calls)
    test(call, async () => {
      const { code, out, err } = await run(call.split(' '), { cwd: makeFolder(files), width: 500 });
      expect({ code, out: call.includes('bo.yaml') ? '' : out }).toEqual({ code: 2, out: '' });
      const { message, hint } = advise(complaint);
      expect(err).toContain(`lỗi: ${message} [${complaint.code}]\n`);
      expect(err).toContain(`  ${hint}\n`);
    });

  test('nothing given, no workspace around', async () => {
    const { code, err } = await run(['score'], { cwd: makeFolder(), width: 500 });
    expect(code).toBe(2);
    expect(err).toContain(advise({ code: 'nothing-given' }).message);
  });
});

test('what is done ends with 0', async () => {
  const cwd = makeFolder(files);
  for (const call of [
    'score',
    'explain',
    'check',
    'report 2026-01',
    'rubric list',
    'schema meeting',
    '',
    '--help',
  ])
    expect([call, (await run(call.split(' ').filter(Boolean), { cwd })).code]).toEqual([call, 0]);
});

test('a fault of the program itself ends with 70 and asks for a report', async () => {
  const broken = () => {
    throw new TypeError('hỏng');
  };
  const { code, err } = await run(['report', '2026', '--as-of', 'today'], {
    cwd: makeFolder(files),
    io: { today: broken },
  });
  expect(code).toBe(70);
  expect(err).toMatch(/^Lỗi của chương trình/);
});
