import type { Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { day, list } from '../words/format.ts';
import { type Medium, OTHER_FORM } from '../words/medium.ts';

/** What is wrong with the law as a library: its ids, its versions, its lock. */
export const libraryComplaints = {
  'rubric-unknown': (args: { id: string; suggestion: string | null; isFolder?: boolean }) =>
    args.isFolder === true
      ? advice(
          `thư mục "${args.id}" không chứa bộ tiêu chí nào`,
          'Chỉ đúng thư mục có tệp bộ tiêu chí (.yaml), như rubrics/; tệp trường hợp thử (.cases.yaml) không tính.',
        )
      : advice(
          `không có bộ tiêu chí "${args.id}"`,
          meant(args.suggestion, 'Xem danh sách bằng "shcb rubric list".'),
        ),
  'rule-unknown': (args: { id: string; suggestion: string | null }) =>
    advice(
      `không có quy tắc năm "${args.id}"`,
      meant(args.suggestion, 'Xem danh sách bằng "shcb rubric list".'),
    ),
  'one-of-several': (args: { id: string; members: readonly string[] }) =>
    advice(`"${args.id}" có nhiều bộ tiêu chí`, `Chọn một: ${list(args.members)}.`),
  'is-a-rule': (args: { id: string }) =>
    advice(`"${args.id}" là quy tắc năm, không phải bộ tiêu chí`, 'Xem danh sách bằng "shcb rubric list".'),
  'is-a-rubric': (args: { id: string }) =>
    advice(`"${args.id}" là bộ tiêu chí, không phải quy tắc năm`, 'Xem danh sách bằng "shcb rubric list".'),
  'rubric-broken': (args: { id: string; path: string | null }) =>
    advice(
      `bộ tiêu chí "${args.id}" đang có lỗi nên chưa dùng được`,
      args.path === null
        ? `Sửa bộ tiêu chí này trước; xem lỗi bằng "shcb rubric lint ${args.id}".`
        : `Sửa tệp ${args.path} trước; xem lỗi bằng "shcb rubric lint" kèm đường dẫn đó.`,
    ),
  'no-version': (args: { id: string; date: string; versions: readonly string[] }, _: Say, medium: Medium) =>
    advice(
      `${args.id} không có phiên bản nào hiệu lực ngày ${day(args.date)}`,
      `Các phiên bản hiện có bắt đầu từ: ${list(args.versions.map(day))}. ${medium === 'page' ? OTHER_FORM : 'Sửa ngày hoặc chọn bộ tiêu chí khác.'}`,
    ),
  'two-versions': (args: { id: string; date: string; versions: readonly string[] }) =>
    advice(
      `${args.id} có hai phiên bản cùng hiệu lực ngày ${day(args.date)}: ${list(args.versions)}`,
      'Ghi hieu_luc.den cho phiên bản cũ.',
    ),
  'not-a-rubric': () =>
    advice(
      'tệp này không phải bộ tiêu chí, quy tắc năm, chế độ sinh hoạt hay quy định xếp loại tổ chức',
      'Tệp phải bắt đầu bằng bo_tieu_chi, quy_tac_nam, nghia_vu hoặc xep_loai_to_chuc.',
    ),
  'id-differs-from-path': (args: { id: string; path: string }) =>
    advice(
      `mã "${args.id}" khác với thư mục chứa tệp "${args.path}"`,
      `Chuyển tệp vào rubrics/${args.id}/, hoặc sửa mã cho trùng với thư mục.`,
    ),
  'version-differs-from-path': (args: { from: string; path: string }) =>
    advice(
      `hieu_luc.tu ${args.from} khác với tên tệp "${args.path}"`,
      `Đổi tên tệp thành ${args.from}.yaml, hoặc sửa hieu_luc.tu.`,
    ),
  'rule-band-unknown': (args: { rule: string; band: string; rubric: string }) =>
    advice(
      `quy tắc năm ${args.rule} nói tới mức "${args.band}" mà bộ tiêu chí ${args.rubric} không có`,
      'Chọn quy tắc năm khác, hoặc viết quy tắc cho bộ tiêu chí này.',
    ),
  'version-gap': (args: { from: string; to: string }) =>
    advice(
      `từ ${day(args.from)} đến ${day(args.to)} không phiên bản nào có hiệu lực`,
      'Nếu đúng là không có quy định thì ghi vào cau_hoi_mo; nếu không, sửa hieu_luc.',
    ),
  'version-twice': (args: { other: string; date: string }) =>
    advice(
      `hai phiên bản cùng bắt đầu ngày ${day(args.date)}; phiên bản kia: ${args.other}`,
      'Giữ một tệp; nếu là hai phiên bản khác nhau thì sửa ngày bắt đầu và tên tệp của một bản.',
    ),
  'version-overlap': (args: { other: string; date: string }) =>
    advice(
      `từ ${day(args.date)} có hai phiên bản cùng hiệu lực; phiên bản kia: ${args.other}`,
      'Ghi thay_the: ngày bắt đầu của phiên bản cũ trong phiên bản mới, hoặc den của phiên bản cũ.',
    ),
  'supersedes-unknown': (args: { date: string }) =>
    advice(
      `không có phiên bản bắt đầu ngày ${day(args.date)} để thay thế`,
      'Ghi đúng ngày bắt đầu của phiên bản trước.',
    ),
  'published-changed': (args: { id: string; version: string }) =>
    advice(
      `${args.id} phiên bản ${args.version} đã ban hành mà nội dung thay đổi`,
      'Khôi phục nội dung cũ; thay đổi phải là một phiên bản mới có ngày hiệu lực mới.',
    ),
  'lock-broken': (args: { path: string }) =>
    advice(
      `tệp kê các bản đã ban hành "${args.path}" không đọc được`,
      'Khôi phục tệp này từ bản gốc; tệp do "shcb rubric lint --publish" ghi.',
    ),
} as const;
