import { describe, expect, test } from 'vitest';
import { lawProblems } from '../../support/build-rubric.ts';
import { ratingLawText } from '../../support/rating-bases.ts';

const PATH = 'rubrics/thu/xep-loai/2026-01-01.yaml';

/** What is told of the sound regulation with some text put otherwise, as code and line. */
const told = (...changes: readonly (readonly [from: string, to: string])[]) => {
  const text = changes.reduce((whole, [from, to]) => {
    expect(whole).toContain(from);
    return whole.replace(from, to);
  }, ratingLawText);
  return lawProblems(text, PATH);
};

test('a sound regulation has no flaw', () => expect(told()).toEqual([]));

describe('levels', () => {
  test.each([
    ['leave no total out', 'tu: 80, duoi: 90', 'tu: 80.01, duoi: 90', ['bands-gap 23']],
    ['share no total', 'tu: 80, duoi: 90', 'tu: 80, den: 90', ['bands-overlap 22']],
    ['say of what scale they are', 'tong_diem: 100\n', '', ['rating-total-missing 13']],
    ['all have points or none has', '    duoi: 50\n', '', ['rating-points-in-part 30']],
    ['have one id each', 'ma: tot,', 'ma: xuat_sac,', ['duplicate-id 22', 'unknown-band 40']],
  ])('%s', (_, from, to, codes) => expect(told([from, to])).toEqual(codes));

  test('fall from the best down, and the last asks for nothing', () => {
    expect(told(['tu: 80, duoi: 90', 'tu: 90'], ['    tu: 90\n', '    tu: 80\n    duoi: 90\n'])).toEqual([
      'bands-order 23',
    ]);
    const condition = '{dai_luong: dung_han, tu: 1, can_cu: {van_ban: qd}, xac_minh: de_xuat}';
    expect(told(['    duoi: 50\n', `    duoi: 50\n    dieu_kien: [${condition}]\n`])).toEqual([
      'rating-last-conditional 34',
    ]);
  });
});

describe('conditions and knock-outs', () => {
  test.each([
    [
      'ask for facts that are declared',
      'dai_luong: dung_han, tu: 100',
      'dai_luong: dung_hn, tu: 100',
      'undeclared-fact 19',
    ],
    [
      'ask for what can be measured',
      'dai_luong: dung_han, tu: 100',
      'dai_luong: ngay_hop, tu: 100',
      'fact-type 19',
    ],
    ['ask for something', 'dai_luong: dung_han, tu: 100', 'dai_luong: dung_han', 'interval-open 19'],
    [
      'ask for what there can be',
      'dai_luong: dung_han, tu: 100',
      'dai_luong: dung_han, tu: 100, den: 90',
      'interval-empty 19',
    ],
    ['knock out by something', 'dai_luong: ky_luat, tu: 1', 'dai_luong: ky_luat', 'interval-open 37'],
  ])('%s', (_, from, to, code) => expect(told([from, to])).toEqual([code]));
});

describe('the quota', () => {
  test.each([
    ['is of a level that there is', 'cua_muc: xuat_sac', 'cua_muc: gioi', 'unknown-band 39'],
    ['is measured on a lower level', 'muc_tinh: tot', 'muc_tinh: xuat_sac', 'quota-level-order 40'],
    ['is a share', 'ty_le: 20', 'ty_le: 0', 'quota-rate 41'],
    ['is no more than everything', 'ty_le: 20', 'ty_le: 101', 'quota-rate 41'],
    ['is less than the higher one', 'ty_le: 20', 'ty_le: 20\n  ty_le_cao: 10', 'quota-rate 41'],
    [
      'cites a source of the file',
      '  can_cu: {van_ban: qd}\n  xac_minh: de_xuat\n',
      '  can_cu: {van_ban: hd}\n  xac_minh: de_xuat\n',
      'unknown-document 45',
    ],
  ])('%s', (_, from, to, code) => {
    const at = ratingLawText.indexOf('muc_tran:');
    const text = ratingLawText.slice(0, at) + ratingLawText.slice(at).replace(from, to);
    expect(lawProblems(text, PATH)).toEqual([code]);
  });
});

describe('its head', () => {
  test.each([
    [
      'says how it is known',
      '{ma: qd, ten: Quy định thử, xac_minh: de_xuat}',
      '{ma: qd, ten: Quy định thử}',
      'missing-key 7',
    ],
    [
      'stands in its place',
      'xep_loai_to_chuc: thu/xep-loai',
      'xep_loai_to_chuc: thu/khac',
      'id-differs-from-path 1',
    ],
    [
      'begins on the day of its name',
      'hieu_luc: {tu: 2026-01-01',
      'hieu_luc: {tu: 2026-01-02',
      'version-differs-from-path 4',
    ],
  ])('%s', (_, from, to, code) => expect(told([from, to])).toEqual([code]));

  test('the words of a text that was not read cannot be its own', () => {
    const own = ['xac_minh: de_xuat}\nmuc_tran', 'xac_minh: van_ban}\nmuc_tran'] as const;
    expect(told(own)).toEqual(['quote-missing 37', 'mark-above-source 37']);
  });

  test('every article that is said to be encoded is cited', () => {
    const listed = 'xac_minh: de_xuat, dieu_khoan: [{ma: Điều 1, xu_ly: da_ma_hoa}]}';
    expect(
      told(['ten: Quy định thử, xac_minh: de_xuat}\ntong', `ten: Quy định thử, ${listed}\ntong`]),
    ).toEqual(['article-uncited 7']);
  });
});

describe('conditions that are put together', () => {
  const asked = (condition: string) =>
    told([
      '{dai_luong: dung_han, tu: 100, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
      `{${condition}, can_cu: {van_ban: qd}, xac_minh: de_xuat}`,
    ]);
  const [late, punished] = ['{dai_luong: dung_han, duoi: 70}', '{dai_luong: ky_luat, tu: 1}'];

  test.each([
    ['hold one of several', `it_nhat_trong: {so_dieu: 1, cac_dieu: [${late}, ${punished}]}`, []],
    ['hold none of some', `khong_dieu_nao: [${late}, ${punished}]`, []],
    ['ask only some kinds of units', 'loai_hinh: [thon], dai_luong: dung_han, tu: 70', []],
    [
      'hold fewer than there are',
      `it_nhat_trong: {so_dieu: 2, cac_dieu: [${late}, ${punished}]}`,
      ['some-of-count 19'],
    ],
    [
      'name facts that are declared',
      `khong_dieu_nao: [${late}, {dai_luong: ky_lut, tu: 1}]`,
      ['undeclared-fact 19'],
    ],
    ['ask something', 'loai_hinh: [thon], tu: 1', ['condition-asks-nothing 19']],
  ])('%s', (_, condition, codes) => expect(asked(condition)).toEqual(codes));
});
