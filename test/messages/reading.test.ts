import { expect, test } from 'vitest';
import { inWords } from '../../src/messages/words/reading.ts';

test.each([
  ['Từ 0,5 trở lên thì lên 1 (nua_len)', 'Từ 0,5 trở lên thì lên 1'],
  ['còn chọn được xuong, nua_chan', 'còn chọn được xuống, nửa thì đến số chẵn'],
  ['Chỉ báo (canh_bao); không tự hạ mức của ai', 'Chỉ báo; chương trình không hạ mức của tổ chức nào'],
  ['Đề xuất cho phần văn bản để ngỏ', 'Đề xuất cho phần văn bản chưa quy định rõ'],
  ['Tính 4 điểm', 'Tính 4 điểm'],
])('a published reading is said in the words of today: %s', (published, said) => {
  expect(inWords(published)).toBe(said);
});
