import type { Pages } from './page.ts';

/** What YAML can do and our files have no use for, and how large a file may be. */
export const yamlPages = {
  'yaml-anchor': {
    title: 'Dùng dấu & để đặt tên cho nội dung',
    why: 'YAML cho phép đặt tên một đoạn bằng & rồi gọi lại ở chỗ khác. Phiếu và bộ tiêu chí không dùng cách đó, để mỗi dòng tự đọc được.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: &so Sổ biên bản',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-alias': {
    title: 'Dùng dấu * để lấy nội dung ở chỗ khác',
    why: 'Dấu * chép nội dung đã đặt tên bằng &. Nội dung ghi thẳng tại chỗ thì ai cũng đọc được, và tệp không phình ra khi đọc.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: *so_bien_ban',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-merge-key': {
    title: 'Dùng dấu << để trộn nội dung',
    why: 'Dấu << chép cả nhóm mục từ chỗ khác vào, nên không thấy ngay phiếu ghi gì.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: 27\n<<: {phat_bieu: 13}', right: 'co_mat: 27' },
  },
  'yaml-tag': {
    title: 'Dùng thẻ kiểu dữ liệu',
    why: 'Thẻ bắt đầu bằng dấu ! bắt máy hiểu nội dung theo kiểu khác. Chương trình tự biết kiểu của từng mục nên không cần, và không nhận.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'dang_so: !!int 32', right: 'dang_so: 32' },
  },
  'yaml-directive': {
    title: 'Có dòng chỉ thị %',
    why: 'Dòng bắt đầu bằng % là chỉ thị cho máy đọc YAML. Tệp của chương trình không cần chỉ thị nào.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: '%YAML 1.2\n---\nchi_bo: CB02', right: 'chi_bo: CB02' },
  },
  'yaml-documents': {
    title: 'Tệp chứa nhiều tài liệu',
    why: 'Dấu --- mở một tài liệu mới trong cùng tệp; chương trình không biết phải đọc tài liệu nào.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: Sổ biên bản 2026, trang 14\n---',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'yaml-too-deep': {
    title: 'Các bậc lồng nhau quá sâu',
    why: 'Không tệp nào cần quá vài bậc. Tệp lồng sâu thường bị hỏng, hoặc được tạo để làm treo máy.',
    mend: 'Đối chiếu với tệp mẫu; không tệp nào cần quá vài bậc.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'ghi_chu: [[[[[[[[[[[[[[[[[\n  [[[[[[[[[[[[[[[[[\n  x\n  ]]]]]]]]]]]]]]]]]\n  ]]]]]]]]]]]]]]]]]',
      right: 'ghi_chu: x',
    },
  },
  'yaml-too-indented': {
    title: 'Dòng thụt vào quá xa',
    why: 'Mỗi bậc chỉ cần hai dấu cách, không tệp nào cần tới hàng trăm dấu cách.',
    mend: 'Canh lại dòng theo bậc của nó.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'một dòng thụt vào 300 dấu cách', right: 'mỗi bậc thụt vào 2 dấu cách' },
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
  'yaml-too-dense': {
    title: 'Tệp có quá nhiều dòng và dấu ngăn cách',
    why: 'Tệp có hàng trăm nghìn dòng, dấu phẩy hay ngoặc thì đọc rất lâu, và không thể là một phiếu.',
    mend: 'Mở tệp xem có nhầm không; nếu là nhiều phiếu thì dùng CSV, Excel hoặc NDJSON.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'phieu/tat-ca.yaml    (200.000 dòng)', right: 'phieu/tat-ca.csv' },
  },
  'scalar-too-long': {
    title: 'Một nội dung quá dài',
    why: 'Nội dung dài hàng chục nghìn ký tự thường do quên đóng ngoặc kép, hoặc chép nhầm cả văn bản vào phiếu.',
    mend: 'Rút ngắn lại; văn bản dài thì ghi số hiệu và nơi lưu.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'ghi_chu: (cả biên bản, 90.000 ký tự)',
      right: 'ghi_chu: Sổ biên bản 2026, trang 14',
    },
  },
} satisfies Partial<Pages>;
