import type { Pages } from './page.ts';

/** Keys that are no plain names, or that stand where they mean nothing. */
export const yamlKeyPages = {
  'key-hidden': {
    title: 'Tên mục có ký tự không nhìn thấy',
    why: 'Trong tên mục có ký tự ẩn, như dấu cách của Word. Mắt thấy đúng mà máy thấy khác, nên mục không được nhận.',
    mend: 'Xóa cả dòng rồi gõ lại bằng bàn phím; đừng chép từ Word hay trang web.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co\u200b_mat: 27', right: 'co_mat: 27' },
  },
  'key-complex': {
    title: 'Tên mục là danh sách hoặc nhóm',
    why: 'Tên mục chỉ là một chữ, như co_mat. Danh sách hay nhóm trong ngoặc thì không phải là tên.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {[dong_y]: 27, khong_dong_y: 0}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'key-empty': {
    title: 'Thiếu tên mục trước dấu hai chấm',
    why: 'Nội dung không có tên thì không biết nó nói về gì.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: '"": 27', right: 'co_mat: 27' },
  },
  'key-reserved': {
    title: 'Mục dành riêng cho máy',
    why: 'Các tên như constructor có nghĩa riêng trong máy tính; không phiếu hay bộ tiêu chí nào dùng tới.',
    mend: 'Xóa dòng này.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: 27\nconstructor: 1', right: 'co_mat: 27' },
  },
  'key-too-long': {
    title: 'Tên mục quá dài',
    why: 'Tên mục chỉ gồm một hai từ. Tên mục dài thường là một câu có dấu hai chấm nhưng không đặt trong ngoặc kép.',
    mend: 'Nếu đó là nội dung thì đặt trong ngoặc kép, sau mục của nó.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: '(một câu dài hơn 200 ký tự): 1', right: 'ghi_chu: "(câu đó)"' },
  },
  'key-without-value': {
    title: 'Có chữ đứng một mình trong { }',
    why: 'Trong { } dấu phẩy ngăn cách các mục. Nội dung có dấu phẩy nhưng không đặt trong ngoặc kép sẽ bị cắt làm hai, phần sau thành một mục không có nội dung.',
    mend: 'Đặt nội dung có dấu phẩy hoặc dấu hai chấm trong ngoặc kép.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: '"5.3": {ket_qua: không đạt, ly_do: Ít gợi mở, ít thảo luận}',
      right: '"5.3": {ket_qua: không đạt, ly_do: "Ít gợi mở, ít thảo luận"}',
    },
  },
  'decimal-comma': {
    title: 'Dấu phẩy thập phân trong ngoặc',
    why: 'Trong { } và [ ], dấu phẩy ngăn cách các mục, nên 8,5 bị cắt thành 8 và 5.',
    mend: 'Trong ngoặc viết dấu chấm, như 8.5; hoặc đặt trong ngoặc kép, "8,5".',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: [2,7]', right: 'co_mat: 27' },
  },
  'duplicate-key': {
    title: 'Một mục ghi hai lần',
    why: 'Hai dòng cùng một mục có thể mang hai số khác nhau. Chương trình không tự chọn dòng nào. Viết có dấu hay không dấu vẫn là một mục: "Có mặt" và co_mat.',
    mend: 'Giữ dòng đúng, xóa dòng kia.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: 27\nCó mặt: 26', right: 'co_mat: 27' },
  },
} satisfies Partial<Pages>;
