import type { Pages } from './page.ts';

/** Points of a rubric: what they add up to, their step, caps, floors, bonus and deduction. */
export const rubricPointPages = {
  'group-sum': {
    title: 'Điểm của nhóm không bằng tổng các dòng',
    why: 'Điểm ghi ở nhóm và điểm các dòng cộng lại phải bằng nhau; khác nhau là chép nhầm từ văn bản.',
    mend: 'Đối chiếu với văn bản rồi sửa điểm của nhóm hoặc của dòng.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'ten: Chất lượng thảo luận\ndiem: 5',
      right: 'ten: Chất lượng thảo luận\ndiem: 6',
    },
  },
  'total-sum': {
    title: 'Tổng điểm không bằng tổng các nhóm',
    why: 'tong_diem là điểm tối đa của cả phiếu; các nhóm cộng lại phải đúng bằng nó.',
    mend: 'Đối chiếu với văn bản rồi sửa tong_diem hoặc điểm của nhóm.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'tong_diem: 12', right: 'tong_diem: 10' },
  },
  'group-sum-on': {
    title: 'Ở một loại buổi, điểm của nhóm không đủ',
    why: 'Có dòng chỉ có ở một số buổi. Ở buổi thiếu dòng ấy hoặc thêm dòng ấy, các dòng cộng lại không bằng điểm của nhóm.',
    mend: 'Dùng tran để hạ điểm dòng khác ở buổi ấy; hoặc thay chi_khi bằng khong_ap_dung kèm cach_tinh, và ghi cách hiểu.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'diem: 2\ncach_cham: dat_khong_dat\nchi_khi: {loai: [chuyen_de]}',
      right: 'diem: 2\ncach_cham: dat_khong_dat\nchi_khi: {loai: [ket_hop]}',
    },
  },
  'total-sum-on': {
    title: 'Ở một loại buổi, tổng điểm không đủ',
    why: 'Trần của nhóm ở một loại buổi làm cả phiếu không còn đủ tong_diem, nên cùng một mức điểm có nghĩa khác nhau.',
    mend: 'Sửa tran của các nhóm để ở mọi buổi tổng điểm đều bằng tong_diem.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'nhóm 1: 6 điểm; nhóm 2: 4 điểm, buổi kết hợp trần 3',
      right: 'nhóm 1: 6 điểm; nhóm 2: 4 điểm ở mọi buổi',
    },
  },
  'step-not-positive': {
    title: 'Bước điểm phải lớn hơn 0',
    why: 'Bước điểm nói điểm lẻ đến đâu. Bước 0 thì không có điểm nào nằm trên thang.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'buoc_diem: 0', right: 'buoc_diem: 1' },
  },
  'rounding-not-positive': {
    title: 'Bậc làm tròn phải lớn hơn 0',
    why: 'Làm tròn đến 0 không có nghĩa.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'lam_tron: {den: 0, kieu: nua_len, …}',
      right: 'lam_tron: {den: 0.01, kieu: nua_len, …}',
    },
  },
  'points-off-step': {
    title: 'Điểm không nằm trên thang',
    why: 'Mọi điểm của phiếu phải là bội số của buoc_diem; nếu không, phiếu in ra điểm mà văn bản không có.',
    mend: 'Sửa điểm này, hoặc ghi buoc_diem nhỏ hơn nếu văn bản cho điểm lẻ.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: it, ten: ít ý kiến, diem: 2.5}',
      right: '- {ma: it, ten: ít ý kiến, diem: 3}',
    },
  },
  'negative-points': {
    title: 'Điểm âm',
    why: 'Điểm trừ không viết bằng số âm mà bằng vai_tro: diem_tru, để biết trừ tối đa bao nhiêu.',
    mend: 'Ghi số từ 0 trở lên; nếu là điểm trừ thì thêm vai_tro: diem_tru.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: khong_ai, ten: không ai nói, diem: -1}',
      right: '- {ma: khong_ai, ten: không ai nói, diem: 0}',
    },
  },
  'scale-on-total': {
    title: 'Dòng của thang điểm phải tính vào nhóm',
    why: 'tinh_vao: tong dành cho điểm cộng, điểm trừ. Dòng của thang điểm mà tính thẳng vào tổng thì nhóm thiếu điểm.',
    mend: 'Bỏ tinh_vao; hoặc ghi vai_tro: diem_cong hay diem_tru.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'cach_cham: cho_diem\ntinh_vao: tong',
      right: 'cach_cham: cho_diem',
    },
  },
  'deduction-without-floor': {
    title: 'Nhóm có điểm trừ mà không có mức sàn',
    why: 'Trừ nhiều lần có thể làm nhóm xuống dưới 0. Văn bản phải nói trừ đến đâu thì thôi.',
    mend: 'Ghi san của nhóm, thường là san: 0.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'diem: 10\n# không có san', right: 'diem: 10\nsan: 0' },
  },
  'total-without-floor': {
    title: 'Trừ vào tổng điểm mà không có mức sàn',
    why: 'Điểm trừ vào tổng có thể làm tổng xuống dưới 0.',
    mend: 'Ghi gioi_han: {tu: …} của bộ tiêu chí.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '# không có dòng gioi_han', right: 'gioi_han: {tu: 0, …}' },
  },
  'total-without-cap': {
    title: 'Cộng vào tổng điểm mà không có mức trần',
    why: 'Điểm thưởng cộng thẳng vào tổng có thể vượt thang điểm. Văn bản phải nói tối đa bao nhiêu.',
    mend: 'Ghi gioi_han: {den: …} của bộ tiêu chí.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '# không có dòng gioi_han', right: 'gioi_han: {den: 14, …}' },
  },
  'treatment-of-deduction': {
    title: 'Điểm trừ không áp dụng mà lại bị trừ',
    why: 'Dòng điểm trừ không áp dụng thì chỉ có thể là không bị trừ.',
    mend: 'Ghi cach_tinh: diem_toi_da.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'vai_tro: diem_tru\n…\nkhong_ap_dung:\n  khi: {loai: [chuyen_de]}\n  cach_tinh: khong_diem',
      right: 'vai_tro: diem_tru\n…\nkhong_ap_dung:\n  khi: {loai: [chuyen_de]}\n  cach_tinh: diem_toi_da',
    },
  },
  'treatment-of-bonus': {
    title: 'Điểm cộng không quy đổi được',
    why: 'Quy đổi là chia lại phần còn lại của thang điểm. Điểm cộng không thuộc thang nên không có gì để chia.',
    mend: 'Ghi cach_tinh: khong_diem hoặc diem_toi_da.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'vai_tro: diem_cong\n…\nkhong_ap_dung:\n  khi: {loai: [chuyen_de]}\n  cach_tinh: quy_doi',
      right: 'vai_tro: diem_cong\n…\nkhong_ap_dung:\n  khi: {loai: [chuyen_de]}\n  cach_tinh: khong_diem',
    },
  },
  'rounding-missing': {
    title: 'Quy đổi mà chưa ghi cách làm tròn',
    why: 'Quy đổi thường ra số lẻ. Không nói làm tròn thế nào thì hai người tính ra hai tổng điểm.',
    mend: 'Ghi lam_tron: đến bao nhiêu, theo kiểu nào, căn cứ ở đâu.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '# không có dòng lam_tron',
      right: 'lam_tron: {den: 0.01, kieu: nua_len, …}',
    },
  },
  'each-out-of-line': {
    title: 'Điểm mỗi lần không hợp với điểm của dòng',
    why: 'Mỗi lần phải cộng hoặc trừ nhiều hơn 0, và không quá điểm tối đa của dòng.',
    mend: 'Sửa moi_lan hoặc diem theo văn bản.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'moi_lan: 5', right: 'moi_lan: 2' },
  },
  'cap-never-bites': {
    title: 'Mức trần không hạ gì',
    why: 'tran dùng để hạ điểm tối đa ở một số buổi. Trần bằng hoặc cao hơn điểm tối đa thì không có tác dụng, có lẽ ghi nhầm.',
    mend: 'Ghi số nhỏ hơn điểm tối đa, từ 0 trở lên; hoặc bỏ tran.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {khi: {loai: [ket_hop]}, diem: 6, …}',
      right: '- {khi: {loai: [ket_hop]}, diem: 4, …}',
    },
  },
  'two-caps': {
    title: 'Hai mức trần cho một buổi',
    why: 'Có buổi rơi vào cả hai điều kiện, nên không biết tối đa bao nhiêu điểm.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {khi: {loai: [ket_hop]}, diem: 4, …}\n- {khi: {loai: [ket_hop]}, diem: 3, …}',
      right: '- {khi: {loai: [ket_hop]}, diem: 4, …}',
    },
  },
  'floor-too-high': {
    title: 'Mức sàn không thấp hơn mức tối đa',
    why: 'Sàn bằng hoặc cao hơn tối đa thì mọi phiếu được cùng một điểm.',
    mend: 'Ghi mức sàn nhỏ hơn.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'diem: 10\nsan: 10', right: 'diem: 10\nsan: 0' },
  },
  'limits-open': {
    title: 'gioi_han không có sàn cũng không có trần',
    why: 'Ghi gioi_han mà không nói giới hạn nào thì có lẽ bỏ sót số.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'gioi_han: {…}', right: 'gioi_han: {den: 14, …}' },
  },
} satisfies Partial<Pages>;
