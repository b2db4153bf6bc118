import type { Pages } from './page.ts';

/** A sound sheet that its rubric cannot score: the rubric has a gap or contradicts itself there. */
export const scoringPages = {
  'no-level-fits': {
    title: 'Số liệu không thuộc mức nào',
    why: 'Bộ tiêu chí để hở một khoảng, và phiếu này ở đúng khoảng đó. Chương trình không tự chọn mức gần nhất.',
    mend: 'Báo người phụ trách bộ tiêu chí; họ sửa các mức cho liền nhau rồi chạy "shcb rubric lint".',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'muc: từ 50%; dưới 49%        (phiếu có 49,5%)',
      right: 'muc: từ 50%; dưới 50%',
    },
  },
  'two-levels-fit': {
    title: 'Số liệu thuộc hai mức',
    why: 'Hai mức của bộ tiêu chí chồng lên nhau đúng ở số liệu của phiếu này, trong khi điểm của hai mức khác nhau.',
    mend: 'Báo người phụ trách bộ tiêu chí; mốc chung chỉ được thuộc một mức.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'muc: từ 50%; không quá 50%    (phiếu có đúng 50%)',
      right: 'muc: từ 50%; dưới 50%',
    },
  },
  'two-forced': {
    title: 'Hai sự việc của buổi này buộc về hai mức',
    why: 'Trong buổi này cùng xảy ra hai sự việc, mỗi sự việc buộc tiêu chí về một mức. Chọn mức nào là việc của văn bản, không phải của chương trình.',
    mend: 'Báo người phụ trách bộ tiêu chí; họ viết khi của hai sự việc cho không trùng nhau, theo đúng văn bản.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'buoc_muc: vắng không lý do → mức 1 điểm; họp muộn → mức 2 điểm',
      right: 'buoc_muc: vắng không lý do → mức 1 điểm; họp muộn mà đủ người → mức 2 điểm',
    },
  },
  'two-requirements': {
    title: 'Hai yêu cầu cùng áp dụng',
    why: 'Bộ tiêu chí đưa ra hai yêu cầu khác nhau cho cùng buổi này, nên không biết so với yêu cầu nào.',
    mend: 'Báo người phụ trách bộ tiêu chí; mỗi buổi chỉ được thuộc một yêu cầu.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'yeu_cau: đến 30 đảng viên: 90 phút; từ 30: 120 phút',
      right: 'yeu_cau: dưới 30 đảng viên: 90 phút; từ 30: 120 phút',
    },
  },
  'no-requirement': {
    title: 'Không yêu cầu nào áp dụng',
    why: 'Bộ tiêu chí không nói buổi như thế này phải đạt bao nhiêu, nên không chấm được dòng đó.',
    mend: 'Báo người phụ trách bộ tiêu chí; họ ghi yêu cầu cho loại buổi còn thiếu.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'yeu_cau: thường kỳ: 90 phút               (buổi này là chuyên đề)',
      right: 'yeu_cau: thường kỳ: 90 phút; chuyên đề: 60 phút',
    },
  },
  'nothing-to-score': {
    title: 'Không còn gì để chấm',
    why: 'Mọi tiêu chí đều được ghi là không áp dụng, nên không thể quy đổi ra điểm.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'tu_cham: mọi dòng đều khong_ap_dung',
      right: 'tu_cham: chỉ những dòng thật sự không có mới ghi khong_ap_dung',
    },
  },
  'knock-outs-clash': {
    title: 'Hai điều khoản hạ mức cho kết quả khác nhau',
    why: 'Buổi này vừa bị khống chế mức cao nhất, vừa bị hạ mức. Tính điều nào trước thì ra mức khác nhau, trong khi bộ tiêu chí không nói thứ tự.',
    mend: 'Báo người phụ trách bộ tiêu chí; họ ghi thu_tu_khong_che theo văn bản.',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'co_don_thu: có      # vừa hạ một bậc, vừa không quá mức Hoàn thành',
      right: 'co_don_thu: không',
    },
  },
} satisfies Partial<Pages>;
