import type { Pages } from './page.ts';

/** Lines and signs of YAML that stand where they should not, or are missing. */
export const yamlSignPages = {
  'yaml-syntax': {
    title: 'Sai cú pháp',
    why: 'Chương trình không hiểu được cấu trúc của chỗ này và cũng không nói rõ hơn được. Đoán cấu trúc có thể gán nhầm số, nên không đoán.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'một chỗ khác với tệp mẫu',
      right: 'viết như tệp mẫu; lấy phiếu trắng bằng shcb new',
    },
  },
  'yaml-tab': {
    title: 'Dòng thụt vào bằng phím Tab',
    why: 'Phím Tab rộng hẹp tùy máy, nên không biết dòng này thuộc bậc nào.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'so_lieu:\n	dang_so: 32', right: 'so_lieu:\n  dang_so: 32' },
  },
  'yaml-indent': {
    title: 'Sai bậc thụt đầu dòng',
    why: 'Số dấu cách đầu dòng cho biết dòng này là con của dòng nào. Sai một dấu cách là sang nhóm khác.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'ngay: 05/03/2026\n  loai: thuong_ky',
      right: 'ngay: 05/03/2026\nloai: thuong_ky',
    },
  },
  'yaml-dash': {
    title: 'Dấu gạch đầu mục đứng sai chỗ',
    why: 'Dấu gạch mở một mục của danh sách, nên phải đứng đầu một dòng riêng, dưới mục của danh sách.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: - Sổ biên bản 2026',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-two-colons': {
    title: 'Một dòng có hai dấu hai chấm',
    why: 'Dấu hai chấm thứ hai làm phần sau trông như một mục nữa.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: Sổ biên bản 2026: trang 14',
      right: 'bien_ban: "Sổ biên bản 2026: trang 14"',
    },
  },
  'yaml-colon': {
    title: 'Thiếu dấu cách sau dấu hai chấm',
    why: 'Máy chỉ nhận ra tên mục khi sau dấu hai chấm có một dấu cách. Viết liền, hoặc dùng dấu bằng, thì cả dòng thành một chữ.',
    mend: 'Thêm một dấu cách sau dấu hai chấm; không dùng dấu bằng.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat:27', right: 'co_mat: 27' },
  },
  'yaml-no-colon': {
    title: 'Dòng không có dấu hai chấm',
    why: 'Mỗi dòng của phiếu là một mục và nội dung của mục đó, ngăn cách bằng dấu hai chấm.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat 27', right: 'co_mat: 27' },
  },
  'yaml-key-lines': {
    title: 'Tên mục viết trên nhiều dòng',
    why: 'Tên mục là một tên ngắn. Tên mục bị ngắt dòng thường do ngoặc kép mở sai chỗ.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: '"co\n  mat": 27', right: 'co_mat: 27' },
  },
  'yaml-bracket-open': {
    title: 'Ngoặc mở nhưng chưa đóng',
    why: 'Ngoặc chưa đóng thì mọi dòng sau đều bị coi là nằm trong ngoặc.',
    mend: 'Thêm ngoặc đóng ở cuối; nội dung trong ngoặc viết trên một dòng.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'yaml-bracket-extra': {
    title: 'Thừa dấu ngoặc',
    why: 'Ngoặc đóng nhưng không có ngoặc mở thì không biết nhóm bắt đầu từ đâu.',
    mend: 'Xóa ngoặc thừa; nếu ngoặc là một phần của nội dung thì đặt cả nội dung trong ngoặc kép.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'yaml-quote-open': {
    title: 'Ngoặc kép mở nhưng chưa đóng',
    why: 'Ngoặc kép chưa đóng thì các dòng sau bị nuốt vào nội dung này.',
    mend: 'Thêm ngoặc kép ở cuối nội dung.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: "Sổ biên bản 2026, trang 14',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-comma-extra': {
    title: 'Thừa dấu phẩy trong ngoặc',
    why: 'Hai dấu phẩy liền nhau là một mục trống, có thể đã xóa sót.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {dong_y: 27,, khong_dong_y: 0}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'yaml-no-comma': {
    title: 'Thiếu dấu phẩy giữa hai mục',
    why: 'Trong ngoặc, các mục ngăn cách nhau bằng dấu phẩy.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {dong_y: "27" khong_dong_y: 0}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'yaml-after-value': {
    title: 'Có chữ thừa sau nội dung',
    why: 'Nội dung đã đóng ngoặc kép, trong khi phía sau còn chữ.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: "Sổ biên bản" 2026, trang 14',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-first-sign': {
    title: 'Nội dung bắt đầu bằng ký tự đặc biệt',
    why: 'YAML dành các dấu như @, `, % ở đầu nội dung cho việc khác.',
    mend: 'Đặt cả nội dung trong ngoặc kép.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: @Sổ biên bản',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-escape': {
    title: 'Dấu \\ trong ngoặc kép viết sai',
    why: 'Trong ngoặc kép, dấu \\ mở một ký tự đặc biệt; chữ sau nó không đúng là ký tự nào.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: "D:\\so\\bien_ban"',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-block-header': {
    title: 'Có chữ cùng dòng với dấu | hoặc >',
    why: 'Dấu | hoặc > mở một đoạn nhiều dòng; đoạn đó bắt đầu từ dòng sau.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: | Sổ biên bản',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
} satisfies Partial<Pages>;
