import type { Pages } from './page.ts';

/** Inputs that hold many sheets, and runs over very many. */
export const inputPages = {
  'line-not-object': {
    title: 'Dòng này không phải một phiếu',
    why: 'Tệp .ndjson ghi mỗi phiếu trọn trên một dòng, trong ngoặc nhọn. Dòng khác dạng thì không biết là phiếu nào; các dòng khác vẫn được đọc.',
    effect: 'sheet-refused',
    example: {
      in: 'ndjson',
      wrong: '["CB02", "05/03/2026", "thuong_ky"]',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'line-not-text': {
    title: 'Một dòng có byte không phải chữ',
    why: 'Tệp bị hỏng ở dòng này, hoặc phần này lưu bằng bảng mã khác. Không đoán được chữ nào, nên cả dòng không được tính; các dòng khác vẫn được đọc.',
    mend: 'Gõ lại dòng đó, hoặc xuất lại tệp bằng mã UTF-8.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: '{"chi_bo": "CB02", …}    # một byte 0 lẫn trong dòng',
      right: '{"chi_bo": "CB02", …}',
    },
  },
  'line-too-long': {
    title: 'Một dòng quá dài',
    why: 'Mỗi dòng chỉ ghi một phiếu, vài nghìn ký tự. Dòng dài hơn nhiều thường do mất dấu xuống dòng giữa các phiếu.',
    mend: 'Xuất lại tệp, mỗi phiếu một dòng.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: '{"chi_bo": "CB01", …}{"chi_bo": "CB02", …}{"chi_bo": "CB03", …}…',
      right: '{"chi_bo": "CB01", …}\n{"chi_bo": "CB02", …}\n{"chi_bo": "CB03", …}',
    },
  },
  'workbook-foreign': {
    title: 'Bảng tính của chương trình khác',
    why: 'Tệp .ods, .numbers, .et theo cách ghi của chương trình khác, không đọc được. Trong một thư mục, tệp như vậy chỉ được nhắc; chỉ thẳng tên tệp thì là lỗi.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'thang-3.ods', right: 'thang-3.xlsx' },
  },
  'workbook-text': {
    title: 'Tệp .txt trong thư mục phiếu',
    why: 'Excel lưu dạng "Unicode Text" cho ra tệp .txt, và nhiều tệp .txt khác không phải phiếu, nên chương trình không đọc mà chỉ nhắc.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'thang-3.txt', right: 'thang-3.xlsx' },
  },
  'workbook-result': {
    title: 'Bảng kết quả nằm trong thư mục phiếu',
    why: 'Bảng Excel do score hay report ghi ra có đủ chi bộ, ngày, điểm, nên dễ bị tưởng là phiếu. Chương trình ghi dấu vào thuộc tính của bảng, gặp lại thì bỏ qua và nói rõ.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu/nam-2026.xlsx', right: 'ket-qua/nam-2026.xlsx' },
  },
  'file-html': {
    title: 'Phiếu HTML chưa lưu',
    why: 'Tệp .html là tờ phiếu để điền trên trình duyệt, hoặc một trang kết quả. Số liệu chỉ có trong tệp mà nút “Lưu phiếu” ghi ra.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu/CB01.html', right: 'phieu/CB01-2026-04-05.yaml' },
  },
  'file-pdf': {
    title: 'Tệp PDF trong thư mục phiếu',
    why: 'Số liệu trong PDF không đọc được một cách chắc chắn.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu-CB02.pdf', right: 'phieu-CB02.xlsx' },
  },
  'file-word': {
    title: 'Tệp Word trong thư mục phiếu',
    why: 'Trong tệp Word, không chắc chữ nào, số nào thuộc tiêu chí nào, nên chương trình không đoán.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu-CB02.docx', right: 'phieu-CB02.xlsx' },
  },
  'file-picture': {
    title: 'Tệp ảnh trong thư mục phiếu',
    why: 'Chữ và số trong ảnh không đọc được một cách chắc chắn.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu-CB02.jpg', right: 'phieu-CB02.xlsx' },
  },
  'file-archive': {
    title: 'Tệp nén trong thư mục phiếu',
    why: 'Chương trình không mở tệp nén; phiếu trong đó chưa được tính.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'phieu.zip', right: 'phieu/CB02.xlsx' },
  },
  'too-many-sheets': {
    title: 'Quá nhiều phiếu cho một bảng',
    why: 'Một bảng có quá nhiều phiếu thì máy không đủ bộ nhớ để mở; JSON và NDJSON được ghi dần nên không giới hạn.',
    mend: 'Dùng --format json hoặc ndjson, hoặc chấm từng tháng.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score ca-tinh.ndjson -o ket-qua.md',
      right: 'shcb score ca-tinh.ndjson -o ket-qua.ndjson',
    },
  },
  'more-notices': {
    title: 'Còn nhiều lưu ý cùng loại',
    why: 'Cùng một lưu ý lặp lại rất nhiều lần, nên chỉ nêu vài chỗ đầu và đếm số còn lại.',
    mend: 'Xử lý các chỗ đã nêu rồi chạy lại.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: '5.000 phiếu cùng thiếu một lý do',
      right: 'ghi lý do ở nơi lập phiếu, rồi xuất lại',
    },
  },
  'no-terminal': {
    title: 'Không có người gõ để hỏi từng câu',
    why: 'Hỏi từng câu cần một cửa sổ lệnh có bàn phím. Trong một lệnh chạy tự động, hoặc khi câu trả lời lấy từ tệp, không có ai trả lời.',
    mend: 'Lấy phiếu trống bằng "shcb new" rồi điền vào tệp; hoặc mở cửa sổ lệnh và chạy lại.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score -i CB01 2026-04-05', right: 'shcb score phieu' },
  },
  'watch-file': {
    title: 'Chấm liên tục cần tên một tệp phiếu',
    why: 'Tùy chọn --watch chấm lại mỗi khi tệp được lưu, nên phải biết đó là tệp nào; thư mục thì không theo dõi được.',
    mend: 'Ghi tên tệp phiếu đang sửa.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score --watch', right: 'shcb score phieu' },
  },
  'sheet-not-by-questions': {
    title: 'Phiếu đã lưu có nội dung ngoài các câu hỏi',
    why: 'Hỏi từng câu ghi lại cả phiếu từ các câu trả lời. Phiếu có chú thích, phần thẩm định, quyết định hay cách viết khác thì ghi lại như vậy sẽ mất, nên chương trình không làm.',
    mend: 'Sửa thẳng trong tệp, vừa sửa vừa xem điểm bằng "shcb score --watch"; --force thì hỏi lại từ đầu và thay phiếu đó.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score -i CB01 2026-04-05',
      right: 'shcb score --watch phieu/CB01-2026-04-05.yaml',
    },
  },
  'draft-of-another-sheet': {
    title: 'Phiếu đã thay đổi từ khi bản nháp bắt đầu',
    why: 'Hai người cùng làm phiếu của một buổi: phiếu đã được lưu hoặc sửa sau khi bản nháp này bắt đầu. Lưu đè thì mất phần của người kia.',
    mend: 'Xem phiếu đã lưu, rồi chọn giữ phiếu đó (bỏ bản nháp) hoặc cho bản nháp thay phiếu đó (--force).',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score -i CB01 2026-04-05',
      right: 'shcb score -i CB01 2026-04-05 --force',
    },
  },
  'interview-stopped': {
    title: 'Dừng khi chưa trả lời hết',
    why: 'Câu trả lời kết thúc (Ctrl-D, đóng cửa sổ) trước khi phiếu được lưu. Những gì đã trả lời còn trong bản nháp.',
    mend: 'Chạy lại đúng lệnh đó; chương trình hỏi có làm tiếp bản nháp không.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: '$ shcb score -i CB01 2026-04-05\n[5/38] Có mặt (người)\n> (Ctrl-D)',
      right: '$ shcb score -i CB01 2026-04-05\nBuổi này có bản nháp làm dở\n> a',
    },
  },
} satisfies Partial<Pages>;
