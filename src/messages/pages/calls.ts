import type { Pages } from './page.ts';

/** How a command is written, and where its result goes. */
export const callPages = {
  'unknown-command': {
    title: 'Không có lệnh này',
    why: 'Tên lệnh gõ nhầm. Chương trình gợi ý lệnh gần giống nhưng không tự chạy.',
    mend: 'Gõ lại theo gợi ý; xem mọi lệnh bằng "shcb --help". Lệnh có cả tên tiếng Việt, như cham, tong-hop.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb scroe phieu', right: 'shcb score phieu' },
  },
  'unknown-option': {
    title: 'Không có tùy chọn này',
    why: 'Tùy chọn gõ nhầm, hoặc thuộc lệnh khác.',
    mend: 'Gõ lại theo gợi ý; xem tùy chọn của lệnh bằng "--help" sau tên lệnh.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score phieu --fromat json', right: 'shcb score phieu --format json' },
  },
  'unknown-code': {
    title: 'Không có mã lỗi này',
    why: '"shcb explain" nhận phiếu, hoặc mã của một lỗi hay lưu ý. Chữ này không phải tệp, cũng không phải mã.',
    mend: 'Gõ lại theo gợi ý; xem mọi mã bằng "shcb explain --codes".',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb explain haed-count', right: 'shcb explain head-count' },
  },
  'argument-missing': {
    title: 'Thiếu tham số',
    why: 'Lệnh này cần biết thêm một điều, như kỳ báo cáo, mới chạy được.',
    mend: 'Thêm tham số mà lời báo nêu; xem ví dụ bằng "--help" sau tên lệnh.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb report', right: 'shcb report 2026-03' },
  },
  'option-value-missing': {
    title: 'Tùy chọn thiếu giá trị',
    why: 'Tùy chọn này phải có một giá trị đứng ngay sau.',
    mend: 'Ghi giá trị sau tùy chọn, cách một dấu cách.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score phieu --format', right: 'shcb score phieu --format json' },
  },
  'too-many-arguments': {
    title: 'Thừa tham số',
    why: 'Lệnh có nhiều chữ hơn cần thiết, thường do tên có dấu cách mà không đặt trong ngoặc kép.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb rubric show an-phu/phieu-danh-gia phieu',
      right: 'shcb rubric show an-phu/phieu-danh-gia',
    },
  },
  'call-invalid': {
    title: 'Lệnh viết chưa đúng',
    why: 'Chương trình không hiểu lệnh, mà không nói rõ hơn được.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: 'shcb …', right: 'shcb --help' },
  },
  'period-invalid': {
    title: 'Không phải là một kỳ báo cáo',
    why: 'Kỳ có bốn loại: tháng, quý, nửa năm, năm. Cách viết khác thì không biết là kỳ nào.',
    mend: 'Ghi tháng 2026-03, quý 2026-Q1, nửa năm 2026-H1, hoặc năm 2026.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb report 2026-Q5', right: 'shcb report 2026-03' },
  },
  'extension-invalid': {
    title: 'Chưa ghi được loại tệp này',
    why: 'Đuôi của tệp sau -o quyết định định dạng, mà đuôi này chương trình chưa ghi được.',
    mend: 'Dùng một đuôi mà lời báo liệt kê.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score phieu -o diem.pdf', right: 'shcb score phieu -o diem.html' },
  },
  'format-invalid': {
    title: 'Không có định dạng này',
    why: 'Tên định dạng sau -f không đúng.',
    mend: 'Chọn một tên mà lời báo liệt kê.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score phieu -f exel', right: 'shcb score phieu -f json' },
  },
  'no-table': {
    title: 'Không có bảng để ghi dạng CSV',
    why: 'CSV chỉ chứa bảng. Kết quả này toàn là lời, ghi ra CSV thì thành tệp trống.',
    mend: 'Chọn định dạng table, md, html, docx, xlsx hoặc json.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb explain head-count -f csv',
      right: 'shcb explain head-count -f md',
    },
  },
  'init-exists': {
    title: 'Thư mục đã có tệp này',
    why: 'Lệnh tạo mới không ghi đè tệp đang có.',
    mend: 'Chọn thư mục khác, tên khác; hoặc dùng tiếp những gì đang có.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb init', right: 'shcb init dang-uy-moi' },
  },
  'law-id-invalid': {
    title: 'Không dùng làm mã bộ tiêu chí được',
    why: 'Mã bộ tiêu chí cũng là đường dẫn thư mục của nó, nên có hai phần trở lên nối bằng dấu /, chữ thường không dấu.',
    mend: 'Đặt mã như xa-hoa-binh/phieu: nơi ban hành, rồi tên phiếu.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb rubric new "Phiếu xã"', right: 'shcb rubric new xa-vi-du/phieu' },
  },
  'schema-unknown': {
    title: 'Không có lược đồ này',
    why: 'Mỗi loại tệp có một lược đồ JSON; tên ghi trong lệnh không phải tên nào trong số đó.',
    mend: 'Chọn một tên mà lời báo liệt kê.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb schema phieu', right: 'shcb schema meeting' },
  },
} satisfies Partial<Pages>;
