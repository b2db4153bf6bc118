import type { Pages } from './page.ts';

/** The annual rating of organisations: its regulations, and the ratings of a year. */
export const ratingPages = {
  'rating-points-in-part': {
    title: 'Có mức có khoảng điểm, có mức không',
    why: 'Điểm định mức trần của tổ chức; mức không có khoảng điểm thì không biết đứng ở đâu giữa các mức kia.',
    mend: 'Ghi khoảng điểm cho mọi mức; quy định không đặt điểm thì bỏ ở mọi mức.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: dat\n  ten: Hoàn thành\n  viet_tat: HT\n  can_cu: {van_ban: qd}',
      right: '- ma: dat\n  ten: Hoàn thành\n  viet_tat: HT\n  tu: 50\n  duoi: 80\n  can_cu: {van_ban: qd}',
    },
  },
  'rating-total-missing': {
    title: 'Chưa ghi thang điểm của các mức',
    why: 'Không biết thang điểm thì không rà soát được các mức đã phủ hết mọi điểm hay chưa.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'so_lieu_rieng:\n  - {ma: dung_han, …}',
      right: 'tong_diem: 100\nso_lieu_rieng:\n  - {ma: dung_han, …}',
    },
  },
  'rating-last-conditional': {
    title: 'Mức cuối của tổ chức còn có điều kiện',
    why: 'Tổ chức không đạt điều kiện của mức cuối thì không thuộc mức nào.',
    mend: 'Bỏ dieu_kien của mức cuối.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        '- ma: khong\n  ten: Không hoàn thành\n  viet_tat: KHT\n  duoi: 50\n  dieu_kien:\n    - dai_luong: dung_han\n      duoi: 70\n      can_cu: {van_ban: qd}\n      xac_minh: de_xuat',
      right: '- ma: khong\n  ten: Không hoàn thành\n  viet_tat: KHT\n  duoi: 50',
    },
  },
  'condition-settled': {
    title: 'Điều kiện lúc nào cũng đúng, hoặc không bao giờ đúng',
    why: 'Điều kiện phải đúng với tổ chức này và sai với tổ chức khác; thử mọi số liệu có thể có thì điều kiện này chỉ có một câu trả lời.',
    mend: 'Đối chiếu các đầu mút và cách ghép các điều với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ten: Bị kỷ luật, khi: {dai_luong: ky_luat, tu: 0}, …}',
      right: '- {ten: Bị kỷ luật, khi: {dai_luong: ky_luat, tu: 1}, …}',
    },
  },
  'rating-knock-out-implied': {
    title: 'Khống chế không hạ thêm tổ chức nào',
    why: 'Điều khoản khác rộng hơn đã gồm mọi tổ chức vướng điều này; thường là chép nhầm số, hoặc văn bản nói hai lần.',
    mend: 'Sửa theo văn bản, hoặc bỏ bớt một.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ten: Nhiều kỷ luật, …}\n- {ten: Bị kỷ luật, …}',
      right: '- {ten: Nhiều kỷ luật, …}',
    },
  },
  'rating-difference-never': {
    title: 'Chênh lệch phải giải trình lớn hơn tổng điểm',
    why: 'Hai mức điểm không khi nào cách nhau nhiều như vậy, nên không ai phải giải trình.',
    mend: 'Sửa theo văn bản; văn bản không nói thì bỏ chenh_lech.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: 'chenh_lech: {diem: 110, …}', right: 'chenh_lech: {diem: 10, …}' },
  },
  'rating-new-never': {
    title: 'Tổ chức mới lập dưới 0 tháng',
    why: 'Tổ chức nào cũng đã thành lập từ 0 tháng trở lên, nên không tổ chức nào được nhắc.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: 'moi_lap: {so_thang: 0, …}', right: 'moi_lap: {so_thang: 6, …}' },
  },
  'quota-level-order': {
    title: 'Tỷ lệ tính trên một mức không thấp hơn',
    why: 'Tỷ lệ của mức cao nhất tính trên các tổ chức xếp mức tốt, tức là một mức thấp hơn.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'muc_tinh: xuat_sac', right: 'muc_tinh: tot' },
  },
  'quota-rate': {
    title: 'Tỷ lệ tối đa không dùng được',
    why: 'Tỷ lệ phải lớn hơn 0 và không cao hơn mức cao nhất mà quy định cho phép.',
    mend: 'Sửa ty_le theo quy định.',
    effect: 'stopped',
    example: { in: 'ratings', wrong: 'muc_tran: {ty_le: 30, …}', right: 'muc_tran: {ty_le: 25, …}' },
  },
  'quota-reason': {
    title: 'Tỷ lệ cao hơn mức thường nhưng chưa ghi căn cứ',
    why: 'Tỷ lệ cao hơn chỉ dùng khi cấp có thẩm quyền quyết định, nên phải biết vì sao.',
    mend: 'Ghi ly_do trong muc_tran.',
    effect: 'stopped',
    example: {
      in: 'ratings',
      wrong: 'muc_tran: {ty_le: 25}',
      right: 'muc_tran: {ty_le: 25, ly_do: Kết quả nổi trội}',
    },
  },
  'quota-unknown': {
    title: 'Quy định không có tỷ lệ tối đa',
    why: 'Tệp của năm chọn cách tính tỷ lệ, trong khi quy định được dùng không nói đến tỷ lệ nào.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'quy_tac: xa/xep-loai\nmuc_tran: {lam_tron: xuong}',
      right: 'quy_tac: xa/xep-loai',
    },
  },
  'quota-exceeded': {
    title: 'Quá số tổ chức được xếp mức cao nhất',
    why: 'Số tổ chức xếp mức cao nhất của một nhóm quá tỷ lệ. Chương trình xếp thứ tự để xét, không hạ mức của tổ chức nào.',
    mend: 'Cấp có thẩm quyền xem lại theo thứ tự xét; cách tính tỷ lệ thì chọn ở muc_tran.',
    effect: 'rating-noticed',
    example: {
      in: 'ratings',
      wrong: '- {ma: CB02, diem: 91, de_nghi: htxsnv}',
      right: '- {ma: CB02, diem: 91, de_nghi: httnv}',
    },
  },
  'rating-law-unknown': {
    title: 'Không có quy định xếp loại tổ chức này',
    why: 'Mã ở quy_tac không phải của quy định nào đang có.',
    mend: 'Sửa quy_tac theo gợi ý; xem danh sách bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'ratings',
      wrong: 'quy_tac: trung-uong/366-qdtw',
      right: 'quy_tac: trung-uong/366-qd-tw',
    },
  },
  'is-a-rating-law': {
    title: 'Đây là quy định xếp loại tổ chức',
    why: 'Chỗ này cần bộ tiêu chí hoặc quy tắc năm của buổi sinh hoạt; quy định xếp loại tổ chức không chấm buổi nào.',
    mend: 'Ghi mã của bộ tiêu chí hoặc quy tắc năm; xem danh sách bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu --rubric trung-uong/366-qd-tw',
      right: 'shcb score phieu/CB02.yaml --rubric an-phu/phieu-danh-gia',
    },
  },
  'no-rating-law': {
    title: 'Ngày xét không có quy định nào',
    why: 'Quy định được chọn theo ngày xét; ngày này không quy định nào có hiệu lực.',
    mend: 'Sửa ngay; hoặc viết quy định của năm đó vào rubrics/.',
    effect: 'stopped',
    example: { in: 'ratings', wrong: 'ngay: 2016-12-20', right: 'ngay: 2026-12-20' },
  },
  'two-rating-laws': {
    title: 'Ngày xét có hai quy định cùng hiệu lực',
    why: 'Chương trình không tự chọn một trong hai, vì kết quả có thể khác nhau.',
    mend: 'Ghi quy_tac: mã của quy định được dùng.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'nam: 2026    # rubrics/ có thêm xa/xep-loai',
      right: 'nam: 2026\nquy_tac: xa/xep-loai',
    },
  },
  'ratings-missing': {
    title: 'Chưa có tệp xếp loại của năm này',
    why: 'Mức của các tổ chức do người ghi vào tệp của từng năm; chưa có tệp thì chưa có gì để lập bảng.',
    mend: 'Tạo xep-loai/<năm>.yaml; xem mô tả cấu trúc bằng "shcb schema ratings".',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb rate 2031', right: 'shcb rate 2026' },
  },
  'ratings-year': {
    title: 'Năm ghi trong tệp khác tên tệp',
    why: 'Không biết mức trong tệp là của năm nào.',
    mend: 'Sửa nam, hoặc đổi tên tệp.',
    effect: 'stopped',
    example: { in: 'ratings', wrong: 'nam: 2025', right: 'nam: 2026' },
  },
  'year-invalid': {
    title: 'Không phải là một năm',
    why: 'Tổ chức được xếp loại theo năm, không theo tháng hay quý.',
    mend: 'Ghi bốn chữ số, như 2026.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb rate 2026-Q1', right: 'shcb rate 2026' },
  },
  'rating-points-range': {
    title: 'Điểm của tổ chức nằm ngoài thang điểm',
    why: 'Điểm lớn hơn thang của quy định, hoặc nhỏ hơn 0, thì không thuộc mức nào.',
    mend: 'Sửa diem; bộ tiêu chí theo thang khác thì quy đổi trước khi ghi.',
    effect: 'rating-open',
    example: {
      in: 'ratings',
      wrong: '- {ma: CB02, diem: 910, de_nghi: httnv}',
      right: '- {ma: CB02, diem: 91, de_nghi: httnv}',
    },
  },
  'rating-above-allowed': {
    title: 'Mức cao hơn điểm, điều kiện cho phép',
    why: 'Đủ điểm mới chỉ là mức trần; thiếu một điều kiện, hoặc thuộc trường hợp khống chế, thì mức đó không được xếp. Mức đã ghi vẫn giữ nguyên, vì quyết định thuộc cấp có thẩm quyền.',
    mend: 'Kiểm tra lại số liệu và mức; có ngoại lệ thì ghi rõ trong ly_do.',
    effect: 'rating-noticed',
    example: {
      in: 'ratings',
      wrong: '- {ma: CB03, diem: 75, de_nghi: htxsnv}',
      right: '- {ma: CB03, diem: 75, de_nghi: httnv}',
    },
  },
  'rating-differs': {
    title: 'Đề nghị khác tự xếp loại nhưng chưa giải trình',
    why: 'Mức khác nhau, hoặc điểm chênh lệch nhiều, thì tổ chức phải biết vì sao.',
    mend: 'Ghi ly_do trong de_nghi.',
    effect: 'rating-noticed',
    example: {
      in: 'ratings',
      wrong: 'de_nghi: {xep: httnv}',
      right: 'de_nghi: {xep: httnv, ly_do: Nhiệm vụ vượt chưa đủ}',
    },
  },
  'rated-and-not': {
    title: 'Vừa không xếp loại vừa có mức',
    why: 'Hai điều này trái nhau, không biết tính theo điều nào.',
    effect: 'rating-open',
    example: {
      in: 'ratings',
      wrong: '- {ma: CB05, khong_xep_loai: Mới thành lập, de_nghi: httnv}',
      right: '- {ma: CB05, khong_xep_loai: Mới thành lập}',
    },
  },
  'rated-unit-inactive': {
    title: 'Chi bộ không hoạt động trong ngày xét',
    why: 'Chỉ tổ chức còn hoạt động trong ngày xét được xếp loại và được tính vào tỷ lệ.',
    mend: 'Bỏ chi bộ khỏi tệp xếp loại, hoặc sửa ngay của tệp, tu, den của chi bộ.',
    effect: 'rating-noticed',
    example: {
      in: 'ratings',
      wrong: '- {ma: CB06, de_nghi: httnv}',
      right: '- {ma: CB07, de_nghi: httnv}',
    },
  },
} satisfies Partial<Pages>;
