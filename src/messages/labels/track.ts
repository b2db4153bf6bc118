import { capitalised, day, list, monthList, spanName } from '../words/format.ts';

type Words = Readonly<Record<string, string>>;

const everyWords: Words = { thang: 'tháng', quy: 'quý', nua_nam: '6 tháng', nam: 'năm' };

const counted: Words = {
  sinh_hoat_thuong_ky: 'buổi thường kỳ',
  chuyen_de: 'buổi chuyên đề hoặc kết hợp',
  cap_tren_du: 'buổi có cấp ủy viên cấp trên dự',
  cap_uy_vien_du: 'lần dự ở chi bộ được phân công',
};

const asked: Words = {
  cham_diem: 'buổi thường kỳ được chấm xong',
  hop_chi_uy: 'chi ủy họp trước buổi thường kỳ',
  bieu_quyet: 'điểm tự chấm được biểu quyết và có nơi ghi biên bản',
};

interface Asked {
  readonly kind: string;
  readonly every?: string;
  readonly atLeast?: number;
  readonly appraised?: string | undefined;
  readonly position?: readonly string[];
  readonly daysBefore?: number;
  readonly daysAfter?: number;
  readonly byDay?: number;
  readonly leastMinutes?: number;
  readonly combinedMinutes?: number | undefined;
}

const numbered = (one: Asked): string => {
  if (one.atLeast !== undefined)
    return `ít nhất ${one.atLeast} ${counted[one.kind] ?? one.kind} mỗi ${everyWords[one.every ?? ''] ?? ''}`;
  if (one.daysBefore !== undefined)
    return `tài liệu đăng tải trước buổi thường kỳ ít nhất ${one.daysBefore} ngày`;
  if (one.daysAfter !== undefined) return `kết luận đăng tải trong ${one.daysAfter} ngày sau buổi thường kỳ`;
  if (one.byDay !== undefined)
    return `cấp ủy cấp trên nhận phiếu chậm nhất ngày ${String(one.byDay).padStart(2, '0')} tháng sau`;
  if (one.leastMinutes !== undefined)
    return `ít nhất ${one.leastMinutes} phút${
      one.combinedMinutes === undefined ? '' : `, ${one.combinedMinutes} phút khi kết hợp chuyên đề`
    }`;
  return asked[one.kind] ?? one.kind;
};

/** "tháng 1–3 và 5/2026", "quý II/2024 và quý IV/2024". */
const spanNames = (ids: readonly string[]): string =>
  ids.every((id) => /^\d{4}-\d{2}$/.test(id)) ? `tháng ${monthList(ids)}` : list(ids.map(spanName));

