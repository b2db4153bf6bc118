import type { Pages } from './page.ts';

const TWO_LEVELS = '- {ma: tu_40, diem: 4, tu: 40, duoi: 50}\n- {ma: duoi_40, diem: 2, duoi: 40}';

/** The levels of a line, the facts that decide it, and its intervals, requirements and ids. */
export const rubricLevelPages = {
  'level-above-maximum': {
    title: 'Mức cho nhiều điểm hơn tối đa của tiêu chí',
    why: 'Không mức nào được vượt điểm tối đa của dòng; vượt là chép nhầm.',
    mend: 'Đối chiếu với văn bản rồi sửa điểm của mức hoặc của tiêu chí.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: it, ten: ít ý kiến, diem: 7}',
      right: '- {ma: it, ten: ít ý kiến, diem: 3}',
    },
  },
  'maximum-unreachable': {
    title: 'Không mức nào cho đủ điểm tối đa',
    why: 'Dòng có điểm tối đa mà không mức nào đạt được, nên không phiếu nào trọn điểm.',
    mend: 'Sửa điểm của mức cao nhất hoặc của tiêu chí.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: sau, ten: thảo luận sâu, diem: 5}',
      right: '- {ma: sau, ten: thảo luận sâu, diem: 6}',
    },
  },
  'levels-or-met-when': {
    title: 'Phải có đúng một trong hai: muc hoặc dat_khi',
    why: 'muc chia nhiều mức điểm; dat_khi chỉ nói đạt hay không. Có cả hai thì không biết theo cái nào.',
    mend: 'Dùng muc khi văn bản có nhiều mức điểm, dat_khi khi chỉ đạt hoặc không.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'dai_luong: thoi_luong\n# không có muc, không có dat_khi',
      right: 'dai_luong: thoi_luong\ndat_khi: {tu: 90}',
    },
  },
  'formula-order': {
    title: 'Số liệu được tính từ một số liệu chưa kể',
    why: 'Số liệu được tính chỉ dựa vào số liệu đứng trước, để không có vòng tròn và người đọc đọc từ trên xuống.',
    mend: 'Chuyển số liệu được tính xuống dưới các số liệu đem tính.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'tinh: {phep_tinh: phan_tram, tu_so: ty_le_dat, mau_so: chi_tieu}',
      right: 'tinh: {phep_tinh: phan_tram, tu_so: chi_tieu_dat, mau_so: chi_tieu}',
    },
  },
  'formula-twice': {
    title: 'Một số liệu được đem tính hai lần',
    why: 'Cộng hai lần hay lấy bình quân hai lần cùng một số thường là chép nhầm mã.',
    mend: 'Ghi mã của số liệu kia; muốn tính nặng hơn thì dùng gia_quyen.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'tinh: {phep_tinh: phan_tram, tu_so: chi_tieu, mau_so: chi_tieu}',
      right: 'tinh: {phep_tinh: phan_tram, tu_so: chi_tieu_dat, mau_so: chi_tieu}',
    },
  },
  'formula-type': {
    title: 'Kiểu của số liệu không hợp với phép tính',
    why: 'Tỷ lệ ra phần trăm; bình quân và tích không phải lúc nào cũng là số nguyên nên không đếm bằng người hay lần.',
    mend: 'Sửa kieu: phan_tram cho tỷ lệ, so hoặc phan_tram cho bình quân và tích.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: ty_le_dat\n  ten: tỷ lệ chỉ tiêu đạt\n  kieu: lan',
      right: '- ma: ty_le_dat\n  ten: tỷ lệ chỉ tiêu đạt\n  kieu: phan_tram',
    },
  },
  'formula-numbers': {
    title: 'Con số đi kèm phép tính không hợp',
    why: 'Lấy nhiều hơn số đang có, trọng số thiếu hoặc bằng 0, nhân với 0: kết quả không nói gì.',
    mend: 'Đối chiếu lay, trong_so, he_so với văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'tinh: {phep_tinh: tot_nhat, cac_so: [quy_1, quy_2, quy_3], lay: 3}',
      right: 'tinh: {phep_tinh: tot_nhat, cac_so: [quy_1, quy_2, quy_3], lay: 2}',
    },
  },
  'along-flat': {
    title: 'Hai đầu của theo_duong không thành một đường',
    why: 'Đường thẳng đi qua hai giá trị khác nhau, mỗi giá trị một số điểm. Trùng giá trị thì không có đường; cùng số điểm thì đó là một mức thường.',
    mend: 'Ghi hai giá trị khác nhau ở tai với hai số điểm khác nhau, hoặc bỏ theo_duong.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'theo_duong: {tu: {tai: 100, diem: 0}, den: {tai: 100, diem: 6}}',
      right: 'theo_duong: {tu: {tai: 0, diem: 0}, den: {tai: 100, diem: 6}}',
    },
  },
  'along-short': {
    title: 'Đường thẳng không lên tới điểm ghi ở mức',
    why: 'diem của mức là nhiều nhất mà mức ấy cho. Trong khoảng của mức, đường thẳng chỉ lên tới một số thấp hơn: một trong hai chép nhầm.',
    mend: 'Đối chiếu hai đầu của theo_duong và khoảng của mức với văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'theo_duong: {tu: {tai: 0, diem: 0}, den: {tai: 100, diem: 5}}',
      right: 'theo_duong: {tu: {tai: 0, diem: 0}, den: {tai: 100, diem: 6}}',
    },
  },
  'line-rounding-missing': {
    title: 'Điểm theo đường thẳng mà chưa nói làm tròn',
    why: 'Điểm theo đường thẳng thường lẻ. Làm tròn thế nào là việc của văn bản, chương trình không tự chọn.',
    mend: 'Ghi lam_tron của dòng: den là bậc, kieu là nua_len, len hoặc xuong.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '# chưa ghi lam_tron của dòng',
      right: 'lam_tron: {den: 0.01, kieu: nua_len, …}',
    },
  },
  'line-rounding-idle': {
    title: 'Dòng ghi làm tròn mà không có gì để làm tròn',
    why: 'Chỉ điểm theo đường thẳng mới lẻ; các mức khác đã có sẵn số điểm.',
    mend: 'Bỏ lam_tron của dòng; làm tròn tổng điểm thì ghi lam_tron của bộ tiêu chí.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        'cach_cham: theo_ty_le\nlam_tron: {den: 1, kieu: nua_len, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
      right: 'cach_cham: theo_ty_le',
    },
  },
  'forced-along': {
    title: 'Sự việc buộc về một mức chưa rõ điểm',
    why: 'Điểm của mức theo đường thẳng tùy giá trị đo được, nên buộc về mức ấy không nói được bao nhiêu điểm.',
    mend: 'Buộc về một mức có điểm cố định.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 've_muc: mot_phan',
      right: 've_muc: khong',
    },
  },
  'levels-gap': {
    title: 'Có khoảng hở giữa hai mức',
    why: 'Một giá trị nằm giữa hai mức thì không được điểm nào. "Đến 49%" và "từ 50%" để hở 49,5%.',
    mend: 'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho hai mức liền nhau.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: TWO_LEVELS.replace('duoi: 50', 'duoi: 49'), right: TWO_LEVELS },
  },
  'levels-overlap': {
    title: 'Hai mức chồng lên nhau',
    why: 'Một giá trị thuộc cả hai mức thì có hai số điểm. Mốc chung chỉ được thuộc một mức.',
    mend: 'Một mức dùng tu thì mức kia dùng duoi; một mức dùng den thì mức kia dùng tren.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: tu_40, diem: 4, tu: 40, duoi: 50}\n- {ma: duoi_40, diem: 2, den: 40}',
      right: TWO_LEVELS,
    },
  },
  'levels-open': {
    title: 'Các mức chưa phủ hết giá trị có thể có',
    why: 'Giá trị thấp nhất (0) và cao nhất cũng phải rơi vào một mức.',
    mend: 'Bỏ đầu dưới của mức thấp nhất, bỏ đầu trên của mức cao nhất.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: duoi_40, diem: 2, tu: 10, duoi: 40}',
      right: '- {ma: duoi_40, diem: 2, duoi: 40}',
    },
  },
  'level-unreachable': {
    title: 'Không giá trị nào rơi vào mức này',
    why: 'Mức có thật trong bộ tiêu chí nhưng không phiếu nào tới được, có lẽ ghi nhầm khoảng. Số người, số lần, số phút chỉ là số nguyên.',
    mend: 'Sửa khoảng của mức, hoặc bỏ mức.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        '- {ma: khong, diem: 6, den: 0}\n- {ma: nua, diem: 5, tren: 0, duoi: 1}\n- {ma: mot_hai, diem: 3, tu: 1, den: 2}',
      right: '- {ma: khong, diem: 6, den: 0}\n- {ma: mot_hai, diem: 3, tu: 1, den: 2}',
    },
  },
  'unknown-level': {
    title: 'Tiêu chí không có mức này',
    why: 've_muc phải chỉ tới một mức có trong muc của chính tiêu chí.',
    mend: 'Ghi mã của một mức có sẵn.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 've_muc: duoi_70', right: 've_muc: duoi_75' },
  },
  'undeclared-fact': {
    title: 'Số liệu chưa được khai báo',
    why: 'Bộ tiêu chí dùng một số liệu không có trong danh sách chung, cũng không có trong so_lieu_rieng. Có thể gõ nhầm mã.',
    mend: 'Sửa mã theo gợi ý, hoặc khai báo trong so_lieu_rieng kèm tên và kiểu.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'tu_so: phat_bieeu', right: 'tu_so: phat_bieu' },
  },
  'fact-type': {
    title: 'Kiểu số liệu không hợp với cách chấm',
    why: 'Tỷ lệ cần số người hoặc số lần, cách chấm theo ngày cần một ngày. Kiểu khác thì phép tính vô nghĩa.',
    mend: 'Chọn số liệu đúng kiểu, hoặc cách chấm khác.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'mau_so: ngay_dang_tai_tai_lieu', right: 'mau_so: co_mat' },
  },
  'fact-shadows': {
    title: 'Khai báo lại số liệu chung',
    why: 'Số liệu chung, như co_mat, có nghĩa cố định ở mọi bộ tiêu chí. Khai báo lại thì một mã có hai nghĩa.',
    mend: 'Bỏ dòng này khỏi so_lieu_rieng; nếu cần nghĩa khác thì đặt mã khác.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: co_mat, ten: số nghị quyết, kieu: lan}',
      right: '- {ma: so_nghi_quyet, ten: số nghị quyết, kieu: lan}',
    },
  },
  'share-of-itself': {
    title: 'Tỷ lệ của một số với chính nó',
    why: 'Tử số trùng mẫu số, hoặc mẫu số bị trừ hết, thì tỷ lệ luôn như nhau và không nói gì.',
    mend: 'Ghi đúng số liệu ở tu_so, mau_so hoặc tru.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'mau_so: phat_bieu', right: 'mau_so: co_mat' },
  },
  'value-never': {
    title: 'Điều kiện không bao giờ đúng',
    why: 'Không giá trị nào của số liệu nằm trong khoảng này, nên dòng hay điều khoản không bao giờ có tác dụng.',
    mend: 'Sửa khoảng theo văn bản; số người, số lần, số phút là số nguyên không âm.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'dat_khi: {duoi: 0}', right: 'dat_khi: {tu: 90}' },
  },
  'value-always': {
    title: 'Điều kiện lúc nào cũng đúng',
    why: 'Mọi giá trị đều nằm trong khoảng này, nên điều kiện không phân biệt gì.',
    mend: 'Thu hẹp khoảng theo văn bản, hoặc bỏ điều kiện.',
    effect: 'law-noticed',
    example: { in: 'rubric', wrong: 'dat_khi: {tu: 0}', right: 'dat_khi: {tu: 90}' },
  },
  'occasion-never': {
    title: 'Điều kiện về buổi họp không bao giờ đúng',
    why: 'Điều kiện đòi một loại buổi mà bộ tiêu chí không nhận, hoặc dòng không có ở loại buổi ấy.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'buoc_diem: 1\nap_dung_cho: {loai: [thuong_ky]}\n…\n        chi_khi: {loai: [ket_hop]}',
      right: 'buoc_diem: 1\n…\n        chi_khi: {loai: [ket_hop]}',
    },
  },
  'occasion-always': {
    title: 'Điều kiện về buổi họp lúc nào cũng đúng',
    why: 'Điều kiện kể đủ mọi loại buổi nên không phân biệt gì.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'khi: {loai: [thuong_ky, chuyen_de, ket_hop]}\nxep_khong_qua: kem',
      right: 'khi: {dai_luong: thoi_luong, duoi: 45}\nxep_khong_qua: kem',
    },
  },
  'condition-asks-nothing': {
    title: 'Điều kiện không hỏi gì',
    why: 'Điều kiện trống thì lúc nào cũng đúng hoặc cũng sai.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'khi: {dai_luong: thoi_luong}',
      right: 'khi: {dai_luong: thoi_luong, duoi: 45}',
    },
  },
  'interval-two-ends': {
    title: 'Một phía của khoảng có hai đầu mút',
    why: 'tu và tren đều là đầu dưới, duoi và den đều là đầu trên. Ghi cả hai ở một phía thì không biết mốc có được tính không.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: tu_40, diem: 4, tu: 40, tren: 40, duoi: 50}',
      right: '- {ma: tu_40, diem: 4, tu: 40, duoi: 50}',
    },
  },
  'interval-empty': {
    title: 'Không số nào nằm trong khoảng',
    why: 'Đầu dưới bằng hoặc lớn hơn đầu trên, thường do đảo hai số.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: tu_40, diem: 4, tu: 50, duoi: 40}',
      right: '- {ma: tu_40, diem: 4, tu: 40, duoi: 50}',
    },
  },
  'interval-open': {
    title: 'Khoảng không có đầu mút nào',
    why: 'Mức theo số liệu phải nói từ bao nhiêu hoặc đến bao nhiêu.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '- {ma: tu_ba, diem: 0}', right: '- {ma: tu_ba, diem: 0, tu: 3}' },
  },
  'requirement-zero': {
    title: 'Yêu cầu phải lớn hơn 0',
    why: 'Tiêu chí so số đã làm với yêu cầu. Yêu cầu bằng 0 thì lúc nào cũng đạt.',
    mend: 'Ghi la: số mà văn bản đòi hỏi.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {khi: {dai_luong: dang_so, duoi: 30}, la: 0}',
      right: '- {khi: {dai_luong: dang_so, duoi: 30}, la: 90}',
    },
  },
  'requirement-cases': {
    title: 'Các yêu cầu để hở hoặc trùng nhau',
    why: 'Mỗi buổi phải rơi vào đúng một yêu cầu. Có buổi không rơi vào yêu cầu nào, hoặc rơi vào hai.',
    mend: 'Viết khi của các yêu cầu cho liền nhau: yêu cầu này duoi thì yêu cầu kia tu.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {khi: {dai_luong: dang_so, tren: 30}, la: 120}',
      right: '- {khi: {dai_luong: dang_so, tu: 30}, la: 120}',
    },
  },
  'requirement-gap': {
    title: 'Có giá trị không rơi vào mức nào của yêu cầu',
    why: 'Giữa các mức "thiếu bao nhiêu", "đạt bao nhiêu phần trăm" còn khoảng hở.',
    mend: 'Sửa thieu, dat_phan_tram cho liền nhau.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: thieu_nhieu, diem: 0, thieu: {tu: 20}}',
      right: '- {ma: thieu_nhieu, diem: 0, thieu: {tu: 15}}',
    },
  },
  'requirement-overlap': {
    title: 'Có giá trị rơi vào hai mức của yêu cầu',
    why: 'Hai mức "thiếu bao nhiêu", "đạt bao nhiêu phần trăm" chồng lên nhau.',
    mend: 'Sửa thieu, dat_phan_tram để mốc chung chỉ thuộc một mức.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: thieu_nhieu, diem: 0, thieu: {tu: 10}}',
      right: '- {ma: thieu_nhieu, diem: 0, thieu: {tu: 15}}',
    },
  },
  'not-applicable-open': {
    title: 'Chưa nói khi nào không áp dụng',
    why: 'khong_ap_dung phải do số liệu quyết định (khi), hoặc do chi bộ nêu lý do (neu). Không có cả hai thì không ai dùng được.',
    mend: 'Ghi thêm khi hoặc neu, theo văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'khong_ap_dung:\n  cach_tinh: diem_toi_da',
      right: 'khong_ap_dung:\n  neu: Chi bộ chỉ có bí thư\n  cach_tinh: diem_toi_da',
    },
  },
  'state-one-way': {
    title: 'Số liệu lấy từ các kỳ trước ghi chưa rõ',
    why: 'ky_truoc lấy số của kỳ liền trước; lien_tiep đếm số kỳ liên tiếp. Có cả hai, hoặc không có cái nào, thì không biết lấy thế nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: vang_qua_3_ky\n  can_cu: …',
      right: '- ma: vang_qua_3_ky\n  lien_tiep: {dai_luong: ma_vang_co_ly_do, tren: 3}\n  can_cu: …',
    },
  },
  'in-row-whole': {
    title: 'Số kỳ liên tiếp phải là số nguyên',
    why: 'Kỳ họp đếm từng kỳ một; không có nửa kỳ.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'lien_tiep: {dai_luong: ma_vang_co_ly_do, tren: 2.5}',
      right: 'lien_tiep: {dai_luong: ma_vang_co_ly_do, tren: 3}',
    },
  },
  'id-unusable': {
    title: 'Mã của mức không dùng được trong phiếu',
    why: 'Người ghi phiếu gõ mã này làm câu trả lời. Khi đọc, chương trình không phân biệt dấu và chữ hoa, và vài chữ đã có nghĩa riêng, như khong_ap_dung.',
    mend: 'Đặt mã bằng chữ thường không dấu, nối bằng gạch dưới, khác hẳn các mã bên cạnh.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: khong_ap_dung, ten: ít ý kiến, diem: 3}',
      right: '- {ma: it, ten: ít ý kiến, diem: 3}',
    },
  },
} satisfies Partial<Pages>;
