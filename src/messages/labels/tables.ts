import { capitalised, day, decimal, list, points } from '../words/format.ts';
import { eventWord } from '../words/organisation.ts';
import { unitKindName } from '../words/unit-kind.ts';
import { labels } from './index.ts';
import { spanName } from './track.ts';

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
  thematicIn: (quarter: number) => `CĐ Q${quarter}`,
  thematicInShort: (quarter: number) => `Q${quarter}`,
  thematicInNote: 'CĐ Q1, Q2, …: số buổi chuyên đề của từng quý, gồm cả buổi kết hợp.',
  attended: 'Cấp trên dự',
  attendedShort: 'CTD',
  attendedNote: 'Cấp trên dự (CTD): số buổi có cấp ủy viên cấp trên dự.',
  selfRating: 'Tự xếp loại',
  selfRatingShort: 'Tự xếp',
  proposedRating: 'Đề nghị',
  decidedRating: 'Quyết định',
  why: 'Lý do',
  late: (text: string) => `${text}*`,
  lateNote: '* phiếu gửi chậm',

  // statistics per kind of unit
  kindsTitle: 'Thống kê theo loại hình chi bộ',
  kindsOfUnits:
    'Mỗi mức: số chi bộ và tỷ lệ % trên số chi bộ đã xếp loại. ĐTB: điểm bình quân mọi kỳ đã chấm.',
  kindsOfMeetings: 'Mỗi mức: số kỳ và tỷ lệ % trên số kỳ đã chấm. ĐTB: điểm bình quân mọi kỳ đã chấm.',
  unitKind: 'Loại hình',
  kindName: (kind: string) => capitalised(unitKindName(kind)),
  noKind: 'chưa ghi loại hình',
  unitCount: 'Số chi bộ',
  unitCountShort: 'CB',
  ratedUnits: 'Đã xếp loại',
  ratedUnitsShort: 'Đã xếp',
  ratedMeetings: 'Số kỳ đã chấm',
  ratedMeetingsShort: 'Kỳ',
  shareOf: (band: string) => `% ${band}`,
  share: '%',
  sumRow: 'Cộng',

  // trend
  trendTitle: (before: string, now: string) => `So sánh ${before} với ${now}`,
  periodName: spanName,
  meanBefore: 'ĐTB kỳ trước',
  meanBeforeShort: 'Trước',
  meanNow: 'ĐTB kỳ này',
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
  bandsOfMeetings: 'Đếm số kỳ thường kỳ theo mức.',
  newHere: 'Chi bộ chưa có ở kỳ trước thì để trống cột kỳ trước.',
  signedSaid: (said: string) =>
    said === '0' || said.startsWith('-') ? said.replace('-', sign(-1)) : `${sign(1)}${said}`,
  signedFixed: (hundredths: number) => `${sign(hundredths)}${labels.fixed(Math.abs(hundredths))}`,
  signedCount: (count: number) => `${sign(count)}${Math.abs(count)}`,

  // most frequent losses
  lossesTitle: 'Tiêu chí bị trừ điểm nhiều nhất',
  lossesNote: (meetings: number) =>
    `Trên ${meetings} buổi đã chấm, kể cả chuyên đề; xếp theo tổng số điểm mất. Điểm thưởng không đạt thì không phải là mất điểm.`,
  noLosses: 'Không buổi nào mất điểm.',
  lossMeetings: 'Số buổi mất điểm',
  lossMeetingsShort: 'Buổi',
  lossUnits: 'Số chi bộ',
  lossPoints: 'Điểm mất',
  lossShare: 'Tỷ trọng %',
  rubric: 'Bộ tiêu chí',

  // near a border
  nearTitle: (within: number) =>
    `Gần ngưỡng xếp loại: cách ngưỡng dưới của một mức không quá ${points(within)}`,
  noneNear: 'Không kỳ nào gần ngưỡng xếp loại.',
  noBorders: 'Không có mức nào để so: trong kỳ chưa có bộ tiêu chí, hoặc có bộ tiêu chí khác mức nhau.',
  wholePeriod: 'cả năm',
  nearMonth: 'Tháng',
  border: 'Ngưỡng',
  borderName: (band: string, from: number) => `${band} ${decimal(from)}`,
  gap: 'Cách',
  decides: 'Điểm bị trừ',
  meanDecides: (count: number) => `bình quân ${count} kỳ`,
  nearNote: 'Cách: số điểm trên (+) hoặc dưới (−) ngưỡng; 0 là đúng ngưỡng.',

  // movement
  movementTitle: 'Biến động tổ chức trong kỳ',
  noMovement: 'Chưa biết biến động: không có shcb.yaml, hoặc kỳ chưa bắt đầu.',
  movementItem: 'Biến động',
  opening: (date: string) => `Có đến ngày ${day(date)}`,
  came: (kind: string) => `Tăng: ${kind === 'chuyen_giao' ? 'chuyển về' : eventWord(kind)}`,
  went: (kind: string) => `Giảm: ${kind === 'chuyen_giao' ? 'chuyển đi' : eventWord(kind)}`,
  closing: (date: string) => `Có đến hết ngày ${day(date)}`,
  eventsHeading: 'Các sự kiện',
  noEvents: 'Trong kỳ không có sự kiện nào.',
  effective: 'Từ ngày',
  event: 'Sự kiện',
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
  sourcesHeading: 'Kết quả của cấp dưới đã dùng',
  source: (source: {
    readonly unit: string;
    readonly name: string;
    readonly file: string;
    readonly sha256: string;
    readonly asOf: string;
  }) =>
    `- ${source.unit} ${source.name}: ${source.file}, tính đến ${day(source.asOf)}, sha256 ${source.sha256.slice(0, HASH_SHOWN)}…`,
} as const;
