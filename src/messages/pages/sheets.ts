import type { Pages } from './page.ts';

/** A sheet as a whole: whose it is, which rubric it goes with, and other sheets of the same meeting. */
export const sheetPages = {
  'not-a-meeting': {
    title: 'Tệp này không phải phiếu sinh hoạt chi bộ',
    why: 'Tệp đọc được nhưng không có mục nào của phiếu. Có thể là tệp khác để lẫn trong thư mục phiếu.',
    effect: 'file-refused',
    example: {
      in: 'file',
      wrong: 'ten: Danh sách đảng viên\nnam: 2026',
      right: 'chi_bo: CB02\nngay: 05/03/2026\nloai: thuong_ky\nbo_tieu_chi: an-phu/phieu-danh-gia',
    },
  },
  'no-rubric-named': {
    title: 'Chưa biết chấm theo bộ tiêu chí nào',
    why: 'Điểm phụ thuộc vào bộ tiêu chí. Phiếu không ghi, shcb.yaml không ghi, lệnh cũng không nêu, nên không thể chấm.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: '# không có dòng bo_tieu_chi',
      right: 'bo_tieu_chi: an-phu/phieu-danh-gia',
    },
  },
  'unknown-unit': {
    title: 'Chi bộ không có trong shcb.yaml',
    why: 'Mã chi bộ trong phiếu không có trong danh sách của đảng ủy. Nếu vẫn tính, một chi bộ gõ sai mã sẽ thành hai chi bộ.',
    mend: 'Sửa mã trong phiếu; nếu là chi bộ mới thì thêm vào danh sách chi_bo của shcb.yaml.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'chi_bo: CB20', right: 'chi_bo: CB02' },
  },
  'unit-inactive': {
    title: 'Chi bộ không hoạt động vào ngày của phiếu',
    why: 'Theo shcb.yaml, ngày đó chi bộ chưa thành lập hoặc đã giải thể, nên không thể có buổi sinh hoạt.',
    mend: 'Xem lại ngày của phiếu; nếu ngày đúng thì phiếu là của chi bộ khác, hoặc phải sửa tu, den, su_kien trong shcb.yaml.',
    effect: 'sheet-refused',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB02, …, tu: 2026-06-01, …}',
      right: '- {ma: CB02, …, tu: 2020-01-01, …}',
    },
  },
  'unit-kind-missing': {
    title: 'Chưa biết loại hình của chi bộ',
    why: 'Bộ tiêu chí chấm khác nhau theo loại hình chi bộ. Không biết loại hình thì không biết dùng dòng nào.',
    mend: 'Ghi loai_hinh của chi bộ trong shcb.yaml, một lần cho mọi phiếu; hoặc ghi trong phiếu.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '# không có dòng loai_hinh', right: 'loai_hinh: truong_lon' },
  },
  'unit-kind-differs': {
    title: 'Loại hình trong phiếu khác với shcb.yaml',
    why: 'Một chi bộ chỉ có một loại hình. Hai nơi ghi khác nhau thì không biết nơi nào đúng.',
    mend: 'Sửa nơi ghi sai; tốt nhất chỉ ghi trong shcb.yaml và bỏ khỏi phiếu.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'loai_hinh: truong_nho', right: 'loai_hinh: truong_lon' },
  },
  'rubric-not-for-meeting': {
    title: 'Bộ tiêu chí không dùng cho loại buổi này',
    why: 'Bộ tiêu chí nói rõ nó dành cho buổi nào, chi bộ nào. Chấm buổi khác theo nó thì điểm không có căn cứ.',
    mend: 'Ghi bộ tiêu chí dành cho buổi này; hoặc ghi mã chung của quy định để chương trình tự chọn.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'loai: thuong_ky\nbo_tieu_chi: nghe-an/27-qd-tu/chuyen-de',
      right: 'loai: thuong_ky\nbo_tieu_chi: nghe-an/27-qd-tu/thuong-ky',
    },
  },
  'no-sheet-for-meeting': {
    title: 'Quy định không có bộ tiêu chí cho buổi này',
    why: 'Mã ghi trong phiếu là mã chung của nhiều bộ tiêu chí, nhưng không bộ nào nhận loại buổi này.',
    mend: 'Xem lại loai và loai_hinh; nếu đúng thì cần một bộ tiêu chí cho loại buổi đó.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'loai: chuyen_de\nbo_tieu_chi: xa/quy-dinh    (chỉ có xa/quy-dinh/thuong-ky)',
      right: 'loai: thuong_ky\nbo_tieu_chi: xa/quy-dinh',
    },
  },
  'two-sheets-for-meeting': {
    title: 'Nhiều bộ tiêu chí cùng nhận buổi này',
    why: 'Mã chung dẫn tới hai bộ tiêu chí cùng dùng được. Chương trình không tự chọn, vì điểm có thể khác nhau.',
    mend: 'Ghi rõ mã của một bộ trong phiếu; người phụ trách bộ tiêu chí sửa ap_dung_cho để hai bộ không trùng nhau.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'bo_tieu_chi: xa/quy-dinh',
      right: 'bo_tieu_chi: xa/quy-dinh/thuong-ky',
    },
  },
  'held-though-not': {
    title: 'Có phiếu của tháng đã ghi là không họp',
    why: 'shcb.yaml nói tháng đó chi bộ không họp, trong khi lại có phiếu thường kỳ. Chỉ một trong hai là đúng.',
    mend: 'Nếu chi bộ có họp thì bỏ tháng đó khỏi khong_hop; nếu không thì bỏ phiếu, hoặc sửa ngày của phiếu.',
    effect: 'sheet-refused',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB02, …, khong_hop: [{thang: 2026-03, ly_do: Bão}]}',
      right: '- {ma: CB02, …, khong_hop: [{thang: 2026-08, ly_do: Bão}]}',
    },
  },
  'two-sheets': {
    title: 'Hai phiếu khác nhau cho cùng một buổi',
    why: 'Hai tệp cùng chi bộ, cùng ngày, cùng loại buổi mà nội dung khác nhau. Không có quy tắc "tệp sau thắng": cả hai đều không tính.',
    mend: 'Đối chiếu hai tệp, giữ tệp đúng, chuyển tệp kia ra khỏi thư mục phiếu. Phiếu đã nộp mà sai thì không sửa tệp cũ: gửi thêm phiếu đính chính, có ghi thay phiếu nào và vì sao; lấy phiếu đính chính điền sẵn bằng "shcb new dinh-chinh" với tệp cũ (bảng thì thêm mã chi bộ).',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu/CB05.yaml          có mặt 27\nphieu/CB05-ban-2.yaml    có mặt 26, cùng ngày',
      right: 'phieu/CB05.yaml          có mặt 27',
    },
  },
  'same-sheet': {
    title: 'Một phiếu gửi hai lần',
    why: 'Hai tệp nói y như nhau về cùng một buổi, nên chỉ tính một lần. Kết quả không sai, nhưng nên dọn bớt.',
    mend: 'Xóa một trong hai tệp.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'phieu/CB05.yaml\nphieu/CB05 (1).yaml    (y như tệp trên)',
      right: 'phieu/CB05.yaml',
    },
  },
  'two-regular': {
    title: 'Hai buổi thường kỳ trong một tháng',
    why: 'Mỗi tháng một buổi thường kỳ đại diện cho tháng. Có hai buổi thì không biết lấy điểm buổi nào, nên tháng đó còn thiếu.',
    mend: 'Giữ phiếu của buổi đại diện; nếu một buổi là chuyên đề thì sửa loai thành chuyen_de.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'ngay: 05/03/2026, loai: thuong_ky\nngay: 25/03/2026, loai: thuong_ky',
      right: 'ngay: 05/03/2026, loai: thuong_ky\nngay: 25/03/2026, loai: chuyen_de',
    },
  },
  'outside-period': {
    title: 'Buổi sinh hoạt không thuộc kỳ báo cáo',
    why: 'Phiếu chỉ ra trong lệnh có ngày nằm ngoài kỳ đang tổng hợp, nên không vào bảng.',
    mend: 'Xem lại ngày trong phiếu, hoặc kỳ ghi trong lệnh.',
    effect: 'left-out',
    example: {
      in: 'call',
      wrong: 'shcb report 2026-04 phieu/CB02.yaml',
      right: 'shcb report 2026-03 phieu/CB02.yaml',
    },
  },
  'after-closing-day': {
    title: 'Buổi sinh hoạt sau ngày tính số liệu',
    why: 'Báo cáo tính đến một ngày; buổi họp sau ngày đó chưa được kể, để báo cáo cũ chạy lại vẫn ra như cũ.',
    mend: 'Muốn tính thì ghi --as-of với ngày sau đó, hoặc bỏ --as-of.',
    effect: 'left-out',
    example: {
      in: 'call',
      wrong: 'shcb report 2026-03 --as-of 2026-03-01',
      right: 'shcb report 2026-03 --as-of 2026-03-31',
    },
  },
} satisfies Partial<Pages>;
