import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { untouchedBy } from '../../../src/engine/cases/case-coverage.ts';
import { say } from '../../../src/messages/index.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { readLawText, rubricPath, soundRubric } from '../../support/build-rubric.ts';
import { casedRubrics, runCasesAt, runCasesIn } from '../../support/cases.ts';

describe.each(casedRubrics)('$name', ({ rubric, path }) => {
  const runs = runCasesAt(path, rubric);

  test('every case comes out as its author says', () => {
    const bad = runs.filter(({ outcome }) => outcome !== 'passed');
    expect(bad.map(({ name, differences, complaints }) => [name, differences.map(say), complaints])).toEqual(
      [],
    );
  });

  test('no level, border, band, gate or knock-out is left untouched', () => {
    expect(untouchedBy(rubric, runs).map(say)).toEqual([]);
  });
});

const sound = (): Rubric => {
  const read = readLawText(soundRubric, rubricPath);
  if ('problems' in read || read.law.kind !== 'rubric') throw new Error('sound');
  return read.law.rubric;
};

const base = `bo_tieu_chi: thu/nho
nen:
  so_lieu: {dang_so: 20, mien_sinh_hoat: 0, co_mat: 20, vang_khong_ly_do: 0, ngay_quy_dinh: 2026-01-01, thoi_luong: 90}
  tu_cham: {"1.1": dat, "1.2": cao, "1.3": 7.5}
truong_hop:
`;

const only = (yaml: string) => {
  const [one] = runCasesIn(`${base}${yaml}`, sound());
  if (one === undefined) throw new Error('no case');
  return {
    outcome: one.outcome,
    said: [...one.differences.map(say), ...one.complaints.map(({ code }) => code)],
  };
};

describe('what a case finds', () => {
  test('a right expectation passes, whatever of it is asked', () => {
    expect(
      only(`  - ten: đủ
    thi: {tong_diem: 50, xep_loai: tot, tieu_chi: {"1.2": 7.5}, ly_do: {"2.1": "20/20"}, con_trong: [], khoang: {tu: 50, den: 50}}
`),
    ).toEqual({ outcome: 'passed', said: [] });
  });

  test.each([
    ['tong_diem: 49', 'tổng điểm phải là 49, được 50'],
    ['xep_loai: kha', 'mức xếp loại phải là kha, được tot'],
    ['tieu_chi: {"1.2": 2.5}', 'tiêu chí 1.2 phải được 2,5, được 7,5 (Cao)'],
    ['ly_do: {"1.1": "không"}', 'lý do của tiêu chí 1.1 phải có "không", đang là "Đạt"'],
    ['con_trong: ["1.1"]', 'còn trống phải là [1.1], đang là []'],
    ['khoang: {tu: 0, den: 50}', 'khoảng điểm phải là 0–50, đang là 50–50'],
    ['khong_cham_duoc: head-count', 'phải không chấm được vì "head-count", nhưng chấm được'],
  ])('a wrong one fails and says what it is: %s', (expected, said) => {
    expect(only(`  - {ten: sai, thi: {${expected}}}\n`)).toEqual({ outcome: 'failed', said: [said] });
  });

  test('a sheet that is refused is an error, unless that very refusal is expected', () => {
    const more = 'khi: {so_lieu: {phat_bieu: 21}}';
    expect(only(`  - {ten: lỗi, ${more}, thi: {tong_diem: 50}}\n`)).toEqual({
      outcome: 'error',
      said: ['more-than'],
    });
    expect(only(`  - {ten: đúng, ${more}, thi: {khong_cham_duoc: more-than}}\n`).outcome).toBe('passed');
    expect(only(`  - {ten: khác, ${more}, thi: {khong_cham_duoc: head-count}}\n`).outcome).toBe('error');
  });

  test('what is taken away from the base is not recorded; what is open is not 0', () => {
    expect(
      only(`  - ten: trống
    khi: {so_lieu: {thoi_luong: khong_ghi}, tu_cham: {"1.3": Không ghi}}
    thi: {con_trong: ["1.3", "2.4"], khoang: {tu: 32.5, den: 50}, xep_loai: chua_xep}
`).outcome,
    ).toBe('passed');
  });

  test('each row of a table is a case of its own, with the line it stands on', () => {
    const runs = runCasesIn(
      `${base}  - ten: bảng
    bang:
      khi: [co_mat, "1.2"]
      thi: ["2.1", tong_diem, xep_loai]
      dong:
        - [18, cao, 10, 50, tot]
        - [17, thap, 6, 41, tot]
`,
      sound(),
    );
    expect(
      runs.map(({ name, outcome, path, differences }) => [name, outcome, path.at(-1), differences.map(say)]),
    ).toEqual([
      ['bảng (1)', 'passed', 0, []],
      ['bảng (2)', 'failed', 1, ['mức xếp loại phải là tot, được kha']],
    ]);
  });
});

describe('what no case touches', () => {
  const rubric = sound();
  const cases = {
    bo_tieu_chi: 'thu/nho',
    nen: parse(base.slice(0, base.indexOf('truong_hop'))).nen,
  };
  const said = (truong_hop: readonly object[]) =>
    untouchedBy(rubric, runCasesIn(stringify({ ...cases, truong_hop }), rubric)).map(say);

  test('is everything but what one case shows', () => {
    const list = said([{ ten: 'đủ', thi: { tong_diem: 50 } }]);
    expect(list).toEqual(
      expect.arrayContaining([
        'tiêu chí 1.1: chưa có trường hợp nào ra "Không đạt"',
        'tiêu chí 1.1: chưa có trường hợp nào không áp dụng',
        'tiêu chí 1.2: chưa có trường hợp nào có sự việc buộc mức thứ 1',
        '1.2: mốc 0 người chưa có trường hợp ngay trên',
        '2.1: mốc 90% chưa có trường hợp ngay dưới, đúng mốc và ngay trên',
        '2.3: mốc 0 ngày chưa có trường hợp ngay dưới và ngay trên',
        '2.4: mốc 30 người chưa có trường hợp ngay dưới, đúng mốc và ngay trên',
        '2.4: mốc 100% yêu cầu chưa có trường hợp ngay dưới và ngay trên',
        'chưa có trường hợp nào xếp mức Khá',
        'mức Tốt: chưa có trường hợp nào vướng điều kiện thứ 1',
        'mốc 45 điểm: chưa có trường hợp được 44,99, 45 và 45,01 điểm',
      ]),
    );
    expect(list).not.toContain('chưa có trường hợp nào xếp mức Tốt');
  });

  test('a case that fails touches nothing', () => {
    expect(said([{ ten: 'sai', thi: { tong_diem: 49 } }])).toContain('chưa có trường hợp nào xếp mức Tốt');
  });

  test('a border is touched by a value on it and one no more than a step away on each side', () => {
    const at = (co_mat: number) => ({
      ten: String(co_mat),
      khi: { so_lieu: { co_mat } },
      thi: { con_trong: [] },
    });
    const border = (values: readonly number[]) =>
      said(values.map(at)).filter((one) => one.startsWith('2.1: mốc 90%'));
    expect(border([17, 18, 19])).toEqual([]);
    expect(border([16, 18, 19])).toEqual(['2.1: mốc 90% chưa có trường hợp ngay dưới']);
    expect(border([17, 19])).toEqual(['2.1: mốc 90% chưa có trường hợp đúng mốc']);
    expect(border([17, 18, 20])).toEqual(['2.1: mốc 90% chưa có trường hợp ngay trên']);
  });
});
