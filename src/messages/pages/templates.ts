import type { Pages } from './page.ts';

/** What the codes about templates of papers mean. */
export const templatePages = {
  'template-unknown': {
    title: 'Không có mẫu văn bản này',
    why: 'Sau --mau là tên một mẫu có sẵn, hoặc đường dẫn tệp Word, YAML của cơ quan.',
    mend: 'Chọn một tên mà thông báo lỗi liệt kê.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb report 2026-H1 --mau baocao2 -o bc.docx',
      right: 'shcb report 2026-H1 --mau bao-cao -o bc.docx',
    },
  },
  'template-elsewhere': {
    title: 'Mẫu văn bản của lệnh khác',
    why: 'Mỗi mẫu viết về một loại kết quả; lệnh khác không có những gì mẫu cần.',
    mend: 'Dùng mẫu với lệnh mà thông báo lỗi nêu.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb report 2026 --mau quyet-dinh -o qd.docx',
      right: 'shcb rate 2026 --mau quyet-dinh -o qd.docx',
    },
  },
  'template-format': {
    title: 'Văn bản theo mẫu không ghi được dạng này',
    why: 'Văn bản theo mẫu là lời để đọc và ký; bảng tính, JSON lấy từ kết quả không có --mau.',
    mend: 'Ghi ra docx, html, md hoặc txt; mẫu Word của cơ quan thì ghi ra docx.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb report 2026-H1 --mau bao-cao -o bc.xlsx',
      right: 'shcb report 2026-H1 --mau bao-cao -o bc.docx',
    },
  },
  'place-unknown': {
    title: 'Mẫu văn bản có chỗ không điền được',
    why: 'Tên trong ngoặc nhọn không phải là chỗ nào mà kết quả này điền được. Để trống thì văn bản thiếu, không ai biết.',
    mend: 'Sửa tên theo gợi ý; xem mọi chỗ điền được bằng shcb new mau-van-ban -o mau.docx.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: '{ten_chi_bô}', right: '{ten_chi_bo}' },
  },
  'place-open': {
    title: 'Ngoặc nhọn của mẫu không đủ cặp',
    why: 'Chỗ điền mở nhưng không đóng thì không biết tên của chỗ đó đến đâu; dòng lặp không đóng thì không biết lặp đến đâu.',
    mend: 'Ghi đủ cặp ngoặc; dòng lặp mở bằng {#…} và đóng bằng {/…} cùng tên, trong cùng một dòng của bảng.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: '{#cac_chi_bo}{tt} {ten_chi_bo}',
      right: '{#cac_chi_bo}{tt} {ten_chi_bo}{/cac_chi_bo}',
    },
  },
  'template-of': {
    title: 'Không làm mẫu văn bản cho kết quả này',
    why: 'Chỗ điền của mẫu là của một loại kết quả: một phiếu (score), một kỳ (report), xếp loại tổ chức (rate).',
    mend: 'Chọn một trong ba.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb new mau-van-ban theo-doi -o mau.docx',
      right: 'shcb new mau-van-ban report -o mau.docx',
    },
  },
  'word-form-broken': {
    title: 'Không đọc được tệp Word của mẫu',
    why: 'Tệp không phải dạng .docx, bị hỏng hoặc có mật khẩu.',
    mend: 'Mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: '--mau mau.doc', right: '--mau mau.docx' },
  },
  'word-form-limit': {
    title: 'Tệp Word của mẫu quá lớn',
    why: 'Tệp .docx là tệp nén; gồm quá nhiều phần, có phần mở ra quá lớn hoặc nén quá chặt thì không phải là mẫu văn bản.',
    mend: 'Xóa hình ảnh và phần không dùng, lưu lại, hoặc bắt đầu từ shcb new mau-van-ban.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: '--mau album-anh.docx', right: '--mau mau.docx' },
  },
  'word-form-one': {
    title: 'Mẫu Word điền cho một phiếu',
    why: 'Tệp Word của cơ quan là một văn bản; nhiều phiếu thì không biết điền phiếu nào.',
    mend: 'Chạy lệnh với từng phiếu.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score phieu --mau mau.docx',
      right: 'shcb score phieu/CB01.yaml --mau mau.docx',
    },
  },
} satisfies Partial<Pages>;
