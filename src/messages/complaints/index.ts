import type { Nested, Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import {
  clock,
  day,
  decimal,
  type Ends,
  ends,
  endsNamed,
  exactly,
  type FactName,
  factName,
  kindName,
  list,
  month,
  points,
  stretch,
  sumText,
  type Unit,
} from '../words/format.ts';
import { calledIn } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';
import { unitKindName } from '../words/unit-kind.ts';
import { answerComplaints } from './answers.ts';
import { closeComplaints } from './closings.ts';
import { correctionComplaints } from './corrections.ts';
import { inputComplaints } from './inputs.ts';
import { jsonComplaints } from './json.ts';
import { lawComplaints } from './law.ts';
import { obligationComplaints } from './obligations.ts';
import { organisationComplaints } from './organisation.ts';
import { outputComplaints } from './outputs.ts';
import { plausibilityComplaints } from './plausibility.ts';
import { ratingComplaints } from './ratings.ts';
import { resultComplaints } from './results.ts';
import { tableComplaints } from './tables.ts';
import { templateComplaints } from './templates.ts';
import { textComplaints } from './texts.ts';
import { valueComplaints } from './values.ts';
import { workbookComplaints } from './workbooks.ts';
import { yamlComplaints } from './yaml.ts';

const shown = (value: number | string): string => {
  if (typeof value === 'number') return decimal(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
};

interface Stretched {
  readonly criterion: string;
  readonly required: number;
  readonly first: number;
  readonly last: number;
  readonly levels: readonly string[];
}

interface SizedFact {
  readonly id: string;
  readonly value: number;
}

const having = (facts: readonly SizedFact[]): string =>
  facts.length === 0 ? '' : ` có ${list(facts.map(({ id, value }) => `${id} ${decimal(value)}`))}`;

const quotedList = (names: readonly string[]): string => list(names.map((name) => `mức "${name}"`));

/** What is wrong with an input or a call. Every entry says what was found and what to do. */
export const complaints = {
  ...lawComplaints,
  ...textComplaints,
  ...yamlComplaints,
  ...jsonComplaints,
  ...valueComplaints,
  ...answerComplaints,
  ...inputComplaints,
  ...closeComplaints,
  ...correctionComplaints,
  ...tableComplaints,
  ...plausibilityComplaints,
  ...resultComplaints,
  ...organisationComplaints,
  ...workbookComplaints,
  ...obligationComplaints,
  ...outputComplaints,
  ...ratingComplaints,
  ...templateComplaints,

  'file-missing': (args: { path: string }) =>
    advice(`không tìm thấy "${args.path}"`, 'Kiểm tra lại đường dẫn.'),
  'path-quoted': (args: { path: string }) =>
    advice(
      `đường dẫn dính dấu nháy: ${args.path}`,
      'Trên cmd của Windows, bỏ dấu \\ đứng ngay trước dấu nháy kép cuối, và không dùng dấu nháy đơn để bọc đường dẫn.',
    ),
  'file-unreadable': (args: { path: string }) =>
    advice(`không đọc được "${args.path}"`, 'Kiểm tra quyền đọc và xem tệp có đang bị khóa không.'),
  'file-too-large': (args: { size: number; limit: number }) =>
    advice(
      `tệp quá lớn: ${args.size} byte, tối đa ${args.limit} byte`,
      'Một phiếu chỉ vài nghìn byte; kiểm tra xem có nhầm tệp không.',
    ),
  'file-empty': () => advice('tệp trống', 'Ghi nội dung vào tệp, hoặc bỏ tệp đi.'),
  'file-format': (args: { path: string; allowed: readonly string[] }) =>
    advice(
      `chưa đọc được loại tệp này: "${args.path}"`,
      `Dùng một trong các đuôi tệp ${list(args.allowed)}.`,
    ),
  'not-utf8': () =>
    advice('tệp lưu sai bảng mã', 'Mở tệp bằng Notepad, chọn Lưu thành (Save As), mã hóa UTF-8.'),
  'link-skipped': () =>
    advice(
      'bỏ qua liên kết (symlink) trong thư mục',
      'Muốn chấm tệp này, hãy chỉ thẳng đường dẫn tới tệp thật.',
    ),
  'no-input': (args: { pattern: string }) =>
    advice(
      `không có phiếu nào ở "${args.pattern}"`,
      'Chỉ đường dẫn tới tệp phiếu (.yaml, .json, .ndjson, .csv, .xlsx), hoặc tới thư mục chứa chúng.',
    ),
  'no-units-listed': (args: { path: string }) =>
    advice(
      `không thấy chi bộ nào trong danh sách "${args.path}"`,
      'Đặt tên hai cột là Mã chi bộ và Tên chi bộ, mỗi chi bộ một dòng; hoặc dùng tệp txt mỗi dòng một tên.',
    ),
  'nothing-given': () =>
    advice(
      'chưa chỉ phiếu nào và không thấy shcb.yaml',
      'Ghi đường dẫn tới phiếu, dùng "-" để đọc từ đầu vào chuẩn, hoặc chạy trong thư mục có shcb.yaml.',
    ),

  'unknown-key': (args: { key: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `khóa lạ "${args.key}"`,
      meant(args.suggestion, `Các khóa dùng được ở đây: ${args.allowed.join(', ')}.`),
    ),
  'missing-key': (args: { key: string }, _: Say, medium: Medium) => {
    const called = calledIn(medium, args.key);
    return advice(
      `thiếu "${called}"`,
      medium === 'cells'
        ? `Thêm cột "${called}" vào bảng; trong phiếu thì ghi "${called}" rồi nội dung ở ô bên phải.`
        : `Thêm dòng "${called}: …".`,
    );
  },
  'empty-value': (args: { key: string }, _: Say, medium: Medium) =>
    advice(`"${calledIn(medium, args.key)}" còn để trống`, 'Ghi nội dung vào đây.'),
  'expected-map': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `chỗ này phải là nhiều dòng "khóa: nội dung", đang ghi ${args.found}`,
      args.allowed.length === 0
        ? 'So lại với tệp mẫu.'
        : `Các khóa dùng được ở đây: ${args.allowed.join(', ')}.`,
    ),
  'expected-list': (args: { found: string }) =>
    advice(
      `chỗ này phải là một danh sách, đang ghi ${args.found}`,
      'Đặt trong ngoặc vuông, như [mục một, mục hai]; hoặc viết mỗi mục trên một dòng bắt đầu bằng dấu gạch "- ".',
    ),
  'expected-text': (args: { found: string }) =>
    advice(`chỗ này phải là một nội dung đơn, đang ghi ${args.found}`, 'Ghi một chữ hoặc một số.'),
  'wrong-choice': (args: { found: string; allowed: readonly string[]; suggestion: string | null }) =>
    advice(
      `"${args.found}" không dùng được ở đây`,
      `${args.suggestion === null ? '' : `${meant(args.suggestion, '')} `}Chọn một trong: ${args.allowed.join(', ')}.`,
    ),
  'too-short': (args: { minimum: number }) =>
    advice(`danh sách này phải có ít nhất ${args.minimum} mục`, 'Ghi thêm cho đủ, so với tệp mẫu.'),
  'too-long': (args: { maximum: number }) =>
    advice(`nội dung dài quá ${args.maximum} ký tự`, 'Rút ngắn lại.'),
  'not-a-month': (args: { found: string }) =>
    advice(`"${args.found}" không phải là một tháng`, 'Ghi năm và tháng, như 2026-03.'),
  'not-a-month-number': (args: { found: string }) =>
    advice(`"${args.found}" không phải là một tháng`, 'Ghi số từ 1 đến 12.'),
  'not-a-code': (args: { found: string }) =>
    advice(
      `"${args.found}" không phải là một mã`,
      'Mã chỉ gồm chữ, số, dấu chấm, gạch ngang, gạch dưới, không có dấu cách, như CB01.',
    ),
  invalid: () => advice('nội dung không hợp lệ', 'So lại với tệp mẫu.'),

  'not-a-meeting': () =>
    advice(
      'tệp này không phải phiếu sinh hoạt chi bộ',
      'Phiếu phải có chi_bo, ngay, loai; nếu là tệp khác thì để ra ngoài thư mục phiếu.',
    ),
  'no-rubric-named': () =>
    advice(
      'chưa biết chấm theo bộ tiêu chí nào',
      'Ghi bo_tieu_chi trong phiếu hoặc trong shcb.yaml, hoặc thêm --rubric; xem danh sách bằng "shcb rubric list".',
    ),
  'unknown-unit': (args: { unit: string; suggestion: string | null }) =>
    advice(
      `chi bộ "${args.unit}" không có trong shcb.yaml`,
      meant(args.suggestion, 'Thêm chi bộ vào shcb.yaml hoặc sửa mã chi bộ.'),
    ),
  'vote-not-carried': (args: { counted: Nested }, say: Say) =>
    advice(
      `kết quả tự chấm chưa được chi bộ thông qua: ${say(args.counted)}`,
      'Kiểm tra lại số biểu quyết; nếu đúng, chi bộ phải thảo luận và biểu quyết lại.',
    ),
  'override-not-allowed': (args: { rubric: string }) =>
    advice(
      `bộ tiêu chí ${args.rubric} không cho điều chỉnh mức xếp loại`,
      'Bỏ dieu_chinh, hoặc sửa câu trả lời của tiêu chí có lý do.',
    ),
  'override-differs': (args: { written: string; computed: string }) =>
    advice(
      `dieu_chinh ghi điều chỉnh từ "${args.written}", mà bộ tiêu chí xếp "${args.computed}"`,
      'Sửa tu của dieu_chinh, hoặc xem lại số liệu đã thay đổi sau khi điều chỉnh.',
    ),
  'unknown-band': (args: { id: string; allowed: readonly string[] }) =>
    advice(`không có mức xếp loại "${args.id}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
  'unit-kind-missing': (args: { rubric: string }) =>
    advice(
      `bộ tiêu chí ${args.rubric} chấm khác nhau theo loại hình chi bộ, mà chưa biết loại hình của chi bộ này`,
      'Ghi loai_hinh của chi bộ trong shcb.yaml, hoặc trong phiếu.',
    ),
  'unit-kind-differs': (args: { written: string; known: string }) =>
    advice(
      `phiếu ghi loai_hinh "${args.written}", mà shcb.yaml ghi "${args.known}"`,
      'Sửa một trong hai; loại hình của chi bộ chỉ có một.',
    ),
  'rubric-not-for-meeting': (args: { id: string; kind: string; unitKind: string | null }) =>
    advice(
      `bộ tiêu chí ${args.id} không dùng cho buổi sinh hoạt ${kindName(args.kind)}${args.unitKind === null ? '' : ` của chi bộ loại hình ${unitKindName(args.unitKind)}`}`,
      'Chọn bộ tiêu chí dành cho buổi này, hoặc ghi mã chung của quy định để chương trình tự chọn.',
    ),
  'no-sheet-for-meeting': (args: {
    id: string;
    kind: string;
    unitKind: string | null;
    members: readonly string[];
  }) =>
    advice(
      `trong ${args.id} không có bộ tiêu chí nào cho buổi sinh hoạt ${kindName(args.kind)}${args.unitKind === null ? '' : ` của chi bộ loại hình ${unitKindName(args.unitKind)}`}`,
      `Các bộ tiêu chí của quy định này: ${list(args.members)}.`,
    ),
  'two-sheets-for-meeting': (args: { id: string; members: readonly string[] }) =>
    advice(
      `trong ${args.id} có nhiều bộ tiêu chí cùng nhận buổi này: ${list(args.members)}`,
      'Ghi rõ mã của một bộ tiêu chí, hoặc sửa ap_dung_cho để không trùng nhau.',
    ),
  'state-contradiction': (args: {
    fact: FactName;
    recorded: number | string;
    derived: number | string;
    earlier: string;
  }) =>
    advice(
      `${factName(args.fact)} ghi ${shown(args.recorded)}, mà theo phiếu ngày ${day(args.earlier)} phải là ${shown(args.derived)}`,
      'Đối chiếu hai phiếu rồi sửa phiếu sai; có thể bỏ số liệu này để lấy theo các kỳ trước.',
    ),
  'codes-differ': (args: { codes: number; count: number }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, 'ma_vang_co_ly_do')} có ${args.codes} mã, mà ${calledIn(medium, 'vang_co_ly_do')} ghi ${decimal(args.count)}`,
      'Ghi đủ mã của từng đảng viên vắng có lý do, hoặc sửa số người.',
    ),
  'nothing-to-score': () =>
    advice(
      'mọi tiêu chí đều không áp dụng nên không còn gì để chấm',
      'Xem lại các tiêu chí ghi không áp dụng.',
    ),
  'knock-outs-clash': (args: { first: string; second: string }) =>
    advice(
      `hai điều khoản hạ mức cùng áp dụng mà bộ tiêu chí không nói tính điều nào trước: "${args.first}" và "${args.second}"`,
      'Người giữ bộ tiêu chí ghi thu_tu_khong_che theo văn bản, hoặc viết gộp hai điều khoản.',
    ),
  'head-count': (args: {
    parts: readonly { readonly id: string; readonly value: number }[];
    sum: number;
    total: number;
    complete: boolean;
  }) =>
    advice(
      `số người không khớp: ${args.parts.map(({ id, value }) => `${factName({ id })} ${decimal(value)}`).join(' + ')} = ${decimal(args.sum)}, ${args.complete ? 'mà' : 'đã vượt'} đảng số ${decimal(args.total)}`,
      'Đối chiếu với sổ biên bản rồi sửa số nào sai.',
    ),
  'more-than': (
    args: { part: string; value: number; whole: string; limit: number },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `${calledIn(medium, args.part)} ${decimal(args.value)} nhiều hơn ${calledIn(medium, args.whole)} ${decimal(args.limit)}`,
      'Đối chiếu với sổ biên bản rồi sửa số nào sai.',
    ),
  'duration-differs': (
    args: { duration: number; start: number; end: number; computed: number },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `${calledIn(medium, 'thoi_luong')} ${decimal(args.duration)} phút khác khoảng từ ${clock(args.start)} đến ${clock(args.end)} (${args.computed} phút)`,
      `Giữ ${calledIn(medium, 'thoi_luong')} hoặc ${calledIn(medium, 'bat_dau')}, ${calledIn(medium, 'ket_thuc')}; sửa số nào sai.`,
    ),
  'end-before-start': (args: { start: number; end: number }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, 'ket_thuc')} ${clock(args.end)} không sau ${calledIn(medium, 'bat_dau')} ${clock(args.start)}`,
      'Sửa lại giờ.',
    ),
  'concluded-before': (args: { fact: string; day: string; date: string }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, args.fact)} ${day(args.day)} trước ngày sinh hoạt ${day(args.date)}`,
      'Kết luận chỉ có sau buổi sinh hoạt; kiểm tra lại hai ngày này.',
    ),
  'two-sheets': (args: { unit: string; date: string; kind: string; other: string }) =>
    advice(
      `hai phiếu khác nhau cho cùng một buổi: ${args.unit}, ${kindName(args.kind)}, ngày ${day(args.date)}; phiếu kia: ${args.other}`,
      'Giữ một phiếu đúng; hiện cả hai đều không được tính.',
    ),
  'same-sheet': (args: { unit: string; date: string; other: string }) =>
    advice(
      `phiếu của ${args.unit} ngày ${day(args.date)} gửi hai lần, nội dung giống ${args.other}; chỉ tính một lần`,
      'Bỏ một trong hai bản.',
    ),
  'two-regular': (args: { unit: string; month: string; other: string }) =>
    advice(
      `${args.unit} có hai kỳ thường kỳ trong tháng ${month(args.month)}; phiếu kia: ${args.other}`,
      'Mỗi tháng chỉ một kỳ thường kỳ đại diện cho tháng; giữ phiếu của kỳ ấy, chuyển phiếu kia ra khỏi thư mục phiếu.',
    ),
  'outside-period': (args: { date: string; period: string }) =>
    advice(
      `buổi sinh hoạt ngày ${day(args.date)} không thuộc kỳ ${args.period} nên không tính`,
      'Kiểm tra lại ngày trong phiếu, hoặc kỳ báo cáo.',
    ),
  'held-though-not': (args: { unit: string; month: string; reason: string }) =>
    advice(
      `có phiếu, mà shcb.yaml ghi ${args.unit} không họp tháng ${month(args.month)} (${args.reason})`,
      'Bỏ phiếu này, hoặc bỏ tháng đó khỏi khong_hop trong shcb.yaml.',
    ),
  'after-closing-day': (args: { date: string; closing: string }) =>
    advice(
      `buổi sinh hoạt ngày ${day(args.date)} sau ngày chốt ${day(args.closing)} nên không tính`,
      'Dùng --as-of với ngày chốt muộn hơn nếu muốn tính.',
    ),

  'rubric-unknown': (args: { id: string; suggestion: string | null }) =>
    advice(
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
  'rubric-broken': (args: { id: string }) =>
    advice(
      `bộ tiêu chí "${args.id}" đang có lỗi nên chưa dùng được`,
      `Sửa bộ tiêu chí này trước; xem lỗi bằng "shcb rubric lint ${args.id}".`,
    ),
  'no-version': (args: { id: string; date: string; versions: readonly string[] }) =>
    advice(
      `${args.id} không có phiên bản nào hiệu lực ngày ${day(args.date)}`,
      `Các phiên bản hiện có bắt đầu từ: ${list(args.versions.map(day))}. Sửa ngày hoặc chọn bộ tiêu chí khác.`,
    ),
  'two-versions': (args: { id: string; date: string; versions: readonly string[] }) =>
    advice(
      `${args.id} có hai phiên bản cùng hiệu lực ngày ${day(args.date)}: ${list(args.versions)}`,
      'Ghi hieu_luc.den cho phiên bản cũ.',
    ),
  'not-a-rubric': () =>
    advice(
      'tệp này không phải bộ tiêu chí, quy tắc năm, nghĩa vụ hay quy định xếp loại tổ chức',
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
  'duplicate-id': (args: { id: string }) =>
    advice(`mã "${args.id}" dùng hai lần`, 'Mỗi mã chỉ dùng một lần.'),
  'group-sum': (args: { group: string; declared: number; sum: number; parts: readonly number[] }) =>
    advice(
      `nhóm ${args.group} ghi ${points(args.declared)} nhưng các dòng cộng lại là ${sumText(args)}`,
      'Sửa điểm của nhóm hoặc của các dòng.',
    ),
  'total-sum': (args: { declared: number; sum: number; parts: readonly number[] }) =>
    advice(
      `tong_diem ghi ${decimal(args.declared)} nhưng các nhóm cộng lại là ${sumText(args)}`,
      'Sửa tong_diem hoặc điểm của các nhóm.',
    ),
  'level-above-maximum': (args: { criterion: string; level: string; points: number; maximum: number }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" cho ${points(args.points)}, cao hơn tối đa ${decimal(args.maximum)}`,
      'Sửa điểm của mức hoặc của tiêu chí.',
    ),
  'maximum-unreachable': (args: { criterion: string; maximum: number }) =>
    advice(
      `tiêu chí ${args.criterion}: không mức nào cho đủ ${points(args.maximum)}`,
      'Sửa điểm của tiêu chí hoặc của mức cao nhất.',
    ),
  'negative-points': (args: { points: number }) =>
    advice(`điểm âm: ${decimal(args.points)}`, 'Ghi số điểm từ 0 trở lên.'),
  'levels-or-met-when': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} phải có đúng một trong hai: muc hoặc dat_khi`,
      'Dùng muc khi có nhiều mức điểm, dat_khi khi chỉ đạt hoặc không đạt.',
    ),
  'levels-gap': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: có khoảng hở giữa mức "${say(args.first)}" và mức "${say(args.second)}"`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi giá trị rơi vào đúng một mức.',
    ),
  'levels-overlap': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${say(args.first)}" và mức "${say(args.second)}" chồng lên nhau`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi giá trị rơi vào đúng một mức.',
    ),
  'levels-open': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: các mức chưa phủ hết giá trị có thể có`,
      'Mức thấp nhất phải nhận cả 0, mức cao nhất phải nhận giá trị lớn nhất.',
    ),
  'unknown-level': (args: { level: string; criterion: string }) =>
    advice(`tiêu chí ${args.criterion} không có mức "${args.level}"`, 'Ghi mã của một mức trong muc.'),
  'unknown-document': (args: { id: string; allowed: readonly string[] }) =>
    advice(
      `can_cu.van_ban "${args.id}" không có trong nguon`,
      `Các mã nguồn hiện có: ${args.allowed.join(', ')}.`,
    ),
  'undeclared-fact': (args: { id: string; suggestion: string | null }) =>
    advice(
      `số liệu "${args.id}" chưa được khai báo`,
      meant(args.suggestion, 'Khai báo trong so_lieu_rieng, hoặc dùng số liệu chung.'),
    ),
  'fact-type': (args: { id: string; type: string; expected: readonly string[] }) =>
    advice(
      `số liệu "${args.id}" có kiểu ${args.type}, ở đây cần kiểu ${list(args.expected, 'hoặc')}`,
      'Chọn số liệu khác, hoặc cách chấm khác.',
    ),
  'fact-shadows': (args: { id: string }) =>
    advice(`"${args.id}" là số liệu chung, không khai báo lại`, 'Bỏ khỏi so_lieu_rieng.'),
  'not-applicable-open': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: khong_ap_dung phải có khi (do số liệu) hoặc neu (do chi bộ nêu lý do)`,
      'Ghi thêm khi hoặc neu.',
    ),
  'unknown-criterion-in-rubric': (args: { id: string }) =>
    advice(`không có tiêu chí "${args.id}"`, 'Ghi mã của một tiêu chí trong tệp này.'),
  'interval-two-ends': () =>
    advice('một phía có hai đầu mút', 'Mỗi phía chỉ ghi một: tu (≥) hoặc tren (>); duoi (<) hoặc den (≤).'),
  'interval-empty': () => advice('không số nào nằm giữa hai đầu mút', 'Đầu dưới phải nhỏ hơn đầu trên.'),
  'interval-open': () =>
    advice('khoảng này không có đầu mút nào', 'Ghi ít nhất một: tu (≥), tren (>), duoi (<), den (≤).'),
  'condition-asks-nothing': () =>
    advice(
      'điều kiện này không hỏi gì nên lúc nào cũng đúng hoặc cũng sai',
      'Ghi loai, hoặc dai_luong kèm tu, tren, duoi, den.',
    ),
  'requirement-zero': (args: { criterion: string }) =>
    advice(`tiêu chí ${args.criterion}: yêu cầu phải lớn hơn 0`, 'Sửa la của yêu cầu này.'),
  'requirement-cases': (args: {
    criterion: string;
    kind: string;
    facts: readonly SizedFact[];
    none: boolean;
  }) =>
    advice(
      `tiêu chí ${args.criterion}: buổi ${kindName(args.kind)}${having(args.facts)} ${args.none ? 'thì không yêu cầu nào áp dụng' : 'thì hai yêu cầu cùng áp dụng'}`,
      'Viết khi sao cho mỗi loại buổi, mỗi số liệu rơi vào đúng một yêu cầu.',
    ),
  'level-cases': (args: { criterion: string; kind: string; facts: readonly SizedFact[]; none: boolean }) =>
    advice(
      `tiêu chí ${args.criterion}: buổi ${kindName(args.kind)}${having(args.facts)} thì ${args.none ? 'không mức nào' : 'hai mức cùng'} đúng điều kiện`,
      args.none
        ? 'Viết thêm mức cho trường hợp này, hoặc một mức cuối ghi con_lai: co.'
        : 'Viết khi của các mức sao cho mỗi buổi chỉ đúng với một mức.',
    ),
  'level-when-or-rest': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" phải có đúng một trong hai: khi hoặc con_lai`,
      'Ghi khi nói điều kiện của mức, hoặc con_lai: co cho mức dành cho các trường hợp còn lại.',
    ),
  'rest-not-last': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" dành cho các trường hợp còn lại phải đứng cuối`,
      'Chuyển mức này xuống cuối danh sách muc; chỉ một mức được ghi con_lai.',
    ),
  'requirement-gap': (args: Stretched) =>
    advice(
      `tiêu chí ${args.criterion}: với yêu cầu ${decimal(args.required)}, giá trị ${stretch(args.first, args.last)} không rơi vào mức nào${args.levels.length < 2 ? '' : ` (giữa ${quotedList(args.levels)})`}`,
      'Sửa thieu, dat_phan_tram sao cho mọi giá trị rơi vào đúng một mức.',
    ),
  'requirement-overlap': (args: Stretched) =>
    advice(
      `tiêu chí ${args.criterion}: với yêu cầu ${decimal(args.required)}, giá trị ${stretch(args.first, args.last)} rơi vào cả ${quotedList(args.levels)}`,
      'Sửa thieu, dat_phan_tram sao cho mọi giá trị rơi vào đúng một mức.',
    ),
  'id-unusable': (args: { id: string; why: 'spelling' | 'alike' | 'reserved' | 'code' }) => {
    if (args.why === 'reserved')
      return advice(
        `"${args.id}" là câu trả lời dùng chung cho dòng không áp dụng, không dùng làm mã của mức`,
        'Đặt mã khác cho mức này.',
      );
    if (args.why === 'code')
      return advice(
        `không phiếu nào ghi được tiêu chí có mã "${args.id}"`,
        'Viết mã bằng chữ và số, nối bằng dấu chấm, không có dấu cách ở hai đầu, như 4.2 hoặc A.I.1.',
      );
    return args.why === 'alike'
      ? advice(
          `mã "${args.id}" chỉ khác mã của một mức trước ở dấu hoặc chữ hoa`,
          'Đặt mã khác hẳn; khi đọc phiếu, chương trình không phân biệt dấu và chữ hoa.',
        )
      : advice(
          `mã "${args.id}" không dùng được trong phiếu`,
          'Viết mã bằng chữ thường không dấu, nối bằng gạch dưới, không có dấu cách ở hai đầu.',
        );
  },
  'band-hides-lower': (args: { band: string }) =>
    advice(
      `mức ${args.band} không có điều kiện nên các mức sau không bao giờ được xếp`,
      'Ghi dieu_kien, hoặc đặt mức này cuối cùng.',
    ),
  'condition-not-lower': (args: { band: string; otherwise: string }) =>
    advice(
      `neu_khong của mức ${args.band} phải là một mức thấp hơn, không phải "${args.otherwise}"`,
      'Ghi mã của mức thấp hơn.',
    ),
  'last-band-conditional': (args: { band: string }) =>
    advice(
      `mức cuối "${args.band}" còn có điều kiện, nên có năm không rơi vào mức nào`,
      'Bỏ dieu_kien của mức cuối.',
    ),
  'rated-open': () => advice('xep_loai phải có tu hoặc den', 'Ghi mã mức xếp loại tháng.'),
  'rule-band-unknown': (args: { rule: string; band: string; rubric: string }) =>
    advice(
      `quy tắc năm ${args.rule} nói tới mức "${args.band}" mà bộ tiêu chí ${args.rubric} không có`,
      'Chọn quy tắc năm khác, hoặc viết quy tắc cho bộ tiêu chí này.',
    ),
  'dates-reversed': (args: { from: string; to: string }) =>
    advice(`den ${day(args.to)} trước tu ${day(args.from)}`, 'Sửa lại hai ngày.'),

  'no-level-fits': (args: { criterion: string; value: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: ${say(args.value)} không rơi vào mức nào của bộ tiêu chí`,
      'Đây là chỗ hở của bộ tiêu chí, không phải của phiếu; báo người phụ trách bộ tiêu chí.',
    ),
  'two-levels-fit': (args: { criterion: string; value: Nested; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: ${say(args.value)} rơi vào cả hai mức "${say(args.first)}" và "${say(args.second)}"`,
      'Đây là chỗ chồng nhau của bộ tiêu chí, không phải của phiếu; báo người phụ trách bộ tiêu chí.',
    ),
  'two-forced': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: hai sự việc cùng buộc về hai mức khác nhau, "${say(args.first)}" và "${say(args.second)}"`,
      'Đây là chỗ mâu thuẫn của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),
  'empty-base': (args: { criterion: string; base: number; facts: readonly string[] }) =>
    advice(
      `tiêu chí ${args.criterion}: mẫu số ${args.facts.join(' − ')} = ${decimal(args.base)}, không tính được tỷ lệ`,
      'Đối chiếu với sổ biên bản rồi sửa số liệu.',
    ),
  'fact-derived': (args: { fact: FactName; from: readonly FactName[] }) =>
    advice(
      `"${factName(args.fact)}" được tính từ ${list(args.from.map(factName))}, phiếu không ghi`,
      'Bỏ dòng này; ghi đủ các số liệu đem tính.',
    ),
  'fact-outside': (args: {
    fact: FactName;
    size: { numerator: number; denominator: number };
    ends: Ends;
    unit: Unit;
  }) =>
    advice(
      `"${factName(args.fact)}" là ${exactly(args.size, endsNamed(args.ends))}, mà bộ tiêu chí chỉ nhận ${ends(args.ends, args.unit)}`,
      'Đối chiếu với hồ sơ rồi sửa số liệu.',
    ),
  'requirement-not-positive': (args: { criterion: string; fact: string }) =>
    advice(
      `tiêu chí ${args.criterion}: ${args.fact} phải lớn hơn 0`,
      'Sửa số liệu, hoặc bỏ dòng này nếu cấp ủy không quy định riêng.',
    ),
  'two-requirements': (args: { criterion: string; first: number; second: number }) =>
    advice(
      `tiêu chí ${args.criterion}: hai yêu cầu cùng áp dụng, ${decimal(args.first)} và ${decimal(args.second)}`,
      'Đây là chỗ mâu thuẫn của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),
  'no-requirement': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: không yêu cầu nào áp dụng cho buổi này`,
      'Đây là chỗ hở của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),

  'workspace-missing': (args: { path: string }) =>
    advice(`không thấy shcb.yaml ở "${args.path}"`, 'Tạo bằng "shcb init", hoặc chỉ đúng thư mục sau -C.'),
  'period-invalid': (args: { found: string }) =>
    advice(
      `"${args.found}" không phải là một kỳ báo cáo`,
      'Ghi tháng (2026-03), quý (2026-Q1), nửa năm (2026-H1) hoặc năm (2026).',
    ),
  'extension-invalid': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `chưa ghi được loại tệp này: "${args.found}"`,
      `Đuôi tệp dùng được: ${args.allowed.map((one) => `.${one}`).join(', ')}.`,
    ),
  'format-invalid': (args: { found: string; allowed: readonly string[] }) =>
    advice(`lệnh này không có định dạng "${args.found}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
  'no-table': (args: { format: string }) =>
    advice(
      `kết quả này không có ${args.format === 'svg' ? 'hình' : 'bảng'} nào để ghi dạng ${args.format}`,
      'Chọn định dạng khác: table, md, html, docx, xlsx hoặc json.',
    ),
  'init-exists': (args: { path: string }) =>
    advice(
      `"${args.path}" đã có sẵn, không ghi đè`,
      'Chọn thư mục khác, hoặc dùng tiếp thư mục làm việc này.',
    ),
  'sheets-missing': (args: { path: string }) =>
    advice(`không có thư mục phiếu "${args.path}"`, 'Tạo thư mục này, hoặc sửa khóa phieu trong shcb.yaml.'),
  'two-workspaces': (args: { first: string; second: string }) =>
    advice(
      `các đường dẫn thuộc hai thư mục làm việc: "${args.first}" và "${args.second}"`,
      'Chạy riêng từng thư mục, hoặc chỉ một thư mục bằng -C.',
    ),
  'law-id-invalid': (args: { found: string }) =>
    advice(
      `"${args.found}" không dùng làm mã bộ tiêu chí được`,
      'Mã gồm hai phần trở lên nối bằng /, chữ thường không dấu, như xa-hoa-binh/phieu.',
    ),
  'schema-unknown': (args: { found: string; allowed: readonly string[] }) =>
    advice(`không có lược đồ "${args.found}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
  'unknown-command': (args: { found: string; suggestion: string | null }) =>
    advice(`không có lệnh "${args.found}"`, meant(args.suggestion, 'Xem các lệnh bằng "shcb --help".')),
  'unknown-code': (args: { found: string; suggestion: string | null }) =>
    advice(
      `không có tệp nào và cũng không có mã lỗi nào là "${args.found}"`,
      meant(args.suggestion, 'Kiểm tra lại đường dẫn, hoặc xem mọi mã bằng "shcb explain --codes".'),
    ),
  'unknown-option': (args: { found: string; suggestion: string | null }) =>
    advice(
      `không có tùy chọn "${args.found}"`,
      meant(args.suggestion, 'Xem các tùy chọn bằng "--help" sau tên lệnh.'),
    ),
  'argument-missing': (args: { name: string }) =>
    advice(`thiếu ${args.name}`, 'Xem cách dùng bằng "--help" sau tên lệnh.'),
  'option-value-missing': (args: { option: string }) =>
    advice(`tùy chọn ${args.option} cần một giá trị`, 'Ghi giá trị ngay sau tùy chọn.'),
  'too-many-arguments': () => advice('thừa tham số', 'Xem cách dùng bằng "--help" sau tên lệnh.'),
  'call-invalid': () => advice('lệnh viết chưa đúng', 'Xem cách dùng bằng "shcb --help".'),
} as const;
