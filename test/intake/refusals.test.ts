import { expect, test } from 'vitest';
import { meetingFileSchema } from '../../src/domain/meeting/meeting.ts';
import { workspaceSchema } from '../../src/domain/organisation/workspace.ts';
import { nearest } from '../../src/domain/written/nearest.ts';
import {
  lawProblems,
  readLawText,
  refusedWith,
  rubricPath,
  rulePath,
  soundRubric,
  soundRule,
} from '../support/build-rubric.ts';
import { problemsOf, sheet } from '../support/check-text.ts';
import { replaced } from '../support/place.ts';
import { inShort, refusals } from '../support/read-text.ts';

const codes = (problems: readonly string[]) => problems.map((one) => one.split(' ')[0]);
const refusedInRule = (right: string, wrong: string) =>
  lawProblems(replaced(soundRule, right, wrong), rulePath);

test('days may be placed in levels, open at both ends', () => {
  const levels =
    'muc: [{ma: som, diem: 1, duoi: 0}, {ma: dung, diem: 5, tu: 0, den: 0}, {ma: muon, diem: 1, tren: 0}]';
  expect(refusedWith('dat_khi: {tu: 0, den: 0}', levels)).toEqual([]);
});

test('bands run from the best down, so their lower ends fall', () => {
  // Tốt from 35, Khá from 45 below 35, Kém below 45: a total of 40 is Tốt and Kém, none is Khá.
  const turned = [
    ['    tu: 45\n', '    tu: 35\n'],
    ['tu: 35, duoi: 45,', 'tu: 45, duoi: 35,'],
    ['ten: Kém, duoi: 35,', 'ten: Kém, duoi: 45,'],
  ].reduce((text, [right = '', wrong = '']) => replaced(text, right, wrong), soundRubric);
  expect(lawProblems(turned, rubricPath)).not.toEqual([]);
});

test.each([
  ['no fact', '{tren: 0}'],
  ['nothing', '{}'],
  ['a fact without an end', '{dai_luong: vang_khong_ly_do}'],
])('an event of %s would bite at every meeting', (_, when) => {
  expect(refusedWith('khi: {dai_luong: vang_khong_ly_do, tren: 0}', `khi: ${when}`)).not.toEqual([]);
});

test.each([
  ['that is always met', 'dat_khi: {}'],
  ['that is never met', 'dat_khi: {tu: 5, den: 3}'],
])('a condition %s', (_, wrong) => {
  expect(refusedWith('dat_khi: {den: 0}', wrong)).not.toEqual([]);
});

test('an answer is never dropped without a word', () => {
  const text = replaced(sheet, '"3.1": dat', '"__proto__ ": dat');
  expect([...refusals(text), ...problemsOf(text, meetingFileSchema).map(inShort)]).not.toEqual([]);
});

test('an id that is only the tail of its folder differs from it', () => {
  expect(codes(refusedWith('bo_tieu_chi: thu/nho', 'bo_tieu_chi: ho'))).toEqual(['id-differs-from-path']);
});

test.each([
  ['two lower ends', 'diem: 10, tu: 90}', 'diem: 10, tu: 90, tren: 95}'],
  ['two upper ends', 'tu: 75, duoi: 90}', 'tu: 75, duoi: 90, den: 80}'],
])('a level with %s', (_, right, wrong) => {
  expect(refusedWith(right, wrong)).not.toEqual([]);
});

test.each([
  ['a gap', '{ma: thieu, diem: 0, dat_phan_tram: {duoi: 50}}'],
  ['an overlap', '{ma: thieu, diem: 0, dat_phan_tram: {den: 100}}'],
  ['a level without ends', '{ma: thieu, diem: 0}'],
])('levels of a requirement with %s', (_, level) => {
  expect(refusedWith('{ma: thieu, diem: 0, dat_phan_tram: {duoi: 100}}', level)).not.toEqual([]);
});

test.each([
  ['leaves meetings without one', '          - {khi: {dai_luong: dang_so, tu: 30}, la: 120}\n', ''],
  ['holds twice', 'dang_so, tu: 30', 'dang_so, tu: 20'],
  ['is nothing', 'la: 120', 'la: 0'],
])('a requirement that %s', (_, right, wrong) => {
  expect(refusedWith(right, wrong)).not.toEqual([]);
});

