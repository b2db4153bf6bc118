import type { Pages } from './page.ts';

const SCORES = 'Chi bộ;Ngày;Loại;Bộ tiêu chí;Tiêu chí I;Lý do I';
const COUNTS = 'Chi bộ;Ngày;Loại;Có mặt;Vắng có lý do;Phát biểu;Thời lượng';

/** What is written rightly and is hardly true; a person looks again and may leave it as it is. */
export const plausibilityPages = {
  'always-full': {
    title: 'Chi bộ không bị trừ điểm nào ba buổi liền trở lên',
    why: 'Điểm tối đa nhiều buổi liền có thể đúng, cũng có thể do điền sẵn. Máy không biết được, nên chỉ nêu ra để người thẩm định chọn biên bản mà đối chiếu.',
    mend: 'Xem lại biên bản các buổi đó. Đúng như vậy thì để nguyên; không tìm cách trừ điểm cho có.',
    effect: 'looked-again',
    example: {
      in: 'csv',
      wrong: `${SCORES}\nCB02;05/01/2026;thuong_ky;mau/bang-diem;10;\nCB02;05/02/2026;thuong_ky;mau/bang-diem;10;\nCB02;05/03/2026;thuong_ky;mau/bang-diem;10;`,
      right: `${SCORES}\nCB02;05/01/2026;thuong_ky;mau/bang-diem;10;\nCB02;05/02/2026;thuong_ky;mau/bang-diem;8;Hai người về sớm\nCB02;05/03/2026;thuong_ky;mau/bang-diem;10;`,
    },
  },
  'all-units-full': {
    title: 'Cả tháng không chi bộ nào bị trừ điểm',
    why: 'Từ ba chi bộ trở lên, chi bộ nào cũng tối đa thì bảng tháng đó không cho biết nơi nào cần giúp. Có thể đúng, nhưng nên chọn vài nơi để đối chiếu.',
    mend: 'Chọn một vài chi bộ để đối chiếu với biên bản. Đúng như vậy thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'csv',
      wrong: `${SCORES}\nCB01;05/03/2026;thuong_ky;mau/bang-diem;10;\nCB02;05/03/2026;thuong_ky;mau/bang-diem;10;\nCB03;05/03/2026;thuong_ky;mau/bang-diem;10;`,
      right: `${SCORES}\nCB01;05/03/2026;thuong_ky;mau/bang-diem;10;\nCB02;05/03/2026;thuong_ky;mau/bang-diem;8;Hai người về sớm\nCB03;05/03/2026;thuong_ky;mau/bang-diem;10;`,
    },
  },
  'copied-answers': {
    title: 'Phiếu giống hệt phiếu tháng trước',
    why: 'Cùng số liệu, cùng câu trả lời, cùng lý do, chỉ khác ngày. Hai buổi hiếm khi giống nhau đến thế; thường là chép phiếu cũ mà quên sửa.',
    mend: 'So với biên bản của cả hai buổi rồi sửa phiếu chép nhầm. Đúng là giống nhau thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'csv',
      wrong: `${COUNTS}\nCB02;05/02/2026;thuong_ky;27;3;13;95\nCB02;05/03/2026;thuong_ky;27;3;13;95`,
      right: `${COUNTS}\nCB02;05/02/2026;thuong_ky;27;3;13;95\nCB02;05/03/2026;thuong_ky;28;2;15;100`,
    },
  },
  'twin-sheets': {
    title: 'Phiếu giống hệt phiếu của chi bộ khác',
    why: 'Hai chi bộ trong cùng tháng có cùng số liệu, cùng câu trả lời, cùng lý do. Có thể chép phiếu của nhau, hoặc một phiếu ghi nhầm mã chi bộ.',
    mend: 'Hỏi lại hai chi bộ, sửa mã hoặc số liệu ghi nhầm. Đúng là giống nhau thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'csv',
      wrong: `${COUNTS}\nCB01;05/03/2026;thuong_ky;27;3;13;95\nCB02;05/03/2026;thuong_ky;27;3;13;95`,
      right: `${COUNTS}\nCB01;05/03/2026;thuong_ky;27;3;13;95\nCB02;05/03/2026;thuong_ky;18;2;9;105`,
    },
  },
  'documents-late-yet-met': {
    title: 'Tài liệu đăng tải chậm nhưng vẫn chấm đủ điểm',
    why: 'Tiêu chí về chuẩn bị được chấm đủ điểm, trong khi ngày đăng tải tài liệu ghi trên phiếu lại sau ngày họp, hoặc chậm theo chính bộ tiêu chí. Ngày hoặc điểm có chỗ chưa đúng.',
    mend: 'Sửa ngày đăng tải nếu ghi nhầm; nếu ngày đúng thì chấm lại tiêu chí mà thông báo lỗi nêu.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'ngay: 05/03/2026\n…\nso_lieu: {…, ngay_dang_tai_tai_lieu: 08/03/2026}\ntu_cham: {…, "3.2": 5}',
      right: 'ngay: 05/03/2026\n…\nso_lieu: {…, ngay_dang_tai_tai_lieu: 03/03/2026}\ntu_cham: {…, "3.2": 5}',
    },
  },
  'documents-after-meeting': {
    title: 'Tài liệu đăng tải sau ngày họp',
    why: 'Tài liệu gửi trước để đảng viên nghiên cứu, nên ngày đăng tải sau ngày họp thường do ghi nhầm. Chương trình vẫn chấm theo ngày đã ghi.',
    mend: 'Kiểm tra ngày họp và ngày đăng tải, sửa ngày ghi nhầm. Đúng là đăng sau thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'ngay: 05/03/2026\n…\nso_lieu:\n  …\n  ngay_dang_tai_tai_lieu: 08/03/2026',
      right: 'ngay: 05/03/2026\n…\nso_lieu:\n  …\n  ngay_dang_tai_tai_lieu: 04/03/2026',
    },
  },
  'absent-yet-full': {
    title: 'Có người vắng không lý do nhưng vẫn chấm đủ điểm',
    why: 'Tiêu chí này xét cả việc vắng không lý do, trong khi phiếu vừa ghi có người vắng không lý do vừa chấm đủ điểm. Số hoặc điểm có chỗ chưa đúng.',
    mend: 'Sửa số vắng không lý do nếu ghi nhầm; nếu số đúng thì chấm lại tiêu chí mà thông báo lỗi nêu.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'so_lieu: {vang_khong_ly_do: 2, …}\ntu_cham: {"2": 5, …}',
      right: 'so_lieu: {vang_khong_ly_do: 0, …}\ntu_cham: {"2": 5, …}',
    },
  },
  'stated-points-differ': {
    title: 'Điểm ghi sẵn khác điểm theo số liệu',
    why: 'Phiếu in có cột điểm ở mọi dòng, cả dòng do số liệu quyết định. Điểm ghi ở dòng này khác điểm mà số liệu cho; chương trình luôn lấy điểm theo số liệu.',
    mend: 'Xem lại số liệu của dòng này; số liệu đúng thì sửa điểm ghi trên phiếu.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: '  thoi_luong: 115\ntu_cham:\n  "1.1": 5',
      right: '  thoi_luong: 115\ntu_cham:\n  "1.1": 4',
    },
  },
  'stated-total-differs': {
    title: 'Tổng điểm ghi trên phiếu khác tổng các dòng',
    why: 'Phiếu có dòng tổng điểm riêng mà cộng các dòng không ra số đó. Có thể cộng nhầm, có thể một dòng ghi nhầm. Chương trình luôn lấy điểm cộng từ các dòng.',
    mend: 'Cộng lại các dòng; sửa dòng ghi nhầm hoặc sửa tổng điểm ghi trên phiếu.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong:
        'tu_cham: {"1": 15, "2": 20, "3": 45, "4": {ket_qua: 15, …}}\nghi_tren_phieu: {tong_diem: 59, …}',
      right:
        'tu_cham: {"1": 15, "2": 20, "3": 45, "4": {ket_qua: 15, …}}\nghi_tren_phieu: {tong_diem: 95, …}',
    },
  },
  'stated-band-differs': {
    title: 'Xếp loại ghi trên phiếu khác mức tính được',
    why: 'Mức ghi trên phiếu không phải mức mà bộ tiêu chí cho với số điểm đó. Chương trình luôn lấy mức tính được.',
    mend: 'Xem lại các dòng và điều kiện của mức; sửa dòng ghi nhầm hoặc sửa xếp loại ghi trên phiếu. Cấp ủy cấp trên đã xếp khác thì ghi ở dieu_chinh.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'ghi_tren_phieu: {tong_diem: 95, xep_loai: Khá}',
      right: 'ghi_tren_phieu: {tong_diem: 95, xep_loai: Tốt}',
    },
  },
  'folder-month-differs': {
    title: 'Ngày họp không thuộc tháng ghi ở tên thư mục hoặc tên tệp',
    why: 'Phiếu nằm ở chỗ của một tháng nhưng ngày họp lại thuộc tháng khác. Thường do viết ngược ngày và tháng, hoặc để nhầm thư mục; khi đó điểm vào sai tháng.',
    mend: 'Sửa ngày của phiếu (ngày viết trước, tháng viết sau), hoặc chuyển phiếu sang đúng thư mục.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'ngay: 03/05/2026    # tệp nằm ở phieu/2026-03',
      right: 'ngay: 05/03/2026    # tệp nằm ở phieu/2026-03',
    },
  },
  'odd-year': {
    title: 'Năm của phiếu khác năm ghi ở thư mục, hoặc khác xa các phiếu bên cạnh',
    why: 'Phiếu nằm ở thư mục của một năm khác, hoặc chỉ một mình nó thuộc năm đó. Thường do gõ nhầm một chữ số của năm; khi đó phiếu không vào báo cáo của năm đó.',
    mend: 'Sửa năm của phiếu, hoặc chuyển phiếu sang đúng thư mục. Đúng là phiếu cũ thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'ngay: 05/03/2062    # tệp nằm ở phieu/2026',
      right: 'ngay: 05/03/2026    # tệp nằm ở phieu/2026',
    },
  },
  'nobody-present': {
    title: 'Không ai có mặt nhưng vẫn ghi là đã họp',
    why: 'Không có người dự thì không có buổi sinh hoạt. Thường do số chưa đếm mà ghi 0, hoặc buổi đó hoãn.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'so_lieu: {co_mat: 0}',
      right: 'so_lieu: {co_mat: 20}',
    },
  },
  'nobody-spoke': {
    title: 'Có người dự nhưng không ai phát biểu',
    why: 'Ít nhất người chủ trì cũng phát biểu, nên số 0 thường có nghĩa là chưa đếm. Ghi 0 thì bị chấm như không ai phát biểu.',
    mend: 'Ghi số người phát biểu theo biên bản; nếu chưa đếm thì bỏ trống, đừng ghi 0.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'co_mat: 27\n…\nphat_bieu: 0',
      right: 'co_mat: 27\n…\nphat_bieu: 13',
    },
  },
  'odd-duration': {
    title: 'Buổi sinh hoạt dài hơn 8 giờ',
    why: 'Thời lượng dài hơn một ngày làm việc thường do gõ thừa một chữ số, hoặc ghi nhầm giờ bắt đầu, giờ kết thúc.',
    mend: 'Sửa số phút hoặc giờ ghi nhầm. Đúng như vậy thì để nguyên.',
    effect: 'looked-again',
    example: { in: 'meeting', wrong: 'thoi_luong: 950', right: 'thoi_luong: 95' },
  },
  'short-duration': {
    title: 'Buổi sinh hoạt ngắn hơn 10 phút',
    why: 'Thời lượng tính bằng phút. Số nhỏ như 2 thường là số giờ; số 0 thường là chưa ghi. Chương trình vẫn chấm theo số phút đã ghi.',
    mend: 'Ghi số phút: 2 giờ ghi 120. Chưa biết thì bỏ trống, đừng ghi 0.',
    effect: 'looked-again',
    example: { in: 'meeting', wrong: 'thoi_luong: 2', right: 'thoi_luong: 95' },
  },
  'odd-hour': {
    title: 'Buổi sinh hoạt bắt đầu trước 5 giờ sáng',
    why: 'Giờ được đọc theo 24 giờ, nên 2:00 là 2 giờ sáng. Thường do ghi giờ buổi chiều, buổi tối theo lối 12 giờ.',
    mend: 'Ghi theo 24 giờ: 2 giờ chiều là 14:00, 7 giờ tối là 19:00.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: 'bat_dau: "2:00"\nket_thuc: "3:55"',
      right: 'bat_dau: "14:00"\nket_thuc: "15:55"',
    },
  },
  'odd-targets': {
    title: 'Tỷ lệ chỉ tiêu đạt hơn 150%',
    why: 'Vượt chỉ tiêu một ít là thường; vượt quá một nửa thường do ghi số lượng thay cho tỷ lệ phần trăm, hoặc mất dấu phẩy.',
    mend: 'Ghi tỷ lệ phần trăm so với chỉ tiêu, như 84,5. Đúng là vượt nhiều như vậy thì để nguyên.',
    effect: 'looked-again',
    example: { in: 'meeting', wrong: 'ty_le_chi_tieu: 845', right: 'ty_le_chi_tieu: 84,5' },
  },
  'targets-as-share': {
    title: 'Tỷ lệ chỉ tiêu đạt ghi như phần của 1',
    why: 'Tỷ lệ tính theo phần trăm, nên 0,92 là 0,92%, chưa tới một phần trăm. Bảng tính hay cho 0,92 khi người ghi thấy 92%. Chương trình vẫn chấm theo số đã ghi.',
    mend: 'Ghi 92 thay cho 0,92, và 100 thay cho 1. Đúng là chưa tới 1% thì để nguyên.',
    effect: 'looked-again',
    example: { in: 'meeting', wrong: 'ty_le_chi_tieu: 0,84', right: 'ty_le_chi_tieu: 84,5' },
  },
  'reason-though-full': {
    title: 'Có lý do bị trừ điểm nhưng vẫn chấm đủ điểm',
    why: 'Lý do cho biết tiêu chí bị trừ điểm vì sao, trong khi dòng này không bị trừ điểm nào. Có lẽ quên sửa kết quả, hoặc chép lý do sang nhầm dòng.',
    mend: 'Sửa kết quả của dòng; nếu đúng là đủ điểm thì bỏ ly_do, việc cần nhớ thì đưa vào ghi_chu.',
    effect: 'looked-again',
    example: {
      in: 'meeting',
      wrong: '"5.3": {ket_qua: đạt, ly_do: Ít gợi mở thảo luận}',
      right: '"5.3": {ket_qua: không đạt, ly_do: Ít gợi mở thảo luận}',
    },
  },
  'unknown-notice-code': {
    title: 'Không có lưu ý này để tắt',
    why: 'bo_qua_luu_y chỉ nhận mã của lưu ý để xem lại. Mã gõ nhầm thì lưu ý vẫn hiện; còn lỗi thì không tắt được, vì phiếu có lỗi không cho điểm đúng.',
    mend: 'Gõ lại theo gợi ý; xem mọi mã bằng "shcb explain --codes". Muốn hết lỗi thì sửa lỗi.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: 'bo_qua_luu_y: [odd-huor]',
      right: 'bo_qua_luu_y: [odd-hour]',
    },
  },
} satisfies Partial<Pages>;
