import type { Pages } from './page.ts';

/** What makes a text no JSON. */
export const jsonPages = {
  'json-comment': {
    title: 'Chú giải trong tệp JSON',
    why: 'JSON không có chú giải; phần đó sẽ bị đọc thành một phần của nội dung.',
    mend: 'Xóa chú giải, hoặc ghi phiếu thành tệp .yaml, nơi chú giải bắt đầu bằng dấu #.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky" /* x */}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-bracket-other': {
    title: 'Dấu đóng không khớp dấu mở',
    why: 'Dấu { chỉ đóng bằng }, dấu [ chỉ đóng bằng ]. Đóng lẫn thì không biết nội dung nào thuộc mục nào.',
    mend: 'Sửa dấu đóng cho khớp dấu mở, hoặc thêm dấu còn thiếu trước nó.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"]',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-sign-extra': {
    title: 'Thừa dấu phẩy hoặc dấu hai chấm',
    why: 'Mỗi dấu ngăn hai phần; dấu đứng một mình cho thấy một phần đã mất, nhưng máy không biết phần nào.',
    mend: 'Xóa dấu thừa: sau tên mục một dấu hai chấm, giữa hai mục một dấu phẩy, sau mục cuối không có dấu phẩy.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo":: "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-no-colon': {
    title: 'Thiếu dấu hai chấm sau tên mục',
    why: 'Trong ngoặc nhọn, mỗi mục gồm tên, dấu hai chấm và nội dung.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo" "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-no-value': {
    title: 'Thiếu nội dung sau dấu hai chấm',
    why: 'Mục có dấu hai chấm nhưng không có nội dung thì không biết là chưa ghi hay ghi sót.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": }',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-word': {
    title: 'Chữ đứng ngoài ngoặc kép',
    why: 'JSON chỉ có chữ trong ngoặc kép; ngoài ngoặc kép chỉ có số, true, false và null.',
    mend: 'Đặt tên mục và chữ trong ngoặc kép; số viết như 27 hoặc 92.5.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": CB02, "ngay": "05/03/2026", "loai": "thuong_ky"}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-quote-open': {
    title: 'Ngoặc kép mở mà hết dòng chưa đóng',
    why: 'Chữ trong JSON phải đóng ngoặc kép trên cùng dòng. Không đóng thì các mục sau bị nuốt vào nội dung.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-letter': {
    title: 'Ký tự trong ngoặc kép viết sai cách',
    why: 'Trong ngoặc kép của JSON, dấu \\ mở đầu một cách viết riêng; viết sai thì chữ sau nó bị đổi.',
    mend: 'Dấu \\ ghi thành \\\\, phím Tab ghi thành \\t.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong\\_ky"}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
  'json-after-end': {
    title: 'Có chữ thừa sau nội dung đã kết thúc',
    why: 'Một tệp .json, hay một dòng của tệp .ndjson, chỉ chứa một phiếu. Phần đứng sau không biết thuộc phiếu nào.',
    effect: 'file-refused',
    example: {
      in: 'ndjson',
      wrong: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"} {}',
      right: '{"chi_bo": "CB02", "ngay": "05/03/2026", "loai": "thuong_ky"}',
    },
  },
} satisfies Partial<Pages>;
