import {
  capitalised,
  countWanted,
  day,
  decimal,
  type Ends,
  exactly,
  type FactName,
  factName,
  factWithKey,
  ends as intervalText,
  kindName,
  list,
  month,
  monthList,
  occasionText,
  points,
  roundingWay,
  spanName,
  typedPath,
} from '../words/format.ts';
import { bandShort, inWords } from '../words/reading.ts';

interface DeviationWords {
  readonly criterion: string | null;
  readonly group: string | null;
  readonly band: string | null;
  readonly does: 'sets' | 'adds' | 'removes';
  readonly keys: readonly string[];
  readonly reason: string;
}

const rangeText = ([low, high]: readonly [number, number]): string =>
  low === high ? points(low) : `từ ${decimal(low)} đến ${points(high)}`;

/** What an outcome is called where nothing was to be earned or lost. */
const ROLE_OUTCOMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  diem_cong: { met: 'được thưởng đủ', partial: 'được thưởng', unmet: 'không có thưởng' },
  diem_tru: { met: 'không bị trừ', partial: 'bị trừ', unmet: 'bị trừ hết mức' },
};

type InputPart = 'inputs' | 'scored' | 'incomplete' | 'refused' | 'duplicates' | 'aside' | 'outside';

/** What became of the inputs, as a sum that adds up; where all were scored there is nothing to add. */
const inputSum = (counts: Readonly<Record<InputPart, number>>): string => {
  const { inputs, scored, incomplete, refused, duplicates, aside, outside } = counts;
  if (inputs === scored && incomplete === 0) return `${scored} phiếu đã chấm`;
  return `Đã nhận ${inputs} phiếu: ${[
    `${scored - incomplete} đã chấm`,
    ...(incomplete > 0 ? [`${incomplete} chưa chấm xong`] : []),
    ...(refused > 0 ? [`${refused} có lỗi, chưa được tính`] : []),
    ...(duplicates > 0 ? [`${duplicates} trùng, chỉ tính một lần`] : []),
    ...(aside > 0 ? [`${aside} đã thay, đã thu hồi hoặc là bản nháp`] : []),
    ...(outside > 0 ? [`${outside} ngoài kỳ`] : []),
  ].join('; ')}`;
};

/** How much of what was checked can be used, and how much has errors. */
interface Usable {
  readonly usable: number;
  readonly refused: number;
}

const isNone = ({ usable, refused }: Usable): boolean => usable + refused === 0;

const usableOf = ({ usable, refused }: Usable, noun: string): readonly string[] => [
  `${usable} ${noun} dùng được`,
  ...(refused > 0 ? [`${refused} ${noun} có lỗi`] : []),
];

const noted = (counted: readonly string[], warnings: number): string =>
  [...counted, ...(warnings > 0 ? [`${warnings} lưu ý`] : [])].join(', ');

const READINGS_HINT = ' Xem từng cách hiểu bằng "shcb explain".';

/** A name with its mark, where it does not say it itself. */
const withMark = (name: string, mark: string): string =>
  name.endsWith(mark) || name.toLowerCase().startsWith(mark) ? name : `${name} (${mark})`;

/** What is proposed by a part of the law that cites a document. */
const PROPOSED = { points: 'mức điểm', duty: 'yêu cầu', rating: 'cách xếp loại' } as const;
export type Proposed = keyof typeof PROPOSED;

