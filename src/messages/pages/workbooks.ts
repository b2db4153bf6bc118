import type { Pages } from './page.ts';

/** Excel workbooks as files. */
export const workbookPages = {
  'workbook-too-large': {
    title: 'Tệp Excel quá lớn',
    why: 'Bảng của cả một năm cũng chỉ vài MB. Tệp lớn hơn nhiều thường chứa hình ảnh, và không được mở để máy không cạn bộ nhớ.',
    mend: 'Xóa hình ảnh và các trang tính không dùng, hoặc tách thành nhiều tệp.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (45 MB, có ảnh chụp biên bản)',
      right: 'bang-diem.xlsx    (300 KB, chỉ có bảng)',
    },
  },
  'workbook-not-zip': {
    title: 'Tệp có đuôi .xlsx nhưng không phải Excel',
    why: 'Đổi đuôi tệp không đổi nội dung: tệp CSV hay văn bản mang đuôi .xlsx vẫn không phải tệp Excel.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang.csv đổi tên thành bang.xlsx',
      right: 'bang.csv, hoặc mở bằng Excel rồi Lưu thành .xlsx',
    },
  },
  'workbook-old': {
    title: 'Tệp Excel đời cũ',
    why: 'Tệp .xls theo cách ghi của Excel 2003 về trước, không đọc được.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'bang-diem.xls', right: 'bang-diem.xlsx' },
  },
  'workbook-locked': {
    title: 'Tệp Excel đặt mật khẩu',
    why: 'Nội dung có mật khẩu thì không đọc được; chương trình không bao giờ hỏi mật khẩu.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (mở phải gõ mật khẩu)',
      right: 'bang-diem.xlsx    (mở ngay được)',
    },
  },
  'workbook-macro': {
    title: 'Tệp Excel chứa macro',
    why: 'Macro là chương trình, có thể làm hại máy; bảng điểm chỉ cần số liệu nên tệp có macro không được mở.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'bang-diem.xlsm', right: 'bang-diem.xlsx' },
  },
  'workbook-binary': {
    title: 'Tệp Excel nhị phân',
    why: 'Tệp .xlsb theo cách ghi riêng của Excel, không đọc được.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'bang-diem.xlsb', right: 'bang-diem.xlsx' },
  },
  'workbook-links': {
    title: 'Tệp Excel liên kết tới tệp khác',
    why: 'Nội dung lấy từ tệp khác có thể đổi mà tệp này không hay biết; điểm phải là nội dung ghi trong chính tệp.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: '=[thang2.xlsx]Sheet1!B4', right: '27' },
  },
  'workbook-doctype': {
    title: 'Tệp Excel khai báo DOCTYPE hoặc ENTITY',
    why: 'Excel không bao giờ ghi các khai báo này; chúng được dùng để đọc trộm tệp khác hoặc làm treo máy.',
    mend: 'Mở tệp bằng Excel, Lưu thành (Save As) loại "Excel Workbook (*.xlsx)".',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'tệp do một chương trình lạ tạo ra',
      right: 'tệp do Excel hoặc LibreOffice lưu',
    },
  },
  'workbook-other': {
    title: 'Tệp đuôi .xlsx thật ra là loại khác',
    why: 'Tệp Word, trình chiếu hay OpenDocument mang đuôi .xlsx vẫn là loại cũ.',
    mend: 'Mở tệp bằng Excel, Lưu thành (Save As) loại "Excel Workbook (*.xlsx)".',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bien-ban.docx đổi tên thành bang.xlsx',
      right: 'bang.xlsx do Excel lưu',
    },
  },
  'archive-broken': {
    title: 'Tệp Excel bị hỏng',
    why: 'Tệp tải về hoặc chép qua USB chưa trọn thì không mở được.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (tải về dở dang)',
      right: 'bang-diem.xlsx    (tải lại, mở được bằng Excel)',
    },
  },
  'archive-lies': {
    title: 'Bên trong tệp Excel không đúng như tệp tự ghi',
    why: 'Tệp .xlsx là một gói nén, ghi sẵn cỡ và mã kiểm tra của từng phần. Phần không khớp là đã hỏng, hoặc bị sửa để đánh lừa chương trình mở nó.',
    mend: 'Lấy lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (chép lỗi, một phần bị đổi)',
      right: 'bang-diem.xlsx    (chép lại từ nơi gửi)',
    },
  },
  'archive-too-many': {
    title: 'Tệp Excel gồm quá nhiều phần',
    why: 'Bảng điểm chỉ có vài chục phần; nhiều hơn thường do hình ảnh, biểu đồ, trang tính thừa.',
    mend: 'Xóa hình ảnh, biểu đồ và các trang tính không dùng, hoặc tách thành nhiều tệp.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (300 hình ảnh)',
      right: 'bang-diem.xlsx    (chỉ có bảng)',
    },
  },
  'archive-part-too-large': {
    title: 'Một phần của tệp Excel quá lớn khi mở ra',
    why: 'Tệp nén nhỏ mà mở ra rất lớn có thể làm cạn bộ nhớ của máy.',
    mend: 'Tách bảng thành nhiều tệp; nếu bảng không lớn thì đừng mở tệp này.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (1 trang tính, mở ra 80 MB)',
      right: 'quy-1.xlsx, quy-2.xlsx',
    },
  },
  'archive-too-large': {
    title: 'Tệp Excel quá lớn khi mở ra',
    why: 'Tệp nén nhỏ mà mở ra rất lớn có thể làm cạn bộ nhớ của máy.',
    mend: 'Tách bảng thành nhiều tệp; nếu bảng không lớn thì đừng mở tệp này.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (12 trang tính, mở ra 150 MB)',
      right: 'thang-01.xlsx … thang-12.xlsx',
    },
  },
  'archive-ratio': {
    title: 'Tệp Excel nén chặt khác thường',
    why: 'Bảng thật không nén được quá trăm lần. Tệp như vậy thường được tạo ra để làm treo máy ("bom nén").',
    mend: 'Chỉ nhận tệp từ nơi tin cậy; nếu là bảng thật thì mở bằng Excel rồi lưu lại.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'tệp 50 KB mở ra thành 49 MB', right: 'tệp 50 KB mở ra thành 400 KB' },
  },
  'archive-name': {
    title: 'Tệp Excel chứa một phần có tên không dùng được',
    why: 'Tên dẫn ra ngoài tệp, hoặc hai phần cùng tên, là dấu hiệu tệp được sửa để đánh lừa chương trình mở nó.',
    mend: 'Mở tệp bằng Excel, Lưu thành (Save As) loại "Excel Workbook (*.xlsx)".',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'một phần tên "../../a.xml"',
      right: 'tệp do Excel hoặc LibreOffice lưu',
    },
  },
} satisfies Partial<Pages>;
