import type { Nested, Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import {
  decimal,
  type FactName,
  factName,
  kindName,
  type Lacks,
  lacking,
  list,
  month,
  points,
} from '../words/format.ts';
import { calledIn, reasonAsked, reasonBox } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';
import { pageForm } from '../words/page-form.ts';

interface UnknownAnswer {
  readonly id: string;
  readonly found: string;
  readonly allowed: readonly string[];
  readonly maximum: number;
  /** Further lines that are answered by the same word. */
  readonly others?: readonly string[];
}

const MOST_NAMED = 3;

/** "tiêu chí 3.1", "tiêu chí 3.1, 3.2, 3.3 và 17 tiêu chí khác". */
const criteria = (ids: readonly string[]): string => {
  const rest = ids.length - MOST_NAMED;
  return rest <= 1
    ? `tiêu chí ${list(ids)}`
    : `tiêu chí ${ids.slice(0, MOST_NAMED).join(', ')} và ${rest} tiêu chí khác`;
};

const plainWords: Readonly<Record<string, string>> = { dat: 'đạt', khong_dat: 'không đạt' };

const MARK = /^[xv+✓✔]$/i;

/** That one of the answers is wanted, in words where it has some; a question has just named them, and a page shows them. */
const oneOf = (allowed: readonly string[], medium: Medium): string => {
  if (medium === 'questions') return 'Chọn một câu trả lời nêu ở trên';
  if (medium === 'page') return 'Chọn một câu trả lời có sẵn của tiêu chí này';
  return `Ghi: ${list(
    allowed.map((id) => plainWords[id] ?? id),
    'hoặc',
  )}`;
};

const reasonCell = (id: string, whose = ''): string =>
  `ghi lý do vào cột "Lý do${whose} ${id}" của bảng, hoặc cột "Lý do" cùng dòng của phiếu`;

const appraisedReason = (id: string, medium: Medium): string =>
  medium === 'cells'
    ? `Hãy ${reasonCell(id, ' thẩm định')}.`
    : `Ghi "${id}": {ket_qua: …, ly_do: …} trong tham_dinh.`;

/** What is wrong with the facts and answers of a sheet, as its rubric asks for them. */
export const answerComplaints = {
  'unknown-fact': (
    args: { key: string; suggestion: string | null; allowed: readonly string[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `không có mục số liệu "${args.key}"`,
      meant(
        args.suggestion === null ? null : calledIn(medium, args.suggestion),
        `Các số liệu dùng được: ${args.allowed.map((id) => calledIn(medium, id)).join(', ')}.`,
      ),
    ),
  'unknown-criterion': (args: { id: string; suggestion: string | null; rubric: string }) =>
    advice(
      `bộ tiêu chí ${args.rubric} không có tiêu chí "${args.id}"`,
      meant(args.suggestion, `Xem các tiêu chí bằng "shcb rubric show ${args.rubric}".`),
    ),
  'answer-for-measured': (args: { id: string; facts: readonly FactName[] }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id} do số liệu quyết định, không tự chấm`,
      {
        text: `Bỏ dòng này và ghi số liệu: ${list(args.facts.map(({ id }) => id))}.`,
        cells: `Xóa ô này và ghi số liệu vào cột hoặc ô của nó: ${list(args.facts.map(factName))}.`,
        questions: `Bỏ câu trả lời này và ghi số liệu: ${list(args.facts.map(factName))}.`,
        page: `Bỏ câu trả lời này và ghi số liệu: ${list(args.facts.map(factName))}.`,
      }[medium],
    ),
  'sheet-unfinished': (lacks: Lacks) =>
    advice(`phiếu chưa chấm xong: ${lacking(lacks)}`, 'Ghi đủ các mục đó rồi gửi lại.'),
  'reason-not-asked': ({ ids }: { ids: readonly string[] }) =>
    advice(
      `lý do ghi ở ${criteria(ids)} không dùng để chấm: điểm ở đó do số liệu hoặc loại buổi quyết định`,
      'Để nguyên cũng được; muốn đổi điểm thì sửa số liệu.',
    ),
  'points-without-facts': (
    args: { id: string; points: number; facts: readonly FactName[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `tiêu chí ${args.id} ghi sẵn ${points(args.points)} nhưng chưa ghi số liệu: ${list(
        args.facts.map((fact) => (medium === 'text' ? fact.id : factName(fact))),
      )}`,
      'Ghi đủ số liệu đó: tiêu chí này do số liệu quyết định, điểm ghi sẵn chỉ để đối chiếu, không dùng để chấm.',
    ),
  'answer-not-allowed': (args: UnknownAnswer, _: Say, medium: Medium) => {
    const marked = medium === 'cells' && MARK.test(args.found) && args.allowed.includes('dat');
    return advice(
      `${criteria([args.id, ...(args.others ?? [])])}: không hiểu câu trả lời "${args.found}"`,
      args.allowed.length === 0
        ? `Ghi số điểm từ 0 đến ${decimal(args.maximum)}.`
        : `${oneOf(args.allowed, medium)}${
            marked ? '; muốn đánh dấu thì dùng phiếu có hai cột "Đạt" và "Không đạt"' : ''
          }.`,
    );
  },
  'points-between': (
    args: { id: string; found: number; allowed: readonly string[]; worth: readonly number[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `tiêu chí ${args.id} không cho ${points(args.found)}: chỉ có ${list(args.worth.map(points))}`,
      `${oneOf(args.allowed, medium)}.`,
    ),
  'not-applicable-forbidden': (args: { id: string }, _: Say, medium: Medium) =>
    advice(
      `bộ tiêu chí không cho ghi ${medium === 'text' ? 'khong_ap_dung' : 'không áp dụng'} ở tiêu chí ${args.id}`,
      'Chấm tiêu chí này, hoặc để trống nếu chưa chấm.',
    ),
  'not-applicable-reason': (args: { id: string; claim: string }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id}: không áp dụng nhưng chưa ghi lý do`,
      {
        text: `Ghi "${args.id}": {ket_qua: khong_ap_dung, ly_do: …}; được phép khi: ${args.claim}.`,
        cells: `Được phép khi: ${args.claim}. Đúng như vậy thì ${reasonCell(args.id)}.`,
        questions: `Được phép khi: ${args.claim}. Đúng như vậy thì ghi ở câu "${reasonAsked(args.id)}".`,
        page: `Được phép khi: ${args.claim}. Đúng như vậy thì ghi vào ${reasonBox(args.id)}.`,
      }[medium],
    ),
  'answer-where-not-applicable': (
    args: { id: string; kind: string; month: string | null },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `tiêu chí ${args.id} không áp dụng cho buổi sinh hoạt ${kindName(args.kind)}${args.month === null ? '' : ` tháng ${month(args.month)}`}`,
      {
        text: 'Bỏ câu trả lời này, hoặc sửa lại loai nếu buổi sinh hoạt có phần chuyên đề.',
        cells: 'Xóa ô này, hoặc sửa ô "Loại" nếu buổi sinh hoạt có phần chuyên đề.',
        questions: `Bỏ câu trả lời này, hoặc sửa câu "${pageForm.kind}" nếu buổi sinh hoạt có phần chuyên đề.`,
        page: `Bỏ câu trả lời này, hoặc sửa mục "${pageForm.kind}" nếu buổi sinh hoạt có phần chuyên đề.`,
      }[medium],
    ),
  'lost-without-reason': (args: { id: string; lost: number }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id} bị trừ ${points(args.lost)} nhưng chưa ghi lý do`,
      {
        text: `Ghi "${args.id}": {ket_qua: …, ly_do: …}.`,
        cells: `Hãy ${reasonCell(args.id)}.`,
        questions: `Gõ số của câu "${reasonAsked(args.id)}" để ghi.`,
        page: `Ghi vào ${reasonBox(args.id)}.`,
      }[medium],
    ),
  'appraisal-reason': (args: { id: string }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id} do số liệu quyết định; cấp ủy cấp trên thẩm định khác phải ghi lý do`,
      appraisedReason(args.id, medium),
    ),
  'appraisal-differs': (args: { id: string }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.id}: cấp ủy cấp trên thẩm định khác điểm tự chấm nhưng chưa ghi lý do`,
      appraisedReason(args.id, medium),
    ),
  'vote-missing': (_args: undefined, _: Say, medium: Medium) =>
    advice(
      'chưa ghi biểu quyết kết quả tự chấm, trong khi bộ tiêu chí yêu cầu',
      {
        text: 'Ghi bieu_quyet: {dong_y: …, khong_dong_y: …}.',
        cells: 'Ghi số phiếu vào ô "Đồng ý" và ô "Không đồng ý".',
        questions: `Gõ số của câu "${pageForm.inFavour}" để ghi.`,
        page: `Ghi vào ô "${pageForm.inFavour}" và ô "${pageForm.against}".`,
      }[medium],
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
      `dieu_chinh ghi điều chỉnh từ "${args.written}", trong khi bộ tiêu chí xếp "${args.computed}"`,
      'Sửa tu của dieu_chinh, hoặc xem lại số liệu đã thay đổi sau khi điều chỉnh.',
    ),
  'unknown-band': (args: { id: string; allowed: readonly string[] }) =>
    advice(`không có mức xếp loại "${args.id}"`, `Chọn một trong: ${args.allowed.join(', ')}.`),
} as const;
