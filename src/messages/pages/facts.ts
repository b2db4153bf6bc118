import type { Pages } from './page.ts';

/** Numbers and dates recorded at the meeting, and where they contradict each other. */
export const factPages = {
  'unknown-fact': {
    title: 'Không có mục số liệu này',
    why: 'Bộ tiêu chí này không hỏi số liệu tên như vậy, thường do gõ nhầm. Bỏ qua thì tiêu chí cần nó sẽ thiếu số liệu.',
    mend: 'Sửa theo tên mà thông báo lỗi gợi ý; xem mọi số liệu của một bộ tiêu chí bằng "shcb rubric show".',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'co_mta: 27', right: 'co_mat: 27' },
  },
  'not-yes-no': {
    title: 'Chỉ ghi có hoặc không',
    why: 'Số liệu này chỉ có hai câu trả lời. Ghi khác đi thì không biết là có hay không.',
    mend: 'Ghi có hoặc không. Chưa biết thì để trống cả dòng.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'co_don_thu: 1 đơn', right: 'co_don_thu: không' },
  },
  'codes-twice': {
    title: 'Một mã đảng viên ghi hai lần',
    why: 'Mỗi đảng viên chỉ vắng một lần trong một buổi. Ghi hai lần thì số người đếm được sai.',
    mend: 'Xóa mã ghi thừa, hoặc sửa lại mã ghi nhầm.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'ma_vang_co_ly_do: [DV03, DV07, DV03]',
      right: 'ma_vang_co_ly_do: [DV03, DV07, DV09]',
    },
  },
  'not-codes': {
    title: 'Không thấy mã đảng viên nào',
    why: 'Chỗ này chỉ có dấu ngăn cách, không có mã nào, nên không rõ là không có ai hay là ghi sót.',
    mend: 'Ghi các mã đảng viên cách nhau bằng dấu phẩy; không có ai thì ghi 0.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'ma_vang_co_ly_do: ";"',
      right: 'ma_vang_co_ly_do: [DV03, DV07, DV09]',
    },
  },
  'head-count': {
    title: 'Số người không khớp đảng số',
    why: 'Có mặt, vắng có lý do, vắng không lý do, miễn sinh hoạt và làm nhiệm vụ đặc biệt cộng lại phải bằng đảng số. Không khớp thì tỷ lệ dự sinh hoạt sai, nhưng không biết sai ở số nào.',
    mend: 'Đối chiếu với sổ biên bản rồi sửa số ghi nhầm. Mỗi đảng viên chỉ đếm ở một dòng.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong:
        'dang_so: 32\nmien_sinh_hoat: 2\nnhiem_vu_dac_biet: 0\nco_mat: 25\nvang_co_ly_do: 3\nvang_khong_ly_do: 0',
      right:
        'dang_so: 32\nmien_sinh_hoat: 2\nnhiem_vu_dac_biet: 0\nco_mat: 27\nvang_co_ly_do: 3\nvang_khong_ly_do: 0',
    },
  },
  'more-than': {
    title: 'Phần nhiều hơn toàn bộ',
    why: 'Số người phát biểu hay biểu quyết không thể nhiều hơn số có mặt; số người vắng lâu không thể nhiều hơn đảng số.',
    mend: 'Đối chiếu với sổ biên bản rồi sửa số ghi nhầm. Đếm số người phát biểu, không đếm số lượt.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'co_mat: 27\n…\nphat_bieu: 31',
      right: 'co_mat: 27\n…\nphat_bieu: 13',
    },
  },
  'duration-differs': {
    title: 'Số phút không khớp với giờ',
    why: 'Phiếu ghi cả số phút lẫn giờ bắt đầu, kết thúc, trong khi hai cách tính ra khác nhau.',
    mend: 'Chỉ cần ghi một cách: bỏ thoi_luong, hoặc bỏ bat_dau và ket_thuc; hoặc sửa số ghi nhầm.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'bat_dau: "14:00"\nket_thuc: "15:55"\nthoi_luong: 90',
      right: 'bat_dau: "14:00"\nket_thuc: "15:55"',
    },
  },
  'end-before-start': {
    title: 'Giờ kết thúc không sau giờ bắt đầu',
    why: 'Thời lượng tính từ hai giờ này sẽ bằng 0 hoặc âm. Giờ viết theo 24 giờ: 2 giờ chiều là 14:00.',
    mend: 'Sửa giờ ghi nhầm; giờ buổi chiều cộng thêm 12.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'bat_dau: "14:00"\nket_thuc: "3:55"',
      right: 'bat_dau: "14:00"\nket_thuc: "15:55"',
    },
  },
  'concluded-before': {
    title: 'Kết luận đăng trước ngày sinh hoạt',
    why: 'Kết luận chỉ có sau buổi sinh hoạt, nên ngày này có lẽ ghi nhầm. Chương trình vẫn chấm theo ngày đã ghi.',
    mend: 'Xem lại ngày sinh hoạt và ngày đăng kết luận; sửa ngày ghi nhầm.',
    effect: 'counted',
    example: {
      in: 'meeting',
      wrong: 'ngay_dang_tai_ket_luan: 07/02/2026',
      right: 'ngay_dang_tai_ket_luan: 07/03/2026',
    },
  },
  'codes-differ': {
    title: 'Số mã không bằng số người vắng',
    why: 'Mỗi đảng viên vắng có lý do được ghi một mã, để đếm số buổi vắng liên tiếp. Thiếu hay thừa mã thì đếm sai.',
    mend: 'Ghi đủ mã của từng người vắng có lý do; hoặc sửa vang_co_ly_do.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'vang_co_ly_do: 3\nma_vang_co_ly_do: [DV03, DV07]',
      right: 'vang_co_ly_do: 3\nma_vang_co_ly_do: [DV03, DV07, DV09]',
    },
  },
  'state-contradiction': {
    title: 'Số liệu trái với các phiếu trước',
    why: 'Số này suy ra được từ các buổi trước của chính chi bộ, trong khi phiếu ghi khác. Một trong các phiếu ghi nhầm.',
    mend: 'Mở phiếu trước mà thông báo lỗi nêu, đối chiếu với sổ biên bản, sửa phiếu sai. Bỏ dòng này đi thì chương trình tự lấy theo các buổi trước.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'ma_vang_co_ly_do: [DV03, DV07, DV09]    # kỳ tháng 1\nvang_qua_3_ky: 2',
      right: 'ma_vang_co_ly_do: [DV03, DV07, DV09]    # kỳ tháng 1\nvang_qua_3_ky: 0',
    },
  },
  'empty-base': {
    title: 'Mẫu số bằng 0',
    why: 'Tiêu chí này tính tỷ lệ, trong khi mẫu số là 0, như không ai có mặt hoặc mọi đảng viên đều được miễn. Không có tỷ lệ nào để xếp mức.',
    mend: 'Đối chiếu với sổ biên bản rồi sửa số liệu; nếu buổi đó không họp được thì không lập phiếu.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'co_mat: 0\nvang_co_ly_do: 20\nphat_bieu: 0',
      right: 'co_mat: 20\nvang_co_ly_do: 0\nphat_bieu: 12',
    },
  },
  'fact-derived': {
    title: 'Phiếu ghi một số liệu mà bộ tiêu chí tự tính',
    why: 'Số liệu đó được tính từ các số liệu khác trong phiếu. Ghi thêm thì có hai con số cho một việc.',
    mend: 'Bỏ số liệu đó, ghi đủ các số liệu đem tính.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'chi_tieu: 10\nchi_tieu_dat: 9\nty_le_dat: 90',
      right: 'chi_tieu: 10\nchi_tieu_dat: 9',
    },
  },
  'fact-outside': {
    title: 'Số liệu nằm ngoài khoảng mà bộ tiêu chí nhận',
    why: 'Bộ tiêu chí nói số liệu đó chỉ có thể từ đâu đến đâu (khoang). Ngoài khoảng là ghi nhầm, hoặc nhầm đơn vị.',
    mend: 'Đối chiếu với hồ sơ rồi ghi lại.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'quy_1: 90\nquy_2: 930', right: 'quy_1: 90\nquy_2: 93' },
  },
  'requirement-not-positive': {
    title: 'Yêu cầu riêng phải lớn hơn 0',
    why: 'Cấp ủy có thể quy định yêu cầu riêng, như số phút. Ghi 0 thì không còn gì để đối chiếu.',
    mend: 'Ghi đúng số mà cấp ủy quy định; nếu không có quy định riêng thì bỏ dòng này.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'thoi_luong_quy_dinh: 0', right: 'thoi_luong_quy_dinh: 90' },
  },
} satisfies Partial<Pages>;
