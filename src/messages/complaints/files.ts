import { advice } from '../words/advice.ts';
import { list } from '../words/format.ts';

/** What is wrong with a file, or with where it is looked for. */
export const fileComplaints = {
  'file-missing': (args: { path: string }) =>
    advice(`không tìm thấy "${args.path}"`, 'Kiểm tra lại đường dẫn.'),
  'path-quoted': (args: { path: string }) =>
    advice(
      `đường dẫn dính dấu nháy: ${args.path}`,
      'Trên cmd của Windows, bỏ dấu \\ đứng ngay trước dấu nháy kép cuối, và không dùng dấu nháy đơn để bọc đường dẫn.',
    ),
  'file-unreadable': (args: { path: string }) =>
    advice(
      `không đọc được "${args.path}"`,
      'Kiểm tra quyền đọc và xem tệp có đang mở ở chương trình khác không.',
    ),
  'file-too-large': (args: { size: number; limit: number }) =>
    advice(
      `tệp quá lớn: ${args.size} byte, tối đa ${args.limit} byte`,
      'Một phiếu chỉ vài nghìn byte; kiểm tra xem có nhầm tệp không.',
    ),
  'file-empty': () => advice('tệp trống', 'Ghi nội dung vào tệp, hoặc bỏ tệp đi.'),
  'file-format': (args: { path: string; allowed: readonly string[] }) =>
    advice(
      `chưa đọc được loại tệp này: "${args.path}"`,
      `Dùng một trong các đuôi tệp ${list(args.allowed)}.`,
    ),
  'not-utf8': () =>
    advice('tệp lưu sai bảng mã', 'Mở tệp bằng Notepad, chọn Lưu thành (Save As), mã hóa UTF-8.'),
  'link-skipped': () =>
    advice(
      'bỏ qua liên kết (symlink) trong thư mục',
      'Muốn chấm tệp này, hãy chỉ thẳng đường dẫn tới tệp thật.',
    ),
  'no-input': (args: { pattern: string }) =>
    advice(
      `không có phiếu nào ở "${args.pattern}"`,
      'Chỉ đường dẫn tới tệp phiếu (.yaml, .json, .ndjson, .csv, .xlsx), hoặc tới thư mục chứa chúng.',
    ),
  'no-units-listed': (args: { path: string }) =>
    advice(
      `không thấy chi bộ nào trong danh sách "${args.path}"`,
      'Đặt tên hai cột là Mã chi bộ và Tên chi bộ, mỗi chi bộ một dòng; hoặc dùng tệp txt mỗi dòng một tên.',
    ),
  'nothing-given': () =>
    advice(
      'chưa chỉ phiếu nào và không thấy shcb.yaml',
      'Ghi đường dẫn tới phiếu, hoặc chạy trong thư mục có shcb.yaml.',
    ),
  'workspace-missing': (args: { path: string }) =>
    advice(`không thấy shcb.yaml ở "${args.path}"`, 'Tạo bằng "shcb init", hoặc chỉ đúng thư mục sau -C.'),
  'sheets-missing': (args: { path: string }) =>
    advice(`không có thư mục phiếu "${args.path}"`, 'Tạo thư mục này, hoặc sửa mục phieu trong shcb.yaml.'),
  'two-workspaces': (args: { first: string; second: string }) =>
    advice(
      `các đường dẫn thuộc hai thư mục làm việc: "${args.first}" và "${args.second}"`,
      'Chạy riêng từng thư mục, hoặc chỉ một thư mục bằng -C.',
    ),
} as const;
