import { describe, expect, test } from 'vitest';
import {
  lawProblems,
  readLawText,
  refusedWith,
  rubricPath,
  rulePath,
  soundRubric,
  soundRule,
} from '../../../support/build-rubric.ts';
import { lineOf, replaced } from '../../../support/place.ts';

const refusedInRule = (right: string, wrong: string) =>
  lawProblems(replaced(soundRule, right, wrong), rulePath);

describe('a file of the law stands where its id and its date say', () => {
  test.each([
    ['another id', 'rubrics/thu/khac/2026-01-01.yaml', ['id-differs-from-path 1']],
    ['the folder above', 'rubrics/thu/2026-01-01.yaml', ['id-differs-from-path 1']],
    ['a folder below', 'rubrics/thu/nho/con/2026-01-01.yaml', ['id-differs-from-path 1']],
    ['another date', 'rubrics/thu/nho/2026-01-02.yaml', ['version-differs-from-path 4']],
    ['a date written otherwise', 'rubrics/thu/nho/01-01-2026.yaml', ['version-differs-from-path 4']],
    ['both', 'rubrics/khac/2025-01-01.yaml', ['id-differs-from-path 1', 'version-differs-from-path 4']],
    ['nothing else', rubricPath, []],
    ['a folder of the workspace', '/nhà/đảng ủy/rubrics/thu/nho/2026-01-01.yaml', []],
  ])('%s', (_, path, expected) => {
    expect(lawProblems(soundRubric, path)).toEqual(expected);
  });

  test('the same holds for an annual rule', () => {
    expect(lawProblems(soundRule, 'rubrics/thu/khac/2026-01-01.yaml')).toEqual(['id-differs-from-path 1']);
    expect(lawProblems(soundRule, 'rubrics/thu/nam/2025-01-01.yaml')).toEqual([
      'version-differs-from-path 4',
    ]);
  });
});

describe('a rubric of the wrong shape', () => {
  test.each([
    ['a way of scoring that is not one', 'cach_cham: cho_diem', 'cach_cham: cho_diemm', 'wrong-choice'],
    ['points that are not a number', 'tong_diem: 50', 'tong_diem: năm mươi', 'not-a-number'],
    ['points with a thousands mark', 'tong_diem: 50', 'tong_diem: 1.000', 'number-thousands'],
    ['an unknown mark', 'nhóm 1}\n    xac_minh: thu_cap', 'nhóm 1}\n    xac_minh: chac_chan', 'wrong-choice'],
    ['an unknown type of fact', 'kieu: lan', 'kieu: diem', 'wrong-choice'],
    ['an unknown direction', 'chieu: sau', 'chieu: ngang', 'wrong-choice'],
    ['an unknown kind of meeting', '{dai_luong: dang_so, tu: 30}', '{loai: [bat_thuong]}', 'wrong-choice'],
    ['what not applying does to the score', 'cach_tinh: diem_toi_da', 'cach_tinh: bo_qua', 'wrong-choice'],
    ['an unknown key in a level', '{ma: cao, diem: 7.5}', '{ma: cao, diem: 7.5, tu: 9}', 'unknown-key'],
    ['a decimal comma in braces', '{ma: thap, diem: 2.5}', '{ma: thap, diem: 2,5}', 'decimal-comma'],
  ])('%s', (_, right, wrong, code) => {
    const more = wrong.startsWith('nhóm') ? 1 : 0;
    expect(refusedWith(right, wrong)).toEqual([`${code} ${lineOf(soundRubric, right) + more}`]);
  });

  test.each([
    ['the way of scoring', '        cach_cham: cho_diem\n', 45],
    ['the mark of a group', 'vi_tri: nhóm 2}\n    xac_minh: thu_cap\n', 52],
    ['the source of a band', ', can_cu: {van_ban: qd, vi_tri: mức Khá}', 109],
    ['what not applying does to the score', '          cach_tinh: diem_toi_da\n', 24],
    ['the total', 'tong_diem: 50\n', 1],
    ['its own date', 'hieu_luc: {tu: 2026-01-01, den: 2026-12-31, xac_minh: de_xuat}\n', 1],
  ])('a rubric without %s', (_, right, line) => {
    const by = right.startsWith('vi_tri') ? 'vi_tri: nhóm 2}\n' : '';
    expect(refusedWith(right, by)).toEqual([`missing-key ${line}`]);
  });

  test('a file that is neither rubric nor rule is said to be neither', () => {
    for (const text of ['chi_bo: CB01\n', '- a\n', 'chữ\n'])
      expect(lawProblems(text, rubricPath)).toEqual(['not-a-rubric 1']);
    expect(lawProblems('# chỉ chú thích\n', rubricPath)).toEqual(['file-empty ?']);
  });
});

