import { describe, expect, test } from 'vitest';
import { headingOf, looksLikeHeading } from '../../../../src/intake/formats/table/heading/heading.ts';

const placeOf = (written: string): string => {
  const heading = headingOf(written);
  if (heading.is === 'value') return heading.path.join(' ');
  return heading.is === 'line' ? `line ${heading.role}` : heading.is;
};

describe('what a heading means', () => {
  test.each([
    ['chi_bo', 'unit'],
    ['Chi bộ', 'unit'],
    ['CHI BỘ', 'unit'],
    ['Chi bộ'.normalize('NFD'), 'unit'],
    [' Mã chi bộ * ', 'unit'],
    ['Tên chi bộ', 'unitName'],
    ['SH', 'facts sh'],
    ['Mã CB', 'unit'],
    ['Tên CB', 'unitName'],
    ['Ngày SH', 'date'],
    ['Tổng số ĐV', 'facts dang_so'],
    ['Số ĐV', 'facts dang_so'],
    ['Miễn SH', 'facts mien_sinh_hoat'],
    ['Trạng thái', 'sheetState'],
    ['Thay thế phiếu', 'supersedes sheets'],
    ['Lý do thay thế', 'supersedes reason'],
    ['Ngày họp', 'date'],
    ['Ngày (dd/mm/yyyy)', 'date'],
    ['Loại', 'kind'],
    ['Loại hình', 'unitKind'],
    ['Bộ tiêu chí', 'rubric'],
    ['Biên bản', 'minutes'],
    ['Ghi chú', 'note'],
    ['Đảng số', 'facts dang_so'],
    ['Có mặt:', 'facts co_mat'],
    ['Có\nmặt', 'facts co_mat'],
    ['Tỷ lệ chỉ tiêu đạt (%)', 'facts ty_le_chi_tieu'],
    ['Vắng qua 3 kỳ', 'facts vang_qua_3_ky'],
    ['bieu_quyet: dong_y', 'vote inFavour'],
    ['Biểu quyết: đồng ý', 'vote inFavour'],
    ['Không đồng ý', 'vote against'],
    ['Tổng điểm', 'stated total'],
    ['Xếp loại', 'stated rated'],
    ['số bài viết', 'facts so_bai_viet'],
  ])('%j is %s', (written, place) => expect(placeOf(written)).toBe(place));

  test.each([
    ['3.1', 'selfAnswers 3.1 result'],
    ['3,1', 'selfAnswers 3.1 result'],
    ['3.1 Nội dung đúng, đủ', 'selfAnswers 3.1 result'],
    ['3.1. Nội dung', 'selfAnswers 3.1 result'],
    ['1a', 'selfAnswers 1a result'],
    ['1a) Ngày họp', 'selfAnswers 1a result'],
    ['I', 'selfAnswers I result'],
    ['II.4 Thi đua', 'selfAnswers II.4 result'],
    ['5', 'selfAnswers 5 result'],
    ['Tiêu chí 1.1', 'selfAnswers 1.1 result'],
    ['tu_cham 3.1', 'selfAnswers 3.1 result'],
    ['Tự chấm 3.1', 'selfAnswers 3.1 result'],
    ['Tự chấm: 3.1 Nội dung', 'selfAnswers 3.1 result'],
    ['Thẩm định 3.1', 'appraisedAnswers 3.1 result'],
    ['tham_dinh_3.1', 'appraisedAnswers 3.1 result'],
    ['Lý do 3.1', 'selfAnswers 3.1 reason'],
    ['3.1 lý do', 'selfAnswers 3.1 reason'],
    ['Lý do tự chấm 3.1', 'selfAnswers 3.1 reason'],
    ['Thẩm định 3.1 lý do', 'appraisedAnswers 3.1 reason'],
    ['Lý do thẩm định 3.1', 'appraisedAnswers 3.1 reason'],
    // Every code that a rubric may give a criterion.
    ['c', 'selfAnswers c result'],
    ['d', 'selfAnswers d result'],
    ['\u0111', 'selfAnswers \u0111 result'],
    ['\u0110', 'selfAnswers \u0110 result'],
    ['\u0111) Nội dung', 'selfAnswers \u0111 result'],
    ['A', 'selfAnswers A result'],
    ['1.\u0111', 'selfAnswers 1.\u0111 result'],
    ['A.I.1.a', 'selfAnswers A.I.1.a result'],
    ['A.I.1.a Nội dung', 'selfAnswers A.I.1.a result'],
    ['Tiêu chí TC-01', 'selfAnswers TC-01 result'],
    ['Lý do vắng', 'facts ly_do_vang'],
    // The words of a criterion may end like that and are no column of reasons.
    ['2.1 Vắng không có lý do', 'selfAnswers 2.1 result'],
  ])('%j is the answer %s', (written, place) => expect(placeOf(written)).toBe(place));

  test.each([
    ['Tiêu chí', 'line criterion'],
    ['Kết quả', 'line result'],
    ['Lý do', 'line reason'],
    ['Người chấm', 'line scorer'],
    ['STT', 'idle'],
    ['TT', 'idle'],
    ['  ', 'empty'],
    ['__proto__', 'reserved'],
    ['Constructor', 'reserved'],
    ['prototype (người)', 'reserved'],
  ])('%j is %s', (written, kind) => expect(placeOf(written)).toBe(kind));

  test.each([
    '01/01/2026',
    '1-1',
    '1/1',
    '2026-01-01',
    '1-Jan',
    '01-Thg1',
    '01.Thg1',
    '01-Thg 1',
    'Jan-01',
    '46023',
  ])('%j is what a spreadsheet made of 1.1', (written) => expect(placeOf(written)).toBe('mangled'));
});