test('an id that no file can name', () => {
  expect(refusedWith('{ma: so_cau_hoi,', '{ma: Số câu hỏi,')).not.toEqual([]);
  expect(codes(refusedWith('{ma: so_cau_hoi,', '{ma: Phát biểu,'))).toEqual(['fact-shadows']);
  expect(refusedWith('ma: "1.3"', 'ma: "1.3 "')).not.toEqual([]);
});

test('levels that an answer cannot tell apart', () => {
  expect(
    refusedWith('{ma: thap, diem: 2.5}', '{ma: thap, diem: 2.5}\n          - {ma: Cao, diem: 1}'),
  ).not.toEqual([]);
});

test('a choice left empty is to be filled in', () => {
  expect(problemsOf(replaced(sheet, 'loai: thuong_ky', 'loai:'), meetingFileSchema).map(inShort)).toEqual([
    'empty-value 3:1',
  ]);
  expect(refusedWith('cach_cham: cho_diem', 'cach_cham:')).toEqual(['empty-value 48']);
});

test('a workspace of comments only is empty', () => {
  const [problem] = problemsOf('# chú thích\n', workspaceSchema);
  expect(problem?.complaint).not.toEqual({ code: 'missing-key', args: { key: '' } });
});

test('a wrong count of meetings names what is allowed', () => {
  expect(codes(refusedInRule('so_ky: tat_ca', 'so_ky: tatca'))).toEqual(['wrong-choice']);
  // The same for a key of it: the suggestion is tu and the list of keys is not empty.
  expect(readLawText(replaced(soundRule, 'so_ky: {tu: 7}', 'so_ky: {tuu: 7}'), rulePath)).toMatchObject({
    problems: [{ complaint: { code: 'unknown-key', args: { suggestion: 'tu' } } }],
  });
});

test('a count of meetings without any end asks for nothing', () => {
  expect(refusedInRule('so_ky: {tu: 7}', 'so_ky: {}')).not.toEqual([]);
});

test('two sources of an annual rule share no id', () => {
  expect(refusedInRule('nguon:\n', 'nguon:\n  - {ma: qd, ten: Khác, xac_minh: thu_cap}\n')).not.toEqual([]);
});

test('a band of the year below a band without conditions is never given', () => {
  const kem = '  - {ma: kem, ten: Kém, can_cu';
  expect(
    refusedInRule(kem, `  - {ma: kha, ten: Khá, can_cu: {van_ban: qd}, xac_minh: thu_cap}\n${kem}`),
  ).not.toEqual([]);
});

test('a quote that is not closed is marked where it opens', () => {
  expect(refusals('ghi_chu: "a\nngay: 1\n')).toEqual(['yaml-quote-open 1:10']);
});

test.each(['# phiếu\n%TAG ! tag:thu,2026:\n---\nngay: 1\n', '# phiếu\n%THU x\n---\nngay: 1\n'])(
  'a directive after a comment: %j',
  (text) => {
    expect(refusals(text)).toEqual(['yaml-directive 2:1']);
  },
);

test('a reference or tag is marked at its sign', () => {
  expect(refusals('so_lieu: &x\n  co_mat: 1\n')).toEqual(['yaml-anchor 1:10']);
  expect(refusals('loai: !!str 1\n')).toEqual(['yaml-tag 1:7']);
});

test('a space of Word in the indentation', () => {
  expect(refusals('so_lieu:\n\u00a0\u00a0co_mat: 1\n')).toEqual(['indent-hidden 2:1']);
  expect(refusals('co\u200b_mat: 1\nco_mat: 2\n')).not.toEqual([]);
});

test('nesting of thousands of levels is too deep', () => {
  expect(codes(refusals('['.repeat(490_000)))).toEqual(['yaml-too-deep']);
  expect(codes(refusals('- '.repeat(10_000)))).toEqual(['yaml-too-deep']);
});

test('a code of one letter suggests no other', () => {
  expect(nearest('9', ['1', '2', '3.1'])).toBeNull();
});
