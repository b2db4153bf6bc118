import type { Pages } from './page.ts';

/** How YAML is written, before anything is understood. */
export const yamlPages = {
  'yaml-syntax': {
    title: 'Sai cú pháp',
    why: 'Chương trình không hiểu được cấu trúc của dòng này: sai bậc thụt đầu dòng, thiếu dấu, hoặc ngoặc chưa đóng. Đoán cấu trúc có thể gán nhầm số, nên không đoán.',
    mend: 'Viết dạng "khóa: nội dung"; các dòng cùng bậc thẳng hàng, mỗi bậc 2 dấu cách, không dùng phím Tab; đóng đủ ngoặc. Nội dung có dấu hai chấm thì đặt trong ngoặc kép.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: Sổ biên bản 2026: trang 14',
      right: 'bien_ban: "Sổ biên bản 2026: trang 14"',
    },
  },
  'yaml-reference': {
    title: 'Dùng dấu & hoặc * để tham chiếu',
    why: 'YAML cho phép đặt tên một đoạn bằng & rồi gọi lại bằng *. Phiếu và bộ tiêu chí không dùng cách ấy, để mỗi dòng tự đọc được và không ai giấu nội dung ở chỗ khác.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: *so_bien_ban',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-tag': {
    title: 'Dùng thẻ kiểu dữ liệu',
    why: 'Thẻ bắt đầu bằng dấu ! bắt máy hiểu nội dung theo kiểu khác. Chương trình tự biết kiểu của từng khóa nên không cần, và không nhận.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'dang_so: !!int 32', right: 'dang_so: 32' },
  },
  'yaml-directive': {
    title: 'Có dòng chỉ thị %',
    why: 'Dòng bắt đầu bằng % là chỉ thị cho máy đọc YAML. Tệp của chương trình không cần chỉ thị nào.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: '%YAML 1.2\n---\nchi_bo: CB02', right: 'chi_bo: CB02' },
  },
  'yaml-too-deep': {
    title: 'Các bậc lồng nhau quá sâu',
    why: 'Không tệp nào cần quá vài bậc. Tệp lồng sâu thường bị hỏng, hoặc được tạo để làm treo máy.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'ghi_chu: [[[[[[[[[[[[[[[[[\n  [[[[[[[[[[[[[[[[[\n  x\n  ]]]]]]]]]]]]]]]]]\n  ]]]]]]]]]]]]]]]]]',
      right: 'ghi_chu: x',
    },
  },
  'yaml-too-many': {
    title: 'Tệp có quá nhiều mục',
    why: 'Một phiếu chỉ có vài chục mục. Tệp có hàng chục nghìn mục thường là tệp khác, nên chương trình dừng sớm để không treo máy.',
    mend: 'Mở tệp xem có nhầm không; nếu gộp nhiều phiếu vào một tệp YAML thì tách mỗi phiếu một tệp.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu/tat-ca.yaml    (25.000 mục)',
      right: 'phieu/CB01.yaml      (40 mục)\nphieu/CB02.yaml      (40 mục)',
    },
  },
  'key-hidden': {
    title: 'Khóa có ký tự không nhìn thấy',
    why: 'Trong tên khóa có ký tự ẩn, như dấu cách của Word. Mắt thấy đúng mà máy thấy khác, nên khóa không được nhận.',
    mend: 'Xóa cả dòng rồi gõ lại bằng bàn phím; đừng chép từ Word hay trang web.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co\u200b_mat: 27', right: 'co_mat: 27' },
  },
  'key-not-plain': {
    title: 'Khóa phải là một chữ đơn giản',
    why: 'Khóa là tên của một mục, như co_mat. Danh sách, nhóm trong ngoặc, hoặc khóa trống thì không phải là tên.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {[dong_y]: 27, khong_dong_y: 0}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'key-without-value': {
    title: 'Có chữ đứng một mình trong { }',
    why: 'Trong { } dấu phẩy ngăn cách các mục. Nội dung có dấu phẩy mà không đặt trong ngoặc kép sẽ bị cắt làm hai, phần sau thành một khóa không có nội dung.',
    mend: 'Đặt nội dung có dấu phẩy hoặc dấu hai chấm trong ngoặc kép. Số thập phân trong { } viết bằng dấu chấm.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: '"5.3": {ket_qua: không đạt, ly_do: Ít gợi mở, ít thảo luận}',
      right: '"5.3": {ket_qua: không đạt, ly_do: "Ít gợi mở, ít thảo luận"}',
    },
  },
  'yaml-colon': {
    title: 'Thiếu dấu cách sau dấu hai chấm',
    why: 'Máy chỉ nhận ra khóa khi sau dấu hai chấm có một dấu cách. Viết liền, hoặc dùng dấu bằng, thì cả dòng thành một chữ.',
    mend: 'Thêm một dấu cách sau dấu hai chấm; không dùng dấu bằng.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat:27', right: 'co_mat: 27' },
  },
  'duplicate-key': {
    title: 'Một khóa ghi hai lần',
    why: 'Hai dòng cùng một khóa có thể mang hai số khác nhau. Chương trình không tự chọn dòng nào. Viết có dấu hay không dấu vẫn là một khóa: "Có mặt" và co_mat.',
    mend: 'Giữ dòng đúng, xóa dòng kia.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: 27\nCó mặt: 26', right: 'co_mat: 27' },
  },
} satisfies Partial<Pages>;
