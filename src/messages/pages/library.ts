import type { Pages } from './page.ts';

/** Finding a rubric or an annual rule: its id, its file, its version. */
export const libraryPages = {
  'rubric-unknown': {
    title: 'Không có bộ tiêu chí này',
    why: 'Mã không dẫn tới bộ tiêu chí nào, kể cả trong thư mục rubrics/ của thư mục làm việc.',
    mend: 'Sửa mã theo gợi ý; xem mọi mã bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb rubric show an-phu/phieu-danhgia',
      right: 'shcb rubric show an-phu/phieu-danh-gia',
    },
  },
  'rule-unknown': {
    title: 'Không có quy tắc năm này',
    why: 'Mã không dẫn tới quy tắc xếp loại năm nào.',
    mend: 'Sửa mã theo gợi ý; xem mọi mã bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb report 2026 --rule phu-tho/nm',
      right: 'shcb report 2026 --rule phu-tho/nam',
    },
  },
  'one-of-several': {
    title: 'Mã này gồm nhiều bộ tiêu chí',
    why: 'Một quy định có thể có nhiều bộ, như bộ cho buổi thường kỳ và bộ cho chuyên đề. Lệnh này cần đúng một bộ.',
    mend: 'Ghi mã đầy đủ của một bộ mà thông báo lỗi liệt kê.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb rubric show nghe-an/27-qd-tu',
      right: 'shcb rubric show nghe-an/27-qd-tu/thuong-ky',
    },
  },
  'is-a-rule': {
    title: 'Đây là quy tắc năm, không phải bộ tiêu chí',
    why: 'Bộ tiêu chí chấm một buổi; quy tắc năm xếp loại cả năm từ các buổi đã chấm. Hai loại không thay nhau được.',
    mend: 'Ghi mã của một bộ tiêu chí; quy tắc năm ghi ở --rule hoặc quy_tac_nam.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu --rubric phu-tho/nam',
      right: 'shcb score phieu --rubric an-phu/phieu-danh-gia',
    },
  },
  'is-a-rubric': {
    title: 'Đây là bộ tiêu chí, không phải quy tắc năm',
    why: 'Quy tắc năm xếp loại cả năm từ các buổi đã chấm; bộ tiêu chí chỉ chấm một buổi.',
    mend: 'Ghi mã của một quy tắc năm; bộ tiêu chí ghi ở --rubric hoặc bo_tieu_chi.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb report 2026 --rule an-phu/phieu-danh-gia',
      right: 'shcb report 2026 --rule phu-tho/nam',
    },
  },
  'rubric-broken': {
    title: 'Bộ tiêu chí đang có lỗi',
    why: 'Phiếu có thể đúng, nhưng bộ tiêu chí mà phiếu theo đang có lỗi, nên điểm tính ra không tin được.',
    mend: 'Xem lỗi bằng "shcb rubric lint" kèm tệp mà thông báo lỗi nêu; sửa bộ tiêu chí rồi chấm lại. Phiếu không cần sửa.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'tong_diem: 90     (các nhóm cộng lại là 100)',
      right: 'tong_diem: 100',
    },
  },
  'no-version': {
    title: 'Không có phiên bản hiệu lực vào ngày này',
    why: 'Bộ tiêu chí có ngày hiệu lực; buổi họp được chấm theo phiên bản hiệu lực đúng ngày họp. Ngày này trước phiên bản đầu, hoặc sau khi hết hiệu lực.',
    mend: 'Xem lại ngày; nếu đúng thì chọn bộ tiêu chí hiệu lực vào ngày đó.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'ngay: 05/03/2025', right: 'ngay: 05/03/2026' },
  },
  'two-versions': {
    title: 'Hai phiên bản cùng hiệu lực một ngày',
    why: 'Hai phiên bản của một bộ tiêu chí đều nói mình hiệu lực vào ngày này. Chọn bản mới hơn là đoán, nên không chọn.',
    mend: 'Người phụ trách bộ tiêu chí ghi hieu_luc.den cho bản cũ, hoặc thay_the trong bản mới.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: '2026-01-01.yaml    hieu_luc: {tu: 2026-01-01}\n2026-07-01.yaml    hieu_luc: {tu: 2026-07-01}',
      right:
        '2026-01-01.yaml    hieu_luc: {tu: 2026-01-01, den: 2026-06-30}\n2026-07-01.yaml    hieu_luc: {tu: 2026-07-01}',
    },
  },
  'not-a-rubric': {
    title: 'Tệp không phải bộ tiêu chí hay quy tắc năm',
    why: 'Tệp trong rubrics/ phải nói ngay nó là bộ tiêu chí nào, hay quy tắc năm nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'ten: Bộ tiêu chí nhỏ nhất',
      right: 'bo_tieu_chi: thu/nho\nten: Bộ tiêu chí nhỏ nhất',
    },
  },
  'id-differs-from-path': {
    title: 'Mã khác với thư mục chứa tệp',
    why: 'Mã bộ tiêu chí cũng là đường dẫn của nó. Hai nơi khác nhau thì cùng một bộ có hai tên.',
    mend: 'Sửa mã cho trùng với thư mục, hoặc chuyển tệp sang đúng thư mục.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'bo_tieu_chi: thu/lon', right: 'bo_tieu_chi: thu/nho' },
  },
  'version-differs-from-path': {
    title: 'Ngày hiệu lực khác với tên tệp',
    why: 'Tên tệp là ngày bắt đầu hiệu lực của phiên bản. Hai ngày khác nhau thì phiếu có thể được chấm theo nhầm bản.',
    mend: 'Đổi tên tệp, hoặc sửa hieu_luc.tu.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'hieu_luc: {tu: 2026-02-01, …}', right: 'hieu_luc: {tu: 2026-01-01, …}' },
  },
  'version-gap': {
    title: 'Có khoảng ngày không phiên bản nào hiệu lực',
    why: 'Bản cũ hết hiệu lực trước khi bản mới bắt đầu. Buổi họp trong khoảng đó sẽ không chấm được.',
    mend: 'Sửa hieu_luc cho liền nhau; nếu đúng là không có quy định thì ghi vào cau_hoi_mo.',
    effect: 'law-noticed',
    example: {
      in: 'sketch',
      wrong: '2026-01-01.yaml    hieu_luc: {…, den: 2026-05-31}\n2026-07-01.yaml',
      right: '2026-01-01.yaml    hieu_luc: {…, den: 2026-06-30}\n2026-07-01.yaml',
    },
  },
  'version-twice': {
    title: 'Hai phiên bản của một ngày',
    why: 'Hai tệp cùng mã và cùng ngày bắt đầu, nên không biết chấm theo tệp nào.',
    mend: 'Giữ một tệp, hoặc sửa ngày bắt đầu của một bản.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'rubrics/xa/phieu/2026-01-01.yaml    cu/xa/phieu/2026-01-01.yaml',
      right: 'rubrics/xa/phieu/2026-01-01.yaml',
    },
  },
  'version-overlap': {
    title: 'Hai phiên bản chồng ngày hiệu lực',
    why: 'Từ một ngày trở đi hai bản cùng hiệu lực, nên buổi họp sau ngày đó không chấm được.',
    mend: 'Ghi thay_the trong bản mới, hoặc hieu_luc.den trong bản cũ.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: '2026-07-01.yaml    hieu_luc: {tu: 2026-07-01, …}',
      right: '2026-07-01.yaml    hieu_luc: {tu: 2026-07-01, …}\n                   thay_the: 2026-01-01',
    },
  },
  'supersedes-unknown': {
    title: 'Không có phiên bản để thay thế',
    why: 'thay_the chỉ ra bản cũ bằng ngày bắt đầu của nó; ngày này không có bản nào.',
    mend: 'Ghi đúng ngày bắt đầu của bản trước, là tên tệp của bản đó.',
    effect: 'law-refused',
    example: { in: 'sketch', wrong: 'thay_the: 2025-07-01', right: 'thay_the: 2026-01-01' },
  },
  'published-changed': {
    title: 'Phiên bản đã ban hành mà nội dung thay đổi',
    why: 'Bản đã ban hành thì không được sửa: phiếu cũ chấm theo nó phải luôn ra cùng một điểm.',
    mend: 'Khôi phục nội dung cũ; muốn thay đổi thì viết phiên bản mới với ngày hiệu lực mới.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'sửa điểm trong rubrics/xa/phieu/2026-01-01.yaml đã ban hành',
      right: 'viết rubrics/xa/phieu/2026-07-01.yaml với điểm mới',
    },
  },
  'lock-broken': {
    title: 'Tệp kê các bản đã ban hành không đọc được',
    why: 'Tệp này ghi mã đối chiếu của mọi phiên bản đã ban hành. Hỏng tệp này thì không biết bản nào còn nguyên.',
    mend: 'Khôi phục tệp này từ bản sao lưu; không sửa tay.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'rubrics/ban-hanh.lock.json    (bị sửa tay, sai cú pháp)',
      right: 'rubrics/ban-hanh.lock.json    (do "shcb rubric lint --publish" ghi)',
    },
  },
  'rule-band-unknown': {
    title: 'Quy tắc năm nói tới mức mà bộ tiêu chí không có',
    why: 'Quy tắc năm đếm số buổi của từng mức. Bộ tiêu chí không có mức đó thì không đếm được.',
    mend: 'Chọn quy tắc năm hợp với bộ tiêu chí, hoặc viết quy tắc riêng cho nó.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'bộ tiêu chí chia Tốt, Kém; quy tắc năm đếm số buổi Khá',
      right: 'bộ tiêu chí và quy tắc năm cùng chia Tốt, Khá, Kém',
    },
  },
} satisfies Partial<Pages>;
