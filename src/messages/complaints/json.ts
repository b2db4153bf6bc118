import { advice } from '../words/advice.ts';

/** What makes a .json file, or a line of an .ndjson file, no JSON. */
export const jsonComplaints = {
  'json-comment': (args: { sign: string }) =>
    advice(
      `dùng dấu ${args.sign} để ghi chú giải`,
      'Xóa chú giải này; chỉ tệp .yaml mới có chú giải, ghi trên một dòng riêng bắt đầu bằng dấu #.',
    ),
  'json-bracket-other': (args: { found: string; opened: string }) =>
    advice(
      `dấu ${args.found} không đóng được dấu ${args.opened} đang mở`,
      'Dấu { đóng bằng }, dấu [ đóng bằng ]; sửa dấu này, hoặc thêm dấu còn thiếu trước nó.',
    ),
  'json-sign-extra': (args: { sign: string }) =>
    advice(
      `thừa dấu ${args.sign}`,
      'Sau mỗi tên mục chỉ ghi một dấu hai chấm, giữa hai mục chỉ ghi một dấu phẩy, sau mục cuối không ghi dấu phẩy.',
    ),
  'json-no-colon': () => advice('thiếu dấu hai chấm sau tên mục', 'Viết "mục": nội dung.'),
  'json-no-value': () =>
    advice('thiếu nội dung sau dấu hai chấm', 'Ghi nội dung vào đây; chưa có thì ghi null, hoặc bỏ cả mục.'),
  'json-word': (args: { found: string }) =>
    advice(
      `"${args.found}" đứng ngoài ngoặc kép`,
      'Đặt tên mục và chữ trong ngoặc kép; ngoài ngoặc kép chỉ có số như 27 hoặc 92.5, và true, false, null.',
    ),
  'json-quote-open': () =>
    advice(
      'dấu ngoặc " mở mà hết dòng chưa đóng',
      'Thêm dấu " ở cuối nội dung; muốn xuống dòng trong nội dung thì ghi \\n.',
    ),
  'json-letter': (args: { found: string }) =>
    advice(
      `${args.found} trong ngoặc kép không đúng cách viết`,
      'Dấu \\ ghi thành \\\\, dấu " ghi thành \\", phím Tab ghi thành \\t.',
    ),
  'json-after-end': () =>
    advice(
      'có chữ thừa sau nội dung đã kết thúc',
      'Xóa phần thừa; nhiều phiếu thì ghi mỗi phiếu một dòng trong tệp .ndjson.',
    ),
} as const;
