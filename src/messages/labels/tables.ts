import { capitalised, day, decimal, list, points, spanName } from '../words/format.ts';
import { eventWord } from '../words/organisation.ts';
import { unitKindName } from '../words/unit-kind.ts';
import { labels } from './index.ts';

const HASH_SHOWN = 12;

const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '');

/** Words of the tables of a period that go up. */
export const tableLabels = {
  // the list of several months
  members: 'Đảng số',
  membersShort: 'ĐS',
  membersNote: 'Đảng số (ĐS): số ghi ở phiếu thường kỳ cuối cùng trong kỳ.',
  notHeld: 'Không họp',
  notHeldShort: 'KH',
  notHeldNote: 'Không họp (KH): số tháng không họp có lý do.',
  thematicIn: (quarter: number) => `Chuyên đề Q${quarter}`,
  thematicInShort: (quarter: number) => `Q${quarter}`,
  thematicInNote: 'Chuyên đề Q1, Q2, …: số buổi chuyên đề của từng quý, gồm cả buổi kết hợp.',
  attended: 'Cấp ủy cấp trên dự',
  attendedShort: 'CTD',
  attendedNote: 'Cấp ủy cấp trên dự (CTD): số buổi có cấp ủy viên cấp trên dự.',
  selfRating: 'Tự xếp loại',
  selfRatingShort: 'Tự xếp',
  proposedRating: 'Đề nghị',
  decidedRating: 'Quyết định',
  why: 'Lý do',
  bandIn: (month: string) => `Xếp loại ${month}`,
  late: (text: string) => `${text} m`,
  lateNote: 'm gửi chậm',

  // statistics per kind of unit
  kindsTitle: 'Thống kê theo loại hình chi bộ',
  kindsOfUnits:
    'Mỗi mức: số chi bộ và tỷ lệ % trên số chi bộ đã xếp loại. ĐBQ: điểm bình quân mọi buổi thường kỳ đã chấm.',
  kindsOfMeetings:
    'Mỗi mức: số buổi thường kỳ và tỷ lệ % trên số buổi đã chấm. ĐBQ: điểm bình quân mọi buổi thường kỳ đã chấm.',
  unitKind: 'Loại hình',
  kindName: (kind: string) => capitalised(unitKindName(kind)),
  noKind: 'chưa ghi loại hình',
  unitCount: 'Số chi bộ',
  unitCountShort: 'CB',
  ratedUnits: 'Đã xếp loại',
  ratedUnitsShort: 'Đã xếp',
  ratedMeetings: 'Số buổi đã chấm',
  ratedMeetingsShort: 'Buổi',
  shareOf: (band: string) => `% ${band}`,
  share: '%',
  sumRow: 'Cộng',

  // trend
  trendTitle: (before: string, now: string) => `Đối chiếu ${before} với ${now}`,
  periodName: spanName,
  meanBefore: 'ĐBQ kỳ trước',
  meanBeforeShort: 'Trước',
  meanNow: 'ĐBQ kỳ này',
  meanNowShort: 'Nay',
  change: 'Tăng, giảm',
  changeShort: '+/−',
  bandBefore: 'Xếp kỳ trước',
  bandNow: 'Xếp kỳ này',
  bandsHeading: 'Số lượng theo mức',
  countBefore: 'Kỳ trước',
  countNow: 'Kỳ này',
  unitsUnrated: 'Chưa xếp loại',
  bandsOfUnits: 'Đếm số chi bộ theo mức xếp loại của kỳ.',
  bandsOfMeetings: 'Đếm số buổi thường kỳ theo mức.',
  newHere: 'Chi bộ chưa có ở kỳ trước thì để trống các cột đó.',
  signedSaid: (said: string) => (said === '0' || said.startsWith(sign(-1)) ? said : `${sign(1)}${said}`),
  signedFixed: (hundredths: number) => `${sign(hundredths)}${labels.fixed(Math.abs(hundredths))}`,
  signedCount: (count: number) => `${sign(count)}${Math.abs(count)}`,

  // most frequent losses
  lossesTitle: 'Tiêu chí bị trừ điểm nhiều nhất',
  lossesNote: (meetings: number) =>
    `Trên ${meetings} buổi đã chấm, kể cả chuyên đề; xếp theo tổng số điểm bị trừ. Điểm thưởng không đạt thì không phải là bị trừ điểm.`,
  noLosses: 'Không buổi nào bị trừ điểm.',
  lossMeetings: 'Số buổi bị trừ điểm',
  lossMeetingsShort: 'Buổi',
  lossUnits: 'Số chi bộ',
  lossPoints: 'Điểm bị trừ',
  lossShare: 'Tỷ trọng %',
  rubric: 'Bộ tiêu chí',

  // near a border
  nearTitle: (within: number) =>
    `Gần ngưỡng xếp loại: cách ngưỡng dưới của một mức không quá ${points(within)}`,
  noneNear: 'Không buổi nào gần ngưỡng xếp loại.',
  noBorders: 'Không có mức nào để đối chiếu: chưa có bộ tiêu chí, hoặc có bộ tiêu chí khác mức nhau.',
  wholePeriod: 'cả năm',
  nearMonth: 'Tháng',
  border: 'Ngưỡng',
  borderName: (band: string, from: number) => `${band} ${decimal(from)}`,
  gap: 'Cách',
  decides: 'Điểm bị trừ',
  meanDecides: (count: number) => `bình quân ${count} buổi`,
  nearNote: 'Cách: số điểm trên (+) hoặc dưới (−) ngưỡng; 0 là đúng ngưỡng.',

  // movement
  movementTitle: 'Biến động tổ chức trong kỳ',
  noMovement: 'Chưa biết biến động: không có shcb.yaml, hoặc kỳ chưa bắt đầu.',
  movementItem: 'Biến động',
  opening: (date: string) => `Số chi bộ đến hết ngày ${day(date)}`,
  came: (kind: string) => `Tăng: ${kind === 'chuyen_giao' ? 'chuyển về' : eventWord(kind)}`,
  went: (kind: string) => `Giảm: ${kind === 'chuyen_giao' ? 'chuyển đi' : eventWord(kind)}`,
  closing: (date: string) => `Số chi bộ đến hết ngày ${day(date)}`,
  eventsHeading: 'Các biến động',
  noEvents: 'Trong kỳ không có biến động nào.',
  effective: 'Từ ngày',
  event: 'Biến động',
  eventName: (kind: string) => capitalised(eventWord(kind)),
  before: 'Trước',
  after: 'Sau',
  decisions: 'Quyết định',
  names: (names: readonly string[]) => list(names),
  newParent: (name: string) => `thuộc ${name}`,
  newKind: (kind: string) => `loại hình ${unitKindName(kind)}`,

  // results of subordinates
  awaited: (names: readonly string[]) => `Chưa có kết quả của: ${names.join('; ')}.`,
  awaitedRow: (name: string) => `${name}: chưa có kết quả`,
  sourcesHeading: 'Kết quả của đảng bộ cấp dưới đã dùng',
  source: (source: {
    readonly unit: string;
    readonly name: string;
    readonly file: string;
    readonly sha256: string;
    readonly asOf: string;
  }) =>
    `- ${source.unit} ${source.name}: ${source.file}, tính đến ngày ${day(source.asOf)}, mã đối chiếu ${source.sha256.slice(0, HASH_SHOWN)}…`,
} as const;
