import type { Pages } from './page.ts';

/** The annual rule. */
export const annualPages = {
  'meetings-beyond-year': {
    title: 'Đòi nhiều buổi hơn một năm có',
    why: 'Mỗi tháng một buổi thường kỳ, nên một năm nhiều nhất 12 buổi. Đòi hơn thì không nơi nào đạt.',
    mend: 'Sửa so_ky theo văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {tu: tot}, so_ky: {tu: 13}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
  'year-order-reversed': {
    title: 'Xét các mức từ đầu không có điều kiện',
    why: 'Mức không có điều kiện nhận mọi năm còn lại, nên phải xét cuối; xét đầu thì các mức khác không bao giờ tới.',
    mend: 'Đổi kieu của thu_tu_muc.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'thu_tu_muc: {kieu: tu_duoi_len, …}',
      right: 'thu_tu_muc: {kieu: tu_tren_xuong, …}',
    },
  },
  'rated-reversed': {
    title: 'Khoảng mức viết ngược',
    why: 'xep_loai tính từ mức thấp (tu) lên mức cao (den); viết ngược thì không mức nào nằm giữa.',
    mend: 'Đổi chỗ hai mức.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {tu: tot, den: kha}, so_ky: {tu: 7}, …}',
      right: '- {xep_loai: {tu: kha}, so_ky: {tu: 7}, …}',
    },
  },
  'year-condition-idle': {
    title: 'Điều kiện của mức không loại thêm năm nào',
    why: 'Mọi năm còn được xét tới mức này, đạt các điều kiện khác thì cũng đạt điều kiện này; thường là chép nhầm số hoặc mức.',
    mend: 'Sửa theo văn bản; nếu văn bản đúng là nói hai lần thì bỏ một.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {tu: tot}, so_ky: {tu: 0}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
  'month-band-unknown': {
    title: 'Quy tắc năm nói tới một mức mà tháng không có',
    why: 'Tháng được xếp theo bộ tiêu chí; mức không bộ nào có thì không tháng nào được đếm.',
    mend: 'Ghi mã mức đúng như ở bộ tiêu chí chấm các tháng.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {tu: totx}, so_ky: {tu: 7}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
  'band-hides-lower': {
    title: 'Mức không có điều kiện che các mức sau',
    why: 'Quy tắc năm xét từ trên xuống; mức không có điều kiện thì năm nào cũng đạt, các mức sau không bao giờ tới.',
    mend: 'Ghi điều kiện cho mức này, hoặc đặt nó cuối cùng.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: tot\n  ten: Tốt\n  can_cu: {van_ban: qd}',
      right:
        '- ma: tot\n  ten: Tốt\n  dieu_kien:\n    - {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}\n  can_cu: {van_ban: qd}',
    },
  },
  'last-band-conditional': {
    title: 'Mức cuối còn có điều kiện',
    why: 'Năm không đạt điều kiện của mức cuối thì không thuộc mức nào.',
    mend: 'Bỏ điều kiện của mức cuối, hoặc thêm một mức không có điều kiện.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        '- ma: kem\n  ten: Kém\n  dieu_kien:\n    - xep_loai: {tu: tot}\n      so_ky: {tu: 1}\n      can_cu: {van_ban: qd}\n      xac_minh: de_xuat\n  can_cu: {van_ban: qd}\n  xac_minh: de_xuat',
      right: '- {ma: kem, ten: Kém, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
    },
  },
  'rated-open': {
    title: 'xep_loai không nói mức nào',
    why: 'Điều kiện đếm số buổi được xếp từ mức nào đến mức nào; để trống thì không biết đếm buổi nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {}, so_ky: {tu: 7}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
  'year-fact-one-way': {
    title: 'Số liệu của năm không có cách tính, hoặc có hai cách',
    why: 'Số liệu của năm không ghi trên phiếu nào: nó được tính từ các tháng (tu_cac_thang), hoặc từ các số liệu kể trước nó (tinh).',
    mend: 'Ghi tu_cac_thang, hoặc tinh.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: so_thang_tot\n  ten: số tháng Tốt',
      right: '- ma: so_thang_tot\n  ten: số tháng Tốt\n  tu_cac_thang: {phep_tinh: dem, xep_loai: {tu: tot}}',
    },
  },
  'year-fact-spans': {
    title: 'Chia năm ra nhưng không nói lấy số nào, hoặc ngược lại',
    why: 'Chia năm thành quý hay 6 tháng thì được nhiều số; lay_so nói lấy số nhỏ nhất hay lớn nhất trong đó.',
    mend: 'Ghi cả moi và lay_so, hoặc bỏ cả hai.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'phep_tinh: phan_tram\nxep_loai: {tu: tot}\nmoi: quy',
      right: 'phep_tinh: phan_tram\nxep_loai: {tu: tot}\nmoi: quy\nlay_so: nho_nhat',
    },
  },
  'year-not-held-band': {
    title: 'Không rõ tháng không họp tính là mức nào',
    why: 'Tháng không họp tính là một mức thì quy tắc năm phải nói mức nào; cách tính khác thì không có mức và điểm.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'cach_tinh: xep_muc\ncan_cu: {van_ban: qd}',
      right: 'cach_tinh: xep_muc\nxep: kem\ncan_cu: {van_ban: qd}',
    },
  },
  'year-band-unreachable': {
    title: 'Mức của năm không năm nào tới được',
    why: 'Thử mọi năm có thể có, tháng nào mức nào, họp hay không họp, không năm nào được xếp mức này.',
    mend: 'Đối chiếu điều kiện của mức này và của các mức xét trước nó với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'khi:\n  it_nhat_trong:\n    so_dieu: 1\n    cac_dieu:\n      - {dai_luong: con_thieu, duoi: 3}\n      - {dai_luong: so_thang_tot, den: 9}',
      right: 'khi: {dai_luong: con_thieu, duoi: 3}',
    },
  },
} satisfies Partial<Pages>;