/** What the brackets of a heading make of it. */
const hintOf = (written: string): string => {
  const heading = headingOf(written);
  if (heading.is !== 'value') return heading.is;
  return heading.hours === true ? 'hours' : heading.path.join(' ');
};

describe('what stands in brackets', () => {
  test.each([
    ['Thời lượng (phút)', 'facts thoi_luong'],
    ['Thời lượng (giờ)', 'hours'],
    ['Thời lượng (h)', 'hours'],
    ['Bắt đầu (giờ)', 'facts bat_dau'],
    ['Có mặt (người)', 'facts co_mat'],
    ['Có mặt (đ/c)', 'facts co_mat'],
    ['Có mặt (co_mat)', 'facts co_mat'],
    ['Có mặt (người) (5)', 'facts co_mat'],
    ['Có mặt [người] *', 'facts co_mat'],
    ['Ngày (ngày/tháng/năm)', 'date'],
    ['Ngày nhận (dd/mm/yyyy)', 'received'],
    ['Tỷ lệ chỉ tiêu (%)', 'facts ty_le_chi_tieu'],
    ['3.1 Nội dung (10 điểm)', 'selfAnswers 3.1 result'],
    ['3.1 Nội dung (đối với chi bộ có từ 30 đảng viên)', 'selfAnswers 3.1 result'],
    ['Ý kiến góp ý (so_y_kien)', 'facts so_y_kien'],
    ['Số bài viết (bài)', 'facts so_bai_viet'],
    ['Số bài viết (cả năm)', 'facts so_bai_viet_ca_nam'],
  ])('%j is %s', (written, what) => expect(hintOf(written)).toBe(what));

  test.each([
    'Có mặt (kế hoạch)',
    'Có mặt (dự kiến)',
    'Có mặt (%)',
    'Có mặt (tháng 2)',
    'Có mặt (năm 2025)',
    'Có mặt (kỳ trước)',
    'Ngày (dự kiến)',
    '3.1 (thang 10)',
    'Tự chấm 3.1 (%)',
    'Kết quả (dự kiến)',
  ])('%j says that the numbers are others', (written) => expect(hintOf(written)).toBe('otherwise'));

  test.each(['Có mặt (cả dự bị)', 'Thời lượng (ngày)', 'Có mặt (giờ)'])('%j is unclear', (written) =>
    expect(hintOf(written)).toBe('unclear'),
  );
});

describe('which row is the heading', () => {
  test.each([
    [['Chi bộ', 'Ngày', 'Loại'], true],
    [['STT', 'Chi bộ', 'Đảng số', 'Có mặt'], true],
    // A misspelt key beside criteria: the complaint is about the key, not that there is no table.
    [['chi_bo', 'ngay', 'loia', '3.1', '3.2'], true],
    [['Đảng ủy phường', '', ''], false],
    [['Chi bộ', 'Trường Tiểu học'], false],
    [['8.5', '7.5', '9', '10'], false],
    [['CB01', '05/03/2026', 'thuong_ky', '30', '27'], false],
  ])('%j: %s', (texts, is) => expect(looksLikeHeading(texts)).toBe(is));
});
