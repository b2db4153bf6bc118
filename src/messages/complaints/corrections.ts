import type { Say } from '../reasons/index.ts';
import { advice } from '../words/advice.ts';
import { day, list, points, typedPath } from '../words/format.ts';
import { calledIn } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';

/** What is wrong with sheets that take the place of others, and what is noticed of drafts. */
export const correctionComplaints = {
  'correction-names-nothing': (_args: undefined, _: Say, medium: Medium) =>
    advice(
      'phiếu đính chính không nói thay phiếu nào',
      medium === 'cells'
        ? 'Ghi tên tệp hoặc mã phiếu vào ô "Thay thế phiếu", và ghi ô "Lý do thay thế"; xem mã phiếu bằng "shcb history".'
        : 'Thêm thay_the: {phieu: <tên tệp hoặc mã phiếu>, ly_do: …}; xem mã phiếu bằng "shcb history".',
    ),
  'corrected-missing': (args: { name: string }) =>
    advice(
      `không thấy phiếu được thay: "${args.name}"`,
      'Ghi đúng tên tệp, hoặc mã phiếu mà "shcb history" cho; phiếu được thay phải còn giữ trong thư mục phiếu.',
    ),
  'corrected-changed': (args: { file: string }) =>
    advice(
      `phiếu được thay (${args.file}) đã sửa sau khi lập phiếu này`,
      'Xem phiếu kia nay ghi gì. Còn cần thay thì lập lại phiếu này từ nó bằng lệnh shcb new như lần trước; không thì bỏ phiếu này.',
    ),
  'corrected-unclear': (args: { name: string }) =>
    advice(
      `"${args.name}" có thể là nhiều phiếu của chi bộ này`,
      'Ghi mã phiếu thay cho tên tệp; xem mã phiếu bằng "shcb history".',
    ),
  'corrects-other-unit': (args: { unit: string; other: string }, _: Say, medium: Medium) =>
    advice(
      `phiếu của ${args.unit} lại thay phiếu của ${args.other}`,
      `Sửa mã chi bộ hoặc tên phiếu được thay; nếu phiếu kia nhập nhầm chi bộ thì ${
        medium === 'cells' ? 'ghi "nhập nhầm" vào ô "Trạng thái" của' : 'ghi trang_thai: nhap_nham ở'
      } phiếu đó.`,
    ),
  'corrected-twice': (args: { sheet: string; other: string }) =>
    advice(
      `hai phiếu cùng thay một phiếu (${args.sheet}); phiếu kia: ${args.other}`,
      `Giữ một phiếu. Phiếu sau cùng phải thay phiếu đã đính chính hoặc thẩm định trước đó, không thay phiếu gốc: lấy lại bằng lệnh shcb new dinh-chinh ${typedPath(args.other)}.`,
    ),
  'correction-cycle': (args: { other: string }, _: Say, medium: Medium) =>
    advice(
      `các phiếu thay nhau theo vòng tròn, qua ${args.other}`,
      medium === 'cells' ? 'Xóa ô "Thay thế phiếu" của phiếu gốc.' : 'Bỏ thay_the ở phiếu gốc.',
    ),
  'scores-differ': (
    args: { unit: string; date: string; points: number | null; lines: readonly string[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `${args.unit}, buổi ngày ${day(args.date)}: điểm thẩm định chênh lệch so với điểm tự chấm${
        args.points === null ? '' : ` ${points(Math.abs(args.points))}`
      } hoặc đổi mức, trong khi tiêu chí ${list(args.lines)} chưa ghi lý do`,
      medium === 'cells'
        ? 'Ghi lý do của các tiêu chí đó vào cột lý do thẩm định.'
        : 'Ghi {ket_qua: …, ly_do: …} cho các tiêu chí đó trong tham_dinh.',
    ),
  'appraised-otherwise': (args: { file: string; keys: readonly string[] }, _: Say, medium: Medium) =>
    advice(
      `phiếu thẩm định không giữ phần tự chấm của phiếu gốc (${args.file}): ${list(args.keys.map((key) => calledIn(medium, key)))} ghi khác`,
      `Phần tự chấm giữ như phiếu gốc, ý kiến khác ghi vào phần thẩm định. Nếu là đính chính phiếu của chi bộ thì ghi ${
        medium === 'cells' ? '"đính chính" vào ô "Trạng thái"' : 'trang_thai: dinh_chinh'
      }.`,
    ),
  'sheets-unappraised': (args: { sheets: number }, _: Say, medium: Medium) =>
    advice(
      `${args.sheets} phiếu thẩm định chưa ghi kết quả nào; phiếu của chi bộ giữ nguyên`,
      medium === 'cells'
        ? 'Thẩm định thì ghi vào cột thẩm định; đồng ý cả phiếu thì ghi lại kết quả tự chấm của một tiêu chí. Đính chính thì ghi "đính chính" vào ô "Trạng thái".'
        : 'Thẩm định thì ghi vào tham_dinh; đồng ý cả phiếu thì ghi lại kết quả tự chấm của một tiêu chí. Đính chính thì thêm trang_thai: dinh_chinh.',
    ),
  'draft-not-counted': (args: { unit: string; date: string }, _: Say, medium: Medium) =>
    advice(
      `phiếu của ${args.unit} ngày ${day(args.date)} còn là bản nháp nên chưa tính`,
      medium === 'cells'
        ? 'Xong thì xóa ô "Trạng thái", hoặc ghi vào đó: chính thức.'
        : 'Xong thì bỏ dòng trang_thai, hoặc ghi trang_thai: chinh_thuc.',
    ),
} as const;
