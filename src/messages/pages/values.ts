import type { Pages } from './page.ts';

/** Keys and values by themselves, whatever kind of file they stand in. */
export const valuePages = {
  'unknown-key': {
    title: 'Không có mục này',
    why: 'Chỗ này không có mục tên như vậy, thường do gõ nhầm. Bỏ qua mục đó thì một số liệu có thể mất, không ai biết.',
    mend: 'Sửa theo tên mục mà thông báo lỗi gợi ý, hoặc theo danh sách mục dùng được ở chỗ đó.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quiet: {dong_y: 27, khong_dong_y: 0}',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'missing-key': {
    title: 'Thiếu một mục bắt buộc',
    why: 'Không có mục này thì không hiểu được tệp, như phiếu không có ngày.',
    mend: 'Thêm dòng còn thiếu, đúng bậc thụt đầu dòng của các dòng bên cạnh.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'chi_bo: CB02\nloai: …',
      right: 'chi_bo: CB02\nngay: 05/03/2026\nloai: …',
    },
  },
  'empty-value': {
    title: 'Mục bắt buộc còn để trống',
    why: 'Có tên mục hoặc có ô, nhưng chưa ghi gì. Để trống không phải là 0, cũng không phải là không áp dụng.',
    mend: 'Ghi nội dung vào chính chỗ đó.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'ngay:', right: 'ngay: 05/03/2026' },
  },
  'empty-item': {
    title: 'Một mục của danh sách còn để trống',
    why: 'Danh sách có một mục chưa ghi gì, hoặc ghi null. Không biết mục đó là gì, và để trống không phải là 0.',
    mend: 'Ghi nội dung vào mục đó, hoặc bỏ mục đó.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'thang:\n  - tot\n  -',
      right: 'thang:\n  - tot\n  - kha',
    },
  },
  'expected-map': {
    title: 'Chỗ này phải là nhiều dòng "mục: nội dung"',
    why: 'Mục này chứa các mục con. Một chữ hay một danh sách thì thiếu tên của từng mục.',
    mend: 'Viết từng mục con trên một dòng, thụt vào 2 dấu cách; hoặc đặt trong { }.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: 27/27',
      right: 'bieu_quyet: {dong_y: 27, khong_dong_y: 0}',
    },
  },
  'expected-list': {
    title: 'Chỗ này phải là một danh sách',
    why: 'Mục này nhận nhiều mục, nên dù chỉ có một mục cũng phải viết thành danh sách.',
    mend: 'Đặt trong ngoặc vuông; hoặc viết mỗi mục trên một dòng bắt đầu bằng dấu gạch và dấu cách.',
    effect: 'file-refused',
    example: {
      in: 'workspace',
      wrong: 'chi_bo: CB01, CB02',
      right: 'chi_bo:\n  - {ma: CB01, …}\n  - {ma: CB02, …}',
    },
  },
  'expected-text': {
    title: 'Chỗ này phải là một chữ hoặc một số',
    why: 'Mục này nhận một chữ hoặc một số. Danh sách hay nhóm mục thì không biết lấy mục nào.',
    mend: 'Chỉ giữ một chữ hoặc một số; bỏ ngoặc vuông, ngoặc nhọn.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'co_mat: [DV01, DV02]', right: 'co_mat: 27' },
  },
  'wrong-choice': {
    title: 'Nội dung không có trong danh sách cho phép',
    why: 'Mục này chỉ nhận vài nội dung đã định. Nội dung khác, dù gần giống, có thể mang nghĩa khác.',
    mend: 'Chọn một trong các nội dung mà thông báo lỗi liệt kê.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'loai: hang_thang', right: 'loai: thuong_ky' },
  },
  'too-short': {
    title: 'Danh sách có quá ít mục',
    why: 'Danh sách này trống, hoặc chưa đủ số mục để có nghĩa.',
    mend: 'Ghi thêm mục; nếu không cần thì bỏ cả mục.',
    effect: 'file-refused',
    example: {
      in: 'workspace',
      wrong: 'chi_bo: []',
      right: 'chi_bo:\n  - {ma: CB01, …}\n  - {ma: CB02, …}',
    },
  },
  'too-many-items': {
    title: 'Danh sách có quá nhiều mục',
    why: 'Danh sách này chỉ có chỗ cho một số mục nhất định, như 12 tháng của một năm hoặc 3 người ký.',
    mend: 'Bỏ mục thừa hoặc ghi trùng.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'thang: [tot, tot, tot, tot, tot, tot, tot, tot, tot, tot, tot, tot, kha]',
      right: 'thang: [tot, tot, tot, tot, tot, tot, tot, tot, tot, tot, tot, kha]',
    },
  },
  'too-long': {
    title: 'Nội dung dài quá',
    why: 'Nội dung này được in ở chỗ hẹp, như một ô của bảng, nên có giới hạn số ký tự.',
    mend: 'Rút ngắn lại; phần dài ghi ở mục ten hoặc ghi_chu.',
    effect: 'file-refused',
    example: { in: 'rubric', wrong: 'viet_tat: Tốt lắm', right: 'viet_tat: T' },
  },
  'not-a-month': {
    title: 'Không phải là một tháng',
    why: 'Chỗ này cần một tháng của một năm, để biết tháng nào chi bộ không họp.',
    mend: 'Ghi năm, gạch ngang, tháng hai chữ số, như 2026-08.',
    effect: 'file-refused',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB02, …, khong_hop: [{thang: 8, ly_do: Bão}]}',
      right: '- {ma: CB02, …, khong_hop: [{thang: 2026-08, ly_do: Bão}]}',
    },
  },
  'not-a-month-number': {
    title: 'Không phải là số của một tháng',
    why: 'Điều kiện của bộ tiêu chí lặp lại mỗi năm, nên chỉ ghi số tháng, không ghi năm.',
    mend: 'Ghi số từ 1 đến 12.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'chi_khi: {loai: [ket_hop], thang: [13]}',
      right: 'chi_khi: {loai: [ket_hop]}',
    },
  },
  'not-a-code': {
    title: 'Không phải là một mã',
    why: 'Mã dùng để nối phiếu với danh sách chi bộ và để gõ trong lệnh, nên chỉ gồm chữ, số, dấu chấm, gạch ngang, gạch dưới.',
    mend: 'Viết mã không có dấu cách, như CB01, hoặc đúng tên chi bộ ghi ở mục ten của shcb.yaml.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'chi_bo: CB01/CB02', right: 'chi_bo: CB02' },
  },
  'duplicate-id': {
    title: 'Một mã dùng hai lần',
    why: 'Hai chi bộ, hai tiêu chí hoặc hai mức cùng mã thì không biết phiếu nói tới cái nào.',
    mend: 'Đổi một trong hai mã; nếu là chép thừa thì xóa bớt.',
    effect: 'file-refused',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB01, …}\n- {ma: CB01, …}',
      right: '- {ma: CB01, …}\n- {ma: CB02, …}',
    },
  },
  'dates-reversed': {
    title: 'Ngày cuối đứng trước ngày đầu',
    why: 'den phải bằng hoặc sau tu. Ngược lại thì không ngày nào nằm trong khoảng.',
    mend: 'Đổi chỗ hai ngày, hoặc sửa năm ghi nhầm.',
    effect: 'file-refused',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB01, …, tu: 2020-01-01, den: 2019-12-31}',
      right: '- {ma: CB01, …, tu: 2020-01-01, den: 2026-12-31}',
    },
  },
  invalid: {
    title: 'Nội dung không hợp lệ',
    why: 'Nội dung không đúng khuôn của tệp mà chương trình không nói rõ hơn được.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'một chỗ khác với tệp mẫu',
      right: 'viết như tệp mẫu; mô tả cấu trúc của phiếu: shcb schema meeting',
    },
  },
} satisfies Partial<Pages>;
