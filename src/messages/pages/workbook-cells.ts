import type { Pages } from './page.ts';

/** Sheets and cells of Excel workbooks. */
export const workbookCellPages = {
  'sheets-too-many': {
    title: 'Tệp Excel có quá nhiều trang tính',
    why: 'Mỗi tháng một trang tính, cả năm cũng chỉ hơn chục trang tính.',
    mend: 'Tách thành nhiều tệp.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'ca-quan.xlsx    (80 trang tính)',
      right: 'phuong-a.xlsx, phuong-b.xlsx',
    },
  },
  'cells-too-many': {
    title: 'Tệp Excel có quá nhiều ô',
    why: 'Bảng rất lớn thì máy không đủ bộ nhớ để mở cả tệp một lúc.',
    mend: 'Tách bảng thành nhiều tệp, hoặc lưu dạng CSV: tệp CSV lớn bao nhiêu cũng đọc được.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'ca-tinh.xlsx    (100.000 dòng)', right: 'ca-tinh.csv' },
  },
  'merges-too-many': {
    title: 'Tệp Excel có quá nhiều vùng ô gộp',
    why: 'Bảng thật chỉ gộp ô ở tiêu đề.',
    mend: 'Chọn cả trang tính, bấm Bỏ gộp ô (Unmerge Cells).',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'mỗi ô của bảng là một vùng gộp', right: 'chỉ gộp ô ở dòng tiêu đề' },
  },
  'workbook-no-meeting': {
    title: 'Tệp Excel không có bảng hay phiếu nào',
    why: 'Bảng được nhận ra nhờ dòng tiêu đề, phiếu nhờ các nhãn. Không có cả hai thì không biết ô nào là gì.',
    effect: 'file-refused',
    example: {
      in: 'sheet',
      wrong: 'CB02 | 05/03/2026 | 27',
      right: 'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27',
    },
  },
  'cell-far': {
    title: 'Một ô nằm ngoài vùng đọc được',
    why: 'Ô ghi lạc ở rất xa có thể là số liệu đặt nhầm chỗ; ô đó không được đọc, phần còn lại vẫn đọc.',
    mend: 'Chuyển nội dung vào trong bảng, hoặc xóa cả dòng và cột thừa.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'ô XFD1048576 ghi "27"', right: 'ô F7 ghi "27"' },
  },
  'cell-formula': {
    title: 'Ô là công thức',
    why: 'Kết quả của công thức đổi theo ô khác, theo tệp khác, theo máy. Số liệu chấm điểm phải là số đã chốt.',
    effect: 'sheet-refused',
    example: {
      in: 'sheet',
      wrong: 'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | =30-3',
      right: 'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27',
    },
  },
  'cell-error': {
    title: 'Ô báo lỗi của Excel',
    why: 'Công thức hỏng để lại #REF!, #N/A, #VALUE! thay cho nội dung.',
    mend: 'Ghi thẳng nội dung vào ô.',
    effect: 'sheet-refused',
    example: {
      in: 'sheet',
      wrong: 'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | #REF!',
      right: 'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27',
    },
  },
  'cell-merged': {
    title: 'Ô gộp trong vùng số liệu',
    why: 'Nội dung của ô gộp chỉ nằm ở ô đầu; các dòng khác của vùng gộp thật ra trống, và không ai biết có định ghi cho chúng hay không.',
    mend: 'Bỏ gộp ô (Unmerge Cells) rồi ghi nội dung vào từng ô.',
    effect: 'sheet-refused',
    example: {
      in: 'sheet',
      wrong:
        'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27\n^      | 05/04/2026 | thuong_ky | 26',
      right:
        'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27\nCB02   | 05/04/2026 | thuong_ky | 26',
    },
  },
  'rows-hidden': {
    title: 'Đọc cả dòng ẩn',
    why: 'Dòng bị ẩn hoặc bị bộ lọc giấu đi vẫn là số liệu của tệp, nên vẫn được tính.',
    mend: 'Nếu không muốn tính các dòng này thì xóa hẳn chúng.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'dòng 12 và 13 bị lọc, không thấy trên màn hình',
      right: 'dòng 12 và 13 hiện ra, hoặc đã xóa',
    },
  },
  'columns-hidden': {
    title: 'Đọc cả cột ẩn',
    why: 'Cột bị ẩn vẫn là số liệu của tệp, nên vẫn được tính.',
    mend: 'Nếu không muốn tính các cột này thì xóa hẳn chúng.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'cột "Vắng không lý do" bị ẩn',
      right: 'cột "Vắng không lý do" hiện ra, hoặc đã xóa',
    },
  },
  'sheet-hidden': {
    title: 'Đọc cả trang tính ẩn',
    why: 'Trang tính bị ẩn vẫn là số liệu của tệp, nên vẫn được tính.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'trang tính "Tháng 2 (cũ)" bị ẩn',
      right: 'trang tính "Tháng 2 (cũ)" đã xóa',
    },
  },
  'sheet-passed-over': {
    title: 'Bỏ qua một trang tính',
    why: 'Trang tính có chữ nhưng không có bảng, không có phiếu, như trang tính hướng dẫn.',
    effect: 'left-out',
    example: {
      in: 'sheet',
      wrong:
        'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27\n--- Tháng 4\nCB02   | 05/04/2026 | thuong_ky | 26',
      right:
        'Chi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/03/2026 | thuong_ky | 27\n--- Tháng 4\nChi bộ | Ngày       | Loại      | Có mặt\nCB02   | 05/04/2026 | thuong_ky | 26',
    },
  },
  'form-label-twice': {
    title: 'Phiếu ghi một mục hai lần khác nhau',
    why: 'Một nhãn, hay một tiêu chí, có ở hai chỗ với hai nội dung thì không biết chỗ nào đúng.',
    mend: 'Giữ một ô, xóa ô kia.',
    effect: 'sheet-refused',
    example: {
      in: 'sheet',
      wrong: 'Chi bộ | CB02 | Ngày   | 05/03/2026\nLoại   | thuong_ky\nCó mặt | 27   | Có mặt | 26',
      right: 'Chi bộ | CB02 | Ngày   | 05/03/2026\nLoại   | thuong_ky\nCó mặt | 27',
    },
  },
  'form-mark-unknown': {
    title: 'Cột Đạt, Không đạt không ghi dấu chọn',
    why: 'Hai cột Đạt, Không đạt chỉ để đánh dấu. Nội dung khác thì không biết là chọn hay không.',
    mend: 'Ghi "x" vào một trong hai cột; lý do ghi ở cột Lý do.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'cột Đạt ghi "tạm được"', right: 'cột Đạt ghi "x"' },
  },
  'form-marks-both': {
    title: 'Đánh dấu cả Đạt và Không đạt',
    why: 'Một tiêu chí chỉ có một kết quả.',
    mend: 'Giữ dấu ở một cột, xóa dấu ở cột kia.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'dòng 3.1: "x" ở cả hai cột',
      right: 'dòng 3.1: "x" ở cột Đạt',
    },
  },
  'form-answers-unread': {
    title: 'Điểm bên cạnh mã tiêu chí không biết của cột nào',
    why: 'Phiếu có mã tiêu chí và có điểm hoặc dấu, nhưng tiêu đề cột không cho biết ai chấm. Nếu bỏ qua thì phiếu bị coi là chưa chấm.',
    mend: 'Ghi tên cột ở dòng tiêu đề: "Tự chấm" (hoặc hai cột "Đạt", "Không đạt"), "Thẩm định", "Lý do", "Điểm tối đa".',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'TT | Tiêu chí | (không tên)\n3.1 | Nội dung | 3',
      right: 'TT | Tiêu chí | Tự chấm\n3.1 | Nội dung | 3',
    },
  },
  'form-cells-unread': {
    title: 'Có nội dung không thuộc mục nào của phiếu',
    why: 'Trong phiếu, mỗi nội dung đứng bên phải nhãn của nó. Số hoặc chữ đứng lẻ có thể là nội dung ghi lệch ô, hoặc điều muốn nói nhưng không được đọc.',
    mend: 'Ghi nội dung vào ô bên phải nhãn của nó; nếu chỉ là ghi chú thì bỏ qua thông báo này.',
    effect: 'counted',
    example: {
      in: 'sheet',
      wrong: 'Chi bộ | CB02 | Ngày | 05/03/2026\nLoại   | thuong_ky\nCó mặt\n       | 27',
      right: 'Chi bộ | CB02 | Ngày | 05/03/2026\nLoại   | thuong_ky\nCó mặt | 27',
    },
  },
} satisfies Partial<Pages>;
