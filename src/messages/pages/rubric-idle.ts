import type { Pages } from './page.ts';

/** What a rubric says that changes nothing, or cannot be. */
export const rubricIdlePages = {
  'threshold-idle': {
    title: 'Mốc điểm mà phiếu nào cũng có',
    why: 'Mức thấp nhất của dòng, hay các mức thấp nhất của nhóm cộng lại, đã bằng hoặc hơn mốc đó, nên mốc không chặn ai.',
    mend: 'Đối chiếu mốc với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {it_nhat: [{cua_nhom: "2", diem: 5}, …}',
      right: '- {it_nhat: [{cua_nhom: "2", diem: 30}, …}',
    },
  },
  'part-never': {
    title: 'Điều kiện đòi số điểm không phiếu nào có',
    why: 'Khoảng ghi ra nằm ngoài những điểm mà tiêu chí hay nhóm có thể được, nên điều đó không bao giờ đúng.',
    mend: 'Sửa khoảng; ghi theo_phan_tram: co nếu khoảng là phần trăm.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'moi_dieu: [{cua_nhom: trao_doi, tu: 60}, …]',
      right: 'moi_dieu: [{cua_nhom: trao_doi, theo_phan_tram: co, tu: 60}, …]',
    },
  },
  'part-always': {
    title: 'Điều kiện đòi số điểm mà phiếu nào cũng có',
    why: 'Khoảng ghi ra ôm hết những điểm mà tiêu chí hay nhóm có thể được, nên điều đó không phân biệt gì.',
    mend: 'Thu hẹp khoảng theo văn bản, hoặc bỏ điều đó.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'moi_dieu: [{cua_nhom: trao_doi, tu: 1}, …]',
      right: 'moi_dieu: [{cua_nhom: trao_doi, theo_phan_tram: co, tu: 60}, …]',
    },
  },
  'conditions-contradict': {
    title: 'Hai điều của một điều kiện trái nhau',
    why: 'Một điều đúng thì điều kia sai, nên cả điều kiện không bao giờ đúng.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'moi_dieu: […, {dai_luong: ky_luat, tren: 0}]',
      right: 'moi_dieu: […, {dai_luong: ty_le_chi_tieu, tu: 80}]',
    },
  },
  'condition-implied': {
    title: 'Một điều đã nằm trong điều khác',
    why: 'Điều hẹp hơn đúng thì điều này cũng đúng, nên viết thêm không đổi gì; có thể một mốc chép sai.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'moi_dieu: […, {dai_luong: ky_luat, den: 0}]',
      right: 'moi_dieu: […, {dai_luong: ty_le_chi_tieu, tu: 80}]',
    },
  },
  'condition-twice': {
    title: 'Một điều được đếm hai lần',
    why: 'it_nhat_trong đếm các điều đúng; cùng một điều viết hai lần thì một việc thành hai.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ten: Không sinh hoạt thật, khi: {…, {dai_luong: vang, tu: 20}]}}, …',
      right: '- {ten: Không sinh hoạt thật, khi: {…]}}, …',
    },
  },
  'order-idle': {
    title: 'Thứ tự khống chế không có gì để xếp',
    why: 'thu_tu_khong_che chỉ cần khi một điều xếp không quá một mức và một điều hạ mức có thể cùng áp dụng.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'thu_tu_khong_che:\n  kieu: tran_truoc\n  can_cu: {van_ban: qd}\n  xac_minh: de_xuat\nkhong_hop: {xep: kem, …}',
      right: 'khong_hop: {xep: kem, …}',
    },
  },
  'band-without-clause': {
    title: 'Mức chỉ theo điều khoản nhưng không điều khoản nào dẫn tới',
    why: 'Mức ghi chi_theo_dieu_khoan không có khoảng điểm; chỉ neu_khong, khong_che hay khong_hop mới đưa phiếu tới đó.',
    mend: 'Ghi mức này ở điều khoản của nó, hoặc cho nó một khoảng điểm.',
    effect: 'law-noticed',
    example: {
      in: 'sketch',
      wrong: 'khong_che: []\n- {ma: khong_xet, chi_theo_dieu_khoan: co, …}',
      right: 'khong_che: [{xep_khong_qua: khong_xet, …}]\n- {ma: khong_xet, chi_theo_dieu_khoan: co, …}',
    },
  },
  'limit-hides-band': {
    title: 'Giới hạn của tổng điểm che mất một mức',
    why: 'Tổng điểm không xuống dưới, hoặc không lên quá giới hạn, nên mức nằm ngoài đó không phiếu nào xếp được.',
    mend: 'Sửa gioi_han, hoặc khoảng điểm của mức.',
    effect: 'law-refused',
    example: { in: 'sketch', wrong: 'gioi_han: {tu: 7, den: 14, …}', right: 'gioi_han: {den: 14, …}' },
  },
  'limit-below-total': {
    title: 'Giới hạn cắt cả phiếu đủ điểm',
    why: 'Phiếu được mọi điểm của thang nhưng vẫn không tới tong_diem thì tổng điểm ghi ở đầu không ai có.',
    mend: 'Ghi gioi_han.den không thấp hơn tong_diem.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'gioi_han: {tu: 0, den: 95, …}',
      right: 'gioi_han: {tu: 0, den: 106, …}',
    },
  },
  'vote-idle': {
    title: 'Biểu quyết lúc nào cũng đạt, hoặc không bao giờ đạt',
    why: 'Tỷ lệ đồng ý chỉ từ 0 đến 100%, nên khoảng phải chia nó làm hai phần.',
    mend: 'Ghi dat_khi theo văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'bieu_quyet: {mau_so: co_mat, dat_khi: {tren: 100}, …}',
      right: 'bieu_quyet: {mau_so: co_mat, dat_khi: {tren: 50}, …}',
    },
  },
  'levels-reversed': {
    title: 'Mức tốt hơn mà ít điểm hơn',
    why: 'Đông người dự hơn, ít người vắng hơn, gần yêu cầu hơn thì không thể kém điểm hơn. Thường là hai số chép đổi chỗ.',
    mend: 'Đối chiếu điểm của hai mức với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: tu_90, diem: 6, tu: 90}\n- {ma: tu_75, diem: 10, tu: 75, duoi: 90}',
      right: '- {ma: tu_90, diem: 10, tu: 90}\n- {ma: tu_75, diem: 6, tu: 75, duoi: 90}',
    },
  },
  'forced-best': {
    title: 'Sự việc buộc về mức tốt nhất',
    why: 'buoc_muc nói sự việc không hay kéo dòng xuống; buộc về mức tốt nhất thì không kéo xuống ai.',
    mend: 'Đối chiếu ve_muc với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {khi: {dai_luong: vang_khong_ly_do, tu: 5}, ve_muc: tu_90, …}',
      right: '- {khi: {dai_luong: vang_khong_ly_do, tu: 5}, ve_muc: duoi_75, …}',
    },
  },
  'forced-implied': {
    title: 'Sự việc đã nằm trong sự việc khác',
    why: 'Hai sự việc buộc về cùng một mức, trong khi sự việc hẹp hơn chỉ xảy ra khi sự việc rộng hơn xảy ra.',
    mend: 'Bỏ bớt một, hoặc sửa mốc theo văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        '- {khi: {dai_luong: vang_khong_ly_do, tu: 5}, ve_muc: duoi_75, …}\n- {khi: {dai_luong: vang_khong_ly_do, tu: 8}, ve_muc: duoi_75, …}',
      right: '- {khi: {dai_luong: vang_khong_ly_do, tu: 5}, ve_muc: duoi_75, …}',
    },
  },
  'never-asked': {
    title: 'Dòng không bao giờ được chấm',
    why: 'chi_khi và khong_ap_dung của dòng gặp nhau ở mọi buổi: buổi nào có dòng thì dòng không áp dụng.',
    mend: 'Sửa một trong hai.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'chi_khi: {loai: [ket_hop]}\nkhong_ap_dung:\n  cach_tinh: diem_toi_da\n  khi: {loai: [ket_hop]}\n  can_cu: {van_ban: qd}\n  xac_minh: de_xuat',
      right: 'chi_khi: {loai: [ket_hop]}',
    },
  },
  'outside-never': {
    title: 'Không áp dụng ở buổi vốn không có dòng',
    why: 'Dòng chỉ có ở một số buổi, trong khi khong_ap_dung nói về buổi khác.',
    mend: 'Bỏ khong_ap_dung, hoặc sửa chi_khi.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong:
        'chi_khi: {loai: [ket_hop]}\nkhong_ap_dung:\n  cach_tinh: diem_toi_da\n  khi: {loai: [thuong_ky]}\n  can_cu: {van_ban: qd}\n  xac_minh: de_xuat',
      right: 'chi_khi: {loai: [ket_hop]}',
    },
  },
  'fact-unused': {
    title: 'Số liệu không ai dùng',
    why: 'Số liệu riêng phải đổi điểm, đổi mức, hay ít ra được in kèm một dòng; không thì chi bộ ghi cho không.',
    mend: 'Bỏ số liệu, hoặc ghi nó ở dòng cần nó.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: ho_so, ten: hồ sơ, kieu: lan}\n- {ma: so_trang, ten: số trang, kieu: lan}',
      right: '- {ma: ho_so, ten: hồ sơ, kieu: lan}',
    },
  },
  'range-of-yes-no': {
    title: 'Số liệu có hay không mà ghi khoảng',
    why: 'co_khong chỉ có hai nội dung; khoảng không nói thêm gì.',
    mend: 'Bỏ khoang, hoặc sửa kieu.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: co_chi_uy, ten: có chi ủy, kieu: co_khong, khoang: {tu: 0, den: 1}}',
      right: '- {ma: co_chi_uy, ten: có chi ủy, kieu: co_khong}',
    },
  },
  'range-never': {
    title: 'Số liệu không bao giờ nằm trong khoảng đã ghi',
    why: 'Khoảng nằm ngoài những gì kiểu hay phép tính của số liệu có thể cho, nên phiếu nào ghi cũng sai.',
    mend: 'Sửa khoang.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: ky_luat, …, khoang: {tu: -5, den: -1}}',
      right: '- {ma: ky_luat, …, khoang: {tu: 0, den: 200}}',
    },
  },
  'formula-idle': {
    title: 'Phép giữ trong khoảng không giữ gì',
    why: 'trong_khoang chỉ đổi số nằm ngoài hai giới hạn; số đó vốn đã nằm trong rồi.',
    mend: 'Sửa tu, den, hoặc dùng thẳng số liệu đó.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: vang, …, tinh: {phep_tinh: trong_khoang, cac_so: [co_mat], tu: 0}}',
      right: '- {ma: vang, …, tinh: {phep_tinh: tong, cac_so: […]}}',
    },
  },
  'formula-swapped': {
    title: 'Số liệu tính có tử số và mẫu số đổi chỗ',
    why: 'Mẫu số là một phần của tử số, nên tỷ lệ không bao giờ dưới 100%.',
    mend: 'Đổi chỗ tu_so và mau_so.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: ty_le_ho_so, …, tu_so: dang_so, mau_so: co_mat}}',
      right: '- {ma: ty_le_ho_so, …, tu_so: ho_so_dung_han, mau_so: ho_so}}',
    },
  },
  'in-row-beyond': {
    title: 'Đòi nhiều kỳ liên tiếp hơn một năm có',
    why: 'lien_tiep đếm trong một năm, mỗi tháng một buổi thường kỳ.',
    mend: 'Sửa tren theo văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: vang_qua_3_ky, lien_tiep: {dai_luong: ma_vang_co_ly_do, tren: 12}, …}',
      right: '- {ma: vang_qua_3_ky, lien_tiep: {dai_luong: ma_vang_co_ly_do, tren: 3}, …}',
    },
  },
  'named-twice': {
    title: 'Một danh sách gọi cùng một thứ hai lần',
    why: 'Ghi hai lần không đổi gì; thường một trong hai là mã chép nhầm.',
    mend: 'Bỏ một chỗ, hoặc ghi mã đúng.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: '- {du_diem: ["1.3", "1.3"], …}', right: '- {du_diem: ["1.3"], …}' },
  },
  'slot-key-unknown': {
    title: 'Mở cho nơi khác một mục không có',
    why: 'cho_phep nói bộ kế thừa được đổi những mục nào; mục không có ở phần đó thì không ai đổi được, và mục định mở vẫn đóng.',
    mend: 'Ghi đúng tên mục; "them" chỉ dùng cho nhóm, "bo" để cho bỏ cả phần.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {…, khoa: [ten, mucs], …}',
      right: '- {…, khoa: [ten, muc], …}',
    },
  },
  'name-twice': {
    title: 'Hai phần của bộ tiêu chí cùng tên',
    why: 'Phiếu và bảng gọi các phần bằng tên; trùng tên thì người đọc không biết là phần nào.',
    mend: 'Đặt tên khác cho một trong hai.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: trao_doi, ten: Nền nếp, …}',
      right: '- {ma: trao_doi, ten: Trao đổi, …}',
    },
  },
  'line-rounding-changes-full': {
    title: 'Làm tròn của dòng đổi điểm của dòng đủ điểm',
    why: 'Dòng được đủ điểm phải còn đủ điểm sau khi làm tròn.',
    mend: 'Ghi bước làm tròn mà điểm của dòng chia hết.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'lam_tron: {den: 4, kieu: nua_len, …}',
      right: 'lam_tron: {den: 0.01, kieu: nua_len, …}',
    },
  },
  'part-floor-idle': {
    title: 'Mức sàn của phần không giữ lại gì',
    why: 'Các dòng của phần cộng lại không bao giờ thấp hơn mức sàn.',
    mend: 'Bỏ san, hoặc sửa theo văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: thuong, …, toi_da: 6, san: 0, …}',
      right: '- {ma: thuong, …, toi_da: 6, …}',
    },
  },
  'header-above-sources': {
    title: 'Đầu tệp ghi chắc chắn hơn mọi nguồn',
    why: 'Chưa đọc nguyên văn nguồn nào thì không thể nói tên quy định hay ngày hiệu lực theo lời văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'quy_dinh: {ten: Quy định thử, co_quan: Đảng ủy thử, xac_minh: van_ban}',
      right: 'quy_dinh: {ten: Quy định thử, co_quan: Đảng ủy thử, xac_minh: de_xuat}',
    },
  },
  'reading-as-text': {
    title: 'Cách hiểu mà ghi là lời văn bản',
    why: 'cach_hieu nói điểm văn bản chưa quy định rõ được hiểu thế nào; lời văn bản thì không phải cách hiểu.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {van_de: Chi bộ không có chi ủy, chon: …, xac_minh: van_ban}',
      right: '- {van_de: Chi bộ không có chi ủy, chon: …, xac_minh: de_xuat}',
    },
  },
} satisfies Partial<Pages>;