describe('an annual rule', () => {
  test('that the cases start from has no fault', () => {
    expect(refusedInRule('xac_minh: de_xuat}\ntinh', 'xac_minh: de_xuat}\ntinh')).toEqual([]);
  });

  test.each([
    [
      'whose last band has a condition',
      '{ma: kem, ten: Kém, can_cu',
      '{ma: kem, ten: Kém, dieu_kien: [{xep_loai: {den: kem}, so_ky: {den: 2}, can_cu: {van_ban: qd}, xac_minh: thu_cap}], can_cu',
      ['last-band-conditional 17'],
    ],
    ['that counts meetings of no band', 'xep_loai: {tu: kha}', 'xep_loai: {}', ['rated-open 13']],
    ['with one band twice', 'ma: kem, ten: Kém', 'ma: tot, ten: Kém', ['duplicate-id 17']],
    [
      'whose band cites no source of it',
      '{van_ban: qd, vi_tri: mức Kém}',
      '{van_ban: x, vi_tri: mức Kém}',
      ['unknown-document 17'],
    ],
    [
      'whose condition cites no source of it',
      'so_ky: tat_ca, can_cu: {van_ban: qd}',
      'so_ky: tat_ca, can_cu: {van_ban: x}',
      ['unknown-document 13'],
    ],
    [
      'that ends before it begins',
      'hieu_luc: {tu: 2026-01-01,',
      'hieu_luc: {tu: 2026-01-01, den: 2025-12-31,',
      ['dates-reversed 4'],
    ],
    ['that places the year otherwise', 'cach_xep: dem_ky', 'cach_xep: boc_tham', ['wrong-choice 8']],
    ['that does not say how', 'cach_xep: dem_ky\n', '', ['missing-key 1']],
    ['with a number of meetings that is none', 'so_ky: {tu: 7}', 'so_ky: {tu: bảy}', ['not-a-number 14']],
    [
      'without bands',
      soundRule.slice(soundRule.indexOf('muc_xep_loai')),
      'muc_xep_loai: []\n',
      ['too-short 9'],
    ],
  ])('%s', (_, right, wrong, expected) => {
    expect(refusedInRule(right, wrong)).toEqual(expected);
  });

  test('by the mean needs a source of its own', () => {
    const head = soundRule.slice(0, soundRule.indexOf('cach_xep'));
    const mean = (more: string) => lawProblems(`${head}cach_xep: binh_quan\n${more}`, rulePath);
    expect(mean('can_cu: {van_ban: qd}\nxac_minh: de_xuat\n')).toEqual([]);
    expect(mean('can_cu: {van_ban: x}\nxac_minh: de_xuat\n')).toEqual(['unknown-document 9']);
    expect(mean('')).toEqual(['missing-key 1', 'missing-key 1']);
  });
});

describe('the hash of a rubric', () => {
  const hash = (text: string) => {
    const read = readLawText(text, rubricPath);
    return 'law' in read && read.law.kind === 'rubric' ? read.law.rubric.sha256 : '';
  };
  const original = hash(soundRubric);

  test('does not change with comments, order of keys or spelling of keys', () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(`# chú thích\n${soundRubric}`)).toBe(original);
    expect(hash(replaced(soundRubric, '{ma: thap, diem: 2.5}', '{diem: 2.5, ma: thap}'))).toBe(original);
    expect(hash(replaced(soundRubric, 'tong_diem: 50', 'Tổng điểm: "50"'))).toBe(original);
  });

  test('changes with every content', () => {
    const changed = [
      replaced(soundRubric, 'vi_tri: dòng 1.3', 'vi_tri: dòng 1.03'),
      replaced(soundRubric, 'ten: Cho điểm', 'ten: Cho điểm khác'),
      replaced(soundRubric, '{ma: thap, diem: 2.5}', '{ma: thap, diem: 2.51}'),
    ].map(hash);
    expect(new Set([original, ...changed]).size).toBe(4);
  });
});
