import { advice, meant } from '../words/advice.ts';
import { day, spanName } from '../words/format.ts';

interface SheetOf {
  readonly unit: string;
  readonly date: string;
}

const MOST_NAMED = 5;

const sheetsNamed = (sheets: readonly SheetOf[]): string => {
  const first = sheets.slice(0, MOST_NAMED).map(({ unit, date }) => `${unit} ngày ${day(date)}`);
  const rest = sheets.length - first.length;
  return `${first.join(', ')}${rest > 0 ? ` và ${rest} phiếu nữa` : ''}`;
};

/** What is wrong with a call. */
export const callComplaints = {
  'period-invalid': (args: { found: string }) =>
    advice(
      `"${args.found}" không phải là một kỳ báo cáo`,
      'Ghi tháng (2026-03), quý (2026-Q1), 6 tháng (2026-H1) hoặc năm (2026).',
    ),
  'extension-invalid': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `chưa ghi được loại tệp này: "${args.found}"`,
      `Đuôi tệp dùng được: ${args.allowed.map((one) => `.${one}`).join(', ')}.`,
    ),
  'format-invalid': (args: { found: string; allowed: readonly string[] }) =>
    advice(`lệnh này không có định dạng "${args.found}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
  'no-table': (args: { format: string }) =>
    advice(
      `kết quả này không có ${args.format === 'svg' ? 'hình' : 'bảng'} nào để ghi dạng ${args.format}`,
      'Chọn định dạng khác: table, md, html, docx, xlsx hoặc json.',
    ),
  'paper-code-invalid': (args: { found: string }) =>
    advice(
      `"${args.found}" không phải là mã tra cứu của bản in`,
      'Ghi đủ 10 chữ số, chữ cái ở chân bản in, như 7K3QF-9D2MX.',
    ),
  'init-exists': (args: { path: string }) =>
    advice(
      `"${args.path}" đã có sẵn, không ghi đè`,
      'Chọn thư mục khác, hoặc dùng tiếp thư mục làm việc này.',
    ),
  'law-id-invalid': (args: { found: string }) =>
    advice(
      `"${args.found}" không dùng làm mã bộ tiêu chí được`,
      'Mã gồm hai phần trở lên nối bằng /, chữ thường không dấu, như xa-hoa-binh/phieu.',
    ),
  'schema-unknown': (args: { found: string; allowed: readonly string[] }) =>
    advice(`không có mô tả cấu trúc "${args.found}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
  'unknown-command': (args: { found: string; suggestion: string | null }) =>
    advice(`không có lệnh "${args.found}"`, meant(args.suggestion, 'Xem các lệnh bằng "shcb --help".')),
  'unknown-code': (args: { found: string; suggestion: string | null }) =>
    advice(
      `không có tệp nào và cũng không có ký hiệu lỗi nào là "${args.found}"`,
      meant(args.suggestion, 'Kiểm tra lại đường dẫn, hoặc xem mọi mã bằng "shcb explain --codes".'),
    ),
  'unknown-option': (args: { found: string; suggestion: string | null }) =>
    advice(
      `không có tùy chọn "${args.found}"`,
      meant(args.suggestion, 'Xem các tùy chọn bằng "--help" sau tên lệnh.'),
    ),
  'argument-missing': (args: { name: string }) =>
    advice(`thiếu ${args.name}`, 'Xem cách dùng bằng "--help" sau tên lệnh.'),
  'sheet-not-named': (args: { path: string; sheets: readonly SheetOf[] }) =>
    advice(
      `"${args.path}" có ${args.sheets.length} phiếu, chưa rõ là phiếu nào: ${sheetsNamed(args.sheets)}`,
      'Ghi thêm mã chi bộ sau tên tệp, cần thì cả ngày họp.',
    ),
  'sheet-beyond-cells': (args: { path: string; keys: readonly string[] }) =>
    advice(
      `phiếu ở "${args.path}" có ghi ${args.keys.join(', ')}; phiếu Excel không có ô cho mục này`,
      'Lấy phiếu dạng văn bản: đổi đuôi tệp sau -o thành .yaml.',
    ),
  'no-sheets-in-month': (args: { month: string }) =>
    advice(
      `chưa có phiếu nào của ${spanName(args.month)} để thẩm định`,
      'Đặt phiếu của tháng vào thư mục phiếu, rồi chạy lại.',
    ),
  'sheet-not-in-file': (args: { path: string; sheets: readonly SheetOf[] }) =>
    advice(
      `trong "${args.path}" không có phiếu này`,
      args.sheets.length === 0
        ? 'Kiểm tra lại tên tệp.'
        : `Tệp này có phiếu của: ${sheetsNamed(args.sheets)}.`,
    ),
  'option-value-missing': (args: { option: string }) =>
    advice(`tùy chọn ${args.option} cần nội dung đi kèm`, 'Ghi nội dung ngay sau tùy chọn.'),
  'option-repeated': (args: { option: string; values: readonly [string, string] }) =>
    advice(
      `tùy chọn ${args.option} ghi hai lần với nội dung khác nhau: "${args.values.join('" và "')}"`,
      'Giữ lại một.',
    ),
  'too-many-arguments': () => advice('thừa phần kèm lệnh', 'Xem cách dùng bằng "--help" sau tên lệnh.'),
  'call-invalid': () => advice('lệnh viết chưa đúng', 'Xem cách dùng bằng "shcb --help".'),
} as const;
