import type { Pages } from './page.ts';

/** Workbooks whose inside is damaged, and cells that hold something else than they show. */
export const workbookPartPages = {
  'part-missing': {
    title: 'Tệp Excel thiếu một phần',
    why: 'Tệp .xlsx là một gói gồm nhiều phần; sổ trỏ tới một phần không có trong gói thì trang tính đó mất, không phải trống.',
    mend: 'Lấy lại tệp gốc, hoặc mở bằng Excel, xem lại từng trang tính rồi lưu.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (thiếu xl/worksheets/sheet2.xml)',
      right: 'bang-diem.xlsx    (xin lại, đủ các trang tính)',
    },
  },
  'part-broken': {
    title: 'Một phần của tệp Excel bị cắt ngang hoặc hỏng',
    why: 'Phần bị cắt vẫn có thể cho đọc vài dòng đầu, nhưng các dòng sau đã mất, không ai hay. Vì vậy không đọc gì từ phần đó; các trang tính khác vẫn đọc.',
    mend: 'Lấy lại tệp gốc, hoặc mở bằng Excel, xem lại từng dòng rồi lưu.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (trang tính 1 dừng giữa dòng 3)',
      right: 'bang-diem.xlsx    (xin lại, đủ 35 dòng)',
    },
  },
  'part-encoding': {
    title: 'Một phần của tệp Excel không phải chữ Unicode',
    why: 'Tệp .xlsx luôn ghi chữ theo Unicode; theo bảng mã khác thì chữ có dấu đọc ra chữ khác.',
    mend: 'Mở bằng Excel rồi lưu lại dạng "Excel Workbook (*.xlsx)".',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'bang-diem.xlsx    (phần mềm khác ghi sai bảng mã)',
      right: 'bang-diem.xlsx    (mở bằng Excel rồi lưu lại)',
    },
  },
  'row-twice': {
    title: 'Tệp Excel ghi một dòng hai lần',
    why: 'Excel không bao giờ ghi vậy. Hai dòng cùng số thì không biết ô nào đúng, nên trang tính đó không được đọc.',
    mend: 'Mở bằng Excel, xem lại dòng đó rồi lưu.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'dòng 7 của CB07 có hai lần trong tệp',
      right: 'mỗi dòng một lần',
    },
  },
  'cell-twice': {
    title: 'Tệp Excel ghi một ô hai lần',
    why: 'Excel không bao giờ ghi vậy. Hai nội dung cho một ô thì không biết nội dung nào đúng.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô E2 ghi 18, rồi lại ghi 2', right: 'ô E2 ghi 18' },
  },
  'cell-broken': {
    title: 'Nội dung của ô bị hỏng',
    why: 'Ô số nhưng không ghi số, hoặc trỏ tới một chữ không có trong tệp.',
    mend: 'Ghi lại ô bằng Excel rồi lưu tệp.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô F2 trỏ tới chữ thứ 99, tệp chỉ có 20', right: 'ô F2 ghi "đạt"' },
  },
  'cell-elapsed': {
    title: 'Khoảng thời gian từ một ngày trở lên',
    why: 'Ô định dạng [h]:mm đếm giờ quá 24. Giờ họp nằm trong một ngày, nên nội dung này không phải giờ họp.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô hiện 26:05', right: 'ô hiện 14:05' },
  },
  'cell-no-day': {
    title: 'Ô định dạng ngày nhưng không giữ ngày nào',
    why: 'Excel hiện ##### cho số âm hoặc số quá lớn ở ô định dạng ngày.',
    mend: 'Ghi lại ngày, như 05/03/2026.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô ngày hiện #####', right: 'ô ngày hiện 05/03/2026' },
  },
  'cell-not-shown': {
    title: 'Ô giữ một số nhưng không hiện ra',
    why: 'Định dạng của ô giấu số đi, như giấu số 0. Người xem tưởng ô bỏ trống, trong khi bỏ trống và 0 là hai chuyện khác nhau.',
    mend: 'Xóa ô nếu bỏ trống; nếu không thì đổi định dạng ô thành Chung (General).',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô F2 giữ số 0, định dạng 0;-0;;@ nên hiện trống', right: 'ô F2 hiện 0' },
  },
  'cell-hidden-time': {
    title: 'Ô ngày giữ cả giờ, có thể là ngày hôm sau',
    why: 'Ô hiện ngày nhưng giữ thêm giờ cuối ngày, hay đúng 17 giờ như khi phần mềm ghi theo giờ quốc tế. Ngày được tính là ngày đang hiện.',
    mend: 'Gõ lại ngày vào ô để bỏ giờ.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'ô B2 hiện 04/03/2026, giữ 04/03/2026 23:59:11',
      right: 'ô B2 giữ đúng 04/03/2026',
    },
  },
  'sheet-without-cells': {
    title: 'Bỏ qua trang tính biểu đồ',
    why: 'Trang tính chỉ có biểu đồ thì không có ô nào để đọc.',
    effect: 'left-out',
    example: {
      in: 'sketch',
      wrong: 'trang tính "Biểu đồ"',
      right: 'trang tính "Biểu đồ" đã xóa, hoặc cứ để vậy',
    },
  },
} satisfies Partial<Pages>;
