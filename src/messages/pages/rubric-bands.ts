import type { Pages } from './page.ts';

const LAST_BAND = '- {ma: kem, ten: Kém, duoi: 7, …}';

/** Bands of a rubric, their conditions, and what lowers them. */
export const rubricBandPages = {
  'bands-gap': {
    title: 'Có tổng điểm không thuộc mức xếp loại nào',
    why: 'Giữa hai mức còn khoảng hở, nên có phiếu không xếp loại được. Điểm lẻ cũng phải thuộc một mức: "đến 89" và "từ 90" để hở 89,5.',
    mend: 'Mức trên dùng tu thì mức dưới dùng duoi với cùng một số.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '- {ma: kem, ten: Kém, duoi: 6, …}', right: LAST_BAND },
  },
  'bands-overlap': {
    title: 'Có tổng điểm thuộc hai mức xếp loại',
    why: 'Hai mức chồng lên nhau, nên một phiếu có hai kết quả.',
    mend: 'Mốc chung chỉ được thuộc một mức: mức trên dùng tu, mức dưới dùng duoi.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '- {ma: kem, ten: Kém, den: 7, …}', right: LAST_BAND },
  },
  'bands-order': {
    title: 'Các mức không xếp từ cao xuống thấp',
    why: 'Hạ mức, khống chế và "còn thiếu gì để lên mức" đều dựa vào thứ tự của các mức.',
    mend: 'Viết mức cao nhất trước, mức thấp nhất sau cùng.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: kem, ten: Kém, duoi: 7, …}\n- {ma: tot, ten: Tốt, tu: 7, …}',
      right: '- {ma: tot, ten: Tốt, tu: 7, …}\n- {ma: kem, ten: Kém, duoi: 7, …}',
    },
  },
  'band-unreachable': {
    title: 'Không phiếu nào có thể xếp mức này',
    why: 'Khoảng điểm của mức nằm ngoài các tổng điểm có thể có, hoặc giữa hai bước điểm.',
    mend: 'Sửa khoảng điểm của mức, hoặc điểm của các tiêu chí.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        'muc_xep_loai:\n  - {ma: xuat_sac, ten: Xuất sắc, tren: 10, …}\n  - {ma: tot, ten: Tốt, tu: 7, …}',
      right: 'muc_xep_loai:\n  - {ma: tot, ten: Tốt, tu: 7, …}',
    },
  },
  'condition-not-lower': {
    title: 'Không đủ điều kiện nhưng vẫn không xuống mức thấp hơn',
    why: 'neu_khong nói phiếu xuống mức nào khi thiếu điều kiện, nên phải là mức thấp hơn.',
    mend: 'Ghi mã của một mức thấp hơn.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {du_diem: ["1.1"], neu_khong: tot, …}',
      right: '- {du_diem: ["1.1"], neu_khong: kem, …}',
    },
  },
  'mark-unusable': {
    title: 'Chữ viết tắt của mức trùng ký hiệu của bảng',
    why: 'Bảng tổng hợp dùng dấu và vài chữ (!, L, …, ?, KH) cho tháng chưa có mức, như thiếu phiếu. Mức viết tắt như vậy thì người xem đọc nhầm.',
    mend: 'Viết tắt bằng chữ của tên mức, như T, K, TB.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'viet_tat: x', right: 'viet_tat: T' },
  },
  'band-name-twice': {
    title: 'Hai mức cùng tên hoặc cùng chữ viết tắt',
    why: 'Bảng tổng hợp chỉ in tên hoặc chữ viết tắt; trùng nhau thì không biết là mức nào.',
    mend: 'Đặt cho mỗi mức một tên, một chữ viết tắt.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: kem, ten: Tốt, duoi: 7, …}',
      right: '- {ma: kem, ten: Kém, duoi: 7, …}',
    },
  },
  'band-open': {
    title: 'Mức xếp loại không có khoảng điểm',
    why: 'Không có đầu mút thì mọi tổng điểm đều thuộc mức đó. Có mức chỉ điều khoản mới dẫn tới, như "không xét": mức đó phải nói rõ.',
    mend: 'Ghi khoảng điểm, hoặc chi_theo_dieu_khoan: co.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '- {ma: kem, ten: Kém, …}', right: '- {ma: kem, ten: Kém, duoi: 7, …}' },
  },
  'band-two-ways': {
    title: 'Mức chỉ theo điều khoản nhưng lại có khoảng điểm',
    why: 'Mức chỉ do điều khoản dẫn tới thì tổng điểm nào cũng không tự xếp vào đó.',
    mend: 'Giữ một trong hai.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: kem, ten: Kém, duoi: 7, chi_theo_dieu_khoan: co, …}',
      right: '- {ma: kem, ten: Kém, duoi: 7, …}',
    },
  },
  'floor-hides-band': {
    title: 'Mức sàn của nhóm che mất một mức xếp loại',
    why: 'Nhóm không xuống dưới sàn nên tổng điểm không bao giờ thấp đến mức đó.',
    mend: 'Hạ san, hoặc sửa khoảng điểm của mức.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'san: 8', right: 'san: 0' },
  },
  'not-held-best': {
    title: 'Tháng không họp được xếp mức cao nhất',
    why: 'Không họp mà hơn mọi buổi họp thường là chép nhầm mã mức.',
    mend: 'Ghi mã của mức mà văn bản nói.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: 'khong_hop: {xep: tot, …}', right: 'khong_hop: {xep: kem, …}' },
  },
  'gate-shut': {
    title: 'Điều kiện có nơi không bao giờ đạt',
    why: 'Dòng không áp dụng thì không được điểm, nên nơi không có việc đó không bao giờ đủ điểm ở dòng đó.',
    mend: 'Cho dòng đó diem_toi_da khi không áp dụng, hoặc bỏ khỏi điều kiện.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: 'cach_tinh: khong_diem', right: 'cach_tinh: diem_toi_da' },
  },
  'gate-implied': {
    title: 'Điều kiện đã có sẵn trong điểm của mức',
    why: 'Tổng điểm đủ cho mức thì phần đó không thể thấp hơn mốc đã ghi, nên điều kiện không bao giờ chặn ai.',
    mend: 'Đối chiếu mốc điểm với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {it_nhat: [{cua_tieu_chi: "1.2", diem: 3}], …}',
      right: '- {it_nhat: [{cua_tieu_chi: "1.2", diem: 4}], …}',
    },
  },
  'knock-out-implied': {
    title: 'Khống chế không hạ thêm phiếu nào',
    why: 'Mọi phiếu vướng điều khoản này đều đã vướng một điều khoản khác, hạ ít nhất cũng bằng thế.',
    mend: 'Đối chiếu hai mốc với văn bản, hoặc gộp lại.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'khong_che:\n  - ten: Họp dưới 30 phút\n    khi: {dai_luong: thoi_luong, duoi: 30}\n    xep_khong_qua: kem\n    can_cu: {van_ban: qd}\n    xac_minh: de_xuat\n  - ten: Họp quá ngắn',
      right: 'khong_che:\n  - ten: Họp quá ngắn',
    },
  },
  'condition-too-early': {
    title: 'Điều kiện hỏi điểm khi các dòng chưa chấm xong',
    why: 'Sự việc buộc mức, lúc không áp dụng và yêu cầu được xét trong khi chấm từng dòng, nên chỉ dựa được vào số liệu và loại buổi.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- khi: {cua_tieu_chi: "1.1", duoi: 1}\n  ve_muc: duoi_75',
      right: '- khi: {dai_luong: vang_khong_ly_do, tren: 0}\n  ve_muc: duoi_75',
    },
  },
  'condition-one-thing': {
    title: 'Điều kiện xét hai thứ trong một khoảng',
    why: 'Khoảng tu, tren, duoi, den là của một số liệu, một tiêu chí hoặc một nhóm. Có hai thì không biết khoảng là của thứ nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'khi: {dai_luong: thoi_luong, cua_nhom: "1", duoi: 45}',
      right: 'khi: {dai_luong: thoi_luong, duoi: 45}',
    },
  },
  'some-of-count': {
    title: 'Đòi nhiều điều hơn số điều đang có',
    why: 'it_nhat_trong nói cần bao nhiêu điều trong một danh sách. Đòi 0 thì lúc nào cũng đúng; đòi hết thì đó là moi_dieu.',
    mend: 'Ghi số từ 1 và ít hơn số điều.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'khi: {it_nhat_trong: {so_dieu: 3, …}}',
      right: 'khi: {it_nhat_trong: {so_dieu: 2, …}}',
    },
  },
  'clause-asks-nothing': {
    title: 'Điều kiện của mức không hỏi gì',
    why: 'Điều kiện hay điều khoản khống chế phải nói dựa vào điểm nào hoặc số liệu nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {neu_khong: kem, …}',
      right: '- {du_diem: ["1.1"], neu_khong: kem, …}',
    },
  },
  'one-part': {
    title: 'Phải ghi đúng một: cua_tieu_chi hoặc cua_nhom',
    why: 'Mốc điểm áp dụng cho một tiêu chí hoặc một nhóm; ghi cả hai thì không biết so với điểm nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {it_nhat: [{cua_tieu_chi: "1.2", cua_nhom: "1", diem: 4}], …}',
      right: '- {it_nhat: [{cua_tieu_chi: "1.2", diem: 4}], …}',
    },
  },
  'threshold-outside': {
    title: 'Mốc điểm nằm ngoài thang của tiêu chí',
    why: 'Đòi nhiều hơn điểm tối đa thì không ai đạt; đòi 0 thì ai cũng đạt.',
    mend: 'Ghi số lớn hơn 0 và không quá điểm tối đa của tiêu chí hoặc nhóm.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {it_nhat: [{cua_tieu_chi: "1.2", diem: 8}], …}',
      right: '- {it_nhat: [{cua_tieu_chi: "1.2", diem: 4}], …}',
    },
  },
  'unknown-group': {
    title: 'Không có nhóm này',
    why: 'Mã nhóm ở đây không có trong tệp, thường do gõ nhầm hoặc nhóm đã đổi mã.',
    mend: 'Ghi mã của một nhóm có trong tệp này, trong ngoặc kép nếu là số.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {cua_nhom: "3", khoa: [them], …}',
      right: '- {cua_nhom: "1", khoa: [them], …}',
    },
  },
  'unknown-criterion-in-rubric': {
    title: 'Không có tiêu chí này trong bộ tiêu chí',
    why: 'Mã tiêu chí ở đây không có trong tệp, thường do gõ nhầm hoặc tiêu chí đã đổi mã.',
    mend: 'Ghi mã của một tiêu chí có trong tệp này.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {du_diem: ["2.1"], neu_khong: kem, …}',
      right: '- {du_diem: ["1.1"], neu_khong: kem, …}',
    },
  },
  'knock-out-one-way': {
    title: 'Điều khoản khống chế phải có đúng một tác dụng',
    why: 'xep_khong_qua đặt mức cao nhất còn được xếp; ha_bac hạ mấy mức. Có cả hai, hoặc không có, thì không biết làm gì.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'xep_khong_qua: kem\nha_bac: 1',
      right: 'xep_khong_qua: kem',
    },
  },
  'knock-out-no-effect': {
    title: 'Khống chế ở mức cao nhất thì không hạ gì',
    why: '"Không quá mức cao nhất" luôn đúng, nên điều khoản không có tác dụng.',
    mend: 'Ghi mã của một mức thấp hơn.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'xep_khong_qua: tot', right: 'xep_khong_qua: kem' },
  },
  'demote-by-steps': {
    title: 'Số mức hạ phải là số nguyên',
    why: 'Mức xếp loại hạ từng mức một; không có nửa mức.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'ha_bac: 0.5', right: 'ha_bac: 1' },
  },
  'demote-too-far': {
    title: 'Hạ nhiều mức hơn số mức đang có',
    why: 'Hạ quá số mức hiện có thì luôn rơi xuống mức thấp nhất; viết như vậy dễ hiểu nhầm.',
    mend: 'Ghi số mức nhỏ hơn; nếu luôn về mức thấp nhất thì dùng xep_khong_qua.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'ha_bac: 2     # bộ tiêu chí chỉ có hai mức', right: 'ha_bac: 1' },
  },
  'demotions-may-clash': {
    title: 'Hai điều khoản hạ mức có thể cho kết quả khác nhau',
    why: 'Có buổi bị cả hai điều khoản, nhưng tính điều nào trước thì ra mức khác. Khi đó chương trình dừng, không tự chọn.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        '- ten: Họp quá ngắn\n  khi: {dai_luong: thoi_luong, duoi: 45}\n  ha_bac: 1\n  …\n  xac_minh: de_xuat\n- ten: Có người vắng\n  khi: {dai_luong: vang_khong_ly_do, tu: 1}\n  ha_bac: 1\n  …\n  xac_minh: de_xuat',
      right:
        '- ten: Họp quá ngắn\n  khi: {dai_luong: thoi_luong, duoi: 45}\n  ha_bac: 1\n  …\n  xac_minh: de_xuat',
    },
  },
  'forced-conflict': {
    title: 'Hai sự việc buộc về hai mức khác nhau',
    why: 'Hai sự việc có thể cùng xảy ra mà buộc tiêu chí về hai mức. Khi đó không có điểm nào đúng.',
    mend: 'Viết khi của hai sự việc cho không trùng nhau, theo đúng văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        'buoc_muc:\n  - khi: {dai_luong: vang_khong_ly_do, tren: 0}\n    ve_muc: duoi_75\n    …\n    xac_minh: de_xuat\n  - khi: {dai_luong: vang_khong_ly_do, tren: 2}\n    ve_muc: tu_75\n    …\n    xac_minh: de_xuat',
      right:
        'buoc_muc:\n  - khi: {dai_luong: vang_khong_ly_do, tren: 0}\n    ve_muc: duoi_75\n    …\n    xac_minh: de_xuat',
    },
  },
  'forced-may-conflict': {
    title: 'Hai sự việc có thể buộc về hai mức khác nhau',
    why: 'Chưa chứng minh được hai sự việc không cùng xảy ra, vì chúng dựa vào hai số liệu khác nhau.',
    mend: 'Xem lại văn bản; nếu chúng không thể cùng xảy ra thì viết khi cho rõ hơn.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'buoc_muc:\n  - khi: {dai_luong: vang_khong_ly_do, tren: 0}\n    ve_muc: duoi_75\n    …\n    xac_minh: de_xuat\n  - khi: {dai_luong: vang_co_ly_do, tren: 5}\n    ve_muc: tu_75\n    …\n    xac_minh: de_xuat',
      right:
        'buoc_muc:\n  - khi: {dai_luong: vang_khong_ly_do, tren: 0}\n    ve_muc: duoi_75\n    …\n    xac_minh: de_xuat',
    },
  },
} satisfies Partial<Pages>;