/** Words around obligations and how they stand. */
export const trackLabels = {
  title: (id: string) => `Theo dõi thực hiện chế độ sinh hoạt ${spanName(id)}`,
  spanName,
  lawHeading: 'Việc phải làm',
  lawLine: (name: string, id: string, version: string) => `${name} (${id}, phiên bản ${day(version)})`,
  laws: (lines: readonly string[]) => `Theo: ${lines.join('; ')}.`,
  asked: (one: Asked) => {
    const words = [
      numbered(one),
      ...(one.appraised === undefined ? [] : ['có thẩm định']),
      ...(one.position === undefined || one.position.length === 0
        ? []
        : [`áp dụng cho ${list(one.position)}`]),
    ];
    return capitalised(words.join(', '));
  },
  appliesFrom: (date: string) => `Cho các kỳ bắt đầu từ ngày ${day(date)}`,
  columnSource: (short: string, source: string) => `- ${short}: ${source}`,
  columnNames: (columns: readonly (readonly [short: string, name: string])[]) =>
    `Các cột: ${columns.map(([short, name]) => `${short} ${name}`).join('; ')}.`,
  columnsHeading: 'Căn cứ của từng cột',
  whole: (met: number, over: number) => `${met}/${over}`,
  marks: {
    'not-met': '!',
    late: 'm',
    'not-known': '?',
    due: '…',
    'not-due': '·',
    'no-meeting': 'o',
    inactive: '–',
  },
  legend:
    'Ký hiệu: 10/12 là 10 trong 12 lần đã qua đạt; ! chưa đạt; m làm chậm; ? chưa rõ; … còn hạn (số đứng sau là số lần); · chưa đến hạn; o chưa có buổi thường kỳ; – không hoạt động.',
  state: (state: string) =>
    ({
      met: 'đạt',
      late: 'chậm',
      'not-met': 'chưa đạt',
      'not-known': 'chưa rõ',
      due: 'còn hạn',
      'not-due': 'chưa đến hạn',
      'no-meeting': 'chưa có buổi để xét',
      inactive: 'không hoạt động',
    })[state] ?? state,
  behindHeading: 'Còn thiếu hoặc chậm',
  unknownHeading: 'Chưa rõ, cần ghi thêm vào phiếu',
  dueHeading: 'Còn hạn',
  nobodyBehind: 'Không ai còn thiếu hoặc chậm.',
  nothingDue: 'Không còn việc nào trong hạn sau ngày tính số liệu.',
  item: (requirements: readonly string[], spans: readonly string[]) =>
    `- ${requirements.join('; ')}: ${spans.join('; ')}.`,
  spansReason: (spans: readonly string[], reason: string) => `${spanNames(spans)} (${reason})`,
  columns: {
    order: 'TT',
    unit: 'Chi bộ',
    member: 'Cấp ủy viên',
    position: 'Chức danh',
    units: 'Phân công',
    by: 'Hạn',
    work: 'Việc',
    who: 'Ai',
    missing: 'Thiếu',
  },
  /** Several of whom the same is said, by their number where they are many, and by the exceptions where those are few. */
  many: (
    names: readonly string[],
    { of, others, sort }: { of: number; others: readonly string[]; sort: 'unit' | 'member' },
  ) => {
    const who = sort === 'unit' ? 'chi bộ' : 'cấp ủy viên';
    if (names.length < 4) return names.join(', ');
    if (names.length === of) return `Cả ${of} ${who}`;
    return others.length < 4 || others.length * 3 < names.length
      ? `${names.length} ${who}, trừ ${list(others)}`
      : `${names.length} ${who}: ${names.join(', ')}`;
  },
  membersHeading: 'Cấp ủy viên được phân công',
  noMembers: 'Chưa ghi phan_cong trong shcb.yaml nên chưa theo dõi được cấp ủy viên.',
  counts: (met: number, behind: number, unknown: number, due: number) =>
    `Số lần: đạt ${met}, chưa đạt hoặc chậm ${behind}, chưa rõ ${unknown}, còn hạn ${due}.`,
  inPart: (names: readonly string[]) =>
    `* ${list(names)}: chỉ hoạt động một phần của kỳ. Không quy định nào nói trường hợp này; ở đây tính khi có bất kỳ ngày hoạt động (đề xuất).`,
  attendance: '* Phiếu không ghi cấp ủy cấp trên dự được hiểu là không có cấp ủy cấp trên dự.',
  proposed: (names: readonly string[]) => `* Theo đề xuất, chưa có văn bản xác nhận: ${list(names)}.`,
  inputs: (sheets: number, behind: number, due: number) =>
    `${sheets} phiếu; ${behind} việc chưa đạt hoặc chậm, ${due} còn hạn`,
  event: (requirement: string, who: string) => `${requirement}: ${who}`,
  eventNote: (span: string, missing: number, source: string) =>
    `${capitalised(spanName(span))}, còn thiếu ${missing}. Căn cứ: ${source}.`,
  reminder: {
    title: (closing: string) => `Việc còn phải làm, tính đến hết ngày ${day(closing)}`,
    due: (duty: string, span: string, missing: number, by: string) =>
      `${duty}, ${spanName(span)}: còn ${missing}, chậm nhất ngày ${day(by)}.`,
    unknown: (duties: readonly string[], spans: readonly string[], reason: string) =>
      `${duties.join('; ')}, ${spanNames(spans)}: bổ sung vào phiếu (${reason}).`,
  },
  calendarName: (name: string) => `Việc phải làm: ${name}`,
  calendarEmpty: (closing: string) => `Không còn việc nào trong hạn sau ngày ${day(closing)}`,
} as const;
