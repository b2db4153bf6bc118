import type { Pages } from './page.ts';

/** What people judged: answers, appraisal, vote, and a band set otherwise. */
export const answerPages = {
  'unknown-criterion': {
    title: 'Bộ tiêu chí không có tiêu chí này',
    why: 'Mã trong tu_cham hoặc tham_dinh không có trong bộ tiêu chí. Bỏ qua thì một câu trả lời mất, không ai biết.',
    mend: 'Sửa mã theo bộ tiêu chí; mã có dấu chấm thì đặt trong ngoặc kép, như "3.1".',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '"3.9": đạt', right: '"3.1": đạt' },
  },
  'answer-for-measured': {
    title: 'Tự chấm tiêu chí do số liệu quyết định',
    why: 'Tiêu chí này có mức điểm rõ theo số liệu, nên số liệu chấm, không phải người chấm. Nhờ vậy điểm luôn giải thích được.',
    mend: 'Bỏ câu trả lời, ghi đủ số liệu mà thông báo lỗi nêu. Cấp ủy cấp trên muốn chấm khác thì ghi ở tham_dinh kèm lý do.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'tu_cham:\n  "1.1": đạt\n  "3.1": đạt',
      right: 'tu_cham:\n  "3.1": đạt',
    },
  },
  'sheet-unfinished': {
    title: 'Phiếu chưa chấm xong',
    why: 'Còn số liệu chưa ghi hoặc tiêu chí chưa chấm, nên phiếu chưa có tổng điểm và xếp loại. Không mục nào mặc định là đạt.',
    mend: 'Ghi đủ các mục được nêu tên rồi gửi lại.',
    effect: 'counted',
    example: { in: 'sketch', wrong: 'co_mat:', right: 'co_mat: 27' },
  },
  'reason-not-asked': {
    title: 'Lý do ghi ở tiêu chí không do người chấm',
    why: 'Tiêu chí do số liệu quyết định, hoặc không áp dụng cho buổi này, thì chương trình tự nêu lý do của điểm. Lời giải thích ghi thêm ở đó được giữ trong phiếu, không đổi điểm.',
    mend: 'Để nguyên cũng được. Muốn đổi điểm thì sửa số liệu.',
    effect: 'counted',
    example: {
      in: 'meeting',
      wrong: 'tu_cham:\n  "1.1": {ket_qua: 4, ly_do: Họp ngắn vì mưa}\n  "3.1": đạt',
      right: 'tu_cham:\n  "3.1": đạt',
    },
  },
  'points-without-facts': {
    title: 'Ghi sẵn điểm nhưng thiếu số liệu',
    why: 'Tiêu chí này do số liệu quyết định. Điểm ghi sẵn trên phiếu chỉ để đối chiếu với điểm tính theo số liệu; thiếu số liệu thì không có gì để đối chiếu, và không ai biết điểm đó từ đâu ra.',
    mend: 'Ghi đủ số liệu được nêu tên. Điểm ghi sẵn có thể giữ lại: khác với điểm theo số liệu thì chương trình báo.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'so_lieu:\n  dang_so: 32\ntu_cham:\n  "1.1": 4',
      right: 'so_lieu:\n  dang_so: 32\n  thoi_luong: 115\ntu_cham:\n  "1.1": 4',
    },
  },
  'answer-not-allowed': {
    title: 'Không hiểu câu trả lời',
    why: 'Mỗi tiêu chí nhận vài câu trả lời đã định; chỉ dòng cho điểm tự do mới nhận mọi số điểm trong giới hạn. Câu khác thì không biết cho bao nhiêu điểm.',
    mend: 'Chọn một trong các câu trả lời mà thông báo lỗi liệt kê; ở dòng cho điểm thì ghi số điểm không quá điểm tối đa.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '"3.1": khá', right: '"3.1": đạt' },
  },
  'points-between': {
    title: 'Dòng này không cho điểm ở giữa',
    why: 'Dòng đạt hoặc không đạt chỉ cho đủ điểm hoặc không điểm nào; dòng chọn mức chỉ cho điểm của một mức. Số điểm ở giữa không phải kết quả nào của dòng.',
    mend: 'Chọn một trong các câu trả lời mà thông báo lỗi liệt kê. Bộ tiêu chí của nơi mình cho điểm lẻ ở dòng này thì xem lại bộ tiêu chí đang dùng.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '"3.1": 0,5', right: '"3.1": đạt' },
  },
  'not-applicable-forbidden': {
    title: 'Tiêu chí này không được ghi "không áp dụng"',
    why: 'Bộ tiêu chí chỉ cho vài dòng được không áp dụng. Ở dòng khác, ghi như vậy là bỏ qua một yêu cầu.',
    mend: 'Chấm tiêu chí này; chưa chấm được thì để trống, phiếu sẽ ở trạng thái chưa chấm xong.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '"3.1": khong_ap_dung', right: '"3.1": đạt' },
  },
  'not-applicable-reason': {
    title: 'Không áp dụng nhưng chưa ghi lý do',
    why: 'Chi bộ được nêu là dòng này không áp dụng, nhưng phải nói vì sao, để cấp ủy cấp trên đối chiếu với trường hợp bộ tiêu chí cho phép.',
    mend: 'Ghi thêm ly_do: đúng trường hợp mà thông báo lỗi nêu.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: '"3.3": khong_ap_dung',
      right: '"3.3": {ket_qua: khong_ap_dung, ly_do: Chi bộ chỉ có bí thư}',
    },
  },
  'answer-where-not-applicable': {
    title: 'Trả lời dòng không có ở loại buổi này',
    why: 'Dòng này chỉ chấm ở một số buổi, như phần chuyên đề. Có câu trả lời ở buổi khác nghĩa là loai hoặc câu trả lời ghi nhầm.',
    mend: 'Bỏ câu trả lời; nếu buổi đó có phần chuyên đề thì sửa loai thành ket_hop.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: '"4.2": đạt\n"4.3": đạt', right: '"4.2": đạt' },
  },
  'lost-without-reason': {
    title: 'Bị trừ điểm nhưng chưa ghi lý do',
    why: 'Điểm bị trừ do người chấm quyết định cần một lý do, để in vào phiếu và để cấp ủy cấp trên xem.',
    mend: 'Ghi câu trả lời và lý do trong { }.',
    effect: 'counted-unless-strict',
    example: {
      in: 'meeting',
      wrong: '"4.4": không đạt',
      right: '"4.4": {ket_qua: không đạt, ly_do: Chưa biểu dương đảng viên tiêu biểu}',
    },
  },
  'appraisal-reason': {
    title: 'Thẩm định tiêu chí do số liệu quyết định nhưng chưa ghi lý do',
    why: 'Tiêu chí này do số liệu quyết định. Cấp ủy cấp trên được chấm khác, nhưng phải nói vì sao không theo số liệu.',
    mend: 'Ghi lý do cạnh kết quả trong tham_dinh.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'tham_dinh:\n  "7.1": tu_70',
      right: 'tham_dinh:\n  "7.1": {ket_qua: tu_70, ly_do: Một chỉ tiêu chưa có minh chứng}',
    },
  },
  'appraisal-differs': {
    title: 'Thẩm định khác điểm tự chấm nhưng chưa ghi lý do',
    why: 'Chi bộ cần biết vì sao cấp ủy cấp trên chấm khác, để buổi sau sửa.',
    mend: 'Ghi lý do cạnh kết quả trong tham_dinh.',
    effect: 'counted-unless-strict',
    example: {
      in: 'meeting',
      wrong: '"4.4": đạt    # tự chấm: không đạt',
      right: '"4.4": {ket_qua: đạt, ly_do: Biên bản có ghi}    # tự chấm: không đạt',
    },
  },
  'vote-missing': {
    title: 'Chưa ghi biểu quyết kết quả tự chấm',
    why: 'Bộ tiêu chí yêu cầu chi bộ biểu quyết kết quả tự chấm. Thiếu số biểu quyết thì chưa biết kết quả đã được thông qua chưa.',
    mend: 'Ghi bieu_quyet: {dong_y: …, khong_dong_y: …}; trong bảng và phiếu Excel là hai ô "Đồng ý" và "Không đồng ý".',
    effect: 'counted-unless-strict',
    example: {
      in: 'meeting',
      wrong: '# không có dòng bieu_quyet',
      right: 'bieu_quyet: {dong_y: 14, khong_dong_y: 6}',
    },
  },
  'vote-not-carried': {
    title: 'Kết quả tự chấm chưa được thông qua',
    why: 'Số người đồng ý chưa đạt tỷ lệ mà bộ tiêu chí đòi hỏi. Điểm vẫn tính được, nhưng chi bộ chưa đồng ý với điểm đó.',
    mend: 'Xem lại số biểu quyết; nếu đúng thì chi bộ thảo luận và biểu quyết lại.',
    effect: 'counted',
    example: {
      in: 'meeting',
      wrong: 'bieu_quyet: {dong_y: 6, khong_dong_y: 14}',
      right: 'bieu_quyet: {dong_y: 14, khong_dong_y: 6}',
    },
  },
  'override-not-allowed': {
    title: 'Bộ tiêu chí không cho điều chỉnh mức xếp loại',
    why: 'Không phải quy định nào cũng trao quyền điều chỉnh mức. Ở bộ tiêu chí này, mức chỉ do điểm và điều kiện quyết định.',
    mend: 'Bỏ dieu_chinh; muốn đổi kết quả thì thẩm định lại từng tiêu chí, kèm lý do.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong:
        'bien_ban: …\ndieu_chinh:\n  tu: tot\n  xep: kha\n  ly_do: Chưa thực chất\n  tham_quyen: Đảng ủy\n  ngay: 10/03/2026\n  van_ban: Thông báo 01',
      right: 'bien_ban: …',
    },
  },
  'override-differs': {
    title: 'Mức trước khi điều chỉnh không khớp',
    why: 'Quyết định điều chỉnh nói đổi từ một mức, trong khi điểm hiện nay xếp mức khác. Có thể số liệu đã sửa sau khi có quyết định.',
    mend: 'Xem phiếu đã sửa gì từ ngày điều chỉnh; sửa tu cho đúng, hoặc đề nghị ra quyết định mới.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'dieu_chinh:\n  tu: kha\n  xep: trung_binh',
      right: 'dieu_chinh:\n  tu: tot\n  xep: trung_binh',
    },
  },
  'unknown-band': {
    title: 'Không có mức xếp loại này',
    why: 'Mã mức phải là một trong các mức của chính bộ tiêu chí. Mỗi bộ có thể đặt các mức khác nhau.',
    mend: 'Chọn một mã mà thông báo lỗi liệt kê.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'dieu_chinh:\n  tu: tot\n  xep: tam_duoc',
      right: 'dieu_chinh:\n  tu: tot\n  xep: trung_binh',
    },
  },
} satisfies Partial<Pages>;
