import type { Nested, Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { day, decimal, list, points } from '../words/format.ts';
import { unitKindName } from '../words/unit-kind.ts';

const stageWords: Readonly<Record<string, string>> = {
  selfRating: 'tự xếp loại',
  proposal: 'đề nghị',
  decision: 'quyết định',
};

interface Named {
  readonly unit: string;
  readonly place: number;
  readonly tied: boolean;
}

const candidateText = ({ unit, place, tied }: Named): string =>
  `${place}. ${unit}${tied ? ' (ngang nhau)' : ''}`;

const tieText = (candidates: readonly Named[]): string =>
  candidates.some(({ tied }) => tied)
    ? ' Ngang nhau thì ghi thêm xep_hang, hoặc do cấp có thẩm quyền quyết định.'
    : '';

/** What is wrong with a regulation on the annual rating of organisations, or with the ratings of a year. */
export const ratingComplaints = {
  'rating-points-in-part': (args: { level: string }) =>
    advice(
      `mức "${args.level}" không có khoảng điểm mà mức khác có`,
      'Ghi tu, tren, duoi, den cho mọi mức, hoặc không mức nào.',
    ),
  'rating-total-missing': () =>
    advice('các mức có khoảng điểm nhưng chưa biết thang điểm', 'Ghi tong_diem, như tong_diem: 100.'),
  'rating-last-conditional': (args: { level: string }) =>
    advice(
      `mức cuối "${args.level}" còn có điều kiện, nên có tổ chức không thuộc mức nào`,
      'Bỏ dieu_kien của mức cuối.',
    ),
  'condition-settled': (args: { always: boolean }) =>
    advice(
      args.always
        ? 'điều kiện này lúc nào cũng đúng, số liệu nào cũng vậy'
        : 'điều kiện này không bao giờ đúng, số liệu nào cũng vậy',
      'Đối chiếu các đầu mút và cách ghép các điều với văn bản.',
    ),
  'rating-knock-out-implied': (args: { clause: string; other: string }) =>
    advice(
      `khống chế "${args.clause}" không hạ thêm tổ chức nào: tổ chức nào vướng điều này cũng đã vướng "${args.other}"`,
      'Đối chiếu hai điều khoản với văn bản, hoặc bỏ bớt một.',
    ),
  'rating-difference-never': (args: { points: number; total: number }) =>
    advice(
      `chênh lệch ${points(args.points)} không khi nào có, vì tổng điểm là ${points(args.total)}`,
      'Sửa chenh_lech theo văn bản; văn bản không nói thì bỏ.',
    ),
  'rating-new-never': () =>
    advice(
      'không tổ chức nào thành lập chưa được 0 tháng, nên moi_lap không nhắc ai',
      'Ghi số tháng theo văn bản, từ 1; văn bản không nói thì bỏ moi_lap.',
    ),
  'quota-level-order': () =>
    advice('muc_tinh phải là một mức thấp hơn cua_muc', 'Ghi mã của mức mà tỷ lệ được tính trên đó.'),
  'quota-rate': (args: { rate: number; most: number }) =>
    advice(
      `tỷ lệ ${decimal(args.rate)}% không dùng được: phải lớn hơn 0 và không quá ${decimal(args.most)}%`,
      'Sửa ty_le.',
    ),
  'quota-reason': (args: { rate: number; ordinary: number }) =>
    advice(
      `tỷ lệ ${decimal(args.rate)}% cao hơn mức thường (${decimal(args.ordinary)}%) nhưng chưa ghi căn cứ`,
      'Ghi ly_do trong muc_tran: cấp nào cho phép, vì kết quả gì.',
    ),
  'quota-unknown': () =>
    advice('quy định này không nói đến tỷ lệ tối đa', 'Bỏ muc_tran, hoặc chọn quy_tac khác.'),
  'quota-exceeded': (args: {
    group: string;
    level: string;
    good: number;
    best: number;
    allowed: number;
    candidates: readonly Named[];
  }) =>
    advice(
      `${args.group === '' ? '' : `nhóm ${unitKindName(args.group)}: `}${args.best} tổ chức xếp ${args.level}, quá số cho phép là ${args.allowed} (trên ${args.good} tổ chức hoàn thành tốt nhiệm vụ trở lên)`,
      `Chương trình không hạ mức của tổ chức nào. Thứ tự xét: ${args.candidates.map(candidateText).join('; ')}.${tieText(args.candidates)}`,
    ),
  'rating-law-unknown': (args: { id: string; suggestion: string | null }) =>
    advice(
      `không có quy định xếp loại tổ chức "${args.id}"`,
      meant(args.suggestion, 'Xem danh sách bằng "shcb rubric list".'),
    ),
  'is-a-rating-law': (args: { id: string }) =>
    advice(
      `"${args.id}" là quy định xếp loại tổ chức, không phải bộ tiêu chí hay quy tắc năm`,
      'Xem danh sách bằng "shcb rubric list".',
    ),
  'no-rating-law': (args: { date: string }) =>
    advice(
      `không có quy định xếp loại tổ chức nào hiệu lực ngày ${day(args.date)}`,
      'Sửa ngay, hoặc viết quy định của năm đó vào rubrics/ rồi ghi quy_tac.',
    ),
  'two-rating-laws': (args: { date: string; ids: readonly string[] }) =>
    advice(
      `ngày ${day(args.date)} có hai quy định xếp loại tổ chức cùng hiệu lực: ${list(args.ids)}`,
      'Ghi quy_tac: mã của quy định được dùng.',
    ),
  'ratings-missing': (args: { path: string }) =>
    advice(
      `chưa có tệp xếp loại tổ chức "${args.path}"`,
      'Tạo tệp này với nam, ngay và danh sách chi_bo; xem mô tả cấu trúc bằng "shcb schema ratings".',
    ),
  'ratings-year': (args: { found: number; expected: string }) =>
    advice(
      `tệp ghi nam: ${args.found}, trong khi tên tệp là của năm ${args.expected}`,
      'Sửa nam, hoặc đổi tên tệp cho đúng năm.',
    ),
  'year-invalid': (args: { found: string }) =>
    advice(`"${args.found}" không phải là một năm`, 'Ghi bốn chữ số, như 2026.'),
  'rating-points-range': (args: { points: number; total: number }) =>
    advice(
      `${points(args.points)} nằm ngoài thang điểm từ 0 đến ${decimal(args.total)}`,
      'Sửa diem theo thang của quy định.',
    ),
  'rating-above-allowed': (
    args: {
      stage: string;
      given: string;
      allowed: string;
      why: readonly Nested[];
      document: string;
      place: string | null;
    },
    say: Say,
  ) =>
    advice(
      `${stageWords[args.stage] ?? args.stage} "${args.given}" cao hơn mức điểm, điều kiện cho phép là "${args.allowed}": ${list(args.why.map(say))}`,
      args.stage === 'decision'
        ? `Đối chiếu ${args.document}${args.place === null ? '' : `, ${args.place}`}; quyết định thuộc cấp có thẩm quyền, chương trình không sửa.`
        : `Kiểm tra lại số liệu và mức; căn cứ: ${args.document}${args.place === null ? '' : `, ${args.place}`}.`,
    ),
  'rating-differs': (args: { own: string; proposed: string; apart: number; most: number | null }) =>
    advice(
      args.own === args.proposed
        ? `điểm đề nghị chênh lệch ${points(args.apart)} so với tự chấm nhưng chưa giải trình`
        : `đề nghị ${args.proposed} khác tự xếp loại ${args.own} nhưng chưa giải trình`,
      `Ghi ly_do trong de_nghi${args.most === null ? '' : `; chênh lệch từ ${points(args.most)} hoặc khác mức thì phải giải trình`}.`,
    ),
  'rated-and-not': () =>
    advice(
      'vừa ghi không xếp loại vừa có mức đề nghị hoặc quyết định',
      'Bỏ khong_xep_loai, hoặc bỏ de_nghi và quyet_dinh.',
    ),
  'rated-unit-inactive': (args: { unit: string; date: string }) =>
    advice(
      `ngày xét ${day(args.date)} chi bộ "${args.unit}" không hoạt động theo shcb.yaml, nên không tính`,
      'Bỏ chi bộ này khỏi tệp xếp loại, hoặc sửa ngay, tu, den.',
    ),
} as const;
