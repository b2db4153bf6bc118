import type { Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { day, kindName, list, month, spanName } from '../words/format.ts';
import { type Medium, OTHER_FORM } from '../words/medium.ts';
import { unitKindName } from '../words/unit-kind.ts';

/** How a sheet says that it is the corrected one of another. */
const correcting = (other: string, medium: Medium): string => {
  // A file of a month's folder is named with it: the same name stands in every other month's.
  const steps = other.split(/[\\/]/);
  const file = steps.slice(steps.length > 2 ? -2 : -1).join('/');
  return `Phiếu này đính chính phiếu kia thì ${
    medium === 'cells'
      ? `thêm ở đây hai cột (trong phiếu là hai dòng): "Thay thế phiếu" ghi ${file}, "Lý do thay thế" ghi vì sao.`
      : `thêm vào đây: thay_the: {phieu: ${file}, ly_do: …}.`
  }`;
};

/** What is wrong with a sheet as a whole: its unit, its rubric, its place among other sheets. */
export const sheetComplaints = {
  'not-a-meeting': () =>
    advice(
      'tệp này không phải phiếu sinh hoạt chi bộ',
      'Phiếu phải có chi_bo, ngay, loai; nếu là tệp khác thì để ra ngoài thư mục phiếu.',
    ),
  'no-rubric-named': () =>
    advice(
      'chưa biết chấm theo bộ tiêu chí nào',
      'Ghi bo_tieu_chi trong phiếu hoặc trong shcb.yaml, hoặc thêm --rubric; xem danh sách bằng "shcb rubric list".',
    ),
  'unknown-unit': (args: { unit: string; suggestion: string | null }, _: Say, medium: Medium) =>
    advice(
      `chi bộ "${args.unit}" không có trong shcb.yaml`,
      meant(
        args.suggestion,
        medium === 'questions' ? 'Gõ ? để xem các chi bộ.' : 'Thêm chi bộ vào shcb.yaml hoặc sửa mã chi bộ.',
      ),
    ),
  'unit-kind-missing': (args: { rubric: string }, _: Say, medium: Medium) =>
    advice(
      `bộ tiêu chí ${args.rubric} chấm khác nhau theo loại hình chi bộ, trong khi chưa biết loại hình của chi bộ này`,
      medium === 'page'
        ? 'Báo đảng ủy ghi loại hình của chi bộ, rồi lấy phiếu mới từ đảng ủy.'
        : 'Ghi loai_hinh của chi bộ trong shcb.yaml, hoặc trong phiếu.',
    ),
  'unit-kind-differs': (args: { written: string; known: string }) =>
    advice(
      `phiếu ghi loai_hinh "${args.written}", trong khi shcb.yaml ghi "${args.known}"`,
      'Sửa một trong hai; loại hình của chi bộ chỉ có một.',
    ),
  'rubric-not-for-meeting': (
    args: { id: string; kind: string; unitKind: string | null },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `bộ tiêu chí ${args.id} không dùng cho buổi sinh hoạt ${kindName(args.kind)}${args.unitKind === null ? '' : ` của chi bộ loại hình ${unitKindName(args.unitKind)}`}`,
      medium === 'page'
        ? OTHER_FORM
        : 'Chọn bộ tiêu chí dành cho buổi này, hoặc ghi mã chung của quy định để chương trình tự chọn.',
    ),
  'no-sheet-for-meeting': (
    args: { id: string; kind: string; unitKind: string | null; members: readonly string[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `trong ${args.id} không có bộ tiêu chí nào cho buổi sinh hoạt ${kindName(args.kind)}${args.unitKind === null ? '' : ` của chi bộ loại hình ${unitKindName(args.unitKind)}`}`,
      medium === 'page' ? OTHER_FORM : `Các bộ tiêu chí của quy định này: ${list(args.members)}.`,
    ),
  'two-sheets-for-meeting': (args: { id: string; members: readonly string[] }) =>
    advice(
      `trong ${args.id} có nhiều bộ tiêu chí cùng nhận buổi này: ${list(args.members)}`,
      'Ghi rõ mã của một bộ tiêu chí, hoặc sửa ap_dung_cho để không trùng nhau.',
    ),
  'two-sheets': (args: { unit: string; date: string; kind: string; other: string }, _: Say, medium: Medium) =>
    advice(
      `hai phiếu khác nhau cho cùng một buổi: ${args.unit}, ${kindName(args.kind)}, ngày ${day(args.date)}; phiếu kia: ${args.other}`,
      `Giữ một phiếu đúng; hiện cả hai đều không được tính. ${correcting(args.other, medium)}`,
    ),
  'same-sheet': (args: { unit: string; date: string; other: string }) =>
    advice(
      `phiếu của ${args.unit} ngày ${day(args.date)} gửi hai lần, nội dung giống ${args.other}; chỉ tính một lần`,
      'Bỏ một trong hai bản.',
    ),
  'two-regular': (args: { unit: string; month: string; other: string }, _: Say, medium: Medium) =>
    advice(
      `${args.unit} có hai buổi thường kỳ trong tháng ${month(args.month)}; phiếu kia: ${args.other}`,
      `Mỗi tháng chỉ một buổi thường kỳ đại diện cho tháng; giữ phiếu của buổi đó, chuyển phiếu kia ra khỏi thư mục phiếu. ${correcting(args.other, medium)}`,
    ),
  'outside-period': (args: { date: string; period: string }) =>
    advice(
      `buổi sinh hoạt ngày ${day(args.date)} không thuộc ${spanName(args.period)} nên không tính`,
      'Kiểm tra lại ngày trong phiếu, hoặc kỳ báo cáo.',
    ),
  'held-though-not': (args: { unit: string; month: string; reason: string }) =>
    advice(
      `có phiếu, trong khi shcb.yaml ghi ${args.unit} không họp tháng ${month(args.month)} (${args.reason})`,
      'Bỏ phiếu này, hoặc bỏ tháng đó khỏi khong_hop trong shcb.yaml.',
    ),
  'after-closing-day': (args: { date: string; closing: string }) =>
    advice(
      `buổi sinh hoạt ngày ${day(args.date)} sau ngày tính số liệu ${day(args.closing)} nên không tính`,
      'Dùng --as-of với ngày sau đó nếu muốn tính.',
    ),
} as const;
