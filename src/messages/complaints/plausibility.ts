import type { Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { clock, day, decimal, list, month, monthList, points, quantity } from '../words/format.ts';
import type { Medium } from '../words/medium.ts';

const JUST_SO = 'Nếu đúng như vậy thì để nguyên: lưu ý này không làm thay đổi điểm.';

/** "ngày 3 tháng 4 năm 2026": in words, so that day and month are not taken for each other. */
const spokenDay = (iso: string): string => {
  const [year = '', ofYear = '', ofMonth = ''] = iso.split('-');
  return `ngày ${Number(ofMonth)} tháng ${Number(ofYear)} năm ${year}`;
};

/** What is written rightly and is hardly true, for a person to look at again. */
export const plausibilityComplaints = {
  'always-full': (args: { unit: string; months: readonly string[] }) =>
    advice(
      `chi bộ "${args.unit}" không bị trừ điểm nào ${args.months.length} buổi thường kỳ liền: ${monthList(args.months)}`,
      `Xem lại biên bản các buổi đó. ${JUST_SO}`,
    ),
  'all-units-full': (args: { month: string; count: number }) =>
    advice(
      `cả ${args.count} chi bộ có phiếu tháng ${month(args.month)} đều không bị trừ điểm nào`,
      `Chọn một vài chi bộ để đối chiếu với biên bản. ${JUST_SO}`,
    ),
  'copied-answers': (args: { unit: string; date: string; earlier: string }) =>
    advice(
      `phiếu ngày ${day(args.date)} của chi bộ "${args.unit}" giống hệt phiếu ngày ${day(args.earlier)}: cùng số liệu, cùng câu trả lời, cùng lý do`,
      `Kiểm tra xem có chép lại phiếu tháng trước mà quên sửa không. ${JUST_SO}`,
    ),
  'twin-sheets': (args: { unit: string; other: string; month: string }) =>
    advice(
      `phiếu tháng ${month(args.month)} của chi bộ "${args.unit}" giống hệt phiếu của chi bộ "${args.other}": cùng số liệu, cùng câu trả lời, cùng lý do`,
      `Kiểm tra xem có chép phiếu của nhau, hoặc ghi nhầm mã chi bộ không. ${JUST_SO}`,
    ),
  'documents-late-yet-met': (args: { id: string; posted: string; date: string; line: string | null }) =>
    advice(
      `tiêu chí ${args.id} chấm đủ điểm mà tài liệu đăng tải ngày ${day(args.posted)}, ${args.line === null ? `sau ngày họp ${day(args.date)}` : `chậm so với tiêu chí ${args.line}`}`,
      `Sửa ngày đăng tải, hoặc chấm lại tiêu chí ${args.id}.`,
    ),
  'documents-after-meeting': (args: { posted: string; date: string }) =>
    advice(
      `tài liệu đăng tải ngày ${day(args.posted)}, sau ngày họp ${day(args.date)}`,
      `Kiểm tra lại hai ngày này. ${JUST_SO}`,
    ),
  'absent-yet-full': (args: { id: string; absent: number }) =>
    advice(
      `tiêu chí ${args.id} chấm đủ điểm mà có ${quantity(args.absent, 'nguoi')} vắng không lý do`,
      `Sửa số vắng không lý do, hoặc chấm lại tiêu chí ${args.id}.`,
    ),
  'stated-points-differ': (args: { id: string; stated: number; computed: number }) =>
    advice(
      `tiêu chí ${args.id}: phiếu ghi ${points(args.stated)}, theo số liệu là ${points(args.computed)}`,
      'Điểm được tính là điểm theo số liệu; xem lại số liệu, hoặc sửa điểm ghi trên phiếu.',
    ),
  'stated-total-differs': (args: { stated: number; computed: number }) =>
    advice(
      `phiếu ghi tổng điểm ${decimal(args.stated)}, còn tính từ các dòng được ${decimal(args.computed)}`,
      'Điểm được tính là điểm cộng từ các dòng; xem lại câu trả lời, số liệu, hoặc tổng điểm ghi trên phiếu.',
    ),
  'stated-band-differs': (args: { stated: string; computed: string }) =>
    advice(
      `phiếu ghi xếp loại "${args.stated}", còn tính từ các dòng là "${args.computed}"`,
      'Mức được tính là mức theo bộ tiêu chí; xem lại câu trả lời, số liệu, hoặc mức ghi trên phiếu.',
    ),
  'folder-month-differs': (args: { name: string; date: string; swapped: boolean }) =>
    advice(
      `phiếu nằm ở "${args.name}" mà họp ${spokenDay(args.date)}`,
      args.swapped
        ? 'Có thể ngày và tháng bị viết ngược: ngày luôn viết trước, tháng viết sau.'
        : 'Ngày luôn đọc trước, tháng đọc sau; sửa ngày của phiếu, hoặc chuyển phiếu sang đúng chỗ.',
    ),
  'nobody-present': () =>
    advice(
      'có mặt 0 người nhưng vẫn ghi là đã họp',
      'Ghi số người có mặt, hoặc bỏ phiếu nếu buổi này không họp.',
    ),
  'nobody-spoke': (args: { present: number }) =>
    advice(
      `có ${quantity(args.present, 'nguoi')} dự nhưng không ai phát biểu`,
      'Ghi số người phát biểu; nếu chưa đếm thì bỏ trống, đừng ghi 0.',
    ),
  'odd-duration': (args: { duration: number; limit: number }) =>
    advice(
      `buổi sinh hoạt dài ${quantity(args.duration, 'phut')}, hơn ${quantity(args.limit, 'phut')}`,
      'Kiểm tra giờ bắt đầu, giờ kết thúc, hoặc số phút.',
    ),
  'short-duration': (args: { duration: number }) =>
    advice(
      `buổi sinh hoạt chỉ dài ${quantity(args.duration, 'phut')}`,
      'Thời lượng tính bằng phút: 2 giờ ghi 120.',
    ),
  'odd-hour': (args: { start: number }) =>
    advice(
      `buổi sinh hoạt bắt đầu lúc ${clock(args.start)}`,
      'Giờ ghi theo 24 giờ: 2 giờ chiều là 14:00, 7 giờ tối là 19:00.',
    ),
  'odd-targets': (args: { met: number; limit: number }) =>
    advice(
      `tỷ lệ chỉ tiêu đạt ${quantity(args.met, 'phan_tram')}, hơn ${quantity(args.limit, 'phan_tram')}`,
      'Kiểm tra xem có ghi nhầm số lượng thay cho tỷ lệ phần trăm không.',
    ),
  'targets-as-share': (args: { met: number; meant: number }) =>
    advice(
      `tỷ lệ chỉ tiêu đạt ghi ${decimal(args.met)}: ${quantity(args.met, 'phan_tram')} hay ${quantity(args.meant, 'phan_tram')}?`,
      `Tỷ lệ tính theo phần trăm: là ${quantity(args.meant, 'phan_tram')} thì ghi ${decimal(args.meant)}. ${JUST_SO}`,
    ),
  'odd-year': (args: { date: string; name: string | null }) =>
    args.name === null
      ? advice(
          `chỉ một phiếu này họp năm ${args.date.slice(0, 4)}, các phiếu khác đều cách xa`,
          'Kiểm tra năm của phiếu.',
        )
      : advice(
          `phiếu nằm ở "${args.name}" mà họp ${spokenDay(args.date)}`,
          'Kiểm tra năm của phiếu, hoặc chuyển phiếu sang đúng chỗ.',
        ),
  'reason-though-full': (args: { id: string }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id} có lý do bị trừ điểm nhưng vẫn chấm đủ điểm`,
      `Chấm lại tiêu chí này; nếu đúng là đủ điểm thì ${
        {
          text: 'bỏ ly_do, việc cần ghi nhớ thì đưa vào ghi_chu',
          cells: 'xóa ô lý do',
          questions: 'bỏ lý do',
          page: 'xóa ô lý do',
        }[medium]
      }.`,
    ),
  'unknown-notice-code': (args: { found: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `không có lưu ý "${args.found}" để tắt`,
      meant(args.suggestion, `Chỉ tắt được: ${list(args.allowed)}; lỗi thì không tắt được.`),
    ),
} as const;

/** That some notices are switched off, so that their silence is not taken for approval. */
export const silencedLine = (codes: readonly string[]): string =>
  `Đang tắt ${codes.length} loại lưu ý theo bo_qua_luu_y của shcb.yaml: ${list(codes)}.`;
