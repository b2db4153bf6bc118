import { advice } from '../words/advice.ts';
import { day, list, megabytes } from '../words/format.ts';

const SAVE_AGAIN = 'Mở tệp bằng Excel, chọn Lưu thành (Save As), loại "Excel Workbook (*.xlsx)".';

const kindWords: Readonly<Record<string, string>> = {
  word: 'một văn bản Word',
  slides: 'một tệp trình chiếu',
  'open-document': 'một tệp OpenDocument (.ods, .odt)',
  unknown: 'một tệp nén khác',
};

/** What is wrong with an Excel workbook: the file itself, its sheets, its cells. */
export const workbookComplaints = {
  'workbook-too-large': (args: { size: number; limit: number }) =>
    advice(
      `tệp Excel quá lớn: ${args.size} byte, tối đa ${megabytes(args.limit)}`,
      'Xóa hình ảnh và các trang tính không dùng, hoặc tách thành nhiều tệp.',
    ),
  'workbook-not-zip': () =>
    advice('tệp có đuôi .xlsx nhưng không phải tệp Excel', `Có phải tệp bị đổi đuôi? ${SAVE_AGAIN}`),
  'workbook-old': () =>
    advice('đây là tệp Excel đời cũ (.xls)', 'Mở bằng Excel rồi lưu lại dạng .xlsx (Lưu thành, Save As).'),
  'workbook-locked': () =>
    advice('tệp Excel đặt mật khẩu', 'Mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ) rồi lưu lại.'),
  'workbook-macro': () =>
    advice('tệp Excel chứa macro', 'Lưu thành loại "Excel Workbook (*.xlsx)", không kèm macro.'),
  'workbook-binary': () => advice('đây là tệp Excel nhị phân (.xlsb)', SAVE_AGAIN),
  'workbook-links': () =>
    advice(
      'tệp Excel liên kết tới tệp khác',
      'Vào Dữ liệu, Sửa liên kết (Edit Links), chọn Ngắt liên kết (Break Link) rồi lưu lại.',
    ),
  'workbook-doctype': (args: { part: string }) =>
    advice(
      `phần "${args.part}" của tệp khai báo DOCTYPE hoặc ENTITY, tệp Excel không bao giờ có`,
      SAVE_AGAIN,
    ),
  'workbook-other': (args: { kind: string }) =>
    advice(`tệp có đuôi .xlsx nhưng là ${kindWords[args.kind] ?? args.kind}`, SAVE_AGAIN),
  'archive-broken': () =>
    advice('tệp Excel bị hỏng hoặc tải về chưa trọn', `Lấy lại tệp, hoặc sửa như sau. ${SAVE_AGAIN}`),
  'archive-lies': (args: { part: string }) =>
    advice(
      `phần "${args.part}" của tệp không đúng như tệp tự ghi`,
      `Tệp có thể đã hỏng; lấy lại tệp gốc. ${SAVE_AGAIN}`,
    ),
  'archive-too-many': (args: { count: number; limit: number }) =>
    advice(
      `tệp Excel gồm ${args.count} phần, tối đa ${args.limit}`,
      'Xóa hình ảnh, biểu đồ và các trang tính không dùng, hoặc tách thành nhiều tệp.',
    ),
  'archive-part-too-large': (args: { part: string; limit: number }) =>
    advice(
      `phần "${args.part}" của tệp khi mở ra lớn hơn ${megabytes(args.limit)}`,
      'Tách bảng thành nhiều tệp; nếu bảng không lớn thì đừng mở tệp này.',
    ),
  'archive-too-large': (args: { limit: number }) =>
    advice(
      `tệp khi mở ra lớn hơn ${megabytes(args.limit)}`,
      'Tách bảng thành nhiều tệp; nếu bảng không lớn thì đừng mở tệp này.',
    ),
  'archive-ratio': (args: { part: string; limit: number }) =>
    advice(
      `phần "${args.part}" của tệp nén hơn ${args.limit} lần, như một "bom nén"`,
      `Chỉ nhận tệp từ nơi tin cậy. ${SAVE_AGAIN}`,
    ),
  'archive-name': (args: { part: string }) =>
    advice(`tệp chứa một phần tên "${args.part}", tệp Excel không bao giờ có`, SAVE_AGAIN),
  'part-missing': (args: { part: string }) =>
    advice(`tệp thiếu phần "${args.part}" mà sổ trỏ tới`, `Tệp đã hỏng; lấy lại tệp gốc. ${SAVE_AGAIN}`),
  'part-broken': (args: { part: string }) =>
    advice(
      `phần "${args.part}" của tệp bị cắt ngang hoặc hỏng, nên không đọc gì từ phần đó`,
      `Lấy lại tệp gốc, hoặc sửa như sau. ${SAVE_AGAIN}`,
    ),
  'part-encoding': (args: { part: string }) =>
    advice(`phần "${args.part}" của tệp không phải chữ Unicode (UTF-8, UTF-16)`, SAVE_AGAIN),

  'sheets-too-many': (args: { count: number; limit: number }) =>
    advice(`tệp có ${args.count} trang tính, tối đa ${args.limit}`, 'Tách thành nhiều tệp.'),
  'cells-too-many': (args: { limit: number }) =>
    advice(`tệp có hơn ${args.limit} ô đã ghi`, 'Tách bảng thành nhiều tệp, như mỗi quý một tệp.'),
  'merges-too-many': (args: { limit: number }) =>
    advice(`một trang tính có hơn ${args.limit} vùng ô gộp`, 'Bỏ gộp ô (Unmerge Cells) trong cả trang tính.'),
  'cell-far': (args: { rows: number; columns: number }) =>
    advice(
      `ô này nằm ngoài vùng đọc được (${args.rows} dòng × ${args.columns} cột)`,
      'Chuyển nội dung vào trong bảng, hoặc xóa cả dòng và cột thừa.',
    ),
  'cell-formula': () =>
    advice(
      'ô này là công thức',
      'Sao chép ô rồi dán nội dung (Paste Special, Values), để số liệu không đổi theo ô khác.',
    ),
  'cell-error': (args: { found: string }) =>
    advice(`ô này báo lỗi ${args.found}`, 'Ghi thẳng nội dung vào ô.'),
  'cell-twice': () =>
    advice('tệp ghi ô này hai lần với hai nội dung', `Xem lại ô rồi lưu lại tệp. ${SAVE_AGAIN}`),
  'row-twice': (args: { row: number }) =>
    advice(
      `tệp ghi dòng ${args.row} của trang tính này hai lần, nên không đọc gì từ đó`,
      `Xem lại dòng đó rồi lưu lại tệp. ${SAVE_AGAIN}`,
    ),
  'cell-broken': (args: { found: string }) =>
    advice(
      `tệp ghi ô này là "${args.found}", không phải nội dung của một ô`,
      'Ghi lại ô bằng Excel rồi lưu tệp.',
    ),
  'cell-elapsed': () =>
    advice(
      'ô này là khoảng thời gian từ một ngày trở lên',
      'Ghi giờ trong ngày, như 14:00, hoặc số phút, như 125.',
    ),
  'cell-no-day': (args: { found: string }) =>
    advice(
      `ô này định dạng ngày nhưng giữ số ${args.found}, không ứng với ngày nào dùng được`,
      'Ghi lại ngày, như 05/03/2026.',
    ),
  'cell-not-shown': (args: { found: string }) =>
    advice(
      `ô này giữ số ${args.found} nhưng định dạng không cho hiện ra`,
      'Xóa ô nếu bỏ trống; nếu không thì đổi định dạng ô thành Chung (General).',
    ),
  'cell-hidden-time': (args: { day: string; time: string }) =>
    advice(
      `ô này hiện ngày ${day(args.day)} nhưng giữ cả giờ ${args.time}, nên có thể là ngày hôm sau`,
      `Nếu đúng là ngày ${day(args.day)} thì gõ lại ngày vào ô để bỏ giờ.`,
    ),
  'sheet-without-cells': () =>
    advice('bỏ qua trang tính này: chỉ có biểu đồ, không có ô nào', 'Không cần sửa gì.'),
  'cell-merged': (args: { range: string }) =>
    advice(
      `các ô ${args.range} gộp làm một trong vùng số liệu`,
      'Bỏ gộp ô (Unmerge Cells) rồi ghi nội dung vào từng ô.',
    ),
  'rows-hidden': (args: { rows: readonly string[] }) =>
    advice(`đọc cả các dòng ẩn: ${list(args.rows)}`, 'Nếu không muốn tính các dòng này thì xóa hẳn chúng.'),
  'columns-hidden': (args: { columns: readonly string[] }) =>
    advice(`đọc cả các cột ẩn: ${list(args.columns)}`, 'Nếu không muốn tính các cột này thì xóa hẳn chúng.'),
  'sheet-hidden': () =>
    advice('đọc cả trang tính ẩn này', 'Nếu không muốn tính trang tính này thì xóa hẳn nó.'),
  'sheet-passed-over': () =>
    advice(
      'bỏ qua trang tính này: không có dòng tiêu đề của bảng, cũng không phải phiếu',
      'Nếu trang tính có số liệu thì ghi dòng tiêu đề, như Chi bộ, Ngày, Loại, Đảng số, Có mặt.',
    ),
  'workbook-no-meeting': () =>
    advice(
      'tệp Excel không có bảng hay phiếu nào đọc được',
      'Dòng tiêu đề của bảng phải có Chi bộ, Ngày, Loại; phiếu phải có ô Chi bộ và ô Ngày, nội dung ghi ở ô bên phải.',
    ),
  'form-label-twice': (args: { label: string }) =>
    advice(`phiếu ghi "${args.label}" hai lần với hai nội dung khác nhau`, 'Giữ một ô, xóa ô kia.'),
  'form-mark-unknown': (args: { found: string }) =>
    advice(`cột Đạt, Không đạt ghi "${args.found}", không phải dấu chọn`, 'Ghi "x" vào một trong hai cột.'),
  'form-marks-both': (args: { id: string }) =>
    advice(`tiêu chí ${args.id} đánh dấu cả Đạt và Không đạt`, 'Giữ dấu ở một cột, xóa dấu ở cột kia.'),
  'form-answers-unread': (args: { cells: readonly string[] }) =>
    advice(
      `phiếu có điểm hoặc dấu bên cạnh mã tiêu chí nhưng không biết của cột nào: ô ${list(args.cells)}`,
      'Ghi tên cột ở dòng tiêu đề: "Tự chấm" (hoặc hai cột "Đạt", "Không đạt"), "Thẩm định", "Lý do", "Điểm tối đa".',
    ),
  'form-cells-unread': (args: { cells: readonly string[] }) =>
    advice(
      `có nội dung không thuộc mục nào của phiếu ở ô ${list(args.cells)}`,
      'Ghi nội dung vào ô bên phải nhãn của nó; nếu chỉ là ghi chú thì bỏ qua thông báo này.',
    ),
} as const;