/** Words of tables, headings and notes. */
export const labels = {
  // units of a sheet
  order: 'TT',
  criterion: 'Tiêu chí',
  score: 'Điểm',
  reason: 'Lý do',
  source: 'Căn cứ',
  total: 'TỔNG ĐIỂM',
  unit: 'Chi bộ',
  date: 'Ngày',
  kind: 'Loại',
  band: 'Xếp loại',
  lost: 'Tiêu chí bị trừ điểm',
  file: 'Tệp',
  note: 'Ghi chú',
  memberCount: 'Đảng viên',
  presentCount: 'Có mặt',
  memberCountShort: 'ĐV',
  meetingDay: 'Ngày họp',
  monthLevels: 'Mức đánh giá, xếp loại',
  mean: 'ĐBQ',
  meanNote: 'ĐBQ: điểm bình quân các buổi thường kỳ đã chấm.',
  yearBand: 'Năm',
  thematic: 'Ch.đề',
  thematicNote: 'Ch.đề: số buổi chuyên đề, gồm cả buổi kết hợp.',
  grandTotal: 'Tổng cộng',
  meetingsTotal: 'Tổng số buổi',

  meetingTitle: (unit: string, date: string, kind: string) =>
    `${unit}: buổi sinh hoạt ${kindName(kind)} ngày ${day(date)}`,
  rubricLine: (title: string, id: string, version: string) => `${title} (${id}, phiên bản ${day(version)})`,
  appraisedBy:
    'Điểm theo thẩm định của cấp ủy cấp trên; tiêu chí cấp ủy cấp trên không ghi thì lấy theo điểm tự chấm.',
  shortKind: (kind: string) =>
    ({ thuong_ky: 'thường kỳ', chuyen_de: 'chuyên đề', ket_hop: 'kết hợp' })[kind] ?? kind,
  ofPossible: (awarded: number | null, possible: number) =>
    `${awarded === null ? '?' : decimal(awarded)}/${decimal(possible)}`,
  decimal,
  exactly,
  fixed: (hundredths: number) =>
    `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`,
  day,
  shortDay: (iso: string) => day(iso).slice(0, 5),
  bandLine: (title: string, reason: string) => `Xếp loại: ${title}. ${reason}.`,
  bandOpen: (range: readonly [number, number], bands: readonly string[]) =>
    `Chưa xếp loại: còn tiêu chí chưa chấm. Tổng điểm còn có thể ${rangeText(range)}; mức còn có thể: ${list(bands)}.`,
  openCriteria: (ids: readonly string[]) => `Chưa chấm: ${list(ids)}.`,
  range: rangeText,
  signed: (awarded: number | null) =>
    awarded === null
      ? '?'
      : awarded > 0
        ? `+${decimal(awarded)}`
        : awarded < 0
          ? `−${decimal(-awarded)}`
          : '0',
  bandAwaits: (facts: readonly FactName[], bands: readonly string[]) =>
    `Chưa xếp loại: chưa có số liệu ${list(facts.map(factName))}; mức còn có thể: ${list(bands)}.`,
  noBands: 'Bộ tiêu chí này không chia mức xếp loại.',
  none: '–',
  voteLine: (counted: string, passed: boolean | null) =>
    `Biểu quyết: ${counted}${passed === null ? '' : passed ? ', thông qua' : ', chưa thông qua'}.`,
  factValue: (value: number | string | readonly string[]) =>
    typeof value === 'number' ? decimal(value) : typeof value === 'string' ? day(value) : value.join(', '),
  deviation: ({ criterion, group, band, does, keys, reason }: DeviationWords) => {
    const part =
      criterion !== null
        ? `tiêu chí ${criterion}`
        : group !== null
          ? `nhóm ${group}`
          : band !== null
            ? `mức ${band}`
            : 'bộ tiêu chí';
    const done = { sets: `sửa ${list(keys)} của`, adds: 'thêm dòng vào', removes: 'bỏ' }[does];
    return `${done} ${part}: ${reason}`;
  },
  deviationNote: (deviation: DeviationWords) => `* Khác với bộ tiêu chí gốc: ${labels.deviation(deviation)}.`,
  notScored: 'chưa chấm xong',
  withGiven: (reason: string, given: string) => `${reason}: ${given}`,
  shown: (name: string, value: string) => `${name} ${value}`,
  mark: (mark: string) =>
    ({ van_ban: 'nguyên văn văn bản', thu_cap: 'nguồn gián tiếp', de_xuat: 'đề xuất' })[mark] ?? mark,
  knownDocument: (name: string, mark: string) =>
    withMark(
      inWords(name),
      { van_ban: 'có nguyên văn', thu_cap: 'qua nguồn gián tiếp', de_xuat: 'đề xuất' }[mark] ?? mark,
    ),
  sourceWithMark: (text: string, mark: string) => withMark(text, labels.mark(mark)),
  /** A part of the law cites a document even where what it makes of it is proposed: how much a level earns, what is asked, how it is rated. */
  citation: (text: string, mark: string, proposed: Proposed = 'points') =>
    mark === 'de_xuat' ? `${text}; ${PROPOSED[proposed]} là đề xuất` : labels.sourceWithMark(text, mark),
  sourceText: (document: string, place: string | undefined) =>
    place === undefined ? document : `${document}, ${place}`,
  sources: (names: readonly string[]) => `Nguồn: ${names.join('; ')}.`,
  quote: (text: string) => `“${text}”`,
  lostAt: (id: string, lost: number) => `${id}\u00a0−${decimal(lost)}`,
  lostWith: (loss: string, given: string) => `${loss} (${given})`,
  nothingLost: 'không',
  noneScored: '',
  factName: (fact: FactName) => factName(fact),
  withFacts: (reason: string, facts: readonly string[]) => `${reason} [${facts.join(', ')}]`,
  shownFacts: (items: readonly string[]) => `Số liệu đã ghi: ${items.join(', ')}`,
  findingLine: (id: string, title: string, score: string, outcome: string) =>
    `${id} ${title}: ${score}, ${outcome}`,
  sentence: (words: string) => `${capitalised(words)}.`,
  outcome: (outcome: string, role = 'co_so') =>
    ROLE_OUTCOMES[role]?.[outcome] ??
    {
      met: 'đạt',
      partial: 'đạt một phần',
      unmet: 'không đạt',
      'not-applicable': 'không áp dụng',
      'not-assessed': 'chưa chấm',
      exempt: 'được miễn',
    }[outcome] ??
    outcome,

  // notes on how sure a result is
  proposedLines: (ids: readonly string[], all: boolean) =>
    all
      ? '* Mọi tiêu chí và điểm của bộ tiêu chí này là đề xuất, chưa có phụ lục chính thức xác nhận.'
      : `* Đề xuất, chưa có văn bản xác nhận: tiêu chí ${list(ids)}.`,
  proposedBands: '* Ngưỡng xếp loại là đề xuất, chưa có văn bản xác nhận.',
  readLines: (ids: readonly string[]) =>
    `* Tạm hiểu ở điểm văn bản chưa quy định rõ: tiêu chí ${list(ids)}.${READINGS_HINT}`,
  readingsHint: READINGS_HINT,
  readWhole: (question: string, chosen: string) => `* ${question}: ${inWords(chosen)} (cách hiểu đề xuất).`,
  proposedRule: (bands: readonly string[]) =>
    `* Xếp loại năm ${list(bands)} theo điều kiện đề xuất, chưa có văn bản xác nhận.`,
  proposedWholeRule: (name: string) => `* Quy tắc năm “${name}” là đề xuất, không phải quy định.`,
  partialRubric: '* Bộ tiêu chí này mới có một phần nội dung văn bản gốc.',

  // explain
  explainTitle: 'Căn cứ chấm điểm',
  reading: (question: string, chosen: string, mark: string) =>
    `Cách hiểu (${labels.mark(mark)}): ${question} → ${inWords(chosen)}`,
  nextTitle: (band: string) => `Còn thiếu gì để xếp ${band}`,
  nextShort: (short: number, band: string) =>
    short > 0
      ? `Còn thiếu ${points(short)} để xếp ${band}.`
      : `Đã đủ điểm để xếp ${band}, còn thiếu điều kiện.`,
  nextWay: (total: number) => `Khi đó được ${points(total)}`,
  nextStep: (id: string, title: string, to: string, gain: number, judged: boolean) =>
    `${id} ${title}: ${to.toLowerCase()} (+${decimal(gain)}${judged ? '' : ', theo số liệu'})`,
  nextBest: 'Đã ở mức cao nhất.',
  nextImpossible: (band: string) =>
    `Không có cách nào để xếp ${band} chỉ bằng các tiêu chí đang bị trừ điểm; xem lý do xếp loại ở trên.`,
  nextWhenOpen: 'Cần chấm đủ các tiêu chí còn trống mới xác định được còn thiếu gì.',
  nextWayNumber: (index: number) => `Ví dụ ${index}:`,

  // periods
  monthTitle: (id: string) => `Tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ tháng ${month(id)}`,
  quarterTitle: (ordinal: number, year: number) =>
    `Tổng hợp chất lượng sinh hoạt chi bộ quý ${['I', 'II', 'III', 'IV'][ordinal - 1] ?? ordinal} năm ${year}`,
  halfTitle: (ordinal: number, year: number) =>
    `Tổng hợp chất lượng sinh hoạt chi bộ 6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  yearTitle: (year: number) => `Xếp loại chất lượng sinh hoạt chi bộ năm ${year}`,
  closing: (date: string) => `Tính đến ngày ${day(date)}.`,
  organisation: (name: string, id: string) => `${name} (${id})`,
  ruleLine: (name: string, id: string, version: string) =>
    `Quy tắc năm: ${name} (${id}, phiên bản ${day(version)}).`,
  ruleSource: (issuer: string, documents: readonly string[], proposed: boolean) =>
    proposed
      ? 'Chưa có văn bản quy định; cách tính là đề xuất.'
      : `Theo: ${issuer}; nguồn: ${documents.join('; ')}.`,
  rubricsUsed: (names: readonly string[]) => `Bộ tiêu chí: ${names.join('; ')}.`,
  monthShort: (iso: string) => `T${Number(iso.slice(5))}`,
  monthNumber: (iso: string) => String(Number(iso.slice(5))),
  monthState: (status: string) =>
    ({
      incomplete: '…',
      'not-appraised': '?',
      missing: '!',
      error: 'L',
      'not-held': 'KH',
      'not-due': '·',
      inactive: '–',
    })[status] ?? '',
  monthStateNote: (status: string) =>
    ({
      incomplete: '… chưa chấm xong',
      'not-appraised': '? chưa thẩm định',
      missing: '! thiếu phiếu',
      error: 'L phiếu có lỗi',
      'not-held': 'KH không họp (có lý do)',
      'not-due': '· chưa đến hạn',
      inactive: '– chưa thành lập hoặc đã kết thúc',
    })[status] ?? status,
  /** Nothing where no sign is used. */
  legend: (items: readonly string[]) => (items.length === 0 ? '' : `Ký hiệu: ${items.join('; ')}.`),
  monthLegend: (bands: readonly string[]) =>
    `Ký hiệu: ${[...bands, 'Đảng viên (ĐV): số đảng viên dự/đảng số', '4.4\u00a0−2 là tiêu chí 4.4 bị trừ 2 điểm'].join('; ')}.`,
  bandShort,
  /** The bands that a table calls by a short form of their name. */
  bandLegends: (bands: readonly { readonly name: string; readonly short?: string | undefined }[]) =>
    bands.flatMap(({ name, short }) =>
      short === undefined || bandShort(short) === name ? [] : [`${bandShort(short)} ${name}`],
    ),
  presentOf: (present: number | undefined, members: number | undefined) =>
    `${present === undefined ? '?' : decimal(present)}/${members === undefined ? '?' : decimal(members)}`,
  chosen: 'x',
  noBand: 'chưa xếp',
  absentSheets: (names: readonly string[]) => `Thiếu phiếu: ${names.join('; ')}.`,
  faultySheets: (names: readonly string[]) => `Phiếu có lỗi: ${names.join('; ')}.`,
  unfinishedSheets: (names: readonly string[]) => `Chưa chấm xong: ${names.join('; ')}.`,
  unappraisedSheets: (names: readonly string[]) => `Chưa thẩm định: ${names.join('; ')}.`,
  unitMonths: (name: string, months: readonly string[]) => `${name} (tháng ${monthList(months)})`,
  whyHeading: 'Lý do xếp loại năm',
  unratedBecause: (reason: string) => `chưa xếp loại, ${reason}`,
  ratedBecause: (title: string, reason: string) => `${title}, ${reason}`,
  unitReason: (names: readonly string[], reason: string) => `${names.join('; ')}: ${reason}.`,
  totalsLine: (items: readonly { readonly name: string; readonly count: number }[], none: number) => {
    const said = [
      ...items.map(({ name, count }) => `${name} ${count}`),
      ...(none > 0 ? [`chưa xếp loại ${none}`] : []),
    ];
    return `Số chi bộ: ${said.join(', ')}.`;
  },

  // counts at the end
  periodRunning: (period: string, end: string) =>
    `${capitalised(spanName(period))} chưa kết thúc (đến hết ngày ${day(end)}); tháng chưa đến hạn cũng đang tính là thiếu phiếu. Thêm --as-of today để tính đến hôm nay.`,
  inputCounts: (counts: Readonly<Record<InputPart, number>>, warnings: number) =>
    [inputSum(counts), ...(warnings > 0 ? [`có ${warnings} lưu ý`] : [])].join('; '),
  checkedFiles: (files: Usable, warnings: number) => noted(usableOf(files, 'tệp'), warnings),
  /** Of sheets and of the files that are none, such as the workspace's own. */
  checkedSheets: (sheets: Usable, others: Usable, warnings: number) =>
    noted([...usableOf(sheets, 'phiếu'), ...(isNone(others) ? [] : usableOf(others, 'tệp khác'))], warnings),
  severity: (severity: string) => (severity === 'error' ? 'lỗi' : 'lưu ý'),
  checkKind: (kind: string) =>
    ({
      meeting: 'phiếu',
      workspace: 'shcb.yaml',
      rubric: 'bộ tiêu chí',
      rule: 'quy tắc năm',
      obligations: 'chế độ sinh hoạt',
      rating: 'quy định xếp loại tổ chức',
      ratings: 'tệp xếp loại tổ chức',
      cases: 'trường hợp thử',
      unknown: 'không rõ',
    })[kind] ?? kind,
  checkGood: (warnings: number, open: readonly string[]) =>
    [
      'dùng được',
      ...(open.length === 0 ? [] : [`chưa chấm xong: ${open.join(', ')}`]),
      ...(warnings === 0 ? [] : [`${warnings} lưu ý`]),
    ].join('; '),
  checkBad: (count: number) => `${count} lỗi`,
  checkMany: (
    counts: Readonly<Record<'records' | 'refused' | 'unfinished' | 'errors' | 'warnings', number>>,
  ) =>
    [
      counts.refused === 0
        ? `${counts.records} phiếu dùng được`
        : `${counts.records} phiếu: ${counts.records - counts.refused} dùng được, ${counts.refused} có lỗi`,
      ...(counts.unfinished === 0 ? [] : [`${counts.unfinished} chưa chấm xong`]),
      ...(counts.errors === 0 ? [] : [`${counts.errors} lỗi`]),
      ...(counts.warnings === 0 ? [] : [`${counts.warnings} lưu ý`]),
    ].join('; '),
  checkState: 'Kết quả',
  version: 'Phiên bản',
  occasionTitle: 'Buổi',
  everyOccasion: 'mọi buổi',
  totals: 'Tổng điểm',
  span: (low: number, high: number) => `${decimal(low)}–${decimal(high)}`,
  publishedCount: (counts: string, fresh: number) =>
    `${counts}; đã ghi ${fresh} phiên bản vào tệp kê các bản đã ban hành`,
  caseLine: (file: string, line: number, outcome: string, name: string) =>
    `${file}:${line}: ${outcome}: ${name}`,
  caseOutcome: (outcome: string) => ({ failed: 'sai', error: 'lỗi', passed: 'đúng' })[outcome] ?? outcome,
  casesCount: (passed: number, failed: number, errors: number, untouched: number) =>
    [
      `${passed} trường hợp đúng`,
      `${failed} sai`,
      `${errors} lỗi`,
      ...(untouched > 0 ? [`${untouched} chỗ chưa có trường hợp thử`] : []),
    ].join(', '),
  untouchedTitle: 'Chưa có trường hợp thử:',

  // rubrics
  rubricListTitle: 'Bộ tiêu chí, quy tắc năm, quy định xếp loại tổ chức',
  code: 'Mã',
  name: 'Tên',
  versions: 'Hiệu lực từ',
  statusTitle: 'Biết được',
  publishedTitle: 'Bản',
  published: (published: boolean) => (published ? 'ban hành' : 'nháp'),
  status: (status: string) => (status === 'day_du' ? 'đầy đủ' : 'một phần'),
  lawKind: (kind: string) =>
    ({
      rubric: 'bộ tiêu chí',
      rule: 'quy tắc năm',
      obligations: 'chế độ sinh hoạt',
      rating: 'xếp loại tổ chức',
    })[kind] ?? kind,
  issuedBy: 'Cơ quan ban hành',
  regulation: 'Văn bản',
  regulationName: (name: string, number: string | undefined, date: string | undefined) =>
    [
      name,
      ...(number === undefined || name.includes(number) ? [] : [number]),
      ...(date === undefined ? [] : [`ngày ${day(date)}`]),
    ].join(', '),
  inForce: 'Hiệu lực',
  inForceSpan: (from: string, to: string | undefined) =>
    `từ ${day(from)}${to === undefined ? '' : ` đến ${day(to)}`}`,
  known: 'Mức độ biết',
  hash: 'Mã đối chiếu',
  sourcesHeading: 'Nguồn',
  readingsHeading: 'Cách hiểu ở điểm văn bản chưa quy định rõ',
  questionsHeading: 'Điểm chưa quy định rõ',
  ownFactsHeading: 'Số liệu riêng của bộ tiêu chí',
  bandsHeading: 'Mức xếp loại',
  ruleHeading: 'Cách xếp loại năm',
  notApplicable: (when: string, treatment: string) =>
    `Không áp dụng khi: ${when}; ${{ diem_toi_da: 'được tính đủ điểm', khong_diem: 'không được điểm', quy_doi: 'rời khỏi thang điểm, phần còn lại quy đổi' }[treatment] ?? treatment}`,
  field: (name: string, value: string) => `${name}: ${value}`,
  codeVersion: (id: string, version: string) => `${id}, phiên bản ${day(version)}`,
  readingItem: (question: string, chosen: string, mark: string) =>
    `${question} → ${inWords(chosen)} (${labels.mark(mark)})`,
  sourceItem: (id: string, name: string, address: string | undefined, mark: string) =>
    `${id}: ${labels.sourceWithMark(inWords(name), mark)}${address === undefined ? '' : `, ${address}`}`,
  groupLine: (id: string, name: string, value: number) => `${id}. ${name} (${points(value)})`,
  criterionLine: (id: string, name: string, value: number, method: string) =>
    `${id} ${name}: ${points(value)}, ${method}`,
  factWithKey,
  ownFact: (fact: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly unitWord?: string | undefined;
    readonly ask?: string | undefined;
    readonly range?: Ends | undefined;
    readonly derived?: string | undefined;
  }) =>
    [
      `${fact.id}: ${fact.name}, ${fact.unitWord ?? labels.factType(fact.type)}`,
      ...(fact.derived === undefined ? [] : [`tính: ${fact.derived}`]),
      ...(fact.range === undefined ? [] : [intervalText(fact.range, 'so')]),
      ...(fact.ask === undefined ? [] : [fact.ask]),
    ].join('; '),
  occasion: occasionText,
  cap: (most: number, occasion: string) => `tối đa ${points(most)} ở ${occasion}`,
  part: (part: {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
    readonly points?: number | undefined;
    readonly most?: number | undefined;
    readonly takes: boolean;
    readonly floor?: number | undefined;
  }) =>
    `${part.id} ${part.name} (${list(part.members)}): ${
      part.points === undefined
        ? `cộng lại ${part.takes ? 'trừ nhiều nhất' : 'không quá'} ${points(part.most ?? 0)}`
        : points(part.points)
    }${part.floor === undefined ? '' : `, không xuống dưới ${points(part.floor)}`}`,
  startingPoints: (start: number) => `điểm gốc ${points(start)}`,
  floor: (least: number) => `không xuống dưới ${points(least)}`,
  role: (role: string, counted: string) =>
    `${role === 'diem_cong' ? 'điểm cộng' : 'điểm trừ'}, tính vào ${counted === 'tong' ? 'tổng điểm' : 'nhóm'}`,
  onlyWhen: (occasion: string) => `chỉ có ở ${occasion}`,
  threshold: (id: string, isGroup: boolean, value: number) =>
    `${isGroup ? 'nhóm' : 'tiêu chí'} ${id}: ${points(value)}`,
  fullMarks: (criteria: readonly string[]) => `đủ điểm tối đa ở tiêu chí ${list(criteria)}`,
  atLeast: (threshold: string) => `ít nhất ${threshold}`,
  notFull: (criteria: readonly string[]) => `chưa đủ điểm tối đa ở tiêu chí ${list(criteria, 'hoặc')}`,
  under: (threshold: string) => `dưới ${threshold}`,
  knockOut: (name: string, matters: readonly string[], atMost: string | null, steps: number) =>
    `${name}: khi ${list(matters, 'hoặc')} thì ${atMost === null ? `hạ ${decimal(steps)} mức` : `xếp cao nhất là ${atMost}`}`,
  knockOutOrder: (type: string) =>
    type === 'tran_truoc'
      ? 'vừa bị trần vừa bị hạ mức thì tính trần trước, rồi hạ mức'
      : 'vừa bị trần vừa bị hạ mức thì hạ mức trước, rồi tính trần',
  limits: (ends: Ends) =>
    [
      ...(ends.from === undefined ? [] : [`tổng điểm không dưới ${decimal(ends.from)}`]),
      ...(ends.to === undefined ? [] : [`tổng điểm không quá ${decimal(ends.to)}`]),
    ].join(', '),
  rounding: (step: number, type: string) => `tổng điểm làm tròn ${roundingWay(type)}, bước ${decimal(step)}`,
  notHeldBand: (band: string) => `tháng không họp xếp ${band}`,
  majority: (of: FactName, ends: Ends) =>
    `kết quả tự chấm được thông qua khi số đồng ý đạt ${intervalText(ends, 'phan_tram')} ${factName(of)}`,
  clausesHeading: 'Quy định chung về kết quả',
  changesHeading: 'Thay đổi so với phiên bản trước',
  deviationsHeading: 'Khác với bộ tiêu chí được kế thừa',
  stateHeading: 'Số liệu lấy từ các buổi trước',
  stateItem: (
    name: (id: string) => FactName,
    state: {
      readonly id: string;
      readonly previous?: string | undefined;
      readonly inRow?: { readonly measure: string; readonly above: number } | undefined;
    },
  ) => {
    const from =
      state.previous !== undefined
        ? `${labels.factWithKey(name(state.previous))} của buổi thường kỳ liền trước`
        : state.inRow === undefined
          ? ''
          : `số người có trong ${labels.factWithKey(name(state.inRow.measure))} quá ${decimal(state.inRow.above)} buổi thường kỳ liên tiếp trong năm`;
    return `${labels.factWithKey(name(state.id))}: ${from}; không có phiếu trước thì ghi trong phiếu`;
  },
  extendsTitle: 'Kế thừa',
  appliesToTitle: 'Dùng cho',
  appliesTo: (kinds: readonly string[] | undefined, unitKinds: readonly string[] | undefined) =>
    occasionText(kinds ?? [], [], unitKinds ?? []),
  stepTitle: 'Bước điểm',
  articlesHeading: (name: string) => `Các điều, mục của ${name}`,
  articleItem: (id: string, name: string | undefined, disposition: string, note: string | undefined) =>
    [
      name === undefined ? id : `${id}: ${name}`,
      {
        da_ma_hoa: 'đã đưa vào tiêu chí',
        khong_tinh_diem: 'không tính điểm',
        chua_ro: 'chưa rõ',
        ngoai_pham_vi: 'ngoài phạm vi',
      }[disposition] ?? disposition,
      ...(note === undefined ? [] : [inWords(note)]),
    ].join('; '),
  forced: (when: string, level: string) => `buộc về mức ${level} khi ${when}`,
  bandItem: (id: string, name: string, ends: Ends & { readonly clauseOnly?: string | undefined }) =>
    `${id} ${name}: ${ends.clauseOnly === undefined ? intervalText(ends, 'diem') : 'chỉ theo điều kiện hoặc khống chế'}`,
  countWanted,
  rubricListNext: 'Xem một bộ tiêu chí: shcb rubric show <mã>',
  bandCondition: (demands: readonly string[], otherwise: string) =>
    `phải ${list(demands)}, nếu không thì xếp ${otherwise}`,
  factType: (type: string) =>
    ({
      nguoi: 'số người',
      lan: 'số lần',
      phut: 'số phút',
      phan_tram: 'phần trăm',
      so: 'số',
      co_khong: 'có hoặc không',
      ngay: 'ngày',
      gio: 'giờ',
      danh_sach: 'danh sách mã',
    })[type] ?? type,
  allMeetings: (rated: string) => `mọi buổi thường kỳ ${rated}`,
  someMeetings: (count: string, rated: string) => `${count} buổi thường kỳ ${rated}`,
  rated: (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined
      ? `từ ${from} đến ${to}`
      : from !== undefined
        ? `xếp từ ${from} trở lên`
        : `xếp ${to ?? ''} trở xuống`,
  otherwiseBand: 'còn lại',
  yearFactsHeading: 'Số liệu của năm',
  bandOrder: (type: string) =>
    type === 'tu_tren_xuong'
      ? 'xét từ mức cao nhất xuống, xếp mức đầu tiên đạt điều kiện'
      : 'xét từ mức thấp nhất lên, xếp mức đầu tiên đúng điều kiện',
  yearNotHeld: (treatment: string, band: string | undefined, worth: number | undefined) =>
    ({
      bo_qua: 'tháng không họp không tính',
      xep_muc: `tháng không họp tính là ${band ?? ''}, ${worth === undefined ? 'không có điểm' : points(worth)}`,
      theo_bo_tieu_chi: 'tháng không họp tính theo bộ tiêu chí của phiếu',
      chua_xep: 'năm có tháng không họp thì chưa xếp loại',
    })[treatment] ?? treatment,
  meanRule: 'bình quân điểm các buổi thường kỳ, so với ngưỡng của bộ tiêu chí',

  // changes
  diffTitle: 'Đối chiếu hai bộ tiêu chí',
  older: 'Cũ',
  newer: 'Mới',
  noChange: 'Không đổi gì về nội dung.',
  weightTitle: (weight: string) =>
    ({ points: 'Đổi điểm, mốc, điều kiện', parts: 'Thêm, bỏ, chuyển', words: 'Chỉ đổi lời và căn cứ' })[
      weight
    ] ?? weight,
  impactTitle: 'Phiếu sẽ đổi',
  impactCount: (all: number, changed: number, bands: number) =>
    `${all} phiếu: ${changed} phiếu đổi điểm hoặc mức, trong đó ${bands} phiếu đổi mức. Không phiếu nào bị ghi lại.`,
  scoreChange: 'Điểm cũ → mới',
  bandChange: 'Mức cũ → mới',
  because: 'Vì',
  fromTo: (from: string, to: string) => (from === to ? from : `${from} → ${to}`),
  totalOrOpen: (total: number | null) => (total === null ? '?' : decimal(total)),
  lineChange: (id: string, from: number | null, to: number | null, reason: string) =>
    `${id}: ${labels.totalOrOpen(from)} → ${labels.totalOrOpen(to)} (${reason})`,
  lineGone: (id: string, from: number | null) => `${id}: ${labels.totalOrOpen(from)} → bỏ`,

  // init
  initDone: (folder: string) => `Đã tạo thư mục làm việc ở ${folder === '.' ? 'thư mục hiện tại' : folder}.`,
  initNext: (folder: string) => {
    const inside = folder === '' ? '' : `${folder}/`;
    const call = folder === '' ? '' : ` -C ${typedPath(folder)}`;
    return `Bước tiếp theo: sửa ${inside}shcb.yaml, chép ${inside}mau/phieu-mau.yaml vào ${inside}phieu/ rồi điền, sau đó chạy: shcb score${call}`;
  },
  initUnits: (count: number, folder: string) =>
    `Đã ghi ${count} chi bộ. Bước tiếp theo: ${folder === '' ? '' : `cd ${typedPath(folder)}, rồi `}shcb new <tháng, như 2026-04> -o phieu/<tháng>.xlsx`,
  initPassedRows: (rows: readonly string[]) =>
    `Bỏ qua ${rows.length} dòng không phải chi bộ: ${rows.map((text) => `“${text}”`).join(', ')}. Nếu là chi bộ thì ghi mã ở cột mã, hoặc thêm vào shcb.yaml.`,
  initPassedColumns: (columns: readonly string[]) =>
    `Không lấy các cột: ${columns.map((text) => `“${text}”`).join(', ')}.`,
  initAlone: (folder: string) =>
    `Bước tiếp theo: ${folder === '' ? '' : `cd ${typedPath(folder)}, rồi `}mở mau/phieu-CB01.html bằng trình duyệt và điền; hoặc để máy hỏi từng câu: shcb score -i CB01 <ngày họp, như 2026-04-05>`,
  exampleNext: (folder: string) =>
    `Bước tiếp theo: ${folder === '' ? '' : `cd ${typedPath(folder)}, rồi `}shcb report 2025`,
  blankNext: (path: string) =>
    path.endsWith('.html')
      ? `Bước tiếp theo: mở ${path} bằng trình duyệt, điền, rồi bấm “Lưu phiếu” và “In phiếu để ký”.`
      : `Bước tiếp theo: mở ${path}, điền, lưu, rồi chạy: shcb score ${typedPath(path)}`,
  correctionNext: (path: string) =>
    `Bước tiếp theo: mở ${path}, sửa chỗ sai, ghi lý do thay thế, lưu vào thư mục phiếu (phiếu cũ để nguyên), rồi chạy: shcb check`,
  appraisalNext: (path: string) =>
    `Bước tiếp theo: mở ${path}, chỉ ghi tiêu chí thẩm định khác tự chấm, kèm lý do; đồng ý cả phiếu thì ghi lại kết quả tự chấm của một tiêu chí. Lưu vào thư mục phiếu (phiếu tự chấm để nguyên), rồi chạy: shcb compare`,
  appraisalsNext: (
    path: string,
    period: string,
    {
      leftOut,
      faulty,
      unfinished,
    }: {
      readonly leftOut: readonly string[];
      readonly faulty: readonly string[];
      readonly unfinished: readonly string[];
    },
  ): readonly string[] => [
    ...(faulty.length === 0
      ? []
      : [`Không vào bảng vì phiếu có lỗi (chạy shcb check để biết lỗi): ${faulty.join(', ')}.`]),
    ...(leftOut.length === 0
      ? []
      : [
          `Không vào bảng được, thẩm định riêng từng phiếu bằng shcb new tham-dinh với tệp của phiếu: ${leftOut.join(', ')}.`,
        ]),
    ...(unfinished.length === 0 ? [] : [`Tự chấm chưa xong: ${unfinished.join(', ')}.`]),
    `Bước tiếp theo: mở ${path} bằng Excel, chỉ ghi tiêu chí thẩm định khác tự chấm (kèm lý do) vào các cột màu vàng; đồng ý cả phiếu thì ghi lại kết quả tự chấm của một tiêu chí. Lưu vào thư mục phiếu, rồi chạy: shcb compare. Xếp loại theo điểm thẩm định: shcb report ${period} --scorer tham_dinh`,
  ],
  monthNext: (path: string) =>
    `Bước tiếp theo: mở ${path} bằng Excel, điền mỗi chi bộ một dòng, lưu vào thư mục phiếu, rồi chạy: shcb report với tháng đó.`,
  blanksNext: (count: number, folder: string) =>
    `Đã ghi ${count} phiếu trống. Bước tiếp theo: gửi các tệp trong ${folder} cho chi bộ điền; phiếu đã điền thì đặt vào thư mục phiếu.`,
  newRubricNext: (path: string) =>
    `Bước tiếp theo: sửa tệp theo văn bản, rồi chạy: shcb rubric lint ${path} và shcb rubric test ${path}`,
  written: (path: string) => `Đã ghi ${path}.`,
} as const;
